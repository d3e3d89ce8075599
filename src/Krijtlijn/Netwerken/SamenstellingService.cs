using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>Reads what a network consists of on a day, in a fixed number of queries. Public facts: no pupil and no supporter is in it.</summary>
public sealed class SamenstellingService(KrijtlijnDb db)
{
    /// <summary>Null when there is no such network.</summary>
    public async Task<Samenstelling?> Lees(Guid netwerkId, DateOnly dag, CancellationToken ct = default)
    {
        if (await Kop(netwerkId, dag, ct) is not { } kop) return null;
        var leden = await Leden(netwerkId, dag, ct);
        var buitengewoon = leden.Where(l => l.Rol == Lidrol.BuitengewoneSchool).ToList();
        return new Samenstelling(kop, dag, leden, await Teams(netwerkId, dag, ct), await Aanbod(buitengewoon, dag, ct), await Samenwerkingen(netwerkId, dag, ct), await Overdrachten(netwerkId, dag, ct),
            await db.Regiogemeenten().OpDag(dag).Where(r => r.NetwerkId == netwerkId).OrderBy(r => r.Gemeente).Select(r => r.Gemeente).ToListAsync(ct));
    }

    private async Task<Netwerkkop?> Kop(Guid netwerkId, DateOnly dag, CancellationToken ct)
    {
        // A network that did not exist yet shows how it begins.
        var gevonden = await db.Netwerken().Where(n => n.Id == netwerkId).Select(n => new
        {
            n.Id, n.Code, n.Van, n.Tot,
            Stand = n.Standen.Where(s => s.VervallenOp == null).OrderByDescending(s => s.Van <= dag ? 1 : 0).ThenByDescending(s => s.Van <= dag ? s.Van : DateOnly.MinValue).ThenBy(s => s.Van)
                .Select(s => new { s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon, Contact = db.Instellingen().Where(i => i.Id == s.ContactschoolId).Select(i => new { i.Naam, i.Nummer, i.Soort }).FirstOrDefault() }).First(),
        }).AsNoTracking().FirstOrDefaultAsync(ct);
        return gevonden is not { Stand: var s } ? null
            : new Netwerkkop(gevonden.Id, gevonden.Code, new(s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon), s.Contact is { } c ? $"{c.Naam} ({c.Nummer})" : null, s.Contact?.Soort, gevonden.Van, gevonden.Tot);
    }

    private async Task<List<Lidrij>> Leden(Guid netwerkId, DateOnly dag, CancellationToken ct)
    {
        var leden = await (from l in db.Lidmaatschappen().OpDag(dag)
                           where l.NetwerkId == netwerkId
                           join i in db.Instellingen() on l.InstellingId equals i.Id
                           orderby i.Naam, i.Nummer
                           select new
                           {
                               i.Id, i.Nummer, i.Naam, l.Rol, i.Net, i.Hoofdstructuren, i.Bestuursnummer, l.Van, l.Tot, i.GestoptOp,
                               Bestuursnaam = db.Instellingen().Where(b => b.Nummer == i.Bestuursnummer && b.Soort == Instellingssoort.Bestuur).Select(b => b.Naam).FirstOrDefault(),
                               Zetel = i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => new { v.Gemeente, v.Breedtegraad, v.Lengtegraad }).FirstOrDefault(),
                           }).AsNoTracking().ToListAsync(ct);
        var partners = await (from p in db.Partnerschappen().OpDag(dag) where p.NetwerkId == netwerkId join i in db.Instellingen() on p.PartnerschoolId equals i.Id select new { p.SchoolId, i.Naam }).ToListAsync(ct);
        var teams = await (from d in db.Deelteamleden().OpDag(dag) join t in db.Deelteams().OpDag(dag) on d.DeelteamId equals t.Id where t.NetwerkId == netwerkId select new { d.InstellingId, t.Naam }).ToListAsync(ct);
        var (partner, team) = (partners.ToLookup(p => p.SchoolId, p => p.Naam), teams.ToLookup(t => t.InstellingId, t => t.Naam));
        return leden.ConvertAll(l => new Lidrij(l.Id, l.Nummer, l.Naam, l.Rol, l.Net, l.Hoofdstructuren, l.Zetel?.Gemeente, l.Zetel?.Breedtegraad, l.Zetel?.Lengtegraad, l.Bestuursnummer, l.Van, l.Tot, l.GestoptOp)
        {
            Partnerschool = partner[l.Id].FirstOrDefault(), Team = team[l.Id].FirstOrDefault(), Bestuursnaam = l.Bestuursnaam,
        });
    }

    private Task<List<Teamrij>> Teams(Guid netwerkId, DateOnly dag, CancellationToken ct) => db.Deelteams().OpDag(dag).Where(t => t.NetwerkId == netwerkId).OrderBy(t => t.Naam)
        .Select(t => new Teamrij(t.Naam, t.Soort, db.Deelteamleden().OpDag(dag).Count(l => l.DeelteamId == t.Id))).ToListAsync(ct);

    private async Task<IReadOnlyList<Aanbodrij>> Aanbod(List<Lidrij> scholen, DateOnly dag, CancellationToken ct)
    {
        var ids = scholen.ConvertAll(s => s.Id);
        var types = (await db.Typeaanbod().OpDag(dag).Where(a => ids.Contains(a.InstellingId)).Select(a => new { a.InstellingId, a.Type }).ToListAsync(ct)).ToLookup(a => a.InstellingId, a => a.Type);
        return scholen.ConvertAll(s => new Aanbodrij(s.Id, s.Nummer, s.Naam, [.. types[s.Id].Distinct().Order()]));
    }

    private async Task<IReadOnlyList<Samenwerkrij>> Samenwerkingen(Guid netwerkId, DateOnly dag, CancellationToken ct) => await (
        from s in db.Samenwerkingen().OpDag(dag)
        where s.NetwerkId == netwerkId || s.MetNetwerkId == netwerkId
        join n in db.Netwerken() on s.NetwerkId == netwerkId ? s.MetNetwerkId : s.NetwerkId equals n.Id
        orderby n.Naam, s.Type
        select new Samenwerkrij(n.Standen.Where(x => x.VervallenOp == null && x.Van <= dag).OrderByDescending(x => x.Van).Select(x => x.Naam).FirstOrDefault() ?? n.Naam, s.NetwerkId == netwerkId, s.Vorm, s.Type, s.Van, s.Tot)).ToListAsync(ct);

    private async Task<IReadOnlyList<Overdrachtrij>> Overdrachten(Guid netwerkId, DateOnly dag, CancellationToken ct) => await (
        from o in db.Middelenoverdrachten().OpDag(dag)
        where o.NetwerkId == netwerkId || o.NaarNetwerkId == netwerkId
        join i in db.Instellingen() on o.SchoolId equals i.Id
        join n in db.Netwerken() on o.NetwerkId == netwerkId ? o.NaarNetwerkId : o.NetwerkId equals n.Id
        orderby i.Naam, i.Nummer
        select new Overdrachtrij(i.Nummer, i.Naam, n.Standen.Where(x => x.VervallenOp == null && x.Van <= dag).OrderByDescending(x => x.Van).Select(x => x.Naam).FirstOrDefault() ?? n.Naam, o.NetwerkId == netwerkId, o.Van, o.Tot)).ToListAsync(ct);
}
