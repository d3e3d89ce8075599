using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;

namespace Krijtlijn.Trajecten;

/// <summary>Why a traject asks attention; the trays of the start page and the filter of the list mean the same by it.</summary>
public enum Aandacht { ZonderOndersteuner, Starttermijn, Evaluatie, OnHold }

public static class Aandachtspunten
{
    /// <summary>Support did not start by the last day it should have (R25), and the traject was not ended.</summary>
    public static IQueryable<Traject> OverStarttermijn(this IQueryable<Traject> trajecten, DateOnly vandaag) => trajecten.Actief().Where(t => t.GestartOp == null && t.StartUiterlijk < vandaag);

    /// <summary>
    /// Waits for a supporter: nobody was assigned yet, the assignment ran out, or it was renewed for a school year in which nobody is assigned (R22). A renewal before 1 September keeps its
    /// running state, and asks for a supporter all the same.
    /// </summary>
    public static IQueryable<Traject> ZonderOndersteuner(this IQueryable<Traject> trajecten, KrijtlijnDb db, DateOnly vandaag)
    {
        var (huidig, volgend) = (Schooljaar.Van(vandaag), Schooljaar.Van(vandaag).Volgende.Begin);
        return trajecten.Where(t => t.Status == TrajectStatus.WachtOpToewijzing
            || ((t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend) && t.TotSchooljaar >= huidig
                && !db.AlleToewijzingen().Any(w => w.TrajectId == t.Id && (w.Tot == null || w.Tot >= (t.TotSchooljaar > huidig ? volgend : vandaag)))));
    }

    /// <summary>On hold for longer than the network wants to leave it.</summary>
    public static IQueryable<Traject> TeLangOnHold(this IQueryable<Traject> trajecten, KrijtlijnDb db, DateOnly vandaag) => trajecten.Where(t => t.Status == TrajectStatus.OnHold
        && t.OnHoldSinds!.Value.AddDays(db.Netwerken().Where(n => n.Id == t.NetwerkId).Select(n => n.DagenOnHoldSignaal).First()) < vandaag);

    /// <summary>Running, with an evaluation moment that came and went without an evaluation.</summary>
    public static IQueryable<Traject> EvaluatieTeDoen(this IQueryable<Traject> trajecten, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) =>
        trajecten.Where(t => db.EvaluatiesTeDoen(wie, vandaag).Any(e => e.Traject.Id == t.Id));

    public static IQueryable<Traject> Met(this IQueryable<Traject> trajecten, Aandacht? aandacht, KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag) => aandacht switch
    {
        Aandacht.ZonderOndersteuner => trajecten.ZonderOndersteuner(db, vandaag),
        Aandacht.Starttermijn => trajecten.OverStarttermijn(vandaag),
        Aandacht.Evaluatie => trajecten.EvaluatieTeDoen(db, wie, vandaag),
        Aandacht.OnHold => trajecten.TeLangOnHold(db, vandaag),
        _ => trajecten,
    };

    public static IQueryable<Traject> Actief(this IQueryable<Traject> trajecten) => trajecten.Where(t =>
        t.Status == TrajectStatus.WachtOpToewijzing || t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend || t.Status == TrajectStatus.OnHold);

    /// <summary>Active in a school year: last year's that nobody renewed supports nobody any more.</summary>
    public static IQueryable<Traject> LooptIn(this IQueryable<Traject> trajecten, Schooljaar jaar) => trajecten.Actief().Where(t => t.TotSchooljaar >= jaar);

    public static string Tekst(this Aandacht aandacht) => aandacht switch
    {
        Aandacht.Starttermijn => "Over de starttermijn",
        Aandacht.ZonderOndersteuner => "Wacht op een ondersteuner",
        Aandacht.Evaluatie => "Evaluatie te doen",
        _ => "Te lang on hold",
    };
}
