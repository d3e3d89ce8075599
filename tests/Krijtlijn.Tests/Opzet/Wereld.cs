using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Tests.Opzet;

/// <summary>
/// A fresh little world for one test: a network with one school, its CLB, an employer, a supporter and a user in every role.
/// Everything made is valid; a test changes only what it is about. Data of other tests in the same database is out of its reach.
/// </summary>
public sealed class Wereld
{
    private static int teller;
    private static readonly HuidigeGebruiker Maker = HuidigeGebruiker.Systeem("test");

    private readonly Toepassing toepassing;
    private readonly Dictionary<RolSoort, Rol> rollen = [];

    private Wereld(Toepassing toepassing) => this.toepassing = toepassing;

    public static readonly Schooljaar Schooljaar = new(2026);
    public static readonly DateOnly Vandaag = new(2026, 11, 23);

    public Netwerk Netwerk { get; private init; } = null!;
    public Instelling School { get; private init; } = null!;
    public Vestigingsplaats Vestiging { get; private init; } = null!;
    public Instelling Clb { get; private init; } = null!;
    public Instelling Werkgever { get; private init; } = null!;
    public Personeelslid Ondersteuner { get; private init; } = null!;
    public Weigercriterium Criterium { get; private init; } = null!;

    public static async Task<Wereld> Maak(Toepassing toepassing)
    {
        var nummer = Interlocked.Increment(ref teller) * 10;
        var clb = new Instelling($"{100000 + nummer}", $"CLB {nummer}", Instellingssoort.Clb);
        var school = new Instelling($"{100001 + nummer}", $"Basisschool {nummer}", Instellingssoort.GewoneSchool) { ClbId = clb.Id, Hoofdstructuren = "111 211" };
        var vestiging = school.Voeg(new Vestigingsplaats(school.Id, 1) { Gemeente = "Geel", Postcode = "2440", Straat = "Markt", Huisnummer = "1", IsHoofdzetel = true, Breedtegraad = 51.162, Lengtegraad = 4.990 });
        var werkgever = new Instelling($"{100002 + nummer}", $"Buo-school {nummer}", Instellingssoort.BuitengewoneSchool);
        var netwerk = new Netwerk(new Netwerkgegevens($"Leersteuncentrum {nummer}", Netwerksoort.LeersteuncentrumGeneriek, werkgever.Id, "Infopunt", $"centrum{nummer}@example.org"));
        var ondersteuner = new Personeelslid(netwerk.Id, "An", $"Ondersteuner{nummer}", 1000, 1200) { WerkgeverId = werkgever.Id, Gemeente = "Mol", Postcode = "2400", Breedtegraad = 51.19, Lengtegraad = 5.115 };
        ondersteuner.ExpertisesZetten(Enum.GetValues<Ondersteuningstype>().Select(t => (t, (Onderwijsniveau?)null)));
        var wereld = new Wereld(toepassing)
        {
            Netwerk = netwerk, School = school, Vestiging = vestiging, Clb = clb, Werkgever = werkgever, Ondersteuner = ondersteuner,
            Criterium = new Weigercriterium(netwerk.Id, "Er is geen geldig verslag", Schooljaar.Begin),
        };
        await wereld.Bewaar(clb, school, werkgever, netwerk, ondersteuner, wereld.Criterium,
            new Lidmaatschap(netwerk.Id, school.Id, Lidrol.GewoneSchool, Schooljaar.Begin),
            new Lidmaatschap(netwerk.Id, clb.Id, Lidrol.Clb, Schooljaar.Begin),
            new Lidmaatschap(netwerk.Id, werkgever.Id, Lidrol.BuitengewoneSchool, Schooljaar.Begin));
        await wereld.MaakGebruikers(nummer);
        return wereld;
    }

    /// <summary>The role of this kind in this world.</summary>
    public Rol Rol(RolSoort soort) => rollen[soort];

    /// <summary>A visitor signed in with this role in this world.</summary>
    public Bezoeker Als(RolSoort soort) => toepassing.Bezoeker(rollen[soort], $"{soort.Tekst()} Test");

    /// <summary>The same person as the services see her.</summary>
    public HuidigeGebruiker Wie(RolSoort soort) => HuidigeGebruiker.Van(new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity(
        HuidigeGebruiker.Claims(rollen[soort], soort.Tekst(), false).Append(new(System.Security.Claims.ClaimTypes.NameIdentifier, rollen[soort].GebruikerId.ToString())), "test")));

    public async Task Bewaar(params object[] dingen) => await toepassing.Db(async db =>
    {
        db.AddRange(dingen);
        await db.Bewaren(Maker, "Test klaargezet", dingen.OfType<IDossierstuk>().FirstOrDefault());
    });

    public async Task<Leerling> Leerling(string voornaam = "Noor", string familienaam = "Verbeke", DateOnly? geboren = null, bool gedeeld = true)
    {
        var leerling = new Leerling(Netwerk.Id, School.Id, voornaam, familienaam, geboren ?? new DateOnly(2017, 4, 12));
        leerling.Inschrijven(School.Id, Vestiging.Id, Schooljaar, Onderwijsniveau.Lager, "3A", Schooljaar.Begin);
        if (gedeeld) leerling.Delen();
        await Bewaar(leerling);
        return leerling;
    }

    public async Task<Verslag> Verslag(Leerling leerling, Ondersteuningstype type = Ondersteuningstype.Type9, Verslagsoort soort = Verslagsoort.GcVerslag)
    {
        var verslag = new Verslag(leerling, soort, type, new DateOnly(2026, 5, 4)) { ClbId = Clb.Id };
        verslag.InIris("IRIS-2026-100");
        await Bewaar(verslag);
        return verslag;
    }

    /// <summary>A complete draft; give the pupil and report to reuse them.</summary>
    public async Task<Aanmelding> Werkversie(Leerling? leerling = null, Verslag? verslag = null, Action<Aanmelding>? anders = null)
    {
        leerling ??= await Leerling(gedeeld: false);
        verslag ??= await Verslag(leerling);
        var aanmelding = new Aanmelding(leerling, Schooljaar, Testklok.Begin.UtcDateTime)
        {
            VestigingId = Vestiging.Id, Niveau = Onderwijsniveau.Lager, Klas = "3A", ContactNaam = "Els Zorg", ContactEmail = "zorg@example.org", VerslagId = verslag.Id,
            VraagLeerling = "Hoe kan zij rustig aan haar taak beginnen?", Fase = Zorgfase.UitbreidingVanZorg, ReedsGeprobeerd = "Stappenplan en time-timer", OudersIngelichtOp = new DateOnly(2026, 11, 10),
        };
        anders?.Invoke(aanmelding);
        await Bewaar(aanmelding);
        return aanmelding;
    }

    /// <summary>A request that the network has received.</summary>
    public async Task<Aanmelding> Ingediend(Leerling? leerling = null, Action<Aanmelding>? anders = null)
    {
        leerling ??= await Leerling();
        var aanmelding = await Werkversie(leerling, anders: anders);
        return await Wijzig<Aanmelding>(aanmelding.Id, a => a.Indienen($"2026-{Interlocked.Increment(ref teller):0000}", Testklok.Begin.UtcDateTime, Vandaag, Regelboek.Voor(Schooljaar).Startregel()), "Verslag");
    }

    /// <summary>An accepted question that waits for a supporter.</summary>
    public async Task<Traject> Wachtend(Leerling? leerling = null, Ondersteuningstype type = Ondersteuningstype.Type9)
    {
        leerling ??= await Leerling();
        var traject = new Traject(leerling, School.Id, null, Schooljaar, type, Onderwijsniveau.Lager, Testklok.Begin.UtcDateTime, Vandaag.AddDays(10));
        await Bewaar(traject);
        return traject;
    }

    /// <summary>A traject with the supporter assigned; the start meeting is next, or has been when <paramref name="gestart"/>.</summary>
    public async Task<Traject> Lopend(Leerling? leerling = null, bool gestart = true)
    {
        var traject = await Wachtend(leerling);
        await toepassing.Db(async db =>
        {
            var echt = (await db.FindAsync<Traject>(traject.Id))!;
            db.Add(new Toewijzing(echt, (await db.FindAsync<Personeelslid>(Ondersteuner.Id))!, 90, Schooljaar.Begin, Schooljaar.Einde, null));
            echt.Toewijzen();
            if (gestart) echt.Starten(Vandaag.AddDays(-20), "Leraar en zorgcoördinator", "Elke dinsdag in de klas", Vandaag);
            await db.Bewaren(Maker, "Test klaargezet", echt);
        });
        return await toepassing.Db(async db => (await db.FindAsync<Traject>(traject.Id))!);
    }

    /// <summary>Loads, changes and saves something; for putting a test in the right state.</summary>
    public Task<T> Wijzig<T>(Guid id, Action<T> wijziging, params string[] mee) where T : class => toepassing.Db(async db =>
    {
        var ding = (await db.FindAsync<T>(id))!;
        foreach (var verwijzing in mee) await db.Entry(ding).Navigation(verwijzing).LoadAsync();
        wijziging(ding);
        await db.Bewaren(Maker, "Test klaargezet", ding as IDossierstuk);
        return ding;
    });

    private async Task MaakGebruikers(int nummer)
    {
        foreach (var soort in Enum.GetValues<RolSoort>())
        {
            var gebruiker = new Gebruiker($"{soort.Tekst()} Test", $"{soort}{nummer}@example.org".ToLowerInvariant());
            gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = gebruiker.Email!.ToUpperInvariant();
            rollen[soort] = gebruiker.Voeg(new Rol(gebruiker.Id, soort, soort == RolSoort.Beheerder ? null : Netwerk.Id,
                soort switch { RolSoort.School => School.Id, RolSoort.Clb => Clb.Id, RolSoort.DirecteurBuo => Werkgever.Id, _ => null },
                soort == RolSoort.Ondersteuner ? Ondersteuner.Id : null));
            await Bewaar(gebruiker);
        }
    }
}
