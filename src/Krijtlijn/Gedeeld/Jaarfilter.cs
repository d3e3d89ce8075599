using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Gedeeld;

/// <summary>The school year in the address of a list: none means the current one, "alle" every year.</summary>
public static class Jaarfilter
{
    public const string Alle = "alle";
    public const int JarenTerug = 5;

    /// <summary>The year to show; null for every year.</summary>
    public static Schooljaar? Lees(string? jaar, DateOnly vandaag) =>
        jaar == Alle ? null : Schooljaar.TryParse(jaar, out var gekozen) ? gekozen : Schooljaar.Van(vandaag);

    public static IEnumerable<SelectListItem> Opties(string? jaar, DateOnly vandaag)
    {
        var (huidig, gekozen) = (Schooljaar.Van(vandaag), Lees(jaar, vandaag));
        yield return new SelectListItem("Alle schooljaren", Alle, gekozen is null);
        for (var j = huidig.Volgende; j.Beginjaar >= huidig.Beginjaar - JarenTerug; j = j.Vorige) yield return new SelectListItem(j.ToString(), j.ToString(), j == gekozen);
    }
}
