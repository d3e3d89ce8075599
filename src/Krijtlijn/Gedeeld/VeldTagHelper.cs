using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Krijtlijn.Gedeeld;

/// <summary>
/// <c>&lt;veld asp-for="Formulier.Klas" label="Klas" hint="..." /&gt;</c>: label, hint, error and the input that fits the type,
/// tied together for screen readers, with the typed value kept after an error.
/// </summary>
[HtmlTargetElement("veld", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VeldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>Only when the type does not say it: see <see cref="VeldSoort"/>.</summary>
    public VeldSoort Soort { get; set; }

    /// <summary>Options of a list, of radios or of checkboxes; <see cref="KeuzeOptie"/> adds a line of explanation.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Text of the empty first option of a list; empty string for none.</summary>
    public string Leeg { get; set; } = "Kies";

    /// <summary>Rows of a text area; more than 1 makes it one.</summary>
    public int Rijen { get; set; }

    /// <summary>Unit after the input, such as "minuten per week".</summary>
    public string? Eenheid { get; set; }

    /// <summary>kort, half or heel; dates and numbers are narrow by themselves.</summary>
    public string? Breedte { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>Adds "(niet verplicht)" to the label.</summary>
    public bool Optioneel { get; set; }

    /// <summary>Radios beside each other instead of under each other; for two or three short ones.</summary>
    public bool OpRij { get; set; }

    /// <summary>Legend in heading size: for a page that asks one question.</summary>
    public bool Groot { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var soort = Soort == VeldSoort.Automatisch ? VeldSoorten.Van(For, Items, Rijen) : Soort;
        var veld = new VeldGegevens(For, ViewContext, soort, Hint is not null && soort != VeldSoort.Vink);
        FoutoverzichtTagHelper.Onthoud(ViewContext, veld.Naam, Label);
        // Extra attributes (data-*, inputmode, pattern, accept, ...) belong to the control.
        var extra = output.Attributes.Where(a => a.Name != "class").ToDictionary(a => a.Name, a => a.Value?.ToString());
        output.Attributes.RemoveAll("class");
        foreach (var naam in extra.Keys) output.Attributes.RemoveAll(naam);

        var isGroep = veld.Soort is VeldSoort.Keuze or VeldSoort.Vinkjes;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = isGroep ? "fieldset" : "div";
        output.Attributes.SetAttribute("class", isGroep ? "groep" : "veld");
        if (isGroep && veld.BeschrevenDoor is { } ids) output.Attributes.SetAttribute("aria-describedby", ids);

        var inhoud = output.Content;
        if (veld.Soort != VeldSoort.Vink) inhoud.AppendHtml(Kop(veld, isGroep));
        if (Hint is not null && veld.Soort != VeldSoort.Vink) inhoud.AppendHtml(Regel("p", "hint", veld.Id + "-hint", Hint));
        if (veld.Fout is not null) inhoud.AppendHtml(Regel("p", "veldfout", veld.Id + "-fout", veld.Fout));
        inhoud.AppendHtml(isGroep ? VeldKeuzes.Lijst(veld, Items ?? [], OpRij) : Invoer(veld, extra));
    }

    private IHtmlContent Invoer(VeldGegevens veld, Dictionary<string, string?> extra)
    {
        if (veld.Soort == VeldSoort.Vink) return VeldKeuzes.Vink(veld, Label, Hint, extra);
        var invoer = VeldInvoer.Maak(veld, Items ?? [], Leeg, Rijen);
        invoer.AddCssClass("invoer");
        if (VeldSoorten.Breedte(veld.Soort, Breedte) is { } breedte) invoer.AddCssClass("invoer-" + breedte);
        if (Autocomplete is not null) invoer.Attributes["autocomplete"] = Autocomplete;
        if (veld.BeschrevenDoor is { } ids) invoer.Attributes["aria-describedby"] = ids;
        if (veld.Fout is not null) invoer.Attributes["aria-invalid"] = "true";
        invoer.MergeAttributes(extra, replaceExisting: true);
        if (Eenheid is null) return invoer;

        var rij = new TagBuilder("div");
        rij.AddCssClass("met-eenheid");
        rij.InnerHtml.AppendHtml(invoer).AppendHtml(Regel("span", "zacht", null, Eenheid));
        return rij;
    }

    private TagBuilder Kop(VeldGegevens veld, bool isGroep)
    {
        var kop = new TagBuilder(isGroep ? "legend" : "label");
        if (!isGroep) kop.Attributes["for"] = veld.Id;
        else if (Groot) kop.AddCssClass("groot");
        kop.InnerHtml.Append(Label);
        if (Optioneel) kop.InnerHtml.Append(" ").AppendHtml(Regel("span", "optioneel", null, "(niet verplicht)"));
        return kop;
    }

    private static TagBuilder Regel(string element, string klasse, string? id, string tekst)
    {
        var regel = new TagBuilder(element);
        regel.AddCssClass(klasse);
        if (id is not null) regel.Attributes["id"] = id;
        regel.InnerHtml.Append(tekst);
        return regel;
    }
}
