using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Personeel.Aanstellingen;

public static class AanstellingWeergave
{
    /// <summary>221</summary>
    public static string Code(this Hoofdstructuur hoofdstructuur) => ((int)hoofdstructuur).ToString(CultureInfo.InvariantCulture);

    public static string Kort(this Hoofdstructuur hoofdstructuur) => hoofdstructuur switch
    {
        Hoofdstructuur.Hs121 => "kleuter",
        Hoofdstructuur.Hs221 => "lager",
        _ => "secundair",
    };

    /// <summary>221 buitengewoon lager onderwijs</summary>
    public static string Tekst(this Hoofdstructuur hoofdstructuur) => $"{hoofdstructuur.Code()} buitengewoon {(hoofdstructuur == Hoofdstructuur.Hs121 ? "kleuteronderwijs" : $"{hoofdstructuur.Kort()} onderwijs")}";

    public static string Tekst(this Hoedanigheid hoedanigheid) => hoedanigheid == Hoedanigheid.Titularis ? "Titularis" : "Vervanger";

    /// <summary>221, titularis, 0,8 VTE, vanaf 01/09/2026: one line for the logbook.</summary>
    public static string InHetKort(this Aanstellingsgegevens g) =>
        $"{g.Hoofdstructuur.Code()}, {g.Hoedanigheid.Tekst().InDeZin()}, {g.VteDuizendsten.AlsVte()} VTE, vanaf {g.Van.Datum()}{(g.Tot is { } tot ? $" tot en met {tot.Datum()}" : "")}";
}

/// <summary>The days a post can run from and to.</summary>
internal static class Aanstellingsdagen
{
    /// <summary>What is wrong with the first or the last day, and which of the two; null when nothing is.</summary>
    public static (bool IsVan, string Tekst)? Bezwaar(DateOnly van, DateOnly? tot, DateOnly vandaag) =>
        van < Regelboek.Eerste.Begin ? (true, $"Ondersteuningsnetwerken bestaan sinds {Regelboek.Eerste.Begin.Datum()}. Neem die dag of een latere.")
        : van > Ingangsdag.Laatste(vandaag) ? (true, $"{van.Datum()} ligt te ver van vandaag. Neem een dag tot en met {Ingangsdag.Laatste(vandaag).Datum()}.")
        : tot < van ? (false, "De laatste dag ligt voor de eerste.")
        : tot > Peildag.Laatste(vandaag) ? (false, $"{tot.Datum()} ligt te ver van vandaag. Laat de laatste dag leeg zolang er geen einde bekend is.")
        : null;
}
