using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

/// <summary>One school: facts, sites, people, requests and capacity. A school sees the same of itself at /mijn-school.</summary>
public sealed class SchoolModel(KrijtlijnDb db, HuidigeGebruiker wie, CapaciteitService capaciteiten, TimeProvider tijd) : PageModel
{
    public const int LaatsteAanmeldingen = 5, MeesteNamen = 12;

    public sealed record Feiten(Guid Id, string Nummer, string Naam, Instellingssoort Soort, string? Instellingstype, string? Net, string? Hoofdstructuren, string? Bestuursnummer, string? Bestuur, string? Clb,
        string? Email, string? Telefoon, string? Website, DateOnly? GestoptOp, Guid? NetwerkId, string? Ankerpersoon, IReadOnlyList<Vestigingsplaats> Vestigingen, IReadOnlyList<Toen> Voorheen);

    /// <summary>What the school was called and who governed it up to and including a day.</summary>
    public sealed record Toen(DateOnly Tot, string Naam, string? Net, string? Bestuur);

    public sealed record Contact(Guid Id, string Naam, string? Functie, string? Email, string? Telefoon);
    public sealed record Ondersteuner(Guid Id, string Naam, string? Email, int AantalLeerlingen, int MinutenPerWeek);
    public sealed record Aanvraag(Guid Id, string Leerling, string? Referentie, AanmeldingStatus Status, DateTime GemaaktOp, DateTime? IngediendOp);

    public Feiten School { get; private set; } = null!;
    public IReadOnlyList<Contact> Contacten { get; private set; } = [];
    public IReadOnlyList<Ondersteuner> Ondersteuners { get; private set; } = [];
    public IReadOnlyList<Aanvraag> Aanvragen { get; private set; } = [];
    public IReadOnlyDictionary<AanmeldingStatus, int> PerStatus { get; private set; } = new Dictionary<AanmeldingStatus, int>();
    public Capaciteit? Capaciteit { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Schooljaar Schooljaar => Schooljaar.Van(Vandaag);
    /// <summary>The letters of the decided divisions of this school year and the next.</summary>
    public IReadOnlyList<(Guid Id, Schooljaar Jaar)> Brieven { get; private set; } = [];
    public bool IsEigenSchool => wie.Rol == RolSoort.School;
    public bool IsGewoneSchool => School.Soort == Instellingssoort.GewoneSchool;
    public bool MagContactenWijzigen => School.NetwerkId is not null && (wie.Rol is RolSoort.Coordinator or RolSoort.School);
    public bool ZietAanmeldingen => wie.IsCoordinatie || wie.Rol is RolSoort.School or RolSoort.Clb or RolSoort.Ondersteuner;

    /// <summary>The sites in use, the main seat first.</summary>
    public IEnumerable<Vestigingsplaats> InGebruik => School.Vestigingen.Where(v => v.IsActief(Vandaag));
    public IEnumerable<Vestigingsplaats> Beeindigd => School.Vestigingen.Where(v => !v.IsActief(Vandaag));

    public KaartBeeld? Kaart { get; private set; }
    public bool MagAnkerKiezen => wie.IsCoordinatie && School.NetwerkId == wie.NetwerkId;
    public async Task<IActionResult> OnGetAsync(string? nummer)
    {
        if (await LeesFeiten(nummer) is not { } school) return NotFound();
        School = school;
        if (school.NetwerkId is { } netwerkId)
        {
            Contacten = await db.Schoolcontacten().Where(c => c.NetwerkId == netwerkId && c.SchoolId == school.Id).OrderBy(c => c.Naam).Select(c => new Contact(c.Id, c.Naam, c.Functie, c.Email, c.Telefoon)).ToListAsync();
            if (wie.IsCoordinatie || IsEigenSchool)
            {
                Capaciteit = await capaciteiten.CapaciteitVan(netwerkId, school.Id, Schooljaar);
                Brieven = await db.GeldendeBrieven(wie, school.Id, Schooljaar);
            }
        }
        await LeesAanmeldingen();
        Ondersteuners = await LeesOndersteuners();
        Kaart = await TekenKaart();
        return Page();
    }

    // With the municipalities around it, so that who looks knows where she is.
    private async Task<KaartBeeld?> TekenKaart()
    {
        List<KaartPunt> punten = [.. InGebruik.Where(v => v.Breedtegraad is not null && v.Lengtegraad is not null).Select(v => new KaartPunt(v.Breedtegraad!.Value, v.Lengtegraad!.Value, v.Adres))];
        if (punten.Count == 0) return null;
        const double Rond = 0.055, RondOost = 0.14; // degrees: six by ten kilometres
        double zuid = punten.Min(p => p.Lat) - Rond, noord = punten.Max(p => p.Lat) + Rond, west = punten.Min(p => p.Lon) - RondOost, oost = punten.Max(p => p.Lon) + RondOost;
        var namen = await db.Set<Vestigingsplaats>().Where(v => v.Breedtegraad >= zuid && v.Breedtegraad <= noord && v.Lengtegraad >= west && v.Lengtegraad <= oost && (v.Einddatum == null || v.Einddatum >= Vandaag))
            .GroupBy(v => v.Gemeente).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MeesteNamen).Select(g => new KaartNaam(g.Average(v => v.Breedtegraad!.Value), g.Average(v => v.Lengtegraad!.Value), g.Key)).ToListAsync();
        return new KaartBeeld($"Kaart met de {punten.Count.Aantal("vestiging", "vestigingen")} van {School.Naam}", punten, namen, [(zuid, west), (noord, oost)]);
    }

    private async Task<Feiten?> LeesFeiten(string? nummer)
    {
        var (jaar, netwerk) = (Schooljaar, wie.NetwerkId);
        // A coordinator may look up any school; the others those they work with, a school only itself.
        var bereik = wie.IsCoordinatie ? db.AlleScholen() : db.Scholen(wie, jaar);
        if (!IsEigenSchool || nummer is not null)
        {
            if (!Instellingsnummer.IsGeldig(nummer)) return null;
            var gezocht = Instellingsnummer.Lees(nummer);
            bereik = bereik.Where(i => i.Nummer == gezocht);
        }
        // Sites and former names together: few of both, and one query instead of three.
        return await bereik.AsNoTracking().AsSingleQuery().Select(i => new Feiten(i.Id, i.Nummer, i.Naam, i.Soort, i.Instellingstype, i.Net, i.Hoofdstructuren, i.Bestuursnummer,
            db.Instellingen().Where(b => b.Nummer == i.Bestuursnummer && b.Soort == Instellingssoort.Bestuur).Select(b => b.Naam).FirstOrDefault(),
            db.Instellingen().Where(c => c.Id == i.ClbId).Select(c => c.Naam).FirstOrDefault(), i.Email, i.Telefoon, i.Website, i.GestoptOp,
            db.Lidmaatschappen().In(jaar).Where(l => l.InstellingId == i.Id && (netwerk == null || l.NetwerkId == netwerk)).OrderByDescending(l => l.Van).Select(l => (Guid?)l.NetwerkId).FirstOrDefault(),
            db.AnkersIn(netwerk, jaar).Where(a => a.SchoolId == i.Id).Select(a => a.Naam).FirstOrDefault(),
            i.Vestigingen.OrderByDescending(v => v.IsHoofdzetel).ThenBy(v => v.InternNummer).ToList(),
            db.Instellingsstanden().Where(s => s.InstellingId == i.Id).OrderByDescending(s => s.Tot).Select(s => new Toen(s.Tot, s.Naam, s.Net, db.Instellingen().Where(b => b.Nummer == s.Bestuursnummer && b.Soort == Instellingssoort.Bestuur).Select(b => b.Naam).FirstOrDefault() ?? s.Bestuursnummer)).ToList())).FirstOrDefaultAsync();
    }

    private async Task LeesAanmeldingen()
    {
        if (!ZietAanmeldingen) return;
        var (school, jaar) = (School.Id, Schooljaar);
        var aanmeldingen = db.Aanmeldingen(wie).Where(a => a.SchoolId == school && a.Schooljaar == jaar);
        PerStatus = await aanmeldingen.GroupBy(a => a.Status).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        if (PerStatus.Count == 0) return;
        Aanvragen = await aanmeldingen.OrderByDescending(a => a.GemaaktOp).ThenByDescending(a => a.Id).Take(LaatsteAanmeldingen)
            .Select(a => new Aanvraag(a.Id, a.Leerling!.Voornaam + " " + a.Leerling.Familienaam, a.Referentie, a.Status, a.GemaaktOp, a.IngediendOp)).ToListAsync();
    }

    private Task<List<Ondersteuner>> LeesOndersteuners()
    {
        var school = School.Id;
        return db.Toewijzingen(wie).Where(t => t.SchoolId == school && t.Van <= Vandaag && (t.Tot == null || t.Tot >= Vandaag))
            .GroupBy(t => new { t.PersoneelslidId, t.Personeelslid!.Voornaam, t.Personeelslid.Familienaam, t.Personeelslid.Email })
            .OrderBy(g => g.Key.Voornaam).ThenBy(g => g.Key.Familienaam)
            .Select(g => new Ondersteuner(g.Key.PersoneelslidId, g.Key.Voornaam + " " + g.Key.Familienaam, g.Key.Email, g.Select(t => t.LeerlingId).Distinct().Count(), g.Sum(t => t.MinutenPerWeek))).ToListAsync();
    }
}
