using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Gedeeld;

/// <summary>Radios and checkboxes: the whole line is the target, explanations belong to their option.</summary>
internal static class VeldKeuzes
{
    public static TagBuilder Lijst(VeldGegevens veld, IEnumerable<SelectListItem> items, bool opRij)
    {
        var lijst = new TagBuilder("div");
        lijst.AddCssClass(opRij ? "keuzes keuzes-rij" : "keuzes");
        var gekozen = veld.Gekozen;
        var nummer = 0;
        foreach (var item in items)
        {
            var waarde = item.Value ?? item.Text;
            // The first option carries the field's id, so the error summary lands on it.
            var id = nummer == 0 ? veld.Id : veld.Id + "-" + nummer.ToString(CultureInfo.InvariantCulture);
            var invoer = Invoer(veld.Soort == VeldSoort.Keuze ? "radio" : "checkbox", id, veld.Naam, waarde,
                gekozen.Count > 0 ? gekozen.Contains(waarde) : item.Selected);
            if (item.Disabled) invoer.Attributes["disabled"] = "disabled";
            if (veld.Fout is not null && veld.Soort == VeldSoort.Vinkjes) invoer.Attributes["aria-invalid"] = "true";
            lijst.InnerHtml.AppendHtml(Regel(invoer, item.Text, (item as KeuzeOptie)?.Uitleg));
            nummer++;
        }
        return lijst;
    }

    /// <summary>A single yes/no checkbox, with the hidden value that says "no" when it is off.</summary>
    public static IHtmlContent Vink(VeldGegevens veld, string label, string? hint, Dictionary<string, string?> extra)
    {
        var invoer = Invoer("checkbox", veld.Id, veld.Naam, "true", veld.IsAan);
        if (veld.Fout is not null) invoer.Attributes["aria-invalid"] = "true";
        invoer.MergeAttributes(extra, replaceExisting: true);
        var regel = Regel(invoer, label, hint);
        if (veld.BeschrevenDoor is { } ids) invoer.Attributes["aria-describedby"] = ids;
        var uit = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        uit.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = veld.Naam, ["value"] = "false" });
        return new HtmlContentBuilder().AppendHtml(regel).AppendHtml(uit);
    }

    private static TagBuilder Invoer(string soort, string id, string naam, string waarde, bool aan)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.MergeAttributes(new Dictionary<string, string?> { ["type"] = soort, ["id"] = id, ["name"] = naam, ["value"] = waarde });
        if (aan) invoer.Attributes["checked"] = "checked";
        return invoer;
    }

    private static TagBuilder Regel(TagBuilder invoer, string tekst, string? uitleg)
    {
        var regel = new TagBuilder("label");
        regel.AddCssClass("keuze");
        var woorden = new TagBuilder("span");
        woorden.InnerHtml.Append(tekst);
        regel.InnerHtml.AppendHtml(invoer).AppendHtml(woorden);
        if (uitleg is null) return regel;

        // Inside the label, so it is read with the option and can be pressed too.
        var hint = new TagBuilder("span");
        hint.AddCssClass("hint");
        hint.InnerHtml.Append(uitleg);
        regel.InnerHtml.AppendHtml(hint);
        return regel;
    }
}
