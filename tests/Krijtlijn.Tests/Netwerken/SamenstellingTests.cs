using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>What a network consisted of on a day, how it came so, and the workbook of it (R14).</summary>
public sealed class SamenstellingTests(Toepassing toepassing)
{
    private static int nummer = 614000;

    private static Instelling School(string naam)
    {
        var school = new Instelling($"{Interlocked.Increment(ref nummer)}", $"{naam} {nummer}", Instellingssoort.GewoneSchool) { Net = "VGO", Hoofdstructuren = "111 211" };
        school.Voeg(new Vestigingsplaats(school.Id, 1) { Gemeente = "Geel", IsHoofdzetel = true, Breedtegraad = 51.1, Lengtegraad = 4.9 });
        return school;
    }

    [Theory]
    [InlineData("2019-08-31", false)]
    [InlineData("2019-09-01", true)]
    [InlineData("2022-08-31", true)]
    [InlineData("2022-09-01", false)]
    public async Task Samenstelling_OpEenDag_ToontWieErToenBijHoorde_R14(string dag, bool erbij)
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = School("Vroeger lid");
        await wereld.Bewaar(school, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2019, 9, 1), new DateOnly(2022, 8, 31)));
        Assert.Equal(erbij, (await wereld.Als(RolSoort.Clb).Open($"/netwerken/{wereld.Netwerk.Id}?op={dag}")).Zoek(".dossier")!.TextContent.Contains(school.Nummer, StringComparison.Ordinal));
        var samenstelling = await toepassing.Db(db => new SamenstellingService(db).Lees(wereld.Netwerk.Id, DateOnly.Parse(dag, CultureInfo.InvariantCulture)));
        Assert.Equal(erbij, samenstelling!.Leden.Any(l => l.Nummer == school.Nummer));
    }

    [Fact]
    public async Task Samenstelling_Geschiedenis_ToontKomenEnGaan_OokWatNogKomt()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (weg, straks) = (School("Weggegaan"), School("Komt nog"));
        await wereld.Bewaar(weg, straks, new Lidmaatschap(wereld.Netwerk.Id, weg.Id, Lidrol.GewoneSchool, new DateOnly(2019, 9, 1), new DateOnly(2022, 8, 31)), new Lidmaatschap(wereld.Netwerk.Id, straks.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Volgende.Begin));
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(NetwerkenLinks.Detail(wereld.Netwerk.Id));
        Assert.Contains($"1 lid weg: {weg.Naam}", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"1 lid erbij: {straks.Naam}", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bekijk de samenstelling in 2027-2028", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samenstelling_ToontDeSchoolbesturen_EnZoektErop()
    {
        var (wereld, bestuurd, ander) = (await Wereld.Maak(toepassing), School("Van een bestuur"), School("Zonder naam"));
        var bestuur = new Instelling($"{Interlocked.Increment(ref nummer)}", "Bestuur De Kaars", Instellingssoort.Bestuur);
        (bestuurd.Bestuursnummer, ander.Bestuursnummer) = (bestuur.Nummer, "000009");
        await wereld.Bewaar(bestuur, bestuurd, ander, new Lidmaatschap(wereld.Netwerk.Id, bestuurd.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin), new Lidmaatschap(wereld.Netwerk.Id, ander.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin));
        var pagina = await wereld.Als(RolSoort.Clb).Open(NetwerkenLinks.Detail(wereld.Netwerk.Id));
        Assert.Contains("Bestuur De Kaars, 1 school", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bestuur 000009, 1 school", pagina.Tekst, StringComparison.Ordinal);
        var gezocht = await wereld.Als(RolSoort.Clb).Open(NetwerkenLinks.Detail(wereld.Netwerk.Id, zoek: bestuur.Nummer));
        Assert.Equal([bestuurd.Naam], gezocht.Document.QuerySelectorAll(".dossier tbody th").Select(th => th.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task Samenstelling_VanVroeger_ToontDeNaamHetNetEnHetBestuurVanToen()
    {
        var (wereld, school) = (await Wereld.Maak(toepassing), School("Nieuwe naam"));
        var (oud, later) = (new Instelling($"{Interlocked.Increment(ref nummer)}", "Bestuur Van Toen", Instellingssoort.Bestuur), new Instelling($"{Interlocked.Increment(ref nummer)}", "Bestuur Van Nu", Instellingssoort.Bestuur));
        var (naam, net) = (school.Naam, school.Net);
        (school.Naam, school.Net, school.Bestuursnummer) = ("De Oudste Naam", "OGO", null);
        var oudste = new Instellingsstand(school, new DateOnly(2021, 8, 31));
        (school.Naam, school.Net, school.Bestuursnummer) = ("De Oude Naam", "GO!", oud.Nummer);
        var vorige = new Instellingsstand(school, new DateOnly(2024, 8, 31));
        (school.Naam, school.Net, school.Bestuursnummer) = (naam, net, later.Nummer);
        await wereld.Bewaar(oud, later, school, oudste, vorige, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2019, 9, 1)));

        Assert.Equal(("De Oudste Naam", "OGO", null, null), await Op(2021, 8, 31));
        Assert.Equal(("De Oude Naam", "GO!", oud.Nummer, "Bestuur Van Toen"), await Op(2021, 9, 1));
        Assert.Equal(("De Oude Naam", "GO!", oud.Nummer, "Bestuur Van Toen"), await Op(2024, 8, 31));
        Assert.Equal((naam, net, later.Nummer, "Bestuur Van Nu"), await Op(2024, 9, 1));
        Assert.Contains("Tot en met 31/08/2024: De Oude Naam, GO!, bestuur Bestuur Van Toen", (await wereld.Als(RolSoort.Coordinator).Open(ScholenLinks.School(school.Nummer))).Tekst, StringComparison.Ordinal);

        async Task<(string, string?, string?, string?)> Op(int jaar, int maand, int dag)
        {
            var lid = (await toepassing.Db(db => new SamenstellingService(db).Lees(wereld.Netwerk.Id, new DateOnly(jaar, maand, dag))))!.Leden.Single(l => l.Nummer == school.Nummer);
            return (lid.Naam, lid.Net, lid.Bestuur, lid.Bestuursnaam);
        }
    }

    [Fact]
    public async Task Export_Samenstelling_HeeftEenBladPerSoortLid()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        // The address of the button itself, so that the button and the page cannot drift apart.
        var knop = (await school.Open(NetwerkenLinks.Detail(wereld.Netwerk.Id))).Document.QuerySelectorAll("a[download]").Single().GetAttribute("href")!;
        var antwoord = await school.Get(new Uri(new Uri("http://localhost" + NetwerkenLinks.Detail(wereld.Netwerk.Id)), knop).PathAndQuery);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", antwoord.Content.Headers.ContentType?.MediaType);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync();
        using var lezer = ExcelDataReader.ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var bladen = new Dictionary<string, List<string>>();
        do
        {
            var rijen = bladen[lezer.Name] = [];
            while (lezer.Read()) rijen.Add(string.Join('|', Enumerable.Range(0, lezer.FieldCount).Select(i => $"{lezer.GetValue(i)}")));
        }
        while (lezer.NextResult());
        Assert.Equal(["Gewoon onderwijs", "Buitengewoon onderwijs", "CLB", "Begeleidingsdiensten", "Netwerk"], bladen.Keys);
        Assert.Contains(wereld.School.Nummer, bladen["Gewoon onderwijs"][1], StringComparison.Ordinal);
        Assert.Contains(wereld.Werkgever.Nummer, bladen["Buitengewoon onderwijs"][1], StringComparison.Ordinal);
        Assert.Single(bladen["Begeleidingsdiensten"]);
    }
}
