using System.Net;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Instroom;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Instroom;

public sealed class InstroomTests(Toepassing toepassing)
{
    [Fact]
    public async Task Paginas_AndereRol_BestaanNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var url in new[] { InstroomLinks.Start, InstroomLinks.Inlezen(Instroomsoort.Ondersteuners) })
        {
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Ondersteuner).Status(url));
            Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(url));
        }
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status("/instroom/iets"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(InstroomLinks.Voorstel(Guid.NewGuid())));
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(InstroomLinks.Sjabloon(Instroomsoort.Trajecten, true)));
    }

    [Fact]
    public async Task Inlezen_MetFout_BewaartNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var antwoord = await Laad(wereld, Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE\nGoed;Mens;1\nFout;Mens;x\n");
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains("1 fout in lijst.csv: er is niets bewaard", antwoord.Tekst);
        Assert.Contains("\"x\" is geen getal", antwoord.Tekst);
        Assert.Contains("Kies het ingevulde bestand", (await Leeg(wereld)).Tekst);
    }

    [Fact]
    public async Task Inlezen_DrieLijstenNaElkaar_GeeftEenLopendTraject()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Verwerk(wereld, Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE;Postcode;Expertise\nLot;Instroom;0,5;2440;9\n");
        await Verwerk(wereld, Instroomsoort.Leerlingen, $"Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Niveau;Klas;Soort verslag;Type;Datum verslag\nBo;Instroom;12/04/2017;{wereld.School.Nummer};lager;3A;GC;9;04/05/2026\n");
        var bezoeker = await Verwerk(wereld, Instroomsoort.Trajecten, $"Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Ondersteuner;Minuten per week;Sinds\nBo;Instroom;12/04/2017;{wereld.School.Nummer};Lot Instroom;60;01/10/2025\n");
        var traject = await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.NetwerkId == wereld.Netwerk.Id));
        Assert.Equal((TrajectStatus.Lopend, new DateOnly(2025, 10, 1), 2025, 2026), (traject.Status, traject.GestartOp!.Value, traject.VanSchooljaar.Beginjaar, traject.TotSchooljaar.Beginjaar));
        var lot = await toepassing.Db(db => db.AllePersoneelsleden().SingleAsync(p => p.NetwerkId == wereld.Netwerk.Id && p.Voornaam == "Lot"));
        Assert.Equal((600, true), (lot.MinutenPerWeek, lot.Breedtegraad is not null));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.Wat == InstroomService.Herkomst)));
        Assert.Contains("1 traject met een ondersteuner", (await bezoeker.Open(InstroomLinks.Start)).Tekst);
    }

    [Fact]
    public async Task Bevestigen_Dubbele_WordtOvergeslagenTenzijGevraagd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var csv = $"Voornaam;Familienaam;VTE\n{wereld.Ondersteuner.Voornaam};{wereld.Ondersteuner.Familienaam};1\n";
        var bezoeker = await Verwerk(wereld, Instroomsoort.Ondersteuners, csv);
        Assert.Equal(1, await Aantal(wereld));
        var antwoord = await Laad(wereld, Instroomsoort.Ondersteuners, csv);
        await bezoeker.Verstuur(await bezoeker.Open(antwoord.Naar!), new Dictionary<string, string?> { ["toch"] = "2" });
        Assert.Equal(2, await Aantal(wereld));
    }

    [Fact]
    public async Task Voorstel_VanIemandAnders_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var antwoord = await Laad(wereld, Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE\nGoed;Mens;1\n");
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(antwoord.Naar!));
    }

    [Fact]
    public async Task Weggooien_Voorstel_BewaartNietsEnIsWeg()
    {
        var wereld = await Wereld.Maak(toepassing);
        var voorstel = (await Laad(wereld, Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE\nGoed;Mens;1\n")).Naar!;
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(voorstel);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?>(), knop: "Gooi dit bestand weg");
        Assert.Equal(InstroomLinks.Inlezen(Instroomsoort.Ondersteuners), antwoord.Naar);
        Assert.Contains("er is niets bewaard", (await bezoeker.Open(antwoord.Naar!)).Tekst);
        Assert.Equal(1, await Aantal(wereld));
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(voorstel));
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Post(voorstel, Velden(pagina))).Status);
    }

    [Fact]
    public async Task Bevestigen_TweeKeer_VoegtMaarEenKeerToe()
    {
        var wereld = await Wereld.Maak(toepassing);
        var voorstel = (await Laad(wereld, Instroomsoort.Ondersteuners, "Voornaam;Familienaam;VTE\nGoed;Mens;1\n")).Naar!;
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var (een, twee) = (await bezoeker.Open(voorstel), await bezoeker.Open(voorstel));
        Assert.True((await bezoeker.Post(voorstel, Velden(een))).IsGelukt);
        var tweede = await bezoeker.Post(voorstel, Velden(twee));
        Assert.False(tweede.IsGelukt);
        Assert.Contains("1 ondersteuner", tweede.Pagina!.Zoek(".ontvangst")!.TextContent);
        Assert.Equal(2, await Aantal(wereld));
    }

    [Fact]
    public async Task Inlezen_TrajectOpEenAndereSchool_BewaartNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var elders = new Krijtlijn.Scholen.Instelling($"{int.Parse(wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 5}", "Elders", Krijtlijn.Scholen.Instellingssoort.GewoneSchool);
        await wereld.Bewaar(elders, new Krijtlijn.Netwerken.Lidmaatschap(wereld.Netwerk.Id, elders.Id, Krijtlijn.Netwerken.Lidrol.GewoneSchool, Wereld.Schooljaar.Begin));
        await wereld.Verslag(await wereld.Leerling());
        string Rij(string nummer) => $"Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Ondersteuner;Minuten per week;Sinds\nNoor;Verbeke;12/04/2017;{nummer};{wereld.Ondersteuner.Naam};60;07/09/2026\n";
        Assert.Contains("zit volgens Krijtlijn op een andere school", (await Laad(wereld, Instroomsoort.Trajecten, Rij(elders.Nummer))).Tekst);
        Assert.Contains("geen gewone school van uw netwerk", (await Laad(wereld, Instroomsoort.Trajecten, Rij(wereld.Werkgever.Nummer))).Tekst);
        Assert.False(await toepassing.Db(db => db.AlleTrajecten().AnyAsync(t => t.NetwerkId == wereld.Netwerk.Id)));
        Assert.True((await Laad(wereld, Instroomsoort.Trajecten, Rij(wereld.School.Nummer))).IsGelukt);
    }

    public static TheoryData<Instroomsoort> Soorten => [.. Enum.GetValues<Instroomsoort>()];

    [Theory]
    [MemberData(nameof(Soorten))]
    public async Task Bevestigen_RijDieIntussenDubbelIs_HoudtAllesTegenEnZegtWelkeRij_R26(Instroomsoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (noor, saar) = (await wereld.Leerling("Noor", "Dubbel"), await wereld.Leerling("Saar", "Enkel", new DateOnly(2016, 3, 3)));
        await wereld.Verslag(noor);
        await wereld.Verslag(saar);
        var antwoord = await Laad(wereld, soort, soort switch
        {
            Instroomsoort.Ondersteuners => "Voornaam;Familienaam;VTE\nGoed;Mens;1\nLot;Intussen;1\n",
            Instroomsoort.Leerlingen => Leerlingkop + $"Bo;Goed;01/02/2015;{wereld.School.Nummer};lager;3A;GC;9;04/05/2026\nLot;Intussen;02/02/2015;{wereld.School.Nummer};lager;3A;GC;9;04/05/2026\n",
            _ => Trajectkop + $"Saar;Enkel;03/03/2016;{wereld.School.Nummer};{wereld.Ondersteuner.Naam};60;07/09/2026\nNoor;Dubbel;12/04/2017;{wereld.School.Nummer};{wereld.Ondersteuner.Naam};60;07/09/2026\n",
        });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var voorstel = await bezoeker.Open(antwoord.Naar!);
        if (soort == Instroomsoort.Ondersteuners) await wereld.Bewaar(new Personeelslid(wereld.Netwerk.Id, "Lot", "Intussen", 1000, 1200));
        if (soort == Instroomsoort.Leerlingen) await wereld.Leerling("Lot", "Intussen", new DateOnly(2015, 2, 2));
        if (soort == Instroomsoort.Trajecten) await wereld.Lopend(noor);
        var ervoor = await Alles(wereld);

        var klaar = await bezoeker.Post(antwoord.Naar!, Velden(voorstel));

        Assert.False(klaar.IsGelukt);
        Assert.Contains("Rij 3", klaar.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Contains(soort == Instroomsoort.Trajecten ? "Noor Dubbel" : "Lot Intussen", klaar.Pagina.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(ervoor, await Alles(wereld));
    }

    private const string Leerlingkop = "Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Niveau;Klas;Soort verslag;Type;Datum verslag\n";
    private const string Trajectkop = "Voornaam;Familienaam;Geboortedatum;Instellingsnummer;Ondersteuner;Minuten per week;Sinds\n";

    private Task<(int, int, int, int)> Alles(Wereld wereld) => toepassing.Db(async db => (await db.AllePersoneelsleden().CountAsync(p => p.NetwerkId == wereld.Netwerk.Id), await db.AlleLeerlingen().CountAsync(l => l.NetwerkId == wereld.Netwerk.Id),
        await db.AlleTrajecten().CountAsync(t => t.NetwerkId == wereld.Netwerk.Id), await db.AlleToewijzingen().CountAsync(t => t.NetwerkId == wereld.Netwerk.Id)));


    private Task<int> Aantal(Wereld wereld) => toepassing.Db(db => db.AllePersoneelsleden().CountAsync(p => p.NetwerkId == wereld.Netwerk.Id));

    private static async Task<Antwoord> Leeg(Wereld wereld)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        return await bezoeker.Verstuur(await bezoeker.Open(InstroomLinks.Inlezen(Instroomsoort.Ondersteuners)), new Dictionary<string, string?> { ["Bestand"] = null });
    }

    private static async Task<Antwoord> Laad(Wereld wereld, Instroomsoort soort, string csv)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        return await bezoeker.VerstuurBestand(await bezoeker.Open(InstroomLinks.Inlezen(soort)), "Bestand", "lijst.csv", Encoding.UTF8.GetBytes(csv), new Dictionary<string, string?>());
    }

    private static async Task<Bezoeker> Verwerk(Wereld wereld, Instroomsoort soort, string csv)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await Laad(wereld, soort, csv);
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var voorstel = await bezoeker.Open(antwoord.Naar!);
        var klaar = await bezoeker.Post(antwoord.Naar!, Velden(voorstel));
        Assert.True(klaar.IsGelukt, klaar.Tekst);
        Assert.Contains("Toegevoegd", (await bezoeker.Open(klaar.Naar!)).Tekst);
        return bezoeker;
    }

    private static IEnumerable<KeyValuePair<string, string>> Velden(Pagina pagina) =>
        pagina.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
}
