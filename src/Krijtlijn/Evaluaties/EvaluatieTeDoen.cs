using Krijtlijn.Gebruikers;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Evaluaties;

/// <summary>A running traject whose evaluation moment passed without an evaluation, since its oldest open day.</summary>
public sealed class EvaluatieTeDoen
{
    public required Traject Traject { get; init; }
    public required DateOnly Datum { get; init; }
}

/// <summary>
/// The one rule on what has to be evaluated: a moment of the newest approved plan of this school year asks an evaluation,
/// and an evaluation from two weeks before that day on answers it.
/// </summary>
public static class EvaluatiesTeDoenQuery
{
    public const int DagenVroeger = 14;

    /// <summary>What the current user's trajecten still have to evaluate, one row per traject. Compose, count and page as wanted.</summary>
    public static IQueryable<EvaluatieTeDoen> EvaluatiesTeDoen(this KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var beginSchooljaar = Schooljaar.Van(vandaag).Begin;
        var verstreken = OpenMomenten(db).Where(m => m.Datum >= beginSchooljaar && m.Datum <= vandaag);
        // Only what is within reach is grouped: the network for who sees all of it, else the own trajecten.
        verstreken = wie.Rol is RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider
            ? verstreken.Where(m => m.NetwerkId == wie.NetwerkId)
            : verstreken.Where(m => db.Trajecten(wie).Any(t => t.Id == m.TrajectId && t.Status == TrajectStatus.Lopend));
        return from open in verstreken.GroupBy(m => m.TrajectId).Select(g => new { TrajectId = g.Key, Datum = g.Min(m => m.Datum) })
               join traject in db.Trajecten(wie) on open.TrajectId equals traject.Id
               where traject.Status == TrajectStatus.Lopend
               select new EvaluatieTeDoen { Traject = traject, Datum = open.Datum };
    }

    /// <summary>Evaluation moments of plans in force that no evaluation answers yet, past and to come.</summary>
    internal static IQueryable<Evaluatiemoment> OpenMomenten(KrijtlijnDb db) =>
        from moment in db.Set<Evaluatiemoment>()
        join deel in GeldendeDelen(db) on moment.PlandeelId equals deel.Id
        where !db.AlleEvaluaties().Any(e => e.TrajectId == moment.TrajectId && e.Datum.AddDays(DagenVroeger) >= moment.Datum)
        select moment;

    /// <summary>The parts of the newest approved version of each plan.</summary>
    internal static IQueryable<Plandeel> GeldendeDelen(KrijtlijnDb db) =>
        from deel in db.Set<Plandeel>()
        join versie in db.Set<Planversie>() on deel.PlanversieId equals versie.Id
        where versie.Status == PlanStatus.Goedgekeurd
            && !db.Set<Planversie>().Any(nieuwer => nieuwer.PlanId == versie.PlanId && nieuwer.Nummer > versie.Nummer && nieuwer.Status == PlanStatus.Goedgekeurd)
        select deel;
}
