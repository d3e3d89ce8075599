using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Middelen.KleineTypes;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Werkgevers;

/// <summary>Means received beside posts filled, on the page about employers and in its workbook.</summary>
public sealed class PostenTests(Toepassing toepassing)
{
    private static readonly Cijferbron Brief = new("Brief van het ministerie", new DateOnly(2026, 7, 1));

    // 40 units and 1,5 VTE (half of it until 18 December) at the first; 25,5 units and nobody at the second.
    private async Task<(Wereld Wereld, Instelling Tweede)> Maak()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 4}", "Zonnewende", Instellingssoort.BuitengewoneSchool);
        await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin),
            new Werkgeverontvangst(wereld.Netwerk.Id, wereld.Werkgever.Id, Wereld.Schooljaar, new Werkgevercijfers(40_000, 100, 120), Brief, Testklok.Begin.UtcDateTime),
            new Werkgeverontvangst(wereld.Netwerk.Id, tweede.Id, Wereld.Schooljaar, new Werkgevercijfers(25_500, 180, 170), Brief, Testklok.Begin.UtcDateTime),
            Post(wereld, wereld.Werkgever.Id, 1000, null), Post(wereld, wereld.Werkgever.Id, 500, new DateOnly(2026, 12, 18)));
        return (wereld, tweede);
    }

    private static Aanstelling Post(Wereld wereld, Guid werkgever, int vte, DateOnly? tot) =>
        new(wereld.Netwerk.Id, wereld.Ondersteuner.Id, new Aanstellingsgegevens(werkgever, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, vte, new DateOnly(2026, 9, 1), tot));

    private static List<string> Kolom(Pagina pagina, string naam) => [.. pagina.Document.QuerySelectorAll($"#posten tbody td[data-label='{naam}']").Select(c => c.TextContent.Trim())];

    [Fact]
    public async Task Posten_ZonderOmrekening_StaanNaastDeEenheden()
    {
        var (wereld, _) = await Maak();
        await Maak(); // another network's posts count there
        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.DirecteurBuo, RolSoort.Raadslid })
        {
            var pagina = await wereld.Als(rol).Open(MiddelenLinks.Werkgevers);
            Assert.Equal(["40", "25,5"], Kolom(pagina, "Ontvangen"));
            Assert.Equal(["1,5", "0"], Kolom(pagina, "Posten in VTE"));
            Assert.Empty(Kolom(pagina, "Verschil"));
            Assert.Contains("Een eenheid is geen VTE", pagina.Tekst);
            Assert.DoesNotContain(wereld.Ondersteuner.Familienaam, pagina.Zoek("#posten")!.TextContent);
        }
    }

    [Fact]
    public async Task Posten_MetOmrekening_GevenHetVerschil_OokMetDeKleineTypes()
    {
        var (wereld, _) = await Maak();
        await wereld.Bewaar(KleineTypesTests.Norm(wereld), KleineTypesTests.Telling(wereld, wereld.Werkgever.Id, 8)); // 1,6 units apart
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Werkgevers}?pervte=30,333&procent=50");
        Assert.Equal(["45,5", "0"], Kolom(pagina, "Posten in eenheden")); // 1,5 x 30,333 = 45,4995
        Assert.Equal(["-3,9", "+25,5"], Kolom(pagina, "Verschil")); // 40 + 1,6 - 45,5
        Assert.Equal("+21,6", pagina.Zoek("#posten tfoot td[data-label=Verschil]")!.TextContent.Trim());
        Assert.Equal("50", pagina.Zoek("#posten input[name=procent]")!.GetAttribute("value")); // the models stay as they were asked for
        Assert.Equal("30,333", pagina.Document.QuerySelectorAll("form.filters")[^1].QuerySelector("input[name=pervte]")!.GetAttribute("value"));
        Assert.Equal(["1", "0"], Kolom(await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Werkgevers}?op=2026-12-19"), "Posten in VTE"));
    }

    [Fact]
    public async Task Posten_NaEenBeslissing_RekenenMetWatDeSchoolDanHeeft()
    {
        var (wereld, _) = await Maak();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var simulatie = (await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Werkgevers), new Dictionary<string, string?>(), "Kiezen", "Kies model 1")).Naar!;
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(simulatie), new Dictionary<string, string?> { ["Formulier.Dag"] = "2026-11-20", ["Formulier.Orgaan"] = "Leersteunraad", ["Formulier.Verslag"] = "2026/14", ["Formulier.Bevestigd"] = "true" })).IsGelukt);
        var pagina = await bezoeker.Open($"{MiddelenLinks.Werkgevers}?pervte=20");
        Assert.Equal(["65,5", "0"], Kolom(pagina, "Na de beslissing"));
        Assert.Equal(["+35,5", "0"], Kolom(pagina, "Verschil"));
    }

    [Fact]
    public async Task Posten_BijEenSchoolDieGeenLidIs_StaanErBij()
    {
        var (wereld, _) = await Maak();
        var weg = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 5}", "Vertrokken", Instellingssoort.BuitengewoneSchool);
        await wereld.Bewaar(weg, Post(wereld, weg.Id, 250, null));
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Werkgevers}?pervte=10");
        Assert.Equal(["1,5", "0", "0,25"], Kolom(pagina, "Posten in VTE"));
        Assert.Equal("-2,5", Kolom(pagina, "Verschil")[2]);
    }

    [Theory]
    [InlineData("op=2025-10-01", "Kies een dag van 01/09/2026 tot en met 31/08/2027")]
    [InlineData("op=gisteren", "Kies een dag van 01/09/2026")]
    [InlineData("pervte=0", "geef een getal boven 0")]
    [InlineData("pervte=veel", "geef een getal boven 0")]
    [InlineData("pervte=-3", "geef een getal boven 0")]
    public async Task Posten_MetEenVraagDieNietKan_ZeggenHet_EnTonenDeRest(string vraag, string verwacht)
    {
        var (wereld, _) = await Maak();
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Werkgevers}?{vraag}");
        Assert.Contains(verwacht, pagina.Zoek("#posten .melding")!.TextContent);
        Assert.Equal(["1,5", "0"], Kolom(pagina, "Posten in VTE"));
    }

    [Fact]
    public async Task Rekenblad_HeeftEenBladMetDePosten()
    {
        var (wereld, _) = await Maak();
        var antwoord = await wereld.Als(RolSoort.Raadslid).Get($"{MiddelenLinks.Werkgevers}?handler=xlsx&pervte=20&op=2026-12-19");
        using var boek = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await antwoord.Content.ReadAsStreamAsync(), false);
        var blad = boek.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == "Posten");
        var rij = ((DocumentFormat.OpenXml.Packaging.WorksheetPart)boek.WorkbookPart.GetPartById(blad.Id!)).Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ElementAt(1).Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(c => c.CellValue?.Text).ToList();
        Assert.Equal(["40", null, "0"], rij.Skip(2).Take(3));
        Assert.Equal(["1", "20", "20", "20"], rij.Skip(6)); // 1 VTE, 20 units each, 20 filled, 20 left
    }

    [Theory]
    [InlineData(875, 20_000L, 17_500L)]
    [InlineData(1, 500L, 1L)]
    [InlineData(1, 499L, 0L)]
    public void InEenheden_RondtEenHalfNaarBovenAf(int vte, long per, long verwacht) => Assert.Equal(verwacht, Postenblik.InEenheden(vte, per));
}
