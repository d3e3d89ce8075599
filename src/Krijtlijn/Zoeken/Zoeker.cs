using System.Text.RegularExpressions;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Zoeken;

/// <summary>Something that was found: its page, its name and what tells it from others of that name.</summary>
public sealed record Vondst(string Url, string Naam, string Extra, double Score);

public sealed record Zoekresultaat(IReadOnlyList<Vondst> Aanmeldingen, IReadOnlyList<Vondst> Leerlingen, IReadOnlyList<Vondst> Scholen, IReadOnlyList<Vondst> Ondersteuners)
{
    public int Totaal => Aanmeldingen.Count + Leerlingen.Count + Scholen.Count + Ondersteuners.Count;
}

/// <summary>
/// Finds pupils, schools, supporters and requests within the user's reach. The trigram index gives what shares letters with the question,
/// the reach decides what may be seen, and <see cref="Zoekgelijkenis"/> decides what comes first.
/// </summary>
public sealed partial class Zoeker(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    public const int MinLengte = 2, MaxLengte = 100, PerSoort = 12;
    private const int Kandidaten = 150, JarenTerug = 5;

    public async Task<Zoekresultaat> Zoek(string vraag)
    {
        if (Referentie().Match(vraag) is { Success: true } r) return new Zoekresultaat(await Aanmeldingen([Referentie(r.Groups[1].Value, r.Groups[2].Value)]), [], [], []);
        if (Instellingsnummer.IsGeldig(vraag) && vraag.Length >= 3) return new Zoekresultaat(await Aanmeldingen(ZonderJaar(vraag)), [], await SchoolMetNummer(Instellingsnummer.Lees(vraag)), []);
        var trigrammen = Trigrammen.Van(vraag).ToList();
        if (trigrammen.Count == 0) return new Zoekresultaat([], [], [], []);
        var netwerken = await Netwerken();
        return new Zoekresultaat([], await Leerlingen(vraag, trigrammen, netwerken), await Scholen(vraag, trigrammen), await Ondersteuners(vraag, trigrammen, netwerken));
    }

    [GeneratedRegex(@"^\s*(20\d\d)\s*-\s*(\d{1,5})\s*$")]
    private static partial Regex Referentie();

    private static string Referentie(string jaar, string nummer) => $"{jaar}-{nummer.PadLeft(4, '0')}";

    // Only the number of a reference: that of the last school years and the next.
    private List<string> ZonderJaar(string nummer)
    {
        var jaar = Schooljaar.Van(tijd.Vandaag()).Beginjaar;
        return nummer.Length > 5 ? [] : [.. Enumerable.Range(jaar - JarenTerug, JarenTerug + 2).Select(j => Referentie($"{j}", nummer))];
    }

    // What shares at least a quarter of the groups; the networks keep the search inside a short range of the index.
    private IQueryable<Kandidaat> Lijkt(Zoeksoort soort, List<int> trigrammen, List<Guid> netwerken)
    {
        var minstens = Math.Max(1, (trigrammen.Count + 3) / 4);
        return db.Zoekdelen().Where(z => netwerken.Contains(z.NetwerkId) && trigrammen.Contains(z.Trigram) && z.Soort == soort)
            .GroupBy(z => z.RefId).Select(g => new Kandidaat { Id = g.Key, Aantal = g.Count() }).Where(k => k.Aantal >= minstens);
    }

    private async Task<IReadOnlyList<Vondst>> Leerlingen(string vraag, List<int> trigrammen, List<Guid> netwerken)
    {
        if (wie.Rol?.IsZonderLeerlingen() != false) return [];
        var namen = await (
            from k in Lijkt(Zoeksoort.Leerling, trigrammen, netwerken)
            join l in db.Leerlingen(wie) on k.Id equals l.Id
            orderby k.Aantal descending, l.Id
            select new Naam(l.Id, l.Voornaam + " " + l.Familienaam)).Take(Kandidaten).ToListAsync();
        var beste = Beste(vraag, namen);
        if (beste.Count == 0) return [];
        var ids = beste.ConvertAll(b => b.Id);
        var feiten = await db.Leerlingen(wie).AsNoTracking().Where(l => ids.Contains(l.Id)).Select(l => new
        {
            l.Id, School = l.School!.Naam,
            Klas = l.Inschrijvingen.OrderByDescending(i => i.Schooljaar).ThenByDescending(i => i.Van).Select(i => i.Klas).FirstOrDefault(),
            Traject = db.Trajecten(wie).Where(t => t.LeerlingId == l.Id).OrderByDescending(t => t.TotSchooljaar).Select(t => (Guid?)t.Id).FirstOrDefault(),
        }).ToDictionaryAsync(l => l.Id);
        return [.. from b in beste where feiten.ContainsKey(b.Id) let f = feiten[b.Id] select new Vondst(f.Traject is { } traject ? TrajectenLinks.Detail(traject) : LeerlingenLinks.Detail(b.Id), b.Tekst, f.Klas is null ? f.School : $"{f.Klas}, {f.School}", b.Score)];
    }

    private async Task<IReadOnlyList<Vondst>> Scholen(string vraag, List<int> trigrammen)
    {
        var rijen = await (
            from k in Lijkt(Zoeksoort.Instelling, trigrammen, [Guid.Empty])
            join s in ScholenInBereik() on k.Id equals s.Id
            orderby k.Aantal descending, s.Id
            select new { s.Nummer, s.Naam, Gemeenten = s.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).Select(v => v.Gemeente).ToList() }).Take(Kandidaten).AsSingleQuery().ToListAsync();
        return [.. rijen.Select(s => new Vondst(ZoekenLinks.School(s.Nummer), s.Naam, string.Join(", ", s.Gemeenten.Distinct()), Zoekgelijkenis.Van(vraag, $"{s.Naam} {string.Join(' ', s.Gemeenten)}")))
            .Where(v => v.Score >= Zoekgelijkenis.Drempel).OrderByDescending(v => v.Score).ThenBy(v => v.Naam, StringComparer.CurrentCulture).Take(PerSoort)];
    }

    private async Task<IReadOnlyList<Vondst>> Ondersteuners(string vraag, List<int> trigrammen, List<Guid> netwerken)
    {
        if (!wie.IsCoordinatie && wie.Rol != RolSoort.DirecteurBuo) return [];
        var rijen = await (
            from k in Lijkt(Zoeksoort.Personeelslid, trigrammen, netwerken)
            join p in db.Personeelsleden(wie) on k.Id equals p.Id
            orderby k.Aantal descending, p.Id
            select new { p.Id, Naam = p.Voornaam + " " + p.Familienaam, p.Gemeente }).Take(Kandidaten).ToListAsync();
        var gemeenten = rijen.ToDictionary(r => r.Id, r => r.Gemeente);
        return [.. Beste(vraag, rijen.ConvertAll(r => new Naam(r.Id, r.Naam))).Select(b => new Vondst(PersoneelLinks.Detail(b.Id), b.Tekst, gemeenten[b.Id] ?? "", b.Score))];
    }

    private async Task<IReadOnlyList<Vondst>> Aanmeldingen(List<string> referenties) => referenties.Count == 0 ? [] : await db.Aanmeldingen(wie).AsNoTracking().Where(a => referenties.Contains(a.Referentie!)).OrderByDescending(a => a.Referentie).ThenBy(a => a.Id)
        .Select(a => new Vondst(AanmeldingenLinks.Detail(a.Id), a.Referentie!, a.Leerling!.Voornaam + " " + a.Leerling.Familienaam + ", " + a.School!.Naam, 1)).Take(PerSoort).ToListAsync();

    private async Task<IReadOnlyList<Vondst>> SchoolMetNummer(string nummer) => await ScholenInBereik().AsNoTracking().Where(s => s.Nummer == nummer)
        .Select(s => new Vondst(ZoekenLinks.School(s.Nummer), s.Naam, "Instellingsnummer " + s.Nummer, 1)).ToListAsync();

    /// <summary>The schools whose page this role can open.</summary>
    private IQueryable<Instelling> ScholenInBereik()
    {
        var scholen = db.Instellingen().Where(i => i.Soort == Instellingssoort.GewoneSchool || i.Soort == Instellingssoort.BuitengewoneSchool);
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider => scholen.Where(s => db.Lidmaatschappen().Any(l => l.InstellingId == s.Id && l.NetwerkId == wie.NetwerkId)),
            RolSoort.Ondersteuner => scholen.Where(s => db.Toewijzingen(wie).Any(t => t.SchoolId == s.Id)),
            RolSoort.Clb => db.Scholen(wie, Schooljaar.Van(tijd.Vandaag())),
            _ => scholen.Where(_ => false),
        };
    }

    /// <summary>The networks to look in: one's own, or those of the school, the CLB or the employer.</summary>
    private async Task<List<Guid>> Netwerken()
    {
        if (wie.NetwerkId is { } netwerk) return [netwerk];
        if (wie.InstellingId is not { } instelling) return [];
        var leden = wie.Rol == RolSoort.Clb ? db.Instellingen().Where(i => i.Id == instelling || i.ClbId == instelling).Select(i => i.Id) : db.Instellingen().Where(i => i.Id == instelling).Select(i => i.Id);
        return await db.Lidmaatschappen().Where(l => leden.Contains(l.InstellingId)).Select(l => l.NetwerkId).Distinct().ToListAsync();
    }

    private static List<(Guid Id, string Tekst, double Score)> Beste(string vraag, IEnumerable<Naam> namen) =>
        [.. namen.Select(n => (n.Id, n.Tekst, Score: Zoekgelijkenis.Van(vraag, n.Tekst))).Where(n => n.Score >= Zoekgelijkenis.Drempel)
            .OrderByDescending(n => n.Score).ThenBy(n => n.Tekst, StringComparer.CurrentCulture).Take(PerSoort)];

    private sealed class Kandidaat
    {
        public Guid Id { get; init; }
        public int Aantal { get; init; }
    }

    private sealed record Naam(Guid Id, string Tekst);
}
