using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Gedeeld;

/// <summary>Single controls: input, text area and list.</summary>
internal static class VeldInvoer
{
    public static TagBuilder Maak(VeldGegevens veld, IEnumerable<SelectListItem> items, string leeg, int rijen)
    {
        var invoer = veld.Soort switch
        {
            VeldSoort.Tekstvak => Tekstvak(veld, rijen),
            VeldSoort.Keuzelijst => Lijst(veld, items, leeg),
            _ => Input(veld),
        };
        invoer.Attributes["id"] = veld.Id;
        invoer.Attributes["name"] = veld.Naam;
        return invoer;
    }

    private static TagBuilder Input(VeldGegevens veld)
    {
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.Attributes["type"] = veld.Soort switch
        {
            VeldSoort.Datum => "date",
            VeldSoort.Tijd => "time",
            VeldSoort.Email => "email",
            VeldSoort.Telefoon => "tel",
            VeldSoort.Wachtwoord => "password",
            VeldSoort.Bestand => "file",
            // Not type=number: it scrolls away values and refuses the Belgian comma.
            _ => "text",
        };
        if (veld.Soort == VeldSoort.Getal) invoer.Attributes["inputmode"] = veld.IsDecimaal ? "decimal" : "numeric";
        if (veld.Soort != VeldSoort.Bestand && veld.Waarde is { } waarde) invoer.Attributes["value"] = waarde;
        if (veld.Soort is VeldSoort.Tekst or VeldSoort.Email or VeldSoort.Telefoon) Begrens(invoer, veld);
        return invoer;
    }

    private static TagBuilder Tekstvak(VeldGegevens veld, int rijen)
    {
        var vak = new TagBuilder("textarea");
        vak.Attributes["rows"] = Math.Max(rijen, 3).ToString(CultureInfo.InvariantCulture);
        Begrens(vak, veld);
        // The browser drops one line end right after the tag: write one, so a text that starts with it survives.
        vak.InnerHtml.AppendHtml("\n").Append(veld.Waarde ?? "");
        return vak;
    }

    private static TagBuilder Lijst(VeldGegevens veld, IEnumerable<SelectListItem> items, string leeg)
    {
        var lijst = new TagBuilder("select");
        var gekozen = veld.Gekozen;
        if (leeg.Length > 0) lijst.InnerHtml.AppendHtml(Optie("", leeg, false));
        foreach (var groep in items.GroupBy(i => i.Group?.Name))
        {
            var doel = lijst;
            if (groep.Key is not null)
            {
                doel = new TagBuilder("optgroup");
                doel.Attributes["label"] = groep.Key;
            }
            foreach (var item in groep)
            {
                var optie = Optie(item.Value ?? item.Text, item.Text, gekozen.Count > 0 ? gekozen.Contains(item.Value ?? item.Text) : item.Selected);
                if (item.Disabled) optie.Attributes["disabled"] = "disabled";
                doel.InnerHtml.AppendHtml(optie);
            }
            if (doel != lijst) lijst.InnerHtml.AppendHtml(doel);
        }
        return lijst;
    }

    private static TagBuilder Optie(string waarde, string tekst, bool gekozen)
    {
        var optie = new TagBuilder("option");
        optie.Attributes["value"] = waarde;
        if (gekozen) optie.Attributes["selected"] = "selected";
        optie.InnerHtml.Append(tekst);
        return optie;
    }

    private static void Begrens(TagBuilder invoer, VeldGegevens veld)
    {
        if (veld.Lengte is { } lengte) invoer.Attributes["maxlength"] = lengte.ToString(CultureInfo.InvariantCulture);
    }
}
