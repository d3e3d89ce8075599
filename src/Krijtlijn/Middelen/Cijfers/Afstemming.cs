using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Why a report of a pupil counts at a moment, or does not.</summary>
public enum Teloordeel { Gemeenschappelijk, Aangepast, DubbelVerslag, NietIngeschreven, NogNietGeldig, Geeindigd, SoortTeltNiet, NietGedeeld }

/// <summary>A report of a pupil at a school, as somebody with reach reads it.</summary>
/// <param name="IsGedeeld">Whether the network may see the pupil; if not, only her school does and she does not count.</param>
public sealed record Afstemverslag(Guid LeerlingId, string Naam, bool IsGedeeld, Verslagsoort Soort, DateOnly Vanaf, DateOnly? Tot)
{
    public Telverslag Telverslag => new(LeerlingId, Soort, Vanaf, Tot);
}

/// <summary>A report with its verdict, and from when to when the pupil was enrolled around the moment.</summary>
public sealed record Afstemrij(Afstemverslag Verslag, Teloordeel Oordeel, DateOnly? IngeschrevenVan, DateOnly? IngeschrevenTot)
{
    public bool TeltMee => Oordeel is Teloordeel.Gemeenschappelijk or Teloordeel.Aangepast;
}

/// <summary>The reconciliation of a school at a moment: report by report, counted or not and why. Counts as <see cref="EigenTelling"/> does.</summary>
public static class Afstemming
{
    /// <summary>The days around a moment of which reports and enrolments are shown: a year before and a year after.</summary>
    public static (DateOnly Van, DateOnly Tot) Rond(Telmoment moment) => (moment.Dagen.Eerste.AddYears(-1), moment.Dagen.Laatste.AddYears(1));

    /// <param name="verslagen">The reports of the pupils of the school.</param>
    /// <param name="inschrijvingen">Their enrolments in this school only.</param>
    public static IReadOnlyList<Afstemrij> Maak(IEnumerable<Afstemverslag> verslagen, IEnumerable<Telinschrijving> inschrijvingen, Telmoment moment)
    {
        var (perLeerling, (van, tot)) = (inschrijvingen.OrderBy(i => i.Van).ToLookup(i => i.LeerlingId), Rond(moment));
        var rijen = new List<Afstemrij>();
        foreach (var leerling in verslagen.Where(v => v.Vanaf <= tot && (v.Tot is not { } einde || einde >= van)).GroupBy(v => v.LeerlingId))
        {
            var hier = perLeerling[leerling.Key].Where(i => i.Van <= tot && i.Tot >= van).ToList();
            if (hier.Count == 0) continue;
            // The adapted curriculum first, as it is the one that counts; then the oldest.
            var telde = false;
            foreach (var verslag in leerling.OrderByDescending(v => v.Soort.IsAangepastCurriculum()).ThenBy(v => v.Vanaf).ThenBy(v => v.Soort))
            {
                var oordeel = Oordeel(verslag, hier, moment, telde);
                telde |= oordeel is Teloordeel.Gemeenschappelijk or Teloordeel.Aangepast;
                var plaats = Dichtst(hier, moment);
                rijen.Add(new Afstemrij(verslag, oordeel, plaats.Van, plaats.Tot));
            }
        }
        return rijen;
    }

    private static Teloordeel Oordeel(Afstemverslag verslag, List<Telinschrijving> hier, Telmoment moment, bool telde)
    {
        var (eerste, laatste) = moment.Dagen;
        if (!verslag.IsGedeeld) return Teloordeel.NietGedeeld;
        if (!EigenTelling.TeltMee(moment, verslag.Soort)) return Teloordeel.SoortTeltNiet;
        if (verslag.Vanaf > laatste) return Teloordeel.NogNietGeldig;
        if (verslag.Tot is { } tot && tot < eerste) return Teloordeel.Geeindigd;
        if (!hier.Exists(i => EigenTelling.VallenSamen(moment, verslag.Telverslag, i))) return Teloordeel.NietIngeschreven;
        return telde ? Teloordeel.DubbelVerslag : verslag.Soort.IsAangepastCurriculum() ? Teloordeel.Aangepast : Teloordeel.Gemeenschappelijk;
    }

    // The enrolment at the moment, or else the nearest one.
    private static Telinschrijving Dichtst(List<Telinschrijving> hier, Telmoment moment)
    {
        var (eerste, laatste) = moment.Dagen;
        return hier.MinBy(i => i.Van > laatste ? i.Van.DayNumber - laatste.DayNumber : i.Tot < eerste ? eerste.DayNumber - i.Tot.DayNumber : 0);
    }
}

public static class TeloordeelWeergave
{
    public static string Tekst(this Teloordeel oordeel) => oordeel switch
    {
        Teloordeel.Gemeenschappelijk => "Telt mee, gemeenschappelijk curriculum",
        Teloordeel.Aangepast => "Telt mee, aangepast curriculum",
        Teloordeel.DubbelVerslag => "Telt niet: een ander verslag telt al",
        Teloordeel.NietIngeschreven => "Telt niet: toen niet in de school",
        Teloordeel.NogNietGeldig => "Telt niet: nog niet geldig",
        Teloordeel.Geeindigd => "Telt niet: al geëindigd",
        Teloordeel.SoortTeltNiet => "Telt niet: dit soort verslag gaf toen geen recht",
        _ => "Telt niet: nog niet gedeeld met het netwerk",
    };
}
