using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Reads the regular schools of a network in a school year with their counts: three queries, however many schools.</summary>
public sealed class Cijferlezer(KrijtlijnDb db)
{
    /// <param name="momenten">Only the counts of these moments; all there are when null.</param>
    /// <param name="schoolId">Only this school.</param>
    public async Task<Cijferbeeld> Lees(Guid netwerkId, Schooljaar jaar, IReadOnlyCollection<Telmoment>? momenten = null, Guid? schoolId = null, CancellationToken ct = default)
    {
        var leden = db.LedenIn(jaar).Where(l => l.NetwerkId == netwerkId && l.Rol == Lidrol.GewoneSchool && (schoolId == null || l.InstellingId == schoolId));
        var rijen = await (from l in leden
                           join i in db.Instellingen() on l.InstellingId equals i.Id
                           orderby i.Naam, i.Nummer
                           select new { i.Id, i.Nummer, i.Naam, i.Hoofdstructuren, i.Net }).AsNoTracking().ToListAsync(ct);
        var teams = (await (from d in db.Deelteamleden().In(jaar)
                            join t in db.Deelteams() on d.DeelteamId equals t.Id
                            where d.NetwerkId == netwerkId && (schoolId == null || d.InstellingId == schoolId)
                            select new { d.InstellingId, t.Naam, d.Van }).ToListAsync(ct)).ToLookup(t => t.InstellingId);
        var van = db.Schooltellingen().Where(t => t.NetwerkId == netwerkId && (schoolId == null || t.SchoolId == schoolId));
        if (momenten is not null) van = van.Where(t => momenten.Contains(t.Moment));
        var tellingen = await van.Select(t => new { t.SchoolId, t.Soort, t.Moment, t.Aantal, t.AantalAangepast, t.Herkomst, t.Bron, t.BronDag }).ToListAsync(ct);
        List<Cijferschool> scholen = [.. rijen.Select(r => new Cijferschool(r.Id, r.Nummer, r.Naam, Groep(r.Hoofdstructuren), r.Net, teams[r.Id].OrderByDescending(t => t.Van).Select(t => t.Naam).FirstOrDefault()))];
        var hier = scholen.Select(s => s.Id).ToHashSet();
        return new Cijferbeeld(netwerkId, jaar, scholen, tellingen.Where(t => hier.Contains(t.SchoolId))
            .ToDictionary(t => (t.SchoolId, t.Soort, t.Moment), t => new Cijfertelling(new Telwaarde(t.Aantal, t.AantalAangepast), t.Herkomst, t.Bron, t.BronDag)));
    }

    /// <summary>A school with only a secondary main structure (311, 312) belongs to secondary education; every other, also one of which the list says nothing, to primary.</summary>
    internal static Niveaugroep Groep(string? hoofdstructuren) =>
        hoofdstructuren is not null && Schoolniveaus.Van(hoofdstructuren) is [Onderwijsniveau.Secundair] ? Niveaugroep.Secundair : Niveaugroep.Basis;
}
