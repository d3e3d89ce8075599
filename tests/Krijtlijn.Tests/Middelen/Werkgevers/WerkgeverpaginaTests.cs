using System.Globalization;
using System.Net;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Netwerken;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Middelen.KleineTypes;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Werkgevers;

public sealed class WerkgeverpaginaTests(Toepassing toepassing)
{
    private static readonly Cijferbron Brief = new("Brief van het ministerie", new DateOnly(2026, 7, 1));

    // A second special school: the first of the world is "Werkgever". Its name sorts after it.
    private static async Task<(Wereld Wereld, Instelling Tweede)> Twee(Toepassing toepassing, bool metCijfers = true)
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 4}", "Zonnewende", Instellingssoort.BuitengewoneSchool);
        await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin));
        if (metCijfers)
        {
            await wereld.Bewaar(new Werkgeverontvangst(wereld.Netwerk.Id, wereld.Werkgever.Id, Wereld.Schooljaar, new Werkgevercijfers(40_000, 100, 120), Brief, Testklok.Begin.UtcDateTime),
                new Werkgeverontvangst(wereld.Netwerk.Id, tweede.Id, Wereld.Schooljaar, new Werkgevercijfers(25_500, 180, 170), Brief, Testklok.Begin.UtcDateTime));
        }
        return (wereld, tweede);
    }

    private Task<List<(Guid School, long Duizendsten, DateTime? Vervallen)>> Cijfers(Wereld wereld) => toepassing.Db(async db =>
        (await db.Werkgeverontvangstgeschiedenis().Where(o => o.NetwerkId == wereld.Netwerk.Id).OrderByDescending(o => o.OntvangenDuizendsten).Select(o => new { o.SchoolId, o.OntvangenDuizendsten, o.VervallenOp }).ToListAsync()).Select(o => (o.SchoolId, o.OntvangenDuizendsten, o.VervallenOp)).ToList());

    private static Dictionary<string, string?> Bron(params (string Veld, string? Waarde)[] meer) => new(meer.Select(m => KeyValuePair.Create(m.Veld, m.Waarde))) { ["Formulier.Bron"] = "Lijst van de koepel", ["Formulier.BronDag"] = "2026-09-10" };

    [Fact]
    public async Task Overzicht_ToontOntvangen_DeDrieModellenEnDeKleineTypesApart()
    {
        var (wereld, _) = await Twee(toepassing);
        await wereld.Bewaar(KleineTypesTests.Norm(wereld), KleineTypesTests.Telling(wereld, wereld.Werkgever.Id, 8));
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(MiddelenLinks.Werkgevers);
        Assert.Contains("65,5", pagina.Tekst);
        Assert.Contains("Naar scholen met een dalend leerlingenaantal", pagina.Tekst);
        Assert.Contains("20 minder dan vorig jaar", pagina.Tekst);
        Assert.Contains("1,6", pagina.Tekst); // 8 pupils x 0,2, apart
        Assert.NotNull(pagina.Zoek("main svg .capaciteit-bezet"));
        var anders = await wereld.Als(RolSoort.Regioverantwoordelijke).Open($"{MiddelenLinks.Werkgevers}?procent=200&basis=Gelijk");
        Assert.Contains("100 % is genomen", anders.Tekst);
        Assert.Contains("32,75", anders.Tekst); // half of 65,5
        Assert.Null(anders.Zoek("main form[method=post]"));
    }

    [Fact]
    public async Task Overzicht_ZonderCijfersOfScholen_ZegtWatTeDoen()
    {
        var (wereld, _) = await Twee(toepassing, metCijfers: false);
        Assert.Contains("Nog geen ontvangen eenheden", (await wereld.Als(RolSoort.Coordinator).Open(MiddelenLinks.Werkgevers)).Tekst);
        Assert.Contains("Nog geen scholen voor buitengewoon onderwijs", (await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Werkgevers}?schooljaar=2019-2020")).Tekst);
        Assert.Contains("hoorde in 2019-2020 bij geen netwerk", (await wereld.Als(RolSoort.DirecteurBuo).Open($"{MiddelenLinks.Werkgevers}?schooljaar=2019-2020")).Tekst);
    }

    [Fact]
    public async Task Directeur_LeestHaarNetwerk_EnGeenAnder()
    {
        var (wereld, tweede) = await Twee(toepassing);
        var (ander, _) = await Twee(toepassing);
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        Assert.Contains(tweede.Naam, (await directeur.Open(MiddelenLinks.Werkgevers)).Tekst);
        Assert.DoesNotContain(ander.Werkgever.Naam, (await directeur.Open($"{MiddelenLinks.Werkgevers}?netwerk={ander.Netwerk.Id}")).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(MiddelenLinks.Werkgevers));
        foreach (var adres in new[] { MiddelenLinks.WerkgeversInvullen, MiddelenLinks.WerkgeversInlezen })
        {
            Assert.Equal(HttpStatusCode.NotFound, await directeur.Status(adres));
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(adres));
        }
    }

    [Fact]
    public async Task Invullen_BewaartPrecies_EnLaatOudeCijfersVervallen()
    {
        var (wereld, tweede) = await Twee(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.WerkgeversInvullen), Bron(("rijen[0].Eenheden", "12,345")));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var cijfers = await Cijfers(wereld);
        Assert.Equal([(wereld.Werkgever.Id, 40_000L, false), (tweede.Id, 25_500L, true), (wereld.Werkgever.Id, 12_345L, true)], cijfers.Select(c => (c.School, c.Duizendsten, c.Vervallen is null)));
        Assert.Contains("Vroegere cijfers (1)", (await bezoeker.Open(MiddelenLinks.WerkgeversInvullen)).Tekst);
    }

    [Theory]
    [InlineData("rijen[0].Eenheden", "veel", "\"veel\" is geen aantal eenheden")]
    [InlineData("rijen[0].Eenheden", "1.234", "zonder punt voor de duizendtallen")]
    [InlineData("rijen[1].LeerlingenNu", "-3", "\"-3\" is geen aantal leerlingen")]
    [InlineData("rijen[1].Eenheden", "", "vul ook de eenheden in")]
    [InlineData("Formulier.BronDag", "2026-12-24", "De dag van de bron ligt in de toekomst")]
    public async Task Invullen_MetEenFout_BewaartNietsEnHoudtWatGetyptWerd(string veld, string waarde, string fout)
    {
        var (wereld, _) = await Twee(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var velden = Bron(("rijen[0].LeerlingenVorig", "77"));
        velden[veld] = waarde;
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.WerkgeversInvullen), velden);
        Assert.Contains(fout, antwoord.Tekst);
        Assert.Equal("77", antwoord.Pagina!.Zoek("[name='rijen[0].LeerlingenVorig']")!.GetAttribute("value"));
        Assert.Equal(2, (await Cijfers(wereld)).Count);
    }

    [Fact]
    public async Task Invullen_ZonderBron_HoudtWatGetyptWerd()
    {
        var (wereld, _) = await Twee(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.WerkgeversInvullen), new Dictionary<string, string?> { ["Formulier.Bron"] = "", ["rijen[0].Eenheden"] = "33" });
        Assert.Contains("Zeg waar de cijfers vandaan komen", antwoord.Tekst);
        Assert.Equal("33", antwoord.Pagina!.Zoek("[name='rijen[0].Eenheden']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Invullen_NaEenAnder_ZegtHetEerst()
    {
        var (wereld, _) = await Twee(toepassing);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var oud = await tweede.Open(MiddelenLinks.WerkgeversInvullen);
        Assert.True((await eerste.Verstuur(await eerste.Open(MiddelenLinks.WerkgeversInvullen), Bron(("rijen[0].Eenheden", "50")))).IsGelukt);
        var botsing = await tweede.Verstuur(oud, Bron(("rijen[0].Eenheden", "60")));
        Assert.Contains("Intussen bewaarde iemand anders", botsing.Tekst);
        Assert.True((await tweede.Verstuur(botsing.Pagina!, Bron(("rijen[0].Eenheden", "60")))).IsGelukt);
    }

    [Fact]
    public async Task Inlezen_Rekenblad_AllesOfNiets()
    {
        var (wereld, tweede) = await Twee(toepassing, metCijfers: false);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(MiddelenLinks.WerkgeversInlezen);
        var fout = await bezoeker.VerstuurBestand(pagina, "Formulier.Bestand", "lijst.csv", Encoding.UTF8.GetBytes($"nummer;eenheden;leerlingen\n{wereld.Werkgever.Nummer};12,5;80\n999999;3;1\n{tweede.Nummer};1,2345;x\n{wereld.Werkgever.Nummer};1;1"), Bron());
        Assert.Contains("4 fouten in lijst.csv", fout.Tekst);
        Assert.Contains("999999 is dit schooljaar geen school voor buitengewoon onderwijs", fout.Tekst);
        Assert.Contains("staat ook op rij 2", fout.Tekst);
        Assert.Equal(["3", "4", "4", "5"], fout.Pagina!.Document.QuerySelectorAll("td[data-label=Rij]").Select(t => t.TextContent));
        Assert.Empty(await Cijfers(wereld));
        var goed = await bezoeker.VerstuurBestand(pagina, "Formulier.Bestand", "lijst.csv", Encoding.UTF8.GetBytes($"nummer;eenheden;leerlingen\n{wereld.Werkgever.Nummer};12,5;80\n{tweede.Nummer};0;"), Bron());
        Assert.True(goed.IsGelukt, goed.Tekst);
        Assert.Equal([12_500, 0], (await Cijfers(wereld)).Select(c => c.Duizendsten));
    }

    [Fact]
    public async Task Uitvoeren_GeeftEenRekenbladMetAlleBladen()
    {
        var (wereld, _) = await Twee(toepassing);
        var antwoord = await wereld.Als(RolSoort.DirecteurBuo).Get($"{MiddelenLinks.Werkgevers}?handler=xlsx");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        using var boek = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await antwoord.Content.ReadAsStreamAsync(), false);
        Assert.Equal(["Ontvangen", "Posten", "Model 1", "Model 2", "Model 3", "Overdrachten 1", "Overdrachten 2", "Overdrachten 3", "Kleine types"], boek.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
    }

    [Fact]
    public async Task Sjabloon_IsTeLadenEnWordtGelezen()
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var handler in new[] { "Sjabloon", "Voorbeeld" }) Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status($"{MiddelenLinks.WerkgeversInlezen}?handler={handler}"));
    }
}
