using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>Reads what a network consists of on a day and how it came so, in three queries. Public facts: no pupil and no supporter is in it.</summary>
public sealed class SamenstellingService(KrijtlijnDb db)
{
    /// <summary>Null when there is no such network.</summary>
    public async Task<Samenstelling?> Lees(Guid netwerkId, DateOnly dag, CancellationToken ct = default)
    {
        var standen = await Standen(netwerkId, ct);
        if (standen.Count == 0) return null;
        var ooit = await Lidmaatschappen(netwerkId, ct);
        var feiten = (await Samenstellingfeit.Lees(db, netwerkId, dag, ct)).ToLookup(f => f.Soort);
        var (partner, team) = (feiten[Samenstellingfeit.Partner].ToLookup(f => f.Over, f => f.Tekst), feiten[Samenstellingfeit.Teamlid].ToLookup(f => f.Over, f => f.Tekst));
        var voorheen = feiten[Samenstellingfeit.Voorheen].ToLookup(f => f.Over);
        List<Lidrij> leden = [.. ooit.Where(l => l.Van <= dag && !(l.Tot < dag)).Select(l => Voorheen(l, voorheen[l.Id])).Select(l => l with { Partnerschool = partner[l.Id].FirstOrDefault(), Team = team[l.Id].FirstOrDefault() })];
        var types = feiten[Samenstellingfeit.Aanbod].ToLookup(f => f.Over, f => Enum.Parse<Ondersteuningstype>(f.Tekst));
        return new Samenstelling(Kop(standen, dag), dag, leden,
            [.. feiten[Samenstellingfeit.Team].OrderBy(f => f.Tekst, StringComparer.Ordinal).Select(f => new Teamrij(f.Tekst, feiten[Samenstellingfeit.Teamlid].Count(l => l.Bij == f.Tekst)))],
            [.. leden.Where(l => l.Rol == Lidrol.BuitengewoneSchool).Select(s => new Aanbodrij(s.Id, s.Nummer, s.Naam, [.. types[s.Id].Distinct().Order()]))],
            [.. feiten[Samenstellingfeit.Samenwerking].Select(f => new Samenwerkrij(f.Tekst, f.Over == netwerkId, Enum.Parse<Samenwerkvorm>(f.Bij), Enum.Parse<Ondersteuningstype>(f.Meer), f.Van, f.Tot)).OrderBy(s => s.Centrum, StringComparer.Ordinal).ThenBy(s => s.Type)],
            [.. feiten[Samenstellingfeit.Overdracht].Select(f => new Overdrachtrij(f.Bij, f.Tekst, f.Meer, f.Over == netwerkId, f.Van, f.Tot)).OrderBy(o => o.School, StringComparer.Ordinal).ThenBy(o => o.Nummer)],
            [.. feiten[Samenstellingfeit.Gemeente].Select(f => f.Tekst).Order(StringComparer.Ordinal)],
            Netwerkgeschiedenis.Van(ooit, standen));
    }

    // What the school was called and who governed it on the day, when the list has said otherwise since.
    private static Lidrij Voorheen(Lidrij lid, IEnumerable<Samenstellingfeit> standen) => standen.MinBy(s => s.Van) is { } stand
        ? lid with { Naam = stand.Tekst, Net = Iets(stand.Bij), Bestuur = Iets(stand.Meer), Bestuursnaam = Iets(stand.Nog) }
        : lid;

    private static string? Iets(string tekst) => tekst.Length == 0 ? null : tekst;

    // A network that did not exist yet shows how it begins.
    private static Netwerkkop Kop(IReadOnlyList<Netwerkkop> standen, DateOnly dag) => standen.LastOrDefault(s => s.Sinds <= dag) ?? standen[0];

    /// <summary>The network with every name, kind and contact it had, the oldest first.</summary>
    private async Task<List<Netwerkkop>> Standen(Guid netwerkId, CancellationToken ct) => (await (
        from n in db.Netwerken()
        where n.Id == netwerkId
        join s in db.Netwerkstanden() on n.Id equals s.NetwerkId
        where s.VervallenOp == null
        join i in db.Instellingen() on s.ContactschoolId equals i.Id into contacten
        from contact in contacten.DefaultIfEmpty()
        orderby s.Van, s.Id
        select new { n.Id, n.Code, n.Van, n.Tot, Sinds = s.Van, s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon, Contactnaam = contact!.Naam, Contactnummer = contact.Nummer }).AsNoTracking().ToListAsync(ct))
        .ConvertAll(s => new Netwerkkop(s.Id, s.Code, new(s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon), s.Contactnaam is null ? null : $"{s.Contactnaam} ({s.Contactnummer})", s.Sinds, s.Van, s.Tot));

    /// <summary>Every membership that counts, of any day, by name.</summary>
    private async Task<List<Lidrij>> Lidmaatschappen(Guid netwerkId, CancellationToken ct) => (await (
        from l in db.Lidmaatschappen()
        where l.NetwerkId == netwerkId
        join i in db.Instellingen() on l.InstellingId equals i.Id
        join b in db.Instellingen().Where(b => b.Soort == Instellingssoort.Bestuur) on i.Bestuursnummer equals b.Nummer into besturen
        from bestuur in besturen.DefaultIfEmpty()
        orderby i.Naam, i.Nummer, l.Van
        select new
        {
            i.Id, i.Nummer, i.Naam, l.Rol, i.Net, i.Hoofdstructuren, i.Bestuursnummer, l.Van, l.Tot, i.GestoptOp,
            Bestuursnaam = bestuur!.Naam,
            Zetel = i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).Select(v => new { v.Gemeente, v.Breedtegraad, v.Lengtegraad }).FirstOrDefault(),
        }).AsNoTracking().ToListAsync(ct))
        .ConvertAll(l => new Lidrij(l.Id, l.Nummer, l.Naam, l.Rol, l.Net, l.Hoofdstructuren, l.Zetel?.Gemeente, l.Zetel?.Breedtegraad, l.Zetel?.Lengtegraad, l.Bestuursnummer, l.Van, l.Tot, l.GestoptOp) { Bestuursnaam = l.Bestuursnaam });
}
