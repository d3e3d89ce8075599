using System.Net;
using Krijtlijn.Middelen;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Instroom;
using Krijtlijn.Inzet;
using Krijtlijn.Leerlingen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Tests.Ondersteuningsplannen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Tests.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>
/// A network with one of everything, each in the state its pages ask for. All its pupils carry a name that occurs nowhere else, so that the name on a page says whose file was shown.
/// </summary>
internal sealed class Paginawereld
{
    private readonly Dictionary<RolSoort, Bezoeker> bezoekers = [];
    private readonly Dictionary<RolSoort, string> bewijzen = [];

    private Paginawereld(Wereld wereld) => Wereld = wereld;

    public Wereld Wereld { get; }
    public string Voornaam { get; } = "Kanarie" + Guid.NewGuid().ToString("N")[..10];
    public string Familienaam { get; } = "Geelvink" + Guid.NewGuid().ToString("N")[..10];

    public Leerling Leerling { get; private set; } = null!;
    public Verslag Verslag { get; private set; } = null!;
    public Bestand Bestand { get; private set; } = null!;
    public Aanmelding Werkversie { get; private set; } = null!;
    public Aanmelding Ingediend { get; private set; } = null!;
    public Traject Lopend { get; private set; } = null!;
    public Traject Wachtend { get; private set; } = null!;
    public Traject Startgesprek { get; private set; } = null!;
    public Traject OnHold { get; private set; } = null!;
    public Traject VorigJaar { get; private set; } = null!;
    public Guid Toewijzing { get; private set; }
    public Ondersteuningsplan Plan { get; private set; } = null!;
    public Ondersteuningsplan Voorgelegd { get; private set; } = null!;
    public Evaluatie Evaluatie { get; private set; } = null!;
    public Slotvraag Slotvraag { get; private set; } = null!;
    public Inzetregel Inzet { get; private set; } = null!;
    public Aanstelling Aanstelling { get; private set; } = null!;
    public Schoolcontact Contact { get; private set; } = null!;
    public UitgaandBericht Bericht { get; private set; } = null!;
    public Instroomvoorstel Instroomvoorstel { get; private set; } = null!;
    public IReadOnlyDictionary<RolSoort, Schoollijstvoorstel> Schoollijsten { get; private set; } = new Dictionary<RolSoort, Schoollijstvoorstel>();

    /// <summary>A booking that the school proposed, and one that was accepted.</summary>
    public Boeking Boeking { get; private set; } = null!;
    public Boeking Geboekt { get; private set; } = null!;

    public Netwerkmelding Melding { get; private set; } = null!;
    public Verdeling Scenario { get; private set; } = null!;
    public Verdeling Voorgelegdeverdeling { get; private set; } = null!;
    public Verdeling Besliste { get; private set; } = null!;
    public Werkgeververdeling Werkgeverbesluit { get; private set; } = null!;
    public Werkgeververdeling Werkgeversimulatie { get; private set; } = null!;
    /// <summary>A notice that each role began and did not do yet.</summary>
    public IReadOnlyDictionary<RolSoort, Netwerkmelding> Meldingsversies { get; private set; } = new Dictionary<RolSoort, Netwerkmelding>();

    /// <summary>People of the same network who have no part in these pupils: another school, another CLB, another supporter.</summary>
    public IReadOnlyDictionary<RolSoort, Bezoeker> Buren { get; private set; } = new Dictionary<RolSoort, Bezoeker>();

    public Bezoeker Als(RolSoort soort) => bezoekers.TryGetValue(soort, out var bezoeker) ? bezoeker : bezoekers[soort] = Wereld.Als(soort);

    /// <summary>Sends a form of the application with none of its fields.</summary>
    public async Task<(HttpStatusCode Status, string Tekst)> PostLeeg(RolSoort soort, string adres)
    {
        var antwoord = await Als(soort).PostRuw(adres, [new("__RequestVerificationToken", await Bewijs(soort))]);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    private async Task<string> Bewijs(RolSoort soort) => bewijzen.TryGetValue(soort, out var bewijs) ? bewijs
        : bewijzen[soort] = (await Als(soort).Open("/mijn-account")).Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Whether a text names a pupil of this world.</summary>
    public bool Noemt(string tekst) => tekst.Contains(Familienaam, StringComparison.OrdinalIgnoreCase) || tekst.Contains(Voornaam, StringComparison.OrdinalIgnoreCase);

    public static async Task<Paginawereld> Maak(Toepassing toepassing)
    {
        var alles = new Paginawereld(await Wereld.Maak(toepassing));
        await alles.MaakDossier(toepassing);
        await alles.MaakTrajecten();
        await alles.MaakPlannen(toepassing);
        await alles.MaakRest();
        await alles.MaakMiddelen();
        await alles.MaakVerdelingen();
        await alles.MaakBuren(toepassing);
        return alles;
    }

    private Task<Leerling> Nieuw(bool gedeeld = true) => Wereld.Leerling(Voornaam, Familienaam, gedeeld: gedeeld);

    private async Task MaakDossier(Toepassing toepassing)
    {
        Leerling = await Nieuw();
        Verslag = await Wereld.Verslag(Leerling);
        Ingediend = await Wereld.Ingediend(Leerling);
        Werkversie = await Wereld.Werkversie(await Nieuw(gedeeld: false));
        Lopend = await Wereld.Lopend(Leerling);
        Toewijzing = await toepassing.Db(db => db.AlleToewijzingen().Where(t => t.TrajectId == Lopend.Id).Select(t => t.Id).SingleAsync());
        Bestand = new Bestand(Wereld.Netwerk.Id, Wereld.School.Id, Leerling.Id, "verslag.pdf", "application/pdf", 4, new string('0', 64), Testklok.Begin.UtcDateTime);
        Evaluatie = new Evaluatie(Lopend, Wereld.Vandaag, EvaluatieBesluit.Verdergaan, Testklok.Begin.UtcDateTime, Wereld.Vandaag);
        Slotvraag = new Slotvraag(Lopend, Testklok.Begin.UtcDateTime);
        Inzet = new Inzetregel(Lopend, Wereld.Ondersteuner.Id, Wereld.Vandaag, 50, Inzetniveau.Leerling, "Samen het stappenplan geoefend", Wereld.Vandaag);
        await Wereld.Bewaar(Bestand, new Bestandsstuk(Bestand, 0, [37, 80, 68, 70]), Evaluatie, Slotvraag, Inzet);
    }

    private async Task MaakTrajecten()
    {
        Wachtend = await Wereld.Wachtend(await Nieuw());
        Startgesprek = await Wereld.Lopend(await Nieuw(), gestart: false);
        OnHold = await Wereld.Lopend(await Nieuw());
        await Wereld.Wijzig<Traject>(OnHold.Id, t => t.OnHoldZetten("Een rustige periode", Wereld.Vandaag, Wereld.Vandaag));
        VorigJaar = new Traject(await Nieuw(), Wereld.School.Id, null, new Schooljaar(2025), Ondersteuningstype.Type9, Onderwijsniveau.Lager, Testklok.Begin.UtcDateTime, null);
        await Wereld.Bewaar(VorigJaar);
    }

    // Two approved versions with a draft after them, and in another year one that waits for the school.
    private async Task MaakPlannen(Toepassing toepassing)
    {
        (Plan, Voorgelegd) = (NieuwPlan(Wereld.Schooljaar), NieuwPlan(new Schooljaar(2025)));
        await Wereld.Bewaar(Plan, Voorgelegd);
        await Wereld.Verander(toepassing, Plan.Id, p => p.Voorleggen(Testklok.Begin.UtcDateTime));
        await Wereld.Verander(toepassing, Plan.Id, p => p.Goedkeuren(Testklok.Begin.UtcDateTime, null));
        await Wereld.Verander(toepassing, Plan.Id, p => p.Bijsturen(Testklok.Begin.UtcDateTime));
        await Wereld.Verander(toepassing, Plan.Id, p => p.Voorleggen(Testklok.Begin.UtcDateTime));
        await Wereld.Verander(toepassing, Plan.Id, p => p.Goedkeuren(Testklok.Begin.UtcDateTime, null));
        await Wereld.Verander(toepassing, Plan.Id, p => p.Bijsturen(Testklok.Begin.UtcDateTime));
        await Wereld.Verander(toepassing, Voorgelegd.Id, p => p.Voorleggen(Testklok.Begin.UtcDateTime));
    }

    private Ondersteuningsplan NieuwPlan(Schooljaar jaar)
    {
        var plan = new Ondersteuningsplan(Wereld.Netwerk.Id, Wereld.School.Id, Wereld.Ondersteuner.Id, jaar, Testklok.Begin.UtcDateTime);
        var deel = plan.Laatste.VoegDeel(Lopend.Id, Lopend.LeerlingId);
        deel.NodenZetten("Rustig kunnen starten", null, null);
        deel.Voeg(new Doel(deel, Inzetniveau.Leerling, "Begint zelf aan een taak", "Vier op vijf keer", new DateOnly(2027, 2, 1)));
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leraar, "Meekijken in de les", null, null));
        deel.Voeg(new Evaluatiemoment(deel, new DateOnly(2027, 2, 1), "Overleg met ouders"));
        return plan;
    }

    private async Task MaakRest()
    {
        Aanstelling = new Aanstelling(Wereld.Netwerk.Id, Wereld.Ondersteuner.Id, new Aanstellingsgegevens(Wereld.Werkgever.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 800, Wereld.Schooljaar.Begin));
        Contact = new Schoolcontact(Wereld.Netwerk.Id, Wereld.School.Id, "Els Zorg") { Email = "zorg@example.org" };
        Bericht = new UitgaandBericht(Wereld.Netwerk.Id, "zorg@example.org", "Aanmelding 2026-0001 is ontvangen", "Bekijk ze in Krijtlijn.", Testklok.Begin.UtcDateTime);
        Instroomvoorstel = new Instroomvoorstel(Wereld.Netwerk.Id, Wereld.Rol(RolSoort.Coordinator).GebruikerId, Instroomsoort.Leerlingen, "leerlingen.xlsx", Testklok.Begin.UtcDateTime);
        Schoollijsten = new[] { RolSoort.Coordinator, RolSoort.Beheerder }.ToDictionary(s => s, s =>
            new Schoollijstvoorstel(Wereld.Wie(s), Wereld.Schooljaar, "scholen.csv", new Lijstbouwer().Rij().Bytes(), Testklok.Begin.UtcDateTime));
        Melding = new Netwerkmelding(Meldingsoort.Uittreden, Wereld.Rol(RolSoort.School).GebruikerId, Testklok.Begin.UtcDateTime) { SchoolId = Wereld.School.Id, NetwerkId = Wereld.Netwerk.Id, Schooljaar = Wereld.Schooljaar.Volgende, Directeur = "Dina Directeur" };
        Melding.Melden("Test", "[]", "[]", new DateOnly(2027, 3, 1), Wereld.Vandaag, Testklok.Begin.UtcDateTime);
        Meldingsversies = new[] { (RolSoort.Coordinator, Meldingsoort.Gegevens), (RolSoort.School, Meldingsoort.Overstappen), (RolSoort.DirecteurBuo, Meldingsoort.Gegevens), (RolSoort.Beheerder, Meldingsoort.Oprichten) }.ToDictionary(m => m.Item1, m =>
            new Netwerkmelding(m.Item2, Wereld.Rol(m.Item1).GebruikerId, Testklok.Begin.UtcDateTime) { NetwerkId = m.Item2 == Meldingsoort.Gegevens ? Wereld.Netwerk.Id : null, SchoolId = m.Item2 == Meldingsoort.Overstappen ? Wereld.School.Id : null, Schooljaar = Wereld.Schooljaar.Volgende });
        (Boeking, Geboekt) = (NieuweBoeking(1, Boekingsoort.Bijvraag), NieuweBoeking(2, Boekingsoort.ReserveInzet));
        Geboekt.Aanvaarden(Wereld.Wie(RolSoort.Coordinator), Testklok.Begin.UtcDateTime, null, null);
        await Wereld.Bewaar([Aanstelling, Boeking, Geboekt, Contact, Bericht, Instroomvoorstel, Melding, .. Meldingsversies.Values, .. Schoollijsten.Values]);
    }

    private async Task MaakMiddelen()
    {
        var (nu, netwerk, jaar) = (Testklok.Begin.UtcDateTime, Wereld.Netwerk.Id, Wereld.Schooljaar);
        var (school, keuze) = (new Werkgever(Wereld.Werkgever.Nummer, Wereld.Werkgever.Naam, 12_500), new Werkgeverkeuze(Werkgevermodel.AlleScholen));
        (Werkgeverbesluit, Werkgeversimulatie) = (new Werkgeververdeling(netwerk, jaar, keuze, nu), new Werkgeververdeling(netwerk, jaar, keuze, nu));
        var beslissing = new Beslissing(Wereld.Vandaag, "Leersteunraad", "2026/14");
        Werkgeverbesluit.Beslissen(beslissing, Werkgeverrekening.Bereken([school], keuze), new Dictionary<string, Guid> { [school.Nummer] = Wereld.Werkgever.Id });
        await Wereld.Bewaar(Werkgeverbesluit, Werkgeversimulatie, new Werkgeverontvangst(netwerk, Wereld.Werkgever.Id, jaar, new Werkgevercijfers(12_500, 80, 90), new Cijferbron("Brief", Wereld.Vandaag), nu),
            new Kleintypevrijgave(netwerk, jaar, 10, beslissing, "Tijdelijk", nu));
    }

    private async Task MaakVerdelingen()
    {
        var (nu, jaar, school) = (Testklok.Begin.UtcDateTime, Wereld.Schooljaar, Wereld.School);
        var keuze = Verdeelkeuze.Van(Regelboek.Zoek(jaar)!, 12);
        var moment = keuze.Telling.Leerlingen(jaar)[^1];
        var telling = new Schooltelling(Wereld.Netwerk.Id, school.Id, Telsoort.Leerlingen, moment, new Telwaarde(200), new Cijferbron("Brief", Wereld.Vandaag), Telherkomst.Ingevoerd, nu);
        var cijfers = new Cijferbeeld(Wereld.Netwerk.Id, jaar, [new Cijferschool(school.Id, school.Nummer, school.Naam, Krijtlijn.Middelen.Rekenen.Niveaugroep.Basis, null, null)],
            new() { [(school.Id, Telsoort.Leerlingen, moment)] = new Cijfertelling(telling.Waarde, telling.Herkomst, telling.Bron, telling.BronDag) });
        var verdelingen = new[] { "Simulatie", "Voorgelegd", "Beslist" }.Select(n => new Verdeling(Wereld.Netwerk.Id, jaar, n, keuze, "Test", nu)).ToList();
        (Scenario, Voorgelegdeverdeling, Besliste) = (verdelingen[0], verdelingen[1], verdelingen[2]);
        foreach (var verdeling in verdelingen.Skip(1)) verdeling.Voorleggen(Verdeelbeeld.Bereken(keuze, cijfers, new Dictionary<Guid, int>()), "Test", nu);
        Besliste.Beslissen(new Besluit(true, Beslisorgaan.Leersteunraad, Wereld.Vandaag, "An en Bram", null, "2026/1", "Infopunt", null), Wereld.Vandaag);
        await Wereld.Bewaar([telling, .. verdelingen]);
    }

    private Boeking NieuweBoeking(int nummer, Boekingsoort soort) => new(Wereld.Netwerk.Id, Wereld.Schooljaar, nummer, new Boekingsvoorstel(soort, null, Wereld.School.Id, 1, Wereld.Vandaag, "Meer vragen dan verwacht"),
        Wereld.Wie(soort == Boekingsoort.Bijvraag ? RolSoort.School : RolSoort.Coordinator), Testklok.Begin.UtcDateTime);

    private async Task MaakBuren(Toepassing toepassing)
    {
        var nummer = int.Parse(Wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture);
        var clb = new Instelling($"{nummer + 2}", "Ander CLB", Instellingssoort.Clb);
        var school = new Instelling($"{nummer + 3}", "Andere school", Instellingssoort.GewoneSchool) { ClbId = clb.Id };
        var ondersteuner = new Personeelslid(Wereld.Netwerk.Id, "Jo", "Andersteuner", 1000, 1200);
        await Wereld.Bewaar(clb, school, ondersteuner, new Lidmaatschap(Wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin), new Lidmaatschap(Wereld.Netwerk.Id, clb.Id, Lidrol.Clb, Wereld.Schooljaar.Begin));
        Buren = new Dictionary<RolSoort, Bezoeker>
        {
            [RolSoort.School] = await Buur(toepassing, RolSoort.School, null, school.Id, null),
            [RolSoort.Clb] = await Buur(toepassing, RolSoort.Clb, null, clb.Id, null),
            [RolSoort.Ondersteuner] = await Buur(toepassing, RolSoort.Ondersteuner, Wereld.Netwerk.Id, null, ondersteuner.Id),
        };
    }

    private async Task<Bezoeker> Buur(Toepassing toepassing, RolSoort soort, Guid? netwerk, Guid? instelling, Guid? personeelslid)
    {
        var gebruiker = new Gebruiker("Buur Test", $"buur-{Guid.NewGuid():N}@example.org");
        gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = gebruiker.Email!.ToUpperInvariant();
        var rol = gebruiker.Voeg(new Rol(gebruiker.Id, soort, netwerk, instelling, personeelslid));
        await Wereld.Bewaar(gebruiker);
        return toepassing.Bezoeker(rol, "Buur Test");
    }
}
