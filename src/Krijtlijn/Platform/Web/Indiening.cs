using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Platform.Web;

/// <summary>A form that was sent and handled; the same form sent again leads to the same place without doing the work twice.</summary>
public sealed class Indiening : ILoodgieterij
{
    public const string Veld = "__indiening";

    private Indiening() { }

    public Indiening(Guid sleutel, DateTime moment) => (Sleutel, Moment) = (sleutel, moment);

    public Guid Sleutel { get; private set; }
    public const int NaarLengte = 400;

    public DateTime Moment { get; private set; }
    public string? Naar { get; set; }
}

internal sealed class IndieningMapping : IEntityTypeConfiguration<Indiening>
{
    public void Configure(EntityTypeBuilder<Indiening> builder)
    {
        builder.ToTable("indiening");
        builder.HasKey(i => i.Sleutel);
        builder.Property(i => i.Naar).HasMaxLength(Indiening.NaarLengte);
        builder.HasIndex(i => i.Moment);
    }
}

/// <summary>Gives every POST form a key of its own.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class IndieningTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase)) return;
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{Indiening.Veld}\" value=\"{Guid.NewGuid():N}\">");
    }
}

/// <summary>
/// Double submit: the key of the form is stored in the same transaction as the work. A second post with that key waits on the first by the unique key,
/// does nothing and is sent where the first one went.
/// </summary>
public sealed class Indieningsfilter(Indieningen indieningen) : IAsyncPageFilter, IOrderedFilter
{
    public int Order => -10;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !Guid.TryParse(request.Form[Indiening.Veld], out var sleutel))
        {
            await next();
            return;
        }
        if (await indieningen.AlVerwerkt(sleutel) is { } naar)
        {
            context.Result = new LocalRedirectResult(naar);
            return;
        }
        indieningen.Begin(sleutel);
        var uitgevoerd = await next();
        // Sent twice at once, the second finds what the first did in its way: a broken rule, a clash, its own key, a page that leads elsewhere.
        if (indieningen.IsOngebruikt && uitgevoerd.Exception is null or DbUpdateException && await indieningen.AlVerwerkt(sleutel) is { } eerder)
        {
            uitgevoerd.ExceptionHandled = true;
            uitgevoerd.Result = new LocalRedirectResult(eerder);
        }
        else if (Bestemming(uitgevoerd.Result, request) is { } bestemming) await indieningen.Gaat(bestemming);
    }

    private static string? Bestemming(IActionResult? result, HttpRequest request) => result switch
    {
        LocalRedirectResult lokaal => lokaal.Url,
        RedirectResult { Url: var url } when url.StartsWith('/') => url,
        RedirectToPageResult => request.Path + request.QueryString,
        _ => null,
    };
}
