using Krijtlijn.Gedeeld;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Krijtlijn.Tests.Gedeeld;

public sealed class LijstTests
{
    private static HttpRequest Verzoek(string query)
    {
        var request = new DefaultHttpContext().Request;
        request.Path = "/aanmeldingen";
        request.QueryString = new QueryString(query);
        return request;
    }

    [Fact]
    public void Paginering_HoudtDeFiltersInHetAdres()
    {
        var blad = Paginering.Van(Verzoek("?type=BA&type=9&pagina=2"), 2, 20, 248);
        Assert.Equal("/aanmeldingen?type=BA&type=9&pagina=3", blad.Url(3));
        Assert.Equal("/aanmeldingen?type=BA&type=9", blad.Url(1));
        Assert.Equal((21, 40, 13), (blad.Eerste, blad.Laatste, blad.AantalPaginas));
    }

    [Theory]
    [InlineData(1, 248, "1 2 - 13")]
    [InlineData(4, 248, "1 2 3 4 5 - 13")]
    [InlineData(7, 248, "1 - 6 7 8 - 13")]
    [InlineData(1, 0, "1")]
    [InlineData(2, 60, "1 2 3")]
    public void Paginering_ToontBeginEindeEnBuren(int pagina, int totaal, string verwacht)
    {
        var nummers = Paginering.Van(Verzoek(""), pagina, 20, totaal).Nummers();
        Assert.Equal(verwacht, string.Join(' ', nummers.Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    [Fact]
    public void CapaciteitBalk_BovenDeGrens_HeeftNietsVrij()
    {
        var balk = new CapaciteitBalk(12, 12, 2);
        Assert.Equal((0, 2, 14), (balk.Vrij, balk.Boven, balk.Schaal));
    }

    [Theory]
    [InlineData(5, 3, 2, "3 van 5 trajecten in gebruik", "5 richtcapaciteit − 3 in gebruik − 2 wachtend = 0 vrij")]
    [InlineData(1, 1, 2, "1 van 1 traject in gebruik", "1 richtcapaciteit − 1 in gebruik − 2 wachtend = 2 boven de richtcapaciteit")]
    public void CapaciteitBalk_InWoorden_IsEenSomDieKlopt(int beloofd, int inGebruik, int wachtend, string gebruik, string som)
    {
        var balk = new CapaciteitBalk(beloofd, inGebruik, wachtend);
        Assert.Equal((gebruik, som), (balk.Gebruik, balk.Som));
    }

    [Fact]
    public void KaartBeeld_PuntenDieElkaarRaken_ZijnNietAllebeiEenLink()
    {
        var kaart = new KaartBeeld("x",
        [
            new(51.16, 4.99, "a", Link: "/a"), new(51.1601, 4.9901, "b", Link: "/b"), new(51.33, 4.95, "c", Link: "/c"),
        ]);
        Assert.Equal(2, kaart.Punten.Count(p => p.IsLink));
        Assert.All(kaart.Punten, p => Assert.InRange(p.Y, 0, kaart.Hoogte));
        Assert.All(kaart.Punten, p => Assert.InRange(p.X, 0, KaartBeeld.Klein));
    }

    [Fact]
    public void KaartBeeld_Groot_HoudtWeinigGroteNamenOver_DieElkaarEnHetNummerNietRaken()
    {
        var raster = Enumerable.Range(0, 36).Select(i => new KaartNaam(51 + i / 6 * 0.05, 4.8 + i % 6 * 0.08, $"Gemeente {i}")).ToList();
        var kaart = new KaartBeeld("Kaart", [], raster, vlakken: [new KaartVlak("Netwerk", [.. raster.Select(n => (n.Lat, n.Lon))], 0)], breedte: KaartBeeld.Groot);
        Assert.InRange(kaart.Hoofdnamen.Count, 3, kaart.Namen.Count / 2);
        const double Half = 10 * 2.2 * 5.6 / 2;
        Assert.All(kaart.Hoofdnamen, n => Assert.InRange(n.X, Half, KaartBeeld.Groot - Half));
        foreach (var (i, een) in kaart.Hoofdnamen.Index())
            Assert.DoesNotContain(kaart.Hoofdnamen.Skip(i + 1), ander => Math.Abs(een.Y - ander.Y) < 20 && Math.Abs(een.X - ander.X) < 2 * Half);
        Assert.DoesNotContain(kaart.Hoofdnamen, n => Math.Abs(n.Y - kaart.Vlakken[0].Y) < 20 && Math.Abs(n.X - kaart.Vlakken[0].X) < Half);
        Assert.Empty(new KaartBeeld("Kaart", [], raster).Hoofdnamen);
    }

    [Fact]
    public void KaartBeeld_NamenOpElkaar_LatenDeBelangrijksteStaanEnBedekkenGeenPunt()
    {
        KaartPunt[] punten = [new(51.20, 4.90, "a"), new(51.30, 5.00, "b"), new(51.2005, 4.9005, "c")];
        var kaart = new KaartBeeld("x", punten, [new(51.20, 4.90, "Herentals"), new(51.201, 4.901, "Herenthout"), new(51.25, 4.95, "Vorselaar"), new(51.2502, 4.9502, "Grobbendonk"), new(51.2499, 4.9499, "Bouwel")]);
        Assert.Equal(["Herentals", "Herenthout", "Vorselaar", "Grobbendonk"], kaart.Namen.Select(n => n.Naam)); // above and below each place; Bouwel finds no room
        Assert.All(kaart.Namen, n => Assert.DoesNotContain(kaart.Punten, p => Math.Abs(p.X - n.X) < 20 && p.Y > n.Y - 8 && p.Y < n.Y + 2));
    }

    [Fact]
    public void KaartBeeld_EenOfGeenPunt_BlijftTekenbaar()
    {
        Assert.Equal(KaartBeeld.Klein / 2.0, new KaartBeeld("x", [new(51.16, 4.99, "a")]).Punten.Single().X, 1.0);
        Assert.Empty(new KaartBeeld("x", []).Punten);
    }
}
