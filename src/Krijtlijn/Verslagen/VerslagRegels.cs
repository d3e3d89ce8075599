using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Verslagen;

/// <summary>Which kinds of report exist when (R6).</summary>
public static class VerslagRegels
{
    /// <summary>The date lies in the past and the kind fits it.</summary>
    public static void Eis(Verslagsoort soort, DateOnly datum, DateOnly vandaag)
    {
        if (datum > vandaag) throw new RegelGebroken("R6", "De datum van het verslag ligt in de toekomst.", nameof(Verslag.Datum));
        if (Bezwaar(soort, datum, vandaag) is { } bezwaar) throw new RegelGebroken("R6", bezwaar, nameof(Verslag.Soort));
    }

    /// <summary>Why a kind does not fit its date, in words for the user; null when it does. An old kind of report keeps its right, but no new one is made once the regime has other names for it.</summary>
    public static string? Bezwaar(Verslagsoort soort, DateOnly datum, DateOnly vandaag)
    {
        var regime = Regelboek.Voor(Schooljaar.Van(vandaag));
        if (!regime.GeldigeVerslagen.Contains(soort)) return $"Een {soort.InDeZin()} geeft geen recht op ondersteuning.";
        if (regime.NieuweVerslagen.Contains(soort) || datum < regime.Van.Begin) return null;
        return $"Sinds {regime.Van.Begin.Datum()} bestaan er geen nieuwe verslagen van deze soort. Kies {string.Join(" of ", regime.NieuweVerslagen.Select(s => s.Tekst()))}, of kijk de datum na.";
    }

    /// <summary>Until when the school weighs an enrolment under ontbindende voorwaarde (R27); null without one, or when the regime has no such term.</summary>
    public static DateOnly? WegingTot(this Verslag verslag) => verslag.OntbindendSinds is { } sinds && sinds >= new Schooljaar(Schooljaar.Eerste).Begin
        && Regelboek.Zoek(Schooljaar.Van(sinds))?.Wegingsdagen.Waarde is { } dagen ? sinds.AddDays(dagen)
        : null;

    /// <summary>The weighing in words, with its clock; support may be asked meanwhile (R27).</summary>
    public static string? Weging(this Verslag verslag, DateOnly vandaag) => verslag.WegingTot() is not { } tot ? null
        : tot < vandaag ? $"Ingeschreven onder ontbindende voorwaarde op {verslag.OntbindendSinds.Datum()}. De afweging liep tot {tot.Datum()}."
        : $"Ingeschreven onder ontbindende voorwaarde op {verslag.OntbindendSinds.Datum()}. De school weegt af tot {tot.Datum()} ({tot.Termijn(vandaag)}). Ondersteuning vragen kan intussen.";

    /// <summary>Where the report can be read, in words.</summary>
    public static string WaarTeLezen(this Verslag verslag) => WaarTeLezen(verslag.Vindplaats, verslag.IrisReferentie, verslag.ClbGevraagdOp);

    public static string WaarTeLezen(Vindplaats? vindplaats, string? irisReferentie, DateOnly? clbGevraagdOp) => vindplaats switch
    {
        Vindplaats.Opgeladen => "Opgeladen in Krijtlijn",
        Vindplaats.Iris => $"In IRIS, {irisReferentie}",
        Vindplaats.NietOpSchool => $"Niet op school, bij het CLB gevraagd op {clbGevraagdOp.Datum()}",
        _ => "Nog niet gezegd waar",
    };

    public static string Tekst(this Eindreden reden) => reden switch
    {
        Eindreden.NietMeerNodig => "Niet meer nodig",
        Eindreden.VervangenDoorNieuw => "Vervangen door een nieuw verslag",
        Eindreden.NaarBuitengewoonOnderwijs => "Naar het buitengewoon onderwijs",
        Eindreden.SchoolVerlaten => "De leerling verliet de school",
        _ => "Andere reden",
    };
}
