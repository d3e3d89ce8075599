using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Netwerken;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Werkgevers;

public sealed class BeslissenTests(Toepassing toepassing)
{
    private static readonly Cijferbron Brief = new("Brief van het ministerie", new DateOnly(2026, 7, 1));

    private static Dictionary<string, string?> Besluit(bool bevestigd = true) => new() { ["Formulier.Dag"] = "2026-11-20", ["Formulier.Orgaan"] = "Leersteunraad", ["Formulier.Verslag"] = "2026/14", ["Formulier.Bevestigd"] = bevestigd ? "true" : null };

    private async Task<(Wereld Wereld, Instelling Tweede, string Adres)> Gekozen(int model = 1)
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 4}", "Zonnewende", Instellingssoort.BuitengewoneSchool);
        await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin),
            new Werkgeverontvangst(wereld.Netwerk.Id, wereld.Werkgever.Id, Wereld.Schooljaar, new Werkgevercijfers(40_000, 100, 120), Brief, Testklok.Begin.UtcDateTime),
            new Werkgeverontvangst(wereld.Netwerk.Id, tweede.Id, Wereld.Schooljaar, new Werkgevercijfers(25_500, 180, 170), Brief, Testklok.Begin.UtcDateTime));
        return (wereld, tweede, await Kies(wereld, model));
    }

    private static async Task<string> Kies(Wereld wereld, int model)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Werkgevers), new Dictionary<string, string?>(), "Kiezen", $"Kies model {model}");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return antwoord.Naar!;
    }

    private Task<List<Werkgeveroverdracht>> Boekingen(Wereld wereld) => toepassing.Db(db => db.Werkgeveroverdrachten().AsNoTracking().Where(o => o.NetwerkId == wereld.Netwerk.Id).OrderBy(o => o.Id).ToListAsync());

    [Fact]
    public async Task Beslissen_BevriestHetResultaat_EnBoektDeOverdrachten()
    {
        var (wereld, tweede, adres) = await Gekozen();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(adres);
        Assert.Contains("Zonnewende draagt 25,5 eenheden over aan", pagina.Tekst);
        var antwoord = await bezoeker.Verstuur(pagina, Besluit());
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var lijn = Assert.Single(await Boekingen(wereld));
        Assert.Equal((tweede.Id, wereld.Werkgever.Id, 25_500L), (lijn.VanId, lijn.NaarId, lijn.Duizendsten));
        // Later figures change nothing in what was decided.
        await toepassing.Db(db => db.Werkgeverontvangstgeschiedenis().Where(o => o.NetwerkId == wereld.Netwerk.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.OntvangenDuizendsten, 1)));
        var gelezen = await wereld.Als(RolSoort.DirecteurBuo).Open(antwoord.Naar!);
        Assert.Contains("Leersteunraad", gelezen.Tekst);
        Assert.Contains("2026/14", gelezen.Tekst);
        Assert.Contains("65,5", gelezen.Tekst);
        var overzicht = await wereld.Als(RolSoort.DirecteurBuo).Open(MiddelenLinks.Werkgevers);
        Assert.Equal(["+25,5", "-25,5", "0"], overzicht.Document.QuerySelectorAll("table")[0].QuerySelectorAll("td[data-label=Overdracht]").Select(t => t.TextContent.Trim()));
        Assert.Contains("is gewijzigd sinds de beslissing", overzicht.Tekst);
        Assert.Equal(HttpStatusCode.Redirect, await bezoeker.Status(adres));
    }

    [Fact]
    public async Task NieuweBeslissing_BoektDeVorigeTerug_EnDeSomBlijftNul()
    {
        var (wereld, tweede, adres) = await Gekozen();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var eerste = (await bezoeker.Verstuur(await bezoeker.Open(adres), Besluit())).Naar!;
        var tweedePagina = await bezoeker.Open(await Kies(wereld, 3));
        Assert.Contains("Er is al beslist op 20/11/2026, Leersteunraad, verslag 2026/14", tweedePagina.Tekst);
        var tweedeBesluit = await bezoeker.Verstuur(tweedePagina, Besluit());
        Assert.True(tweedeBesluit.IsGelukt, tweedeBesluit.Tekst);
        var boekingen = await Boekingen(wereld);
        var saldo = boekingen.Sum(b => b.NaarId == tweede.Id ? b.Duizendsten : b.VanId == tweede.Id ? -b.Duizendsten : 0);
        Assert.Equal((3, true, -25_500L), (boekingen.Count, boekingen.Any(b => b.IsTerugboeking), saldo)); // all lost pupils are the first school's
        Assert.Contains("Vervangen door een latere beslissing", (await bezoeker.Open(eerste)).Tekst);
        Assert.Contains("terugboeking van de vorige beslissing", (await bezoeker.Open(tweedeBesluit.Naar!)).Tekst);
        Assert.Contains("Vervangen", (await bezoeker.Open(MiddelenLinks.Werkgevers)).Tekst);
    }

    [Theory]
    [InlineData("Formulier.Orgaan", "", "Zeg wie besliste")]
    [InlineData("Formulier.Verslag", "", "Verwijs naar het verslag")]
    [InlineData("Formulier.Dag", "2026-12-24", "ligt in de toekomst")]
    [InlineData("Formulier.Bevestigd", null, "Vink aan dat dit de beslissing is")]
    [InlineData("gezien", "oud", "Intussen zijn de cijfers gewijzigd")]
    public async Task Beslissen_Onvolledig_BeslistNiets(string veld, string? waarde, string fout)
    {
        var (wereld, _, adres) = await Gekozen();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var velden = Besluit();
        velden[veld] = waarde;
        Assert.Contains(fout, (await bezoeker.Verstuur(await bezoeker.Open(adres), velden)).Tekst);
        Assert.Empty(await Boekingen(wereld));
    }

    [Fact]
    public async Task Kiezen_MetEenOnmogelijkeKeuze_BewaartNiets()
    {
        var (wereld, _, _) = await Gekozen();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(MiddelenLinks.Werkgevers);
        Assert.Contains("tussen 0 en 100 %", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["procent"] = "250" }, "Kiezen", "Kies model 1")).Tekst);
        Assert.Contains("Kies een van de drie modellen", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["procent"] = "" }, "Kiezen", "Kies model 1")).Tekst);
        Assert.Equal(1, await toepassing.Db(db => db.Werkgeververdelingen().CountAsync(v => v.NetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Simulatie_ZienAlleenDeEigenMensen()
    {
        var (wereld, _, adres) = await Gekozen();
        var (ander, _, _) = await Gekozen();
        var detail = adres.Replace("/beslissen", "", StringComparison.Ordinal);
        Assert.Contains("Simulatie, nog niet beslist", (await wereld.Als(RolSoort.Regioverantwoordelijke).Open(detail)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.DirecteurBuo).Status(detail));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(adres));
        foreach (var elders in new[] { adres, detail }) Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(elders));
        Assert.DoesNotContain("Simulatie", (await wereld.Als(RolSoort.DirecteurBuo).Open(MiddelenLinks.Werkgevers)).Tekst);
    }
}
