using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;

namespace Krijtlijn.Trajecten;

/// <summary>Why a traject asks attention; the trays of the start page and the filter of the list mean the same by it.</summary>
public enum Aandacht { Starttermijn, Evaluatie, OnHold }

public static class Aandachtspunten
{
    /// <summary>Support did not start by the last day it should have (R25), and the traject was not ended.</summary>
    public static IQueryable<Traject> OverStarttermijn(this IQueryable<Traject> trajecten, DateOnly vandaag) => trajecten.Actief().Where(t => t.GestartOp == null && t.StartUiterlijk < vandaag);

    /// <summary>On hold for longer than the network wants to leave it.</summary>
    public static IQueryable<Traject> TeLangOnHold(this IQueryable<Traject> trajecten, KrijtlijnDb db, DateOnly vandaag) => trajecten.Where(t => t.Status == TrajectStatus.OnHold
        && t.OnHoldSinds!.Value.AddDays(db.Netwerken().Where(n => n.Id == t.NetwerkId).Select(n => n.DagenOnHoldSignaal).First()) < vandaag);

    /// <summary>Running, with an evaluation moment that came and went without an evaluation.</summary>
    public static IQueryable<Traject> EvaluatieTeDoen(this IQueryable<Traject> trajecten, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) =>
        trajecten.Where(t => db.EvaluatiesTeDoen(wie, vandaag).Any(e => e.Traject.Id == t.Id));

    public static IQueryable<Traject> Met(this IQueryable<Traject> trajecten, Aandacht? aandacht, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) => aandacht switch
    {
        Aandacht.Starttermijn => trajecten.OverStarttermijn(vandaag),
        Aandacht.Evaluatie => trajecten.EvaluatieTeDoen(db, wie, vandaag),
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
