using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Platform.Web;

/// <summary>The confirmation that survives the redirect after a POST; the layout shows it once.</summary>
public static class Bevestiging
{
    public const string Sleutel = "Melding", LinkSleutel = "MeldingLink", LinkTekstSleutel = "MeldingLinkTekst";

    /// <summary>Says on the next page what happened and what comes next, optionally with one link.</summary>
    public static void Meld(this PageModel pagina, string tekst, string? link = null, string? linkTekst = null)
    {
        pagina.TempData[Sleutel] = tekst;
        pagina.TempData[LinkSleutel] = link;
        pagina.TempData[LinkTekstSleutel] = linkTekst;
    }
}
