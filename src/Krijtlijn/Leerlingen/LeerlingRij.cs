using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Leerlingen;

/// <summary>How the support of a pupil stands.</summary>
public enum Steun { Lopend, OnHold, ZonderOndersteuner, Wacht, Slapend, Geen }

/// <summary>A pupil as a row of the list, with the newest report in force.</summary>
public sealed record LeerlingRij(Guid Id, string Naam, DateOnly Geboren, string School, string? Klas, Verslagsoort? Soort, Ondersteuningstype? Type, Steunfeiten Feiten, bool HeeftWerkversie)
{
    public Steun Steun => Feiten.Steun(Soort is not null);

    /// <summary>From when support is expected, for a pupil who waits for a supporter.</summary>
    public DateOnly? VerwachtOp => Steun == Steun.ZonderOndersteuner ? Feiten.VerwachtOp : null;
}

/// <summary>What is known of a pupil's support in this school year.</summary>
/// <param name="Begeleid">A traject that has its supporter.</param>
/// <param name="OnHold">A traject that rests for a while.</param>
/// <param name="Wachtend">A traject that waits for a supporter.</param>
/// <param name="VerwachtOp">The day the coordinator expects one.</param>
public readonly record struct Steunfeiten(bool Begeleid, bool OnHold, bool Wachtend, DateOnly? VerwachtOp, bool HeeftAanmelding)
{
    /// <summary>Support that runs comes first, then one that rests, then a traject that waits, then a request that waits, then a report nobody uses.</summary>
    public Steun Steun(bool heeftVerslag) => this switch
    {
        { Begeleid: true } => Leerlingen.Steun.Lopend,
        { OnHold: true } => Leerlingen.Steun.OnHold,
        { Wachtend: true } => Leerlingen.Steun.ZonderOndersteuner,
        { HeeftAanmelding: true } => Leerlingen.Steun.Wacht,
        _ => heeftVerslag ? Leerlingen.Steun.Slapend : Leerlingen.Steun.Geen,
    };
}

public static class SteunWeergave
{
    public static string Tekst(this Steun steun) => steun switch
    {
        Steun.Lopend => "Ondersteuning loopt",
        Steun.OnHold => TrajectStatus.OnHold.Tekst(),
        Steun.ZonderOndersteuner => TrajectStatus.WachtOpToewijzing.Tekst(),
        Steun.Wacht => "Wacht op antwoord",
        Steun.Slapend => "Slapend verslag",
        _ => "Geen ondersteuning",
    };

    public static TagSoort Soort(this Steun steun) => steun switch
    {
        Steun.Lopend => TagSoort.Goed,
        Steun.ZonderOndersteuner => TagSoort.LetOp,
        Steun.Wacht => TagSoort.Info,
        Steun.Slapend => TagSoort.LetOp,
        _ => TagSoort.Stil,
    };

    private static IQueryable<Traject> Begeleid(this IQueryable<Traject> lopend) => lopend.Where(t => t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend);

    /// <summary>The pupils whose support stands so; all when none is named.</summary>
    public static IQueryable<Leerling> Met(this IQueryable<Leerling> leerlingen, Steun? steun, KrijtlijnDb db, DateOnly dag)
    {
        var lopend = db.AlleTrajecten().LooptIn(Schooljaar.Van(dag));
        var (begeleid, onHold) = (lopend.Begeleid(), lopend.Where(t => t.Status == TrajectStatus.OnHold));
        var wachtend = db.AlleAanmeldingen().Wachtend();
        var slapend = db.AlleVerslagen().Slapend(db, dag);
        return steun switch
        {
            Steun.Lopend => leerlingen.Where(l => begeleid.Any(t => t.LeerlingId == l.Id)),
            Steun.OnHold => leerlingen.Where(l => onHold.Any(t => t.LeerlingId == l.Id) && !begeleid.Any(t => t.LeerlingId == l.Id)),
            Steun.ZonderOndersteuner => leerlingen.Where(l => lopend.Any(t => t.LeerlingId == l.Id) && !lopend.Any(t => t.LeerlingId == l.Id && t.Status != TrajectStatus.WachtOpToewijzing)),
            Steun.Wacht => leerlingen.Where(l => !lopend.Any(t => t.LeerlingId == l.Id) && wachtend.Any(a => a.LeerlingId == l.Id)),
            Steun.Slapend => leerlingen.Where(l => slapend.Any(v => v.LeerlingId == l.Id)),
            _ => leerlingen,
        };
    }

    public static IQueryable<LeerlingRij> Rijen(this IQueryable<Leerling> leerlingen, KrijtlijnDb db, DateOnly dag)
    {
        var jaar = Schooljaar.Van(dag);
        var lopend = db.AlleTrajecten().LooptIn(jaar);
        var begeleid = lopend.Begeleid();
        var wachtend = db.AlleAanmeldingen().Wachtend();
        var werkversies = db.AlleAanmeldingen().Where(a => a.Status == AanmeldingStatus.Werkversie);
        var verslagen = db.AlleVerslagen().VanKracht(dag).OrderByDescending(v => v.Datum);
        return leerlingen.Select(l => new LeerlingRij(l.Id, l.Voornaam + " " + l.Familienaam, l.Geboortedatum, l.School!.Naam,
            l.Inschrijvingen.Where(i => i.Schooljaar == jaar && i.Tot == null).OrderByDescending(i => i.Van).Select(i => i.Klas).FirstOrDefault(),
            verslagen.Where(v => v.LeerlingId == l.Id).Select(v => (Verslagsoort?)v.Soort).FirstOrDefault(),
            verslagen.Where(v => v.LeerlingId == l.Id).Select(v => (Ondersteuningstype?)v.Type).FirstOrDefault(),
            new Steunfeiten(begeleid.Any(t => t.LeerlingId == l.Id), lopend.Any(t => t.LeerlingId == l.Id && t.Status == TrajectStatus.OnHold), lopend.Any(t => t.LeerlingId == l.Id && t.Status == TrajectStatus.WachtOpToewijzing),
                lopend.Where(t => t.LeerlingId == l.Id).Min(t => t.VerwachtOp), wachtend.Any(a => a.LeerlingId == l.Id)),
            werkversies.Any(a => a.LeerlingId == l.Id)));
    }
}
