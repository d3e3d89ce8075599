using System.Text.Json.Nodes;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Scholen.Ophalen;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>One record after another: what is read, what may be missing, what is refused; and the settings.</summary>
public sealed class InstellingenlezerTests
{
    [Fact]
    public void Lees_VolledigRecord_GeeftElkGegeven()
    {
        var lijst = Lees(Instellingenstandin.Record("1234", 2, ("busnummer", null), ("einddatum", "2027-08-31"), ("clb", 914751)));
        Assert.Empty(lijst.Weigeringen);
        var verwacht = new Schoolrij(1, "001234", 2, false, "Basisschool 1234")
        {
            Waar = "instelling 1234, vestiging 2", Straat = "Kerkstraat", Huisnummer = "2", Postcode = "2440", Gemeente = "Geel", Plaats = (51.162, 4.99), Telefoon = "014 00 00 00", Email = "s1234@example.org",
            Website = "www.school.example.org", Instellingstype = "Basisschool", Net = "Vrij gesubsidieerd onderwijs", Hoofdstructuren = "111 211", Begindatum = new DateOnly(1995, 9, 1), Einddatum = new DateOnly(2027, 8, 31), Clb = "914751", Bestuur = "922998",
        };
        Assert.Equal(verwacht, Assert.Single(lijst.Rijen));
    }

    [Fact]
    public void Lees_ZonderFacultatieveVelden_IsOnbekendEnGeenFout()
    {
        var kaal = Instellingenstandin.Record("910002");
        foreach (var veld in new[] { "straat", "huisnummer", "busnummer", "postcode", "latitude", "longitude", "telefoon", "email", "website", "net", "begindatum", "einddatum", "clb", "bestuur", "hoofdstructuren" }) kaal.Remove(veld);
        var lijst = Lees(Instellingenstandin.Record("910001"), kaal);
        Assert.Empty(lijst.Weigeringen);
        Assert.Equal(new Schoolrij(2, "910002", 1, true, "Basisschool 910002") { Waar = "instelling 910002, vestiging 1", Gemeente = "Geel", Instellingstype = "Basisschool" }, lijst.Rijen[1]);
        Assert.Empty(lijst.Waarschuwingen);
    }

    [Fact]
    public void Lees_FacultatiefVeldOveralLeeg_RoeptHetEnLaatStaanWatBekendIs()
    {
        var lijst = Lees(Instellingenstandin.Record("910001", 1, ("telefoon", ""), ("email", null)));
        Assert.Equal(["Het veld \"telefoon\" is overal leeg. Wat al bekend was, blijft staan.", "Het veld \"email\" is overal leeg. Wat al bekend was, blijft staan."], lijst.Waarschuwingen);
        Assert.DoesNotContain(Lijstkolom.Telefoon, lijst.Kolommen);
    }

    [Fact]
    public void Lees_VeldDatNergensStaat_WeigertDeLijst()
    {
        var (een, twee) = (Instellingenstandin.Record("910001"), Instellingenstandin.Record("910002"));
        een.Remove("clb");
        twee.Remove("clb");
        Assert.StartsWith("kolom clb: ontbreekt in elk record.", Assert.Single(Lees(een, twee).Weigeringen).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postcode", "24", "\"24\" is geen postcode van vier cijfers.")]
    [InlineData("hoofdzetel", null, "is leeg.")]
    [InlineData("begindatum", "1995-31-12", "\"1995-31-12\" is geen datum zoals 31/08/2026.")]
    [InlineData("latitude", "4.99", "(4.99; 4.99) ligt buiten België.")]
    [InlineData("longitude", null, "ontbreekt, terwijl de andere coördinaat is ingevuld.")]
    [InlineData("intern_vplnummer", "100", "\"100\" is geen vestigingsnummer van 1 tot 99.")]
    public void Lees_FoutVeld_NoemtInstellingEnVeld(string veld, string? waarde, string tekst)
    {
        var fout = Assert.Single(Lees(Instellingenstandin.Record("910001"), Instellingenstandin.Record("910002", 1, (veld, waarde))).Weigeringen);
        Assert.StartsWith("instelling 910002", fout.Waar, StringComparison.Ordinal);
        Assert.EndsWith(tekst, fout.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_VoorwerpWaarEenNaamHoort_IsGeenNaam()
    {
        var lijst = Lees(Instellingenstandin.Record("910001", 1, ("straat", new JsonObject { ["nl"] = "Kerkstraat" })), Instellingenstandin.Record("910002"));
        Assert.Contains(lijst.Weigeringen, w => w.ToString() == "instelling 910001, vestiging 1, veld straat: is geen tekst, getal of ja-nee.");
    }

    [Fact]
    public void Lees_TweeKeerDezelfdeVestiging_WordtGeweigerd() =>
        Assert.Contains("staat ook op rij 1", Assert.Single(Lees(Instellingenstandin.Record("910001"), Instellingenstandin.Record("910001")).Weigeringen).Tekst, StringComparison.Ordinal);

    [Fact]
    public void Lees_NietsOfIetsAnders_WordtGeweigerd()
    {
        Assert.Equal("Er kwam geen enkele vestiging.", Assert.Single(Instellingenlezer.Lees("[]"u8.ToArray()).Weigeringen).ToString());
        Assert.Contains(Instellingenlezer.Lees("""["x", 1]"""u8.ToArray()).Weigeringen, w => w.ToString() == "record 2: is geen instelling maar iets anders.");
    }

    [Theory]
    [InlineData("", "", null, false)]
    [InlineData("https://a.example/v", "k", null, true)]
    [InlineData("http://127.0.0.1:5/v", "k", null, true)]
    [InlineData("https://a.example/v", "", "instellingsgegevens:sleutel ontbreekt", false)]
    [InlineData("", "k", "instellingsgegevens:adres ontbreekt", false)]
    [InlineData("a.example", "k", "geen webadres", false)]
    [InlineData("http://a.example/v", "k", "Gebruik https://", false)]
    [InlineData("https://a.example/v", "k\u00e9", "een teken dat in geen sleutel staat", false)]
    public void Instellingen_ZeggenWatOntbreekt(string adres, string sleutel, string? bezwaar, bool isIngesteld)
    {
        var gelezen = Instellingen(("adres", adres), ("sleutel", sleutel));
        Assert.Equal(isIngesteld, gelezen.IsIngesteld);
        if (bezwaar is null) Assert.Null(gelezen.Bezwaar);
        else Assert.Contains(bezwaar, gelezen.Bezwaar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bladgrootte", "0")]
    [InlineData("bladgrootte", "veel")]
    [InlineData("eerstebladzijde", "2")]
    public void Instellingen_VerkeerdGetal_IsEenBezwaar(string naam, string waarde) =>
        Assert.Contains(naam, Instellingen(("adres", "https://a.example"), ("sleutel", "k"), (naam, waarde)).Bezwaar, StringComparison.Ordinal);

    [Fact]
    public void Bladadres_HoudtWatErAlInStond() => Assert.Equal("https://a.example/v?taal=nl&page=3&size=500", Instellingen(("adres", "https://a.example/v?taal=nl"), ("sleutel", "k"), ("eerstebladzijde", "1")).Bladadres(2).AbsoluteUri);

    private static Ophaalinstellingen Instellingen(params (string Naam, string Waarde)[] waarden) =>
        Ophaalinstellingen.Lees(new ConfigurationBuilder().AddInMemoryCollection(waarden.Select(w => KeyValuePair.Create($"instellingsgegevens:{w.Naam}", (string?)w.Waarde))).Build());

    private static Schoollijst Lees(params JsonObject[] records) => Instellingenlezer.Lees(System.Text.Encoding.UTF8.GetBytes(new JsonArray([.. records]).ToJsonString()));
}
