using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

public static class NetwerkenSets
{
    public static DbSet<Netwerk> Netwerken(this KrijtlijnDb db) => db.Set<Netwerk>();
    /// <summary>Without those whose founding was withdrawn: they hold on no day.</summary>
    public static IQueryable<Netwerk> Begonnen(this IQueryable<Netwerk> netwerken) => netwerken.Where(n => n.Tot == null || n.Tot >= n.Van);
    public static DbSet<Netwerkstand> Netwerkstanden(this KrijtlijnDb db) => db.Set<Netwerkstand>();
    /// <summary>The memberships that count; choose those of a day or a school year with <see cref="Geldigheid"/>.</summary>
    public static IQueryable<Lidmaatschap> Lidmaatschappen(this KrijtlijnDb db) => db.Set<Lidmaatschap>().Telt();
    /// <summary>All there ever were, with those that lapsed.</summary>
    public static DbSet<Lidmaatschap> Lidmaatschapsgeschiedenis(this KrijtlijnDb db) => db.Set<Lidmaatschap>();
    public static DbSet<Schoolcontact> Schoolcontacten(this KrijtlijnDb db) => db.Set<Schoolcontact>();
    public static DbSet<Netwerkmelding> Netwerkmeldingen(this KrijtlijnDb db) => db.Set<Netwerkmelding>();

    public static IQueryable<Deelteam> Deelteams(this KrijtlijnDb db) => db.Set<Deelteam>().Telt();
    public static IQueryable<Deelteamlid> Deelteamleden(this KrijtlijnDb db) => db.Set<Deelteamlid>().Telt();
    public static IQueryable<Partnerschap> Partnerschappen(this KrijtlijnDb db) => db.Set<Partnerschap>().Telt();
    public static IQueryable<Typeaanbod> Typeaanbod(this KrijtlijnDb db) => db.Set<Typeaanbod>().Telt();
    public static IQueryable<Middelenoverdracht> Middelenoverdrachten(this KrijtlijnDb db) => db.Set<Middelenoverdracht>().Telt();
    public static IQueryable<Samenwerking> Samenwerkingen(this KrijtlijnDb db) => db.Set<Samenwerking>().Telt();
    public static IQueryable<Regiogemeente> Regiogemeenten(this KrijtlijnDb db) => db.Set<Regiogemeente>().Telt();
    public static IQueryable<Netwerkregels> Netwerkregels(this KrijtlijnDb db) => db.Set<Netwerkregels>().Telt();

    /// <summary>The memberships of an institution that hold on a day or begin later.</summary>
    public static IQueryable<Lidmaatschap> LidmaatschappenVanaf(this KrijtlijnDb db, Guid instellingId, DateOnly dag) => db.Lidmaatschappen().Where(l => l.InstellingId == instellingId && (l.Tot == null || l.Tot >= dag));

    /// <summary>
    /// The memberships of a network in a school year or later that end by a notice only (R10): of a school that was a member before that year, or came by a notice. One that stopped according to the official list gives no notice any more.
    /// </summary>
    public static IQueryable<Lidmaatschap> AlleenMetMelding(this KrijtlijnDb db, Guid netwerkId, Schooljaar jaar)
    {
        var begin = jaar.Begin;
        return db.Lidmaatschappen().Where(l => l.NetwerkId == netwerkId && (l.Tot == null || l.Tot >= begin) && (l.Rol == Lidrol.GewoneSchool || l.Rol == Lidrol.BuitengewoneSchool)
            && db.Set<Scholen.Instelling>().Any(i => i.Id == l.InstellingId && i.GestoptOp == null)
            && (l.Van < begin || db.Netwerkmeldingen().Gedaan().Any(m => m.SchoolId == l.InstellingId && m.NetwerkId == netwerkId && m.Soort != Meldingsoort.Uittreden && m.Schooljaar >= jaar)));
    }

    /// <summary>The members in a school year, each once per network: of one that ended and began again the last membership.</summary>
    public static IQueryable<Lidmaatschap> LedenIn(this KrijtlijnDb db, Schooljaar jaar)
    {
        var leden = db.Lidmaatschappen().In(jaar);
        return leden.Where(l => !leden.Any(later => later.NetwerkId == l.NetwerkId && later.InstellingId == l.InstellingId && later.Van > l.Van));
    }
}
