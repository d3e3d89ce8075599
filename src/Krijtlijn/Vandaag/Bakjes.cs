using Krijtlijn.Aanmeldingen;
using Krijtlijn.Aanmeldingen.Indienen;
using Krijtlijn.Communicatie;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;

namespace Krijtlijn.Vandaag;

/// <summary>The work trays, one method each, and which role has which. A tray never shows what lies outside the user's reach.</summary>
internal sealed class Bakjes(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldvenster venster, DateOnly vandaag)
{
    public const int DagenTeLezen = 30;

    public IReadOnlyList<Bakdefinitie> VanDeRol() => wie.Rol switch
    {
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => [TeLaatTeBeslissen(0), OverStarttermijn(1), NieuweAanmeldingen(2), WachtOpOndersteuner(3), EvaluatiesTeDoen(4), TeLangOnHold(5), VoorgesteldeBoekingen(wie.Rol == RolSoort.Coordinator ? 6 : null), AanTeVullen(null), Voorgelegd(null, "Plannen bij de school")],
        RolSoort.School => [AanTeVullen(0), Voorgelegd(1, "Plannen goed te keuren"), Slotvragen(2), Vernieuwen(3), Werkversies(4)],
        RolSoort.Ondersteuner => [Startgesprekken(0), Teruggegeven(1), EvaluatiesTeDoen(2), TeSchrijven(3)],
        RolSoort.Clb => [SlapendeVerslagen(1), PlannenTeLezen(0)],
        RolSoort.Competentiebegeleider => [PlannenTeLezen(0)],
        RolSoort.DirecteurBuo => [Ondersteuners(0)],
        RolSoort.Raadslid => [VoorgelegdeVerdelingen(0), BeslisteVerdelingen(1), Beslissingen(2)],
        RolSoort.Beheerder => [MislukteBerichten(0), WachtendeBerichten(1)],
        _ => [],
    };

    /// <summary>Submitted, not yet reviewed; the earliest start term first.</summary>
    private Bakdefinitie NieuweAanmeldingen(int voorrang) => new("Nieuwe aanmeldingen", AanmeldingenLinks.Met(AanmeldingStatus.Ingediend),
        Rijen(db.Aanmeldingen(wie).Where(a => a.Status == AanmeldingStatus.Ingediend)), AanmeldingenLinks.Beoordelen, Dagteksten.Starttermijn, voorrang);

    /// <summary>Submitted, and past its start term while nobody has decided (R25).</summary>
    private Bakdefinitie TeLaatTeBeslissen(int voorrang) => new("Te laat te beslissen", AanmeldingenLinks.TeLaat,
        Rijen(db.Aanmeldingen(wie).OverStarttermijn(vandaag)), AanmeldingenLinks.Beoordelen, Dagteksten.Starttermijn, voorrang);

    /// <summary>Given back to the school to complete, the clock stands still; longest first.</summary>
    private Bakdefinitie AanTeVullen(int? voorrang) => new(wie.Rol == RolSoort.School ? "Aan te vullen" : "Bij de school aan te vullen", AanmeldingenLinks.Met(AanmeldingStatus.Onvolledig),
        db.Aanmeldingen(wie).Where(a => a.Status == AanmeldingStatus.Onvolledig).Select(a => new Bakrij { Id = a.Id, Wie = a.Leerling!.Voornaam + " " + a.Leerling.Familienaam, Waar = a.School!.Naam, Dag = a.KlokStilSinds }),
        AanmeldingenLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>The school's own drafts; the oldest first.</summary>
    private Bakdefinitie Werkversies(int voorrang) => new("Werkversies", AanmeldingenLinks.Met(AanmeldingStatus.Werkversie),
        db.Aanmeldingen(wie).Where(a => a.Status == AanmeldingStatus.Werkversie).Select(a => new Bakrij { Id = a.Id, Wie = a.Leerling!.Voornaam + " " + a.Leerling.Familienaam, Waar = a.School!.Naam, Dag = Klok.Dag(a.GemaaktOp) }),
        AanmeldingenLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>Accepted or renewed, without a supporter yet; see <see cref="Aandachtspunten.ZonderOndersteuner"/>.</summary>
    private Bakdefinitie WachtOpOndersteuner(int voorrang) => new("Wacht op een ondersteuner", TrajectenLinks.Met(Aandacht.ZonderOndersteuner),
        Rijen(db.Trajecten(wie).ZonderOndersteuner(db, vandaag)), TrajectenLinks.Toewijzen, Dagteksten.Starttermijn, voorrang);

    /// <summary>Support should have started and did not (R25); see <see cref="Aandachtspunten.OverStarttermijn"/>.</summary>
    private Bakdefinitie OverStarttermijn(int voorrang) => new("Over de starttermijn", TrajectenLinks.Met(Aandacht.Starttermijn),
        Rijen(db.Trajecten(wie).OverStarttermijn(vandaag)), TrajectenLinks.Detail, Dagteksten.Starttermijn, voorrang);

    /// <summary>A supporter is assigned, the start meeting was not held.</summary>
    private Bakdefinitie Startgesprekken(int voorrang) => new("Startgesprekken te plannen", TrajectenLinks.Met(TrajectStatus.Startgesprek),
        Rijen(db.Trajecten(wie).Where(t => t.Status == TrajectStatus.Startgesprek)), TrajectenLinks.Startgesprek, Dagteksten.Starttermijn, voorrang);

    /// <summary>Bookings of capacity that schools proposed and nobody decided; the oldest first.</summary>
    private Bakdefinitie VoorgesteldeBoekingen(int? voorrang)
    {
        var jaar = Regelgeving.Schooljaar.Van(vandaag);
        return new("Voorgestelde boekingen", BoekingenLinks.Met(Boekingstatus.Voorgesteld), db.Boekingen(wie).Where(b => b.Status == Boekingstatus.Voorgesteld && b.Schooljaar == jaar).Select(b => new Bakrij
        {
            Id = b.Id, Wie = db.Instellingen().Where(i => i.Id == (b.DoorSchoolId ?? b.NaarSchoolId ?? b.VanSchoolId)).Select(i => i.Naam).FirstOrDefault() ?? "",
            Waar = b.Soort == Boekingsoort.Vrijgave ? "geeft vrij" : b.Soort == Boekingsoort.Overdracht ? "geeft aan een school" : "vraagt bij", Dag = Klok.Dag(b.VoorgesteldOp),
        }), BoekingenLinks.Detail, Dagteksten.Sinds, voorrang);
    }

    /// <summary>On hold longer than the network's limit; see <see cref="Aandachtspunten.TeLangOnHold"/>.</summary>
    private Bakdefinitie TeLangOnHold(int voorrang) => new("Te lang on hold", TrajectenLinks.Met(Aandacht.OnHold),
        db.Trajecten(wie).TeLangOnHold(db, vandaag).Select(t => new Bakrij { Id = t.Id, Wie = t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, Waar = t.School!.Naam, Dag = t.OnHoldSinds }),
        TrajectenLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>An evaluation moment came without an evaluation; see <see cref="EvaluatiesTeDoenQuery"/>.</summary>
    private Bakdefinitie EvaluatiesTeDoen(int voorrang) => new("Evaluaties te doen", TrajectenLinks.Met(Aandacht.Evaluatie),
        db.EvaluatiesTeDoen(wie, vandaag).Select(e => new Bakrij { Id = e.Traject.Id, Wie = e.Traject.Leerling!.Voornaam + " " + e.Traject.Leerling.Familienaam, Waar = e.Traject.School!.Naam, Dag = e.Datum }),
        wie.Rol == RolSoort.Ondersteuner ? TrajectenLinks.Evalueren : TrajectenLinks.Detail, Dagteksten.Gepland, voorrang, Rijen(db.Trajecten(wie)));

    /// <summary>Plans that lie with the school for approval (R33).</summary>
    private Bakdefinitie Voorgelegd(int? voorrang, string titel) => Plannen(titel, PlanStatus.Voorgelegd, voorrang);

    /// <summary>Plans the school gave back to be changed.</summary>
    private Bakdefinitie Teruggegeven(int voorrang) => Plannen("Teruggegeven plannen", PlanStatus.Teruggegeven, voorrang);

    /// <summary>Plans still being written.</summary>
    private Bakdefinitie TeSchrijven(int voorrang) => Plannen("Plannen te schrijven", PlanStatus.Ontwerp, voorrang);

    /// <summary>Plans put before a school in the last month; the longest waiting first.</summary>
    private Bakdefinitie PlannenTeLezen(int voorrang)
    {
        var sinds = Klok.Begin(vandaag.AddDays(-DagenTeLezen));
        return new("Plannen te lezen", OndersteuningsplannenLinks.Overzicht, Rijen(db.Ondersteuningsplannen(wie).Where(p => p.Versies.Any(v => v.VoorgelegdOp >= sinds))), OndersteuningsplannenLinks.Detail, Dagteksten.Sinds, voorrang);
    }

    /// <summary>The two questions at the end of a traject that the school did not answer yet (R37).</summary>
    private Bakdefinitie Slotvragen(int voorrang) => new("Slotvragen te beantwoorden", EvaluatiesLinks.Tab(EvaluatiesLinks.TabSlotvragen),
        db.Slotvragen(wie).Where(s => s.BeantwoordOp == null)
            .Select(s => new Bakrij { Id = s.Id, Wie = s.Traject!.Leerling!.Voornaam + " " + s.Traject.Leerling.Familienaam, Waar = s.Traject.School!.Naam, Dag = Klok.Dag(s.GesteldOp) }),
        EvaluatiesLinks.Slotvraag, Dagteksten.Sinds, voorrang);

    /// <summary>Running trajecten that end with an earlier school year and for which no renewal was begun (R22); next year's from the day its drafts open (R21).</summary>
    private Bakdefinitie Vernieuwen(int voorrang)
    {
        var jaar = venster.Open(vandaag)[^1];
        return new("Te vernieuwen voor " + jaar, AanmeldingenLinks.Vernieuwen, Rijen(db.TeVernieuwen(wie, jaar)), AanmeldingenLinks.VernieuwTraject, (_, _) => ("", TagSoort.Stil), voorrang);
    }

    /// <summary>Reports in force without a running traject or a request that waits.</summary>
    private Bakdefinitie SlapendeVerslagen(int voorrang) => new("Slapende verslagen", VerslagenLinks.Slapend,
        db.Verslagen(wie).Slapend(db, vandaag)
            .Select(v => new Bakrij { Id = v.LeerlingId, Wie = v.Leerling!.Voornaam + " " + v.Leerling.Familienaam, Waar = v.Leerling.School!.Naam, Dag = v.GeldigVanaf }),
        LeerlingenLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>The staff of the employer.</summary>
    private Bakdefinitie Ondersteuners(int voorrang) => new("Ondersteuners in dienst", PersoneelLinks.Overzicht,
        db.Personeelsleden(wie).Where(p => (p.InDienstVan == null || p.InDienstVan <= vandaag) && (p.InDienstTot == null || p.InDienstTot >= vandaag))
            .Select(p => new Bakrij { Id = p.Id, Wie = p.Voornaam + " " + p.Familienaam, Waar = p.Gemeente, Dag = p.InDienstVan }),
        PersoneelLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>Divisions over the schools that wait for the decision of her council or body.</summary>
    private Bakdefinitie VoorgelegdeVerdelingen(int voorrang) => new("Voorgelegde verdelingen", VerdelingenLinks.Overzicht,
        db.Verdelingen(wie).Where(v => v.Stand == Verdelingstand.Voorgelegd).Select(v => new Bakrij { Id = v.Id, Wie = v.Naam, Waar = "Wacht op uw beslissing", Dag = Klok.Dag(v.VoorgelegdOp!.Value) }), VerdelingenLinks.Detail, Dagteksten.Sinds, voorrang);

    /// <summary>The divisions over the schools of this school year and the next that count.</summary>
    private Bakdefinitie BeslisteVerdelingen(int voorrang)
    {
        var jaar = Regelgeving.Schooljaar.Van(vandaag);
        return new("Verdelingen over de scholen", VerdelingenLinks.Overzicht, db.Verdelingen(wie).Where(v => v.Stand == Verdelingstand.Beslist && v.VervangenOp == null && v.Schooljaar >= jaar)
            .Select(v => new Bakrij { Id = v.Id, Wie = v.Naam, Waar = null, Dag = v.BeslistOp }), VerdelingenLinks.Detail, Dagteksten.Beslist, voorrang);
    }

    /// <summary>What was decided on the means of this school year and the next, and still counts.</summary>
    private Bakdefinitie Beslissingen(int voorrang)
    {
        var jaar = Regelgeving.Schooljaar.Van(vandaag);
        return new("Verdelingen over de werkgevers", MiddelenLinks.Werkgevers, db.Werkgeververdelingen().Where(v => v.NetwerkId == wie.NetwerkId && v.Status == Verdelingsstatus.Beslist && v.VervallenOp == null && (v.Schooljaar == jaar || v.Schooljaar == jaar.Volgende))
            .Select(v => new Bakrij { Id = v.Id, Wie = "Verdeling over de werkgevers", Waar = v.Orgaan, Dag = v.BeslistOp }), MiddelenLinks.Werkgeververdeling, Dagteksten.Beslist, voorrang);
    }

    /// <summary>Mails that could not be sent at least once; they carry no pupil data (R41).</summary>
    private Bakdefinitie MislukteBerichten(int voorrang) => new("Berichten die niet vertrekken", CommunicatieLinks.Postvak, Berichten(db.UitgaandeBerichten().Where(b => b.VerzondenOp == null && b.Pogingen > 0)), _ => CommunicatieLinks.Postvak, Dagteksten.Sinds, voorrang);

    /// <summary>Mails that wait for their first attempt.</summary>
    private Bakdefinitie WachtendeBerichten(int voorrang) => new("Berichten in de wachtrij", CommunicatieLinks.Postvak, Berichten(db.UitgaandeBerichten().Where(b => b.VerzondenOp == null && b.Pogingen == 0)), _ => CommunicatieLinks.Postvak, Dagteksten.Sinds, voorrang);

    private Bakdefinitie Plannen(string titel, PlanStatus status, int? voorrang) =>
        new(titel, $"{OndersteuningsplannenLinks.Overzicht}?status={status}", Rijen(db.Ondersteuningsplannen(wie).Where(p => p.Status == status)), OndersteuningsplannenLinks.Detail, Dagteksten.Sinds, voorrang);

    private static IQueryable<Bakrij> Rijen(IQueryable<Aanmelding> aanmeldingen) => aanmeldingen.Select(a => new Bakrij { Id = a.Id, Wie = a.Leerling!.Voornaam + " " + a.Leerling.Familienaam, Waar = a.School!.Naam, Dag = a.StartUiterlijk });

    private static IQueryable<Bakrij> Rijen(IQueryable<Traject> trajecten) => trajecten.Select(t => new Bakrij { Id = t.Id, Wie = t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, Waar = t.School!.Naam, Dag = t.GestartOp == null ? t.StartUiterlijk : null });

    // Her own plans a supporter knows by their school.
    private IQueryable<Bakrij> Rijen(IQueryable<Ondersteuningsplan> plannen) => plannen.Select(p => new Bakrij
    {
        Id = p.Id, Wie = wie.Rol == RolSoort.Ondersteuner ? "Plan voor " + p.School!.Naam : p.Personeelslid!.Voornaam + " " + p.Personeelslid.Familienaam, Waar = p.School!.Naam,
        Dag = Klok.Dag(p.Versies.Max(v => v.BeslistOp ?? v.VoorgelegdOp ?? v.GemaaktOp)),
    });

    private static IQueryable<Bakrij> Berichten(IQueryable<UitgaandBericht> berichten) => berichten.Select(b => new Bakrij { Id = b.Id, Wie = b.Onderwerp, Waar = b.Aan, Dag = Klok.Dag(b.GemaaktOp) });
}
