using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Makes a network with its schools, CLBs, special schools, staff and accounts; the cases come from the year builder.</summary>
internal sealed class Netwerkbouwer(int volgnummer, string naam, Maat maat, Toeval toeval, Tijdlijn tijd, string wachtwoordhash)
{
    private static readonly IReadOnlyList<IReadOnlyList<Ondersteuningstype>> Expertises =
    [
        [Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type9], [Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type3], [Ondersteuningstype.Type9, Ondersteuningstype.Type3],
        [Ondersteuningstype.Type2, Ondersteuningstype.Basisaanbod], [Ondersteuningstype.Type9, Ondersteuningstype.Type2], [Ondersteuningstype.Type7Stos, Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type7Auditief],
        [Ondersteuningstype.Type4, Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type6], [Ondersteuningstype.Type9, Ondersteuningstype.Basisaanbod, Ondersteuningstype.Type7Stos],
    ];

    private readonly HashSet<string> adressen = [];
    private readonly string domein = volgnummer == 0 ? "zandloper.example.org" : $"netwerk{volgnummer}.example.org";
    private readonly IReadOnlyList<Plaats> plaatsen = volgnummer == 0 ? Plaatsen.Kempen : [Plaatsen.Centra[(volgnummer - 1) % Plaatsen.Centra.Count]];
    private readonly double spreiding = volgnummer == 0 ? 0.012 : 0.14;
    private readonly Netwerkstaat staat = new(new Netwerk(new Netwerkgegevens(naam.Replace("Leersteuncentrum", "Ondersteuningsnetwerk", StringComparison.Ordinal), Netwerksoort.VrijNetwerk), Registerbouwer.Ondersteuningsmodel) { IsVoorbeeld = true }, maat, toeval, tijd);
    private int nummer = maat.EersteInstelling(volgnummer);
    private readonly Queue<string> voornamen = new(), families = new();
    private int telefoon;

    private Schooljaar Eerste => new(tijd.Huidig.Beginjaar - maat.Jaren + 1);

    public Netwerkstaat Maak()
    {
        staat.Voeg(staat.Netwerk);
        var werkgevers = Enumerable.Range(0, Maat.WerkgeversPerNetwerk).Select(Werkgever).ToList();
        staat.Netwerk.Wijzigen(new Netwerkgegevens(naam, Netwerksoort.LeersteuncentrumGeneriek, werkgevers[0].Id, "Infopunt", $"info@{domein}", Telefoon()), Registerbouwer.Leersteun, tijd.Vandaag, tijd.Nu);
        foreach (var (tekst, volgorde) in Regelboek.Regimes[^1].Weigercriteria.Waarde.Select((t, i) => (t, i)))
            staat.Criteria.Add(staat.Voeg(new Weigercriterium(staat.Netwerk.Id, tekst, Registerbouwer.Ondersteuningsmodel) { Volgorde = volgorde }));
        Mensen(werkgevers);
        var clbs = Enumerable.Range(0, Maat.ClbsPerNetwerk).Select(Clb).ToList();
        for (var i = 0; i < maat.Scholen; i++) staat.Scholen.Add(School(i, clbs[i % clbs.Count]));
        for (var i = 0; i < maat.Ondersteuners; i++) staat.Collegas.Add(Ondersteuner(i, werkgevers[i % werkgevers.Count]));
        Aanstellingbouwer.Bouw(staat, werkgevers);
        new Registerbouwer(staat, werkgevers, plaatsen).Bouw(maat.MetBestanden);
        new Werkgeverbouwer(staat, werkgevers).Bouw();
        Raadslid();
        return staat;
    }

    private Instelling Werkgever(int i)
    {
        var namen = new[] { "BuBaO Het Anker aan de Laak", "BuSO De Zonnewende", "BuBaO 't Kantje" };
        var school = Instelling(namen[i], Instellingssoort.BuitengewoneSchool, Plaats(i * 5), Lidrol.BuitengewoneSchool);
        var directeur = Account(Volwassene(), domein);
        Rol(directeur, new Rol(directeur.Id, RolSoort.DirecteurBuo, staat.Netwerk.Id, instellingId: school.Id));
        Instap(directeur, 6, i == 0, "Ziet het personeel van de eigen school.");
        return school;
    }

    private (Instelling Clb, Speler Speler) Clb(int i)
    {
        var namen = new[] { "CLB De Kapstok (voorbeeld)", "CLB Vlechtwerk (voorbeeld)", "CLB Noorderlijn (voorbeeld)" };
        var clb = Instelling(namen[i], Instellingssoort.Clb, Plaats((i * 7) + 1), Lidrol.Clb);
        var medewerker = Account(Volwassene(), domein);
        Rol(medewerker, new Rol(medewerker.Id, RolSoort.Clb, staat.Netwerk.Id, instellingId: clb.Id));
        Instap(medewerker, 4, i == 0, "Beheert verslagen, ziet slapende verslagen en leest plannen.");
        return (clb, new Speler(medewerker, $"{RolSoort.Clb.Tekst()} – {clb.Naam}"));
    }

    private void Mensen(List<Instelling> werkgevers)
    {
        foreach (var (soort, volgorde, uitleg) in new[]
        {
            (RolSoort.Coordinator, 1, "Beoordeelt aanmeldingen, wijst ondersteuners toe en volgt alles op."),
            (RolSoort.Regioverantwoordelijke, 0, ""),
            (RolSoort.Competentiebegeleider, 5, "Leest de ondersteuningsplannen."),
        })
        {
            var gebruiker = Account(Volwassene(), domein);
            Rol(gebruiker, new Rol(gebruiker.Id, soort, staat.Netwerk.Id));
            Instap(gebruiker, volgorde, volgorde > 0, uitleg);
            if (soort != RolSoort.Competentiebegeleider) staat.Coordinatie.Add(new Speler(gebruiker, $"{soort.Tekst()} – {staat.Netwerk.Naam}"));
        }
        var beheerder = Account(Volwassene(), domein);
        Rol(beheerder, new Rol(beheerder.Id, RolSoort.Beheerder));
        Instap(beheerder, 7, true, "Beheert gebruikers en instellingen, ziet geen leerlingdossiers.");
    }

    // By its own list, not by chance: what is drawn after this stays as it was.
    private void Raadslid()
    {
        var lid = Account(Namen.Raadsleden[volgnummer % Namen.Raadsleden.Count], domein);
        Rol(lid, new Rol(lid.Id, RolSoort.Raadslid, staat.Netwerk.Id));
        Instap(lid, 8, true, "Leest de cijfers over de middelen, nooit iets van een leerling.");
    }

    private Schoolhoek School(int i, (Instelling Clb, Speler Speler) clb)
    {
        var secundair = i % 15 is 4 or 9 or 14;
        var plaats = Plaats(i);
        var schoolnaam = Schoolnaam(i, secundair, plaats);
        var school = Instelling(schoolnaam, Instellingssoort.GewoneSchool, plaats, Lidrol.GewoneSchool);
        school.ClbId = clb.Clb.Id;
        (school.Hoofdstructuren, school.Net) = (secundair ? "311" : "111 211", Net(schoolnaam, toeval.Kies(["VGO", "OGO", "GO!"])));
        var schooldomein = $"{Namen.Adresdeel(schoolnaam)}{(volgnummer == 0 ? "" : $"-{i}.{volgnummer}")}.example.org";
        var zorg = Account(Volwassene(), schooldomein);
        Rol(zorg, new Rol(zorg.Id, RolSoort.School, staat.Netwerk.Id, instellingId: school.Id));
        if (i % 20 == 7) Rol(zorg, new Rol(zorg.Id, RolSoort.School, staat.Netwerk.Id, instellingId: staat.Scholen[i - 1].School.Id));
        Contact(school, zorg.Naam, secundair ? "Leerlingbegeleider" : "Zorgcoördinator", zorg.Email!);
        Contact(school, Volwassene(), "Directeur", $"directie@{schooldomein}");
        for (var jaar = Eerste; jaar <= tijd.Huidig; jaar = jaar.Volgende)
            staat.Voeg(new Richtcapaciteit(staat.Netwerk.Id, school.Id, jaar, Math.Max(1, ((maat.NieuwPerJaar[^1] + 60) / maat.Scholen) + toeval.Tussen(-1, 3))));
        Onderwijsniveau[] niveaus = secundair ? [Onderwijsniveau.Secundair] : [Onderwijsniveau.Kleuter, Onderwijsniveau.Lager, Onderwijsniveau.Lager, Onderwijsniveau.Lager];
        return new Schoolhoek(school, school.Vestigingen[0], new Speler(zorg, $"{RolSoort.School.Tekst()} – {school.Naam}"), clb.Speler, niveaus, school.Telefoon!);
    }

    private static string Schoolnaam(int i, bool secundair, Plaats plaats)
    {
        if (secundair) return $"{Plaatsen.Secundair[i / 5 % Plaatsen.Secundair.Count]} {plaats.Gemeente}";
        var basis = $"{(i % 3 == 0 ? "Vrije Basisschool" : i % 3 == 1 ? "Basisschool" : "Gemeentelijke Basisschool")} {Plaatsen.Schoolnamen[i % Plaatsen.Schoolnamen.Count]}";
        return i < Plaatsen.Schoolnamen.Count ? basis : $"{basis} {plaats.Gemeente}";
    }

    // A name that tells the net decides it.
    private static string Net(string schoolnaam, string anders) => schoolnaam.Split(' ')[0] switch
    {
        "Vrije" => "VGO",
        "Gemeentelijke" => "OGO",
        "Atheneum" or "Lyceum" or "Scholengroep" => "GO!",
        _ => anders,
    };

    private Collega Ondersteuner(int i, Instelling werkgever)
    {
        var (voornaam, familie) = (Volgende(voornamen, Namen.Volwassenen), Volgende(families, Namen.Families));
        var vte = toeval.Kies([1000, 1000, 800, 800, 750, 600, 500]);
        var plaats = Plaats(i * 11);
        var lid = new Personeelslid(staat.Netwerk.Id, voornaam, familie, vte, staat.Netwerk.MinutenPerVoltijdsePerWeek * vte / 1000 / 5 * 5)
        {
            WerkgeverId = werkgever.Id, Telefoon = Telefoon(), Straat = $"{toeval.Kies(Plaatsen.Straten)} {toeval.Tussen(1, 180)}", Postcode = plaats.Postcode, Gemeente = plaats.Gemeente,
            Breedtegraad = Spreid(plaats.Breedtegraad), Lengtegraad = Spreid(plaats.Lengtegraad), InDienstVan = Eerste.Vorige.Begin.AddDays(-365 * toeval.Tussen(0, 12)),
        };
        lid.ExpertisesZetten(Expertises[i % Expertises.Count].Select(t => (t, (Onderwijsniveau?)null)));
        var gebruiker = Account(lid.Naam, domein);
        lid.Email = gebruiker.Email;
        staat.Voeg(lid);
        Rol(gebruiker, new Rol(gebruiker.Id, RolSoort.Ondersteuner, staat.Netwerk.Id, personeelslidId: lid.Id));
        if (i == 3) Rol(gebruiker, new Rol(gebruiker.Id, RolSoort.Regioverantwoordelijke, staat.Netwerk.Id));
        return new Collega(lid, new Speler(gebruiker, $"{RolSoort.Ondersteuner.Tekst()} – {staat.Netwerk.Naam}"));
    }

    private Instelling Instelling(string instellingsnaam, Instellingssoort soort, Plaats plaats, Lidrol rol)
    {
        var instelling = staat.Voeg(new Instelling($"{++nummer}", instellingsnaam, soort) { Telefoon = Telefoon(), Email = $"secretariaat@{Namen.Adresdeel(instellingsnaam)}.example.org" });
        instelling.Voeg(new Vestigingsplaats(instelling.Id, 1)
        {
            IsHoofdzetel = true, Straat = toeval.Kies(Plaatsen.Straten), Huisnummer = $"{toeval.Tussen(1, 140)}", Postcode = plaats.Postcode, Gemeente = plaats.Gemeente,
            Breedtegraad = Spreid(plaats.Breedtegraad), Lengtegraad = Spreid(plaats.Lengtegraad), Begindatum = new DateOnly(1990, 9, 1),
        });
        staat.Voeg(new Lidmaatschap(staat.Netwerk.Id, instelling.Id, rol, staat.LidSinds[instelling.Id] = Sinds(rol)));
        return instelling;
    }

    // Most were there from the beginning; a school in five came later, but before the first traject of the example.
    private DateOnly Sinds(Lidrol rol) => rol != Lidrol.GewoneSchool || nummer % 5 != 0 ? Registerbouwer.Ondersteuningsmodel : new DateOnly(Math.Min(2018 + (nummer % 7), Eerste.Beginjaar), 9, 1);

    private void Contact(Instelling school, string wie, string functie, string email) =>
        staat.Voeg(new Schoolcontact(staat.Netwerk.Id, school.Id, wie) { Functie = functie, Email = email, Telefoon = school.Telefoon });

    private Gebruiker Account(string wie, string bij)
    {
        var basis = Namen.Adresdeel(wie.Replace(' ', '.')).Replace('-', '.');
        var adres = $"{basis}@{bij}";
        for (var i = 2; !adressen.Add(adres); i++) adres = $"{basis}{i}@{bij}";
        var gebruiker = new Gebruiker(wie, adres) { PasswordHash = wachtwoordhash, LockoutEnabled = true };
        gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = adres.ToUpperInvariant();
        return staat.Voeg(gebruiker);
    }

    private static void Rol(Gebruiker gebruiker, Rol rol) => gebruiker.Voeg(rol);

    private void Instap(Gebruiker gebruiker, int volgorde, bool ja, string uitleg)
    {
        if (ja && volgnummer == 0) staat.Voeg(new Voorbeeldaccount(staat.Netwerk.Id, gebruiker.Id, volgorde, uitleg));
    }

    private string Volwassene() => $"{Volgende(voornamen, Namen.Volwassenen)} {Volgende(families, Namen.Families)}";

    // Every name once before any comes back.
    private string Volgende(Queue<string> kaarten, IReadOnlyList<string> namen)
    {
        if (kaarten.Count == 0) foreach (var kaart in toeval.Schud(namen)) kaarten.Enqueue(kaart);
        return kaarten.Dequeue();
    }

    private Plaats Plaats(int i) => plaatsen[i % plaatsen.Count];
    private double Spreid(double graad) => Math.Round(graad + ((toeval.Breuk() - 0.5) * 2 * spreiding), 5);
    // Fictional: no Flemish zone number starts with 000.
    private string Telefoon() => $"000 {++telefoon / 10000 % 100:00} {telefoon / 100 % 100:00} {telefoon % 100:00}";
}
