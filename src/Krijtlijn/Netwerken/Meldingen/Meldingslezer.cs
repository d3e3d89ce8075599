using Krijtlijn.Aanmeldingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>Reads the facts that the rules on a notice ask for.</summary>
public sealed class Meldingslezer(KrijtlijnDb db, TimeProvider tijd)
{
    public async Task<Meldingsfeiten> Lees(Netwerkmelding m)
    {
        var vandaag = tijd.Vandaag();
        var dag = m.Vanaf ?? vandaag;
        var jaar = Schooljaar.Van(dag);
        var school = await School(m.SchoolId);
        var contact = await School(m.ContactschoolId);
        var lidVan = school is null ? [] : await LidVan(school.Id, dag);
        var lopend = db.AlleTrajecten().LooptIn(jaar);
        var netwerk = m.NetwerkId is { } id ? (await Netwerken(dag, db.Netwerken().Where(n => n.Id == id).Select(n => n.Id))).FirstOrDefault() : null;
        var standen = m.Soort == Meldingsoort.Gegevens ? await db.Netwerkstanden().AsNoTracking().Where(s => s.NetwerkId == m.NetwerkId && s.VervallenOp == null).OrderBy(s => s.Van).ToListAsync() : [];
        var naam = m.Naam is null ? null : Letters.Kaal(m.Naam.Trim());
        var bestuur = contact?.Bestuursnummer;
        var centra = db.Netwerken().OpDag(dag).Where(n => n.Standen.Any(s => s.VervallenOp == null && s.Van <= dag && (s.Soort == Netwerksoort.LeersteuncentrumGeneriek || s.Soort == Netwerksoort.LeersteuncentrumSpecifiek)));
        return new Meldingsfeiten
        {
            Vandaag = vandaag,
            Regime = Regelboek.Zoek(jaar),
            School = school,
            Contactschool = contact,
            LidVan = lidVan,
            Netwerk = netwerk,
            VorigeContactschool = m.Soort == Meldingsoort.Gegevens ? await School(netwerk?.Gegevens?.ContactschoolId) : null,
            Openbare = [.. (await Netwerken(dag, db.Netwerken().OpDag(dag).Select(n => n.Id))).Where(n => n.IsOpenbaar)],
            GegevensVandaag = standen.FindLast(s => s.Van <= vandaag)?.Gegevens,
            LatereWijziging = standen.Find(s => s.Van > dag)?.Van,
            AantalCentra = m.Soort == Meldingsoort.Oprichten ? await centra.CountAsync() : 0,
            CentraVanBestuur = m.Soort == Meldingsoort.Oprichten && bestuur is not null ? await centra.CountAsync(n => db.Instellingen().Any(i => i.Id == n.ContactschoolId && i.Bestuursnummer == bestuur)) : 0,
            LopendeTrajecten = m.Soort switch
            {
                Meldingsoort.Stopzetten => await lopend.CountAsync(t => t.NetwerkId == m.NetwerkId),
                Meldingsoort.Uittreden or Meldingsoort.Overstappen when school is not null => await lopend.CountAsync(t => t.SchoolId == school.Id),
                _ => 0,
            },
            OpenAanmeldingen = m.Soort == Meldingsoort.Stopzetten ? await db.AlleAanmeldingen().CountAsync(a => a.NetwerkId == m.NetwerkId && a.Schooljaar >= jaar && (a.Status == AanmeldingStatus.Ingediend || a.Status == AanmeldingStatus.Onvolledig)) : 0,
            Partnerscholen = m.Soort is Meldingsoort.Uittreden or Meldingsoort.Overstappen && school?.Soort == Instellingssoort.BuitengewoneSchool
                ? await db.Partnerschappen().Where(p => p.PartnerschoolId == school.Id && (p.Tot == null || p.Tot >= dag)).Select(p => p.SchoolId).Distinct().CountAsync() : 0,
            AantalLeden = m.Soort == Meldingsoort.Stopzetten ? await db.Lidmaatschappen().CountAsync(l => l.NetwerkId == m.NetwerkId && (l.Tot == null || l.Tot >= dag)) : 0,
            NaamBezet = naam is not null && m.Soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens && await db.Netwerken().AnyAsync(n => n.Id != m.NetwerkId && (n.Tot == null || n.Tot >= dag)
                && n.Standen.Any(s => s.VervallenOp == null && Letters.Kaal(s.Naam) == naam && !n.Standen.Any(later => later.VervallenOp == null && later.Van > s.Van && later.Van <= dag))),
        };
    }

    private async Task<Schoolfeit?> School(Guid? id) => id is null ? null : await db.Instellingen().Where(i => i.Id == id).AsNoTracking()
        .Select(i => new Schoolfeit(i.Id, i.Nummer, i.Naam, i.Soort, i.Net, i.Bestuursnummer, i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).Select(v => v.Gemeente).ToList(), i.GestoptOp)).FirstOrDefaultAsync();

    // The networks a school belongs to on or after a day, the first of them first.
    private async Task<List<Netwerkfeit>> LidVan(Guid schoolId, DateOnly dag)
    {
        var leden = await db.LidmaatschappenVanaf(schoolId, dag).Select(l => new { l.NetwerkId, l.Van }).ToListAsync();
        return [.. (await Netwerken(dag, db.LidmaatschappenVanaf(schoolId, dag).Select(l => l.NetwerkId))).Select(n => n with { LidVanaf = leden.Where(l => l.NetwerkId == n.Id).Min(l => l.Van) }).OrderBy(n => n.LidVanaf)];
    }

    private async Task<List<Netwerkfeit>> Netwerken(DateOnly dag, IQueryable<Guid> ids)
    {
        var gevonden = await db.Netwerken().Where(n => ids.Contains(n.Id)).Select(n => new
        {
            n.Id, n.Van, n.Tot, n.Naam, n.Soort,
            Stand = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => new { s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon }).FirstOrDefault(),
            Regio = db.Regiogemeenten().OpDag(dag).Where(r => r.NetwerkId == n.Id).Select(r => r.Gemeente).ToList(),
        }).AsNoTracking().ToListAsync();
        return gevonden.ConvertAll(n => new Netwerkfeit(n.Id, n.Stand?.Naam ?? n.Naam, n.Stand?.Soort ?? n.Soort, n.Regio, n.Van, n.Tot) { Gegevens = n.Stand is { } s ? new(s.Naam, s.Soort, s.ContactschoolId, s.Aanspreekpunt, s.Email, s.Telefoon) : null });
    }
}
