using Krijtlijn.Scholen;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

public sealed class Lambert72Tests
{
    /// <summary>
    /// Points published by others, each computed with another program than ours:
    /// 1 gdaltransform and epsg.io with operation 15929 (github.com/proj4js/proj4js/issues/412);
    /// 2 the test of EPSG:31370 in DotSpatial.Projections (Geographic/Europe.cs);
    /// 3 the expected result in github.com/proj4js/proj4js/issues/91;
    /// 4 epsg.io and cs2cs in github.com/proj4js/proj4js/issues/377.
    /// </summary>
    public static TheoryData<double, double, double, double> Controlepunten => new()
    {
        { 91371.198492, 185861.916314, 50.9800414640608, 3.53387845650625 },
        { 156117.21, 133860.06, 50.515485, 4.455 },
        { 104412.34369016332, 193117.34979477344, 51.04642936832842, 3.7186701465384533 },
        { 212228.681297, 97950.9795382, 50.1893924, 5.2401846 },
    };

    [Theory]
    [MemberData(nameof(Controlepunten))]
    public void NaarWgs84_GepubliceerdPunt_LigtBinnenTweeMeter(double x, double y, double breedtegraad, double lengtegraad)
    {
        var (lat, lon) = Lambert72.NaarWgs84(x, y);
        Assert.InRange(Meters(lat, lon, breedtegraad, lengtegraad), 0, 0.1);
    }

    // The other sign convention of the rotations lands some 64 m away; this proves that the test above can tell.
    [Fact]
    public void NaarWgs84_VerkeerdDraaiteken_ZouOpvallen() =>
        Assert.True(Meters(50.9800414640608, 3.53387845650625, 50.97977690061455, 3.5330645898513002) > 60);

    [Fact]
    public void HeenEnTerug_HeelVlaanderen_KomtOpHetzelfdePuntUit()
    {
        for (var x = 25_000; x <= 255_000; x += 23_000)
        {
            for (var y = 155_000; y <= 240_000; y += 8_500)
            {
                var (lat, lon) = Lambert72.NaarWgs84(x, y);
                var (x2, y2) = Lambert72.VanWgs84(lat, lon);
                Assert.InRange(Math.Sqrt((x2 - x) * (x2 - x) + (y2 - y) * (y2 - y)), 0, 0.05);
            }
        }
    }

    private static double Meters(double lat1, double lon1, double lat2, double lon2)
    {
        var (dy, dx) = ((lat1 - lat2) * 111_320, (lon1 - lon2) * 111_320 * Math.Cos(lat1 * Math.PI / 180));
        return Math.Sqrt(dx * dx + dy * dy);
    }
}
