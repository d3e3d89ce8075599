using System.Net;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

/// <summary>Choosing the official list, looking at the difference and confirming it; on a database of its own.</summary>
public sealed class InlezenpaginaTests(EigenDatabank eigen) : IClassFixture<EigenDatabank>
{
    private Toepassing Toepassing => eigen.Toepassing;

    [Theory]
    [InlineData(RolSoort.Coordinator, HttpStatusCode.OK)]
    [InlineData(RolSoort.Beheerder, HttpStatusCode.OK)]
    [InlineData(RolSoort.School, HttpStatusCode.NotFound)]
    [InlineData(RolSoort.Ondersteuner, HttpStatusCode.NotFound)]
    public async Task Opladen_HangtVanDeRolAf(RolSoort soort, HttpStatusCode status) =>
        Assert.Equal(status, await (await Wereld.Maak(Toepassing)).Als(soort).Status(ScholenLinks.Inlezen));

    [Fact]
    public async Task Inlezen_VanBestandTotBevestiging_Lukt()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        var lijst = Enumerable.Range(0, 40).Aggregate(new Lijstbouwer(), (l, i) => l.Rij($"{920000 + i}"));
        var voorstel = await bezoeker.Open(await Opladen(bezoeker, lijst.Bytes()));
        Assert.Contains("40 nieuw", voorstel.Tekst);
        Assert.Equal(25, voorstel.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(0, await Aantal("920000"));
        var antwoord = await bezoeker.Verstuur(voorstel, new Dictionary<string, string?> { ["Formulier.Gezien"] = Waarde(voorstel) });
        Assert.Equal(ScholenLinks.Inlezen, antwoord.Naar);
        Assert.Equal(1, await Aantal("920000"));
        Assert.Contains("40 nieuw", (await bezoeker.Open(ScholenLinks.Inlezen)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(voorstel.Url));

        // A list that is much shorter asks for a yes of its own.
        var kort = await bezoeker.Open(await Opladen(bezoeker, new Lijstbouwer().Rij("920000").Bytes()));
        var geweigerd = await bezoeker.Verstuur(kort, new Dictionary<string, string?> { ["Formulier.Gezien"] = Waarde(kort) });
        Assert.Contains("veel korter", geweigerd.Tekst);
        Assert.True((await bezoeker.Verstuur(geweigerd.Pagina!, new Dictionary<string, string?> { ["Formulier.Gezien"] = Waarde(geweigerd.Pagina!), ["Formulier.Toch"] = "true" })).IsGelukt);
        Assert.NotNull(await Toepassing.Db(db => db.Instellingen().Where(i => i.Nummer == "920001").Select(i => i.GestoptOp).SingleAsync()));
    }

    [Fact]
    public async Task Opladen_FouteRijen_NoemtRijEnKolomEnBewaartNiets()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(ScholenLinks.Inlezen);
        var antwoord = await bezoeker.VerstuurBestand(pagina, "Formulier.Bestand", "lijst.csv", new Lijstbouwer().Rij("921000", anders: [("hoofdzetel", "x"), ("lx", "oost")]).Bytes(), new Dictionary<string, string?>());
        Assert.Contains("2 fouten in lijst.csv", antwoord.Tekst);
        Assert.Equal(["2", "hoofdzetel"], antwoord.Pagina!.Document.QuerySelectorAll("tbody tr:first-child td").Take(2).Select(c => c.TextContent));
        Assert.Equal(0, await Aantal("921000"));
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("PK\u0003\u0004 een rekenblad", "verplichte kolom")]
    public async Task Opladen_GeenLijst_ZegtWatErMisIs(string inhoud, string melding)
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.VerstuurBestand(await bezoeker.Open(ScholenLinks.Inlezen), "Formulier.Bestand", "x.csv", Encoding.UTF8.GetBytes(inhoud), new Dictionary<string, string?>());
        Assert.Contains(melding, antwoord.Tekst);
    }

    [Fact]
    public async Task Opladen_ZonderBestand_VraagtErEen()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Coordinator);
        Assert.Contains("Vul dit veld in", (await bezoeker.Verstuur(await bezoeker.Open(ScholenLinks.Inlezen), new Dictionary<string, string?> { ["Formulier.Schooljaar"] = "2026-2027" })).Tekst);
    }

    [Fact]
    public async Task Voorstel_VanEenAnder_BestaatNiet()
    {
        var wereld = await Wereld.Maak(Toepassing);
        var adres = await Opladen(wereld.Als(RolSoort.Coordinator), new Lijstbouwer().Rij("922000").Bytes());
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(adres));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(adres));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(ScholenLinks.Voorstel(Guid.NewGuid())));
    }

    [Fact]
    public async Task Bevestigen_VanEenVerouderdVerschil_VraagtOpnieuwTeKijken()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Coordinator);
        var voorstel = await bezoeker.Open(await Opladen(bezoeker, new Lijstbouwer().Rij("923000").Bytes()));
        var antwoord = await bezoeker.Verstuur(voorstel, new Dictionary<string, string?> { ["Formulier.Gezien"] = "iets anders" });
        Assert.Contains("Bekijk het verschil opnieuw", antwoord.Tekst);
        Assert.Equal(0, await Aantal("923000"));
    }

    [Fact]
    public async Task Voorstel_NietInlezen_GooitHetWeg()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Coordinator);
        var voorstel = await bezoeker.Open(await Opladen(bezoeker, new Lijstbouwer().Rij("924000").Bytes()));
        Assert.True((await bezoeker.Verstuur(voorstel, new Dictionary<string, string?>(), actie: "Weg")).IsGelukt);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(voorstel.Url));
    }

    private static async Task<string> Opladen(Bezoeker bezoeker, byte[] inhoud)
    {
        var antwoord = await bezoeker.VerstuurBestand(await bezoeker.Open(ScholenLinks.Inlezen), "Formulier.Bestand", "lijst.csv", inhoud, new Dictionary<string, string?>());
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return antwoord.Naar!;
    }

    private static string? Waarde(Pagina pagina) => pagina.Zoek("[name='Formulier.Gezien']")!.GetAttribute("value");

    private Task<int> Aantal(string nummer) => Toepassing.Db(db => db.Instellingen().CountAsync(i => i.Nummer == nummer));
}
