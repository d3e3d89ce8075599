using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>
/// One dated fact about a network in a shape that all kinds share, so that the database gives them together in one answer.
/// What <see cref="Tekst"/>, <see cref="Bij"/>, <see cref="Meer"/> and <see cref="Nog"/> hold depends on the kind and stands with it.
/// </summary>
internal sealed class Samenstellingfeit
{
    /// <summary>Over: the school; Tekst: its partner school.</summary>
    public const string Partner = "partner";
    /// <summary>Tekst: name of the sub-team.</summary>
    public const string Team = "team";
    /// <summary>Over: the member; Tekst and Bij: name of its sub-team.</summary>
    public const string Teamlid = "teamlid";
    /// <summary>Over: the special school; Tekst: the type it offers.</summary>
    public const string Aanbod = "aanbod";
    /// <summary>Over: the network that is helped; Tekst: the other centre; Bij: how; Meer: for which type.</summary>
    public const string Samenwerking = "samenwerking";
    /// <summary>Over: the network of the school; Tekst and Bij: name and number of the school; Meer: the other network.</summary>
    public const string Overdracht = "overdracht";
    /// <summary>Tekst: a municipality of the region.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>Over: a member of any day; Tekst, Bij, Meer and Nog: its name, net, number and name of its board up to and including Van.</summary>
    public const string Voorheen = "voorheen";

    public required string Soort { get; init; }
    public required Guid Over { get; init; }
    public required string Tekst { get; init; }
    public required string Bij { get; init; }
    public required string Meer { get; init; }
    public required string Nog { get; init; }
    public required DateOnly Van { get; init; }
    public required DateOnly? Tot { get; init; }

    /// <summary>All that holds on the day.</summary>
    public static Task<List<Samenstellingfeit>> Lees(KrijtlijnDb db, Guid netwerkId, DateOnly dag, CancellationToken ct)
    {
        var partners = from p in db.Partnerschappen().OpDag(dag)
                       where p.NetwerkId == netwerkId
                       join i in db.Instellingen() on p.PartnerschoolId equals i.Id
                       select new Samenstellingfeit { Soort = Partner, Over = p.SchoolId, Tekst = i.Naam, Bij = "", Meer = "", Nog = "", Van = p.Van, Tot = p.Tot };
        var teams = from t in db.Deelteams().OpDag(dag)
                    where t.NetwerkId == netwerkId
                    select new Samenstellingfeit { Soort = Team, Over = t.Id, Tekst = t.Naam, Bij = "", Meer = "", Nog = "", Van = t.Van, Tot = t.Tot };
        var teamleden = from d in db.Deelteamleden().OpDag(dag)
                        join t in db.Deelteams().OpDag(dag) on d.DeelteamId equals t.Id
                        where t.NetwerkId == netwerkId
                        select new Samenstellingfeit { Soort = Teamlid, Over = d.InstellingId, Tekst = t.Naam, Bij = t.Naam, Meer = "", Nog = "", Van = d.Van, Tot = d.Tot };
        var aanbod = from a in db.Typeaanbod().OpDag(dag)
                     where db.Lidmaatschappen().OpDag(dag).Any(l => l.NetwerkId == netwerkId && l.InstellingId == a.InstellingId && l.Rol == Lidrol.BuitengewoneSchool)
                     select new Samenstellingfeit { Soort = Aanbod, Over = a.InstellingId, Tekst = a.Type.ToString(), Bij = "", Meer = "", Nog = "", Van = a.Van, Tot = a.Tot };
        var samen = from s in db.Samenwerkingen().OpDag(dag)
                    where s.NetwerkId == netwerkId || s.MetNetwerkId == netwerkId
                    join n in db.Netwerken() on s.NetwerkId == netwerkId ? s.MetNetwerkId : s.NetwerkId equals n.Id
                    select new Samenstellingfeit { Soort = Samenwerking, Over = s.NetwerkId, Tekst = n.Standen.Where(x => x.VervallenOp == null && x.Van <= dag).OrderByDescending(x => x.Van).Select(x => x.Naam).FirstOrDefault() ?? n.Naam, Bij = s.Vorm.ToString(), Meer = s.Type.ToString(), Nog = "", Van = s.Van, Tot = s.Tot };
        var overdrachten = from o in db.Middelenoverdrachten().OpDag(dag)
                           where o.NetwerkId == netwerkId || o.NaarNetwerkId == netwerkId
                           join i in db.Instellingen() on o.SchoolId equals i.Id
                           join n in db.Netwerken() on o.NetwerkId == netwerkId ? o.NaarNetwerkId : o.NetwerkId equals n.Id
                           select new Samenstellingfeit { Soort = Overdracht, Over = o.NetwerkId, Tekst = i.Naam, Bij = i.Nummer, Meer = n.Standen.Where(x => x.VervallenOp == null && x.Van <= dag).OrderByDescending(x => x.Van).Select(x => x.Naam).FirstOrDefault() ?? n.Naam, Nog = "", Van = o.Van, Tot = o.Tot };
        var gemeenten = from r in db.Regiogemeenten().OpDag(dag)
                        where r.NetwerkId == netwerkId
                        select new Samenstellingfeit { Soort = Gemeente, Over = r.Id, Tekst = r.Gemeente, Bij = "", Meer = "", Nog = "", Van = r.Van, Tot = r.Tot };
        var voorheen = from s in db.Instellingsstanden()
                       where s.Tot >= dag && db.Lidmaatschappen().Any(l => l.NetwerkId == netwerkId && l.InstellingId == s.InstellingId)
                       join b in db.Instellingen().Where(b => b.Soort == Instellingssoort.Bestuur) on s.Bestuursnummer equals b.Nummer into besturen
                       from bestuur in besturen.DefaultIfEmpty()
                       select new Samenstellingfeit { Soort = Voorheen, Over = s.InstellingId, Tekst = s.Naam, Bij = s.Net ?? "", Meer = s.Bestuursnummer ?? "", Nog = bestuur!.Naam ?? "", Van = s.Tot, Tot = s.Tot };
        return partners.Concat(teams).Concat(teamleden).Concat(aanbod).Concat(samen).Concat(overdrachten).Concat(gemeenten).Concat(voorheen).AsNoTracking().ToListAsync(ct);
    }
}
