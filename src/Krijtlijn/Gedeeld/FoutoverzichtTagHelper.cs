using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Krijtlijn.Gedeeld;

/// <summary><c>&lt;foutoverzicht /&gt;</c>: all errors on top of the form, each linked to its field; renders nothing when there are none.</summary>
[HtmlTargetElement("foutoverzicht", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FoutoverzichtTagHelper : TagHelper
{
    public string Titel { get; set; } = "Er moet nog iets aangepast worden";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = ViewContext.ViewData.ModelState
            .SelectMany(veld => (veld.Value?.Errors ?? []).Select(fout => (Key: ZoalsOpDePagina(ViewContext.ViewData.ModelMetadata, veld.Key), Tekst: Foutteksten.Van(fout))))
            .Distinct()
            .OrderBy(fout => Plaats(ViewContext.ViewData.ModelMetadata, fout.Key), StringComparer.Ordinal)
            .ToList();
        if (fouten.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "foutoverzicht");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "foutoverzicht-titel");
        output.Content.SetHtmlContent(Kop()).AppendHtml(Lijst(fouten));
    }

    // A form that comes in as a parameter of the handler is kept under the parameter's name, with a small letter; an id on the page tells capitals apart.
    private static string ZoalsOpDePagina(ModelMetadata? model, string sleutel)
    {
        var einde = sleutel.IndexOfAny(['.', '[']);
        var begin = einde < 0 ? sleutel : sleutel[..einde];
        return (model?.Properties.FirstOrDefault(p => string.Equals(p.PropertyName, begin, StringComparison.OrdinalIgnoreCase))?.PropertyName
            ?? (einde > 0 && begin.Length > 0 ? char.ToUpperInvariant(begin[0]) + begin[1..] : begin)) + sleutel[begin.Length..];
    }

    // Sorts as the fields are declared, which is the order of the page; the framework keeps no order of its own.
    private static string Plaats(ModelMetadata? model, string sleutel)
    {
        var plaats = new StringBuilder();
        foreach (var deel in sleutel.Split('.'))
        {
            var haak = deel.IndexOf('[', StringComparison.Ordinal);
            var naam = haak < 0 ? deel : deel[..haak];
            var nummer = model?.Properties.TakeWhile(p => p.PropertyName != naam).Count() ?? 0;
            plaats.Append(CultureInfo.InvariantCulture, $"{nummer:0000}");
            if (haak >= 0) plaats.Append(deel[haak..].PadLeft(8, '0'));
            model = model?.Properties[naam];
            model = model?.ElementMetadata ?? model;
        }
        return plaats.ToString();
    }

    private TagBuilder Kop()
    {
        var kop = new TagBuilder("h2");
        kop.Attributes["id"] = "foutoverzicht-titel";
        kop.InnerHtml.Append(Titel);
        return kop;
    }

    private TagBuilder Lijst(List<(string Veld, string Tekst)> fouten)
    {
        var lijst = new TagBuilder("ul");
        foreach (var (veld, tekst) in fouten)
        {
            var regel = new TagBuilder("li");
            if (veld.Length == 0)
                regel.InnerHtml.Append(tekst);
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(veld, "_");
                if (IsNaamloos(tekst) || fouten.Count(f => f.Tekst == tekst) > 1) link.InnerHtml.AppendHtml(new MetVeldnaam(ViewContext, veld, tekst));
                else link.InnerHtml.Append(tekst);
                regel.InnerHtml.AppendHtml(link);
            }
            lijst.InnerHtml.AppendHtml(regel);
        }
        return lijst;
    }

    // Beside its field such a text is clear; in a list of links it could mean any.
    private static bool IsNaamloos(string tekst) => tekst.Contains("dit veld", StringComparison.OrdinalIgnoreCase);

    /// <summary>Remembers under which words a field stands on the page.</summary>
    internal static void Onthoud(ViewContext beeld, string veld, string label)
    {
        if (beeld.HttpContext?.Items is { } dingen) dingen[(typeof(MetVeldnaam), veld)] = label;
    }

    // The summary comes before its fields: their words are looked up when the page is written, which is after all of it was made.
    private sealed class MetVeldnaam(ViewContext beeld, string veld, string tekst) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var label = beeld.HttpContext?.Items[(typeof(MetVeldnaam), veld)] as string;
            encoder.Encode(writer, label is null ? tekst : $"{label.TrimEnd('?', ':')}: {char.ToLower(tekst[0], Weergave.Cultuur)}{tekst[1..]}");
        }
    }
}
