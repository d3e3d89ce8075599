using System.Net;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class CijfersInlezenTests(Toepassing toepassing)
{
    private static Dictionary<string, string?> Bron => new() { ["Formulier.Bron"] = "Telling van het ministerie", ["Formulier.BronDag"] = "2026-11-20" };

    private static async Task<Antwoord> Stuur(Cijferwereld w, string inhoud, string? knop = null)
    {
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(CijfersLinks.InlezenIn(Cijferwereld.Jaar));
        return await bezoeker.VerstuurBestand(knop is null ? pagina : new Pagina(CijfersLinks.Inlezen, pagina.Document), "Formulier.Bestand", "cijfers.csv", Encoding.UTF8.GetBytes(inhoud), Bron, knop);
    }

    [Fact]
    public async Task Inlezen_GoedBestand_BewaartAlles_EnLaatHetOudeVervallen()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 410);
        var antwoord = await Stuur(w, $"Schoolnummer;Naam;Leerlingen 02/02/2026;Verslagen 01/10/2026;Verslagen 01/10/2026 aangepast\n{w.Wereld.School.Nummer};x;412;8;2\n{w.Tweede.Nummer};y;;0;");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(["eerste l-2026-02-02 410+0 Ingelezen vervallen", "eerste l-2026-02-02 412+0 Ingelezen", "eerste v-2026-10-01 8+2 Ingelezen", "tweede v-2026-10-01 0+0 Ingelezen"], await w.Alles());
    }

    [Fact]
    public async Task Inlezen_MetFouten_NoemtRijEnKolom_EnBewaartNiets()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var antwoord = await Stuur(w, $"Schoolnummer;Leerlingen 02/02/2026\n{w.Wereld.School.Nummer};412\n999999;3\n{w.Wereld.Werkgever.Nummer};3\n{w.Tweede.Nummer};-4\n{w.Wereld.School.Nummer};1,5");
        Assert.Contains("5 fouten in cijfers.csv. Er is niets bewaard", antwoord.Tekst);
        Assert.Equal(["3", "4", "5", "6", "6"], antwoord.Pagina!.Document.QuerySelectorAll("td[data-label=Rij]").Select(t => t.TextContent));
        Assert.Contains("Deze kop kennen we niet", (await Stuur(w, $"Schoolnummer;Leerlingen 02/02/2026;Gemeente\n{w.Wereld.School.Nummer};412;Geel")).Tekst);
        Assert.Contains("maandag 1 februari 2027 moet nog komen", (await Stuur(w, $"Schoolnummer;Leerlingen 01/02/2027\n{w.Wereld.School.Nummer};412")).Tekst);
        Assert.Empty(await w.Alles());
    }

    [Fact]
    public async Task Nakijken_ToontWatVerandert_EnBewaartNiets()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 410);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 90, w.Tweede);
        var lijst = $"Schoolnummer;Leerlingen 02/02/2026\n{w.Wereld.School.Nummer};412\n{w.Tweede.Nummer};90";
        var antwoord = await Stuur(w, lijst, "schooljaar=2027-2028&handler=Nakijken");
        Assert.Contains("cijfers.csv klopt: 2 getallen, waarvan 1 nieuw of gewijzigd. Er is nog niets bewaard", antwoord.Tekst);
        Assert.Equal(["410", "412"], antwoord.Pagina!.Document.QuerySelectorAll("#nagekeken td.getal").Select(t => t.TextContent));
        Assert.Contains("kennen we niet", (await Stuur(w, "Schoolnummer;Iets\n1;1", "schooljaar=2027-2028&handler=Nakijken")).Tekst);
        Assert.Equal(2, (await w.Alles()).Count);
    }

    [Fact]
    public async Task MeerVerslagenDanLeerlingen_WordtGeweigerd_InElkeWeg_EnBewaartNiets()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 20);
        var lijst = $"Schoolnummer;Verslagen 02/02/2026;Verslagen 02/02/2026 aangepast\n{w.Wereld.School.Nummer};19;2";
        var fout = $"{w.Wereld.School.Naam} heeft op 02/02/2026 20 leerlingen en 21 met een verslag.";
        Assert.Contains(fout, (await Stuur(w, lijst)).Tekst);
        Assert.Contains(fout, (await Stuur(w, lijst, "schooljaar=2027-2028&handler=Nakijken")).Tekst);
        Assert.True((await Stuur(w, lijst.Replace(";19;2", ";18;2", StringComparison.Ordinal))).IsGelukt);
        // The other way round: pupils that fall below the reports that were there.
        Assert.Contains("3 leerlingen en 20 met een verslag", (await Stuur(w, $"Schoolnummer;Leerlingen 02/02/2026\n{w.Wereld.School.Nummer};3")).Tekst);
        Assert.Equal(["eerste l-2026-02-02 20+0 Ingelezen", "eerste v-2026-02-02 18+2 Ingelezen"], await w.Alles());
    }

    [Fact]
    public async Task Uitvoer_IsWeerInTeLezen()
    {
        var w = await Cijferwereld.Maak(toepassing);
        foreach (var soort in Enum.GetValues<Telsoort>()) await w.Telling(soort, Cijferwereld.Februari, 40);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var bytes = await (await bezoeker.Get(CijfersLinks.In(Wereld.Schooljaar) + "&handler=xlsx")).Content.ReadAsByteArrayAsync();
        var ingelezen = await bezoeker.VerstuurBestand(await bezoeker.Open(CijfersLinks.InlezenIn(Wereld.Schooljaar)), "Formulier.Bestand", "cijfers.xlsx", bytes, Bron);
        Assert.True(ingelezen.IsGelukt, ingelezen.Tekst);
        Assert.Equal(2, (await w.Alles()).Count);
    }

    [Fact]
    public async Task Sjabloon_NoemtDeScholenMetWatBekendIs_EnIsIngelezenZonderVerschil()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 410);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Get(CijfersLinks.InlezenIn(Cijferwereld.Jaar) + "&handler=Sjabloon");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync();
        var blad = Bladlezer.Lees(new MemoryStream(bytes), bytes.Length, "cijfers.xlsx");
        Assert.Equal(["Schoolnummer", "Naam", "Leerlingen 02/02/2026", "Leerlingen 01/10/2026", "Verslagen 02/02/2026", "Verslagen 02/02/2026 aangepast", "Verslagen 01/10/2026", "Verslagen 01/10/2026 aangepast"], blad.Koppen);
        Assert.Equal([w.Wereld.School.Nummer, w.Tweede.Nummer], blad.Rijen.Select(r => r.Cellen[0]));
        var ingelezen = await bezoeker.VerstuurBestand(await bezoeker.Open(CijfersLinks.InlezenIn(Cijferwereld.Jaar)), "Formulier.Bestand", "cijfers.xlsx", bytes, Bron);
        Assert.True(ingelezen.IsGelukt, ingelezen.Tekst);
        Assert.Equal(["eerste l-2026-02-02 410+0 Ingelezen"], await w.Alles());
    }

    [Fact]
    public async Task Overnemen_VultAlleenWatOntbreekt_NaEenVoorbeeldEnEenVinkje()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(CijfersLinks.OvernemenIn(Cijferwereld.Jaar));
        Assert.Contains("Wat ingevuld wordt: 2 getallen", pagina.Tekst);
        Assert.Contains("Vink aan dat u het nagekeken hebt", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?>(), CijfersLinks.Overnemen)).Tekst);
        Assert.Empty(await w.Alles());
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Nagekeken"] = "true" })).IsGelukt);
        // In February the network knew nobody: that stays open.
        Assert.Equal(["eerste v-2026-10-01 1+0 Geteld", "tweede v-2026-10-01 0+0 Geteld"], await w.Alles());
        Assert.Contains(CijferService.EigenBron, (await bezoeker.Open(CijfersLinks.School(w.Wereld.School.Nummer, Cijferwereld.Jaar))).Tekst);
        Assert.Contains("Niets over te nemen", (await bezoeker.Open(CijfersLinks.OvernemenIn(Cijferwereld.Jaar))).Tekst);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Nagekeken"] = "true" })).IsGelukt);
        Assert.Equal(2, (await w.Alles()).Count);
    }

    [Fact]
    public async Task Overnemen_PerSchool_LaatDeAndereEnWatErStaat()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var adres = CijfersLinks.OvernemenIn(Cijferwereld.Jaar, nummer: w.Wereld.School.Nummer);
        Assert.Contains(adres, (await bezoeker.Open(CijfersLinks.School(w.Wereld.School.Nummer, Cijferwereld.Jaar))).Links);
        var pagina = await bezoeker.Open(adres);
        await w.Telling(Telsoort.Verslagen, Cijferwereld.Oktober, 9);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Nagekeken"] = "true" })).IsGelukt);
        Assert.Equal(["eerste v-2026-10-01 9+0 Ingelezen"], await w.Alles());
        var ander = await Cijferwereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(CijfersLinks.OvernemenIn(Cijferwereld.Jaar, nummer: ander.Wereld.School.Nummer)));
    }
}
