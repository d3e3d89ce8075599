using Krijtlijn.Evaluaties;
using Krijtlijn.Netwerken;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>Why a traject asks attention; the trays of the start page and the filter of the list mean the same by it.</summary>
public enum Aandacht { Starttermijn, Evaluatie, OnHold }

public static class Aandachtspunten
{
    /// <summary>An evaluation up to so many days before the planned moment counts for it.</summary>
    public const int DagenVroegGeevalueerd = 14;

    /// <summary>Support did not start by the last day it should have (R25), and the traject was not ended.</summary>
    public static IQueryable<Traject> OverStarttermijn(this IQueryable<Traject> trajecten, DateOnly vandaag) => trajecten.Actief().Where(t => t.GestartOp == null && t.StartUiterlijk < vandaag);

    /// <summary>On hold for longer than the network wants to leave it.</summary>
    public static IQueryable<Traject> TeLangOnHold(this IQueryable<Traject> trajecten, KrijtlijnDb db, DateOnly vandaag) => trajecten.Where(t => t.Status == TrajectStatus.OnHold
        && t.OnHoldSinds!.Value.AddDays(db.Netwerken().Where(n => n.Id == t.NetwerkId).Select(n => n.DagenOnHoldSignaal).First()) < vandaag);

    /// <summary>Running, with an evaluation moment in the newest approved version of a plan that has come and no evaluation since two weeks before it.</summary>
    public static IQueryable<Traject> EvaluatieTeDoen(this IQueryable<Traject> trajecten, KrijtlijnDb db, DateOnly vandaag) => trajecten.Where(t => t.Status == TrajectStatus.Lopend
        && db.OpenEvaluatiemomenten(vandaag).Any(m => m.TrajectId == t.Id));

    /// <summary>Evaluation moments of approved plans that have come and have not been followed by an evaluation.</summary>
    internal static IQueryable<Evaluatiemoment> OpenEvaluatiemomenten(this KrijtlijnDb db, DateOnly vandaag)
    {
        var versies = db.Set<Planversie>();
        return from moment in db.Set<Evaluatiemoment>()
               join deel in db.Set<Plandeel>() on moment.PlandeelId equals deel.Id
               join versie in versies on deel.PlanversieId equals versie.Id
               where moment.Datum <= vandaag && versie.Status == PlanStatus.Goedgekeurd
                   && !versies.Any(v => v.PlanId == versie.PlanId && v.Nummer > versie.Nummer && v.Status == PlanStatus.Goedgekeurd)
                   && !db.AlleEvaluaties().Any(e => e.TrajectId == moment.TrajectId && e.Datum >= moment.Datum.AddDays(-DagenVroegGeevalueerd))
               select moment;
    }

    public static IQueryable<Traject> Met(this IQueryable<Traject> trajecten, Aandacht? aandacht, KrijtlijnDb db, DateOnly vandaag) => aandacht switch
    {
        Aandacht.Starttermijn => trajecten.OverStarttermijn(vandaag),
        Aandacht.Evaluatie => trajecten.EvaluatieTeDoen(db, vandaag),
        Aandacht.OnHold => trajecten.TeLangOnHold(db, vandaag),
        _ => trajecten,
    };

    public static IQueryable<Traject> Actief(this IQueryable<Traject> trajecten) => trajecten.Where(t =>
        t.Status == TrajectStatus.WachtOpToewijzing || t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend || t.Status == TrajectStatus.OnHold);

    public static string Tekst(this Aandacht aandacht) => aandacht switch
    {
        Aandacht.Starttermijn => "Over de starttermijn",
        Aandacht.Evaluatie => "Evaluatie te doen",
        _ => "Te lang on hold",
    };
}
