using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Krijtlijn.Scholen;

/// <summary>
/// Belgian Lambert 72 (EPSG:31370, metres) to WGS84 (degrees) and back, with the seven parameters of the national geographic institute (EPSG operation 15929).
/// The register publishes the rotations for the coordinate frame (-0.3366, 0.457, -1.8422); TOWGS84 wants those of the position vector, so their signs turn.
/// With the signs wrong every place lies 64 m off. The parameters themselves are good to about 0.2 m.
/// </summary>
public static class Lambert72
{
    // A box around Belgium: what lies outside was typed wrong, or x and y were swapped.
    public const double MinX = 10_000, MaxX = 300_000, MinY = 15_000, MaxY = 250_000;

    private const string Wkt = """
        PROJCS["BD72 / Belgian Lambert 72",
          GEOGCS["BD72", DATUM["Reseau_National_Belge_1972", SPHEROID["International 1924",6378388,297], TOWGS84[-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747]],
            PRIMEM["Greenwich",0], UNIT["degree",0.0174532925199433]],
          PROJECTION["Lambert_Conformal_Conic_2SP"],
          PARAMETER["standard_parallel_1",51.16666723333333], PARAMETER["standard_parallel_2",49.8333339], PARAMETER["latitude_of_origin",90],
          PARAMETER["central_meridian",4.367486666666666], PARAMETER["false_easting",150000.013], PARAMETER["false_northing",5400088.438],
          UNIT["metre",1], AXIS["X",EAST], AXIS["Y",NORTH]]
        """;

    private static readonly CoordinateSystem Lambert = new CoordinateSystemFactory().CreateFromWkt(Wkt);
    private static readonly MathTransform Heen = new CoordinateTransformationFactory().CreateFromCoordinateSystems(Lambert, GeographicCoordinateSystem.WGS84).MathTransform;
    private static readonly MathTransform Terug = new CoordinateTransformationFactory().CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, Lambert).MathTransform;

    public static bool IsInBelgie(double x, double y) => x is >= MinX and <= MaxX && y is >= MinY and <= MaxY;

    /// <summary>Degrees, rounded to seven decimals (a centimetre).</summary>
    public static (double Breedtegraad, double Lengtegraad) NaarWgs84(double x, double y)
    {
        var (lengte, breedte) = Heen.Transform(x, y);
        return (Math.Round(breedte, 7), Math.Round(lengte, 7));
    }

    /// <summary>Metres.</summary>
    public static (double X, double Y) VanWgs84(double breedtegraad, double lengtegraad) => Terug.Transform(lengtegraad, breedtegraad);
}
