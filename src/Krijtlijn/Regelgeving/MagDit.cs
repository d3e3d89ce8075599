using Krijtlijn.Gedeeld;

namespace Krijtlijn.Regelgeving;

/// <summary>
/// Answers whether support may be asked: for a day, a level, a type and a report, out of the law of the school year of that day. Pure: same question, same answer.
/// </summary>
public static class MagDit
{
    /// <summary>The rule of an answer when no law is known for that day.</summary>
    public const string GeenRegime = "regelgeving";

    /// <param name="Datum">The day on which support is asked or goes on.</param>
    /// <param name="Niveau">The level the pupil sits in.</param>
    /// <param name="Type">The type of the report, or of the advice when there is none.</param>
    /// <param name="Verslag">The kind of report; null when the pupil has none.</param>
    /// <param name="IsLopend">The traject ran already before this school year and goes on.</param>
    public sealed record Vraag(DateOnly Datum, Onderwijsniveau Niveau, Ondersteuningstype Type, Verslagsoort? Verslag, bool IsLopend = false);

    /// <param name="Mag">Whether it is possible.</param>
    /// <param name="Spoor">Where it is asked; null when it is not possible.</param>
    /// <param name="Bij">The same in words for the user, and narrower where only one can: "de school die het traject al gaf"; null when it is not possible.</param>
    /// <param name="Regel">The rule that decides, R1-R45; GeenRegime when no law is known for that day.</param>
    /// <param name="Uitleg">The reason, in words for the user.</param>
    /// <param name="Bron">Where the rule stands.</param>
    public sealed record Antwoord(bool Mag, Spoor? Spoor, string? Bij, string Regel, string Uitleg, IReadOnlyList<Bron> Bron);

    /// <summary>The answer for a day. The rules are asked in this order: is there law (R6, R3), is there a report (R4, R20), and then where (R1, R2, R8).</summary>
    public static Antwoord Beantwoord(Vraag vraag)
    {
        // A day outside every calendar has no school year, and so no law.
        if (vraag.Datum.Year is <= Schooljaar.Eerste or >= Schooljaar.Laatste) return new(false, null, null, GeenRegime, $"Voor {vraag.Datum.Year} is geen regelgeving opgenomen.", []);
        var jaar = Schooljaar.Van(vraag.Datum);
        return Regelboek.Zoek(jaar) is { } regime ? Beantwoord(vraag, regime) : new(false, null, null, GeenRegime, Regelboek.GeenRegime(jaar), []);
    }

    /// <summary>What cannot be asked at all, in words: a traject that runs since the year before the first; null when the question can be.</summary>
    public static string? Ongerijmd(DateOnly datum, bool isLopend) => isLopend && Regelboek.Eerste.Bevat(datum)
        ? $"In {Regelboek.Eerste} loopt nog niets van vorig schooljaar: ondersteuningsnetwerken begonnen dan pas. Kies een nieuw traject." : null;

    private static Antwoord Beantwoord(Vraag vraag, Regime regime) =>
        (regime.Verbod(vraag.Type, vraag.Niveau) is { } verbod ? Nee(verbod, verbod.Tekst) : null)
        ?? (vraag.Verslag is { } soort ? Verslagbezwaar(vraag, soort, regime) : ZonderVerslag(vraag, regime))
        ?? Spoorantwoord(vraag, regime);

    private static Antwoord? Verslagbezwaar(Vraag vraag, Verslagsoort soort, Regime regime)
    {
        if (regime.Verslagen.FirstOrDefault(v => v.Soort == soort) is not { } regel)
        {
            var eerste = Regelboek.Regimes.First(r => r.GeldigeVerslagen.Contains(soort));
            var nieuw = eerste.Verslagen.First(v => v.Soort == soort);
            var toen = nieuw.OpvolgerVan is { } voorganger && regime.GeldigeVerslagen.Contains(voorganger) ? voorganger.InDeZin() : Nieuw(regime, vraag.Niveau);
            return Nee(nieuw, $"Een {soort.InDeZin()} bestaat pas sinds schooljaar {eerste.Van}. Op deze dag is een {toen} nodig.");
        }
        if (regel.Types.Count > 0 && !regel.Types.Contains(vraag.Type)) return Nee(regel, $"Een {soort.InDeZin()} is er alleen voor {regel.Types.Select(t => t.Tekst().InDeZin()).Opsomming("of")}. {regel.Tekst}");
        if (regel.Niveaus.Count > 0 && !regel.Niveaus.Contains(vraag.Niveau)) return Nee(regel, $"Een {soort.InDeZin()} is er alleen in het {regel.Niveaus.Select(n => n.Tekst().ToLowerInvariant()).Opsomming("of")}. {regel.Tekst}");
        return null;
    }

    // Null when the question may go on without a report, and then the advice is what counts.
    private static Antwoord? ZonderVerslag(Vraag vraag, Regime regime)
    {
        if (regime.ZonderVerslag.FirstOrDefault(z => z.Type == vraag.Type) is not { } regel)
            return new(false, null, null, "R20", $"Zonder verslag van het CLB kan er geen ondersteuning zijn. Nodig is een {Nieuw(regime, vraag.Niveau)}.", regime.Verslagen[0].Bron);
        if (!regel.Mag) return Nee(regel, $"{regel.Tekst} Nodig is een {Nieuw(regime, vraag.Niveau)}.");
        if (regel.Tot is { } tot && vraag.Datum > tot) return Nee(regel, regel.Daarna);
        var type = regime.Typeregel(vraag.Type);
        return new(true, type.Spoor, type.Spoor.Tekst().InDeZin(), regel.Regel, $"{regel.Tekst} {type.Tekst}", regel.Bron);
    }

    private static Antwoord Spoorantwoord(Vraag vraag, Regime regime)
    {
        var type = regime.Typeregel(vraag.Type);
        // Running means running since last school year; only right after the day of the transition is it known that it ran on that day.
        var overgang = vraag.IsLopend ? regime.Overgangen.FirstOrDefault(o => o.Type == vraag.Type && o.LopendOp == Schooljaar.Van(vraag.Datum).Vorige.Einde) : null;
        IBepaling regel = overgang is null ? type : overgang;
        // An old kind of report keeps its right, and the law says what comes with it (R6).
        var oud = regime.Verslagen.FirstOrDefault(v => v.Soort == vraag.Verslag && !v.IsNieuw) is { } verslag ? $" {verslag.Soort.Tekst()}: {verslag.Tekst.InDeZin()}" : "";
        return new(true, type.Spoor, overgang?.Bij ?? type.Spoor.Tekst().InDeZin(), regel.Regel, regel.Tekst + oud, regel.Bron);
    }

    private static Antwoord Nee(IBepaling regel, string uitleg) => new(false, null, null, regel.Regel, uitleg, regel.Bron);

    // The reports that are made for a level: "gemotiveerd verslag of verslag".
    private static string Nieuw(Regime regime, Onderwijsniveau niveau) =>
        regime.Verslagen.Where(v => v.IsNieuw && (v.Niveaus.Count == 0 || v.Niveaus.Contains(niveau))).Select(v => v.Soort.InDeZin()).Opsomming("of");

    /// <summary>The track in words.</summary>
    public static string Tekst(this Spoor spoor) => spoor switch
    {
        Spoor.Netwerk => "Ondersteuningsnetwerk",
        Spoor.SchoolNaarKeuze => "School voor buitengewoon onderwijs naar keuze",
        _ => "Leersteuncentrum",
    };

    /// <summary>The track as the command line says it: netwerk, school_naar_keuze, leersteuncentrum.</summary>
    public static string Code(this Spoor spoor) => spoor switch
    {
        Spoor.Netwerk => "netwerk",
        Spoor.SchoolNaarKeuze => "school_naar_keuze",
        _ => "leersteuncentrum",
    };
}
