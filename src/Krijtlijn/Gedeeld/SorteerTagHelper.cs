using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Krijtlijn.Gedeeld;

/// <summary><c>&lt;th sorteer="naam"&gt;</c>: a column header that sorts by link (<c>?sort=naam</c>, <c>?sort=-naam</c>).</summary>
[HtmlTargetElement("th", Attributes = "sorteer")]
public sealed class SorteerTagHelper : TagHelper
{
    public required string Sorteer { get; set; }

    /// <summary>The order of the list when the address names none, e.g. "naam" or "-naam".</summary>
    public string? Standaard { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var verzoek = ViewContext.HttpContext.Request;
        var nu = verzoek.Query["sort"].FirstOrDefault() ?? Standaard;
        var oplopend = nu == Sorteer;
        var aflopend = nu == "-" + Sorteer;

        var link = new TagBuilder("a");
        link.Attributes["href"] = verzoek.MetQuery("sort", oplopend ? "-" + Sorteer : Sorteer, Paginering.Sleutel);
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Attributes.SetAttribute("scope", "col");
        if (oplopend || aflopend)
        {
            output.Attributes.SetAttribute("aria-sort", oplopend ? "ascending" : "descending");
            link.InnerHtml.AppendHtml(new HtmlString($"<span aria-hidden=\"true\">&nbsp;{(oplopend ? "&uarr;" : "&darr;")}</span>"));
        }
        output.Content.SetHtmlContent(link);
    }
}
