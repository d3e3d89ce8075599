using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gedeeld.Fouten;

/// <summary>What the reader sees when a page cannot be shown; 403 is told as 404, so that nothing leaks about what exists.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FoutModel : PageModel
{
    public string Titel { get; private set; } = "";
    public string Uitleg { get; private set; } = "";
    public string? Kenmerk { get; private set; }
    public bool IsNietGevonden { get; private set; }
    public bool IsTijdelijk { get; private set; }
    /// <summary>The page somebody came from, to try again.</summary>
    public string? Terug { get; private set; }

    // The status page also answers a failed POST.
    public void OnGet(int code) => Toon(code);

    public void OnPost(int code) => Toon(code);

    private void Toon(int code)
    {
        var status = code is 403 ? 404 : code is >= 400 and <= 599 ? code : 404;
        Response.StatusCode = status;
        IsNietGevonden = status == 404;
        IsTijdelijk = status is 429 or 503;
        if (status is 400 or 413 or 429 or 503 && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } eerst) Terug = new PathString(eerst.OriginalPath).Add(new QueryString(eerst.OriginalQueryString));
        if (status >= 500) Kenmerk = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        (Titel, Uitleg) = status switch
        {
            404 => ("We vinden deze pagina niet", "Misschien is het adres niet helemaal juist, of hoort deze pagina niet bij uw rol. Kijk het adres na, of zoek hieronder wat u nodig hebt."),
            400 => ("We konden dit niet verwerken", "De pagina stond te lang open, of u meldde zich intussen af of met een andere rol aan. Uw browser houdt meestal bij wat u typte: ga één pagina terug, kopieer het, en open de pagina dan opnieuw."),
            413 => ("Dit bestand is te groot", "Een bestand mag hoogstens 20 MB zijn. Ga terug en kies een kleiner bestand."),
            429 => ("Even geduld", "Er kwamen te veel verzoeken na elkaar. Wacht een minuut en probeer het opnieuw."),
            503 => ("Krijtlijn is even niet bereikbaar", "We kunnen nu niet aan de gegevens. Wat u al bewaarde, is veilig. Probeer het over enkele minuten opnieuw."),
            >= 500 => ("Dit ging mis bij ons", "Wat u al bewaarde, is veilig. Ga terug en probeer het opnieuw."),
            _ => ("Dit kan hier niet", "Ga terug naar de vorige pagina en probeer het opnieuw."),
        };
    }
}
