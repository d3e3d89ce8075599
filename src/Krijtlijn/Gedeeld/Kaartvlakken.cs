using System.Globalization;
using NetTopologySuite.Geometries;

namespace Krijtlijn.Gedeeld;

/// <summary>An area on the map: what lies around these places. <paramref name="Kleur"/> counts from 0; its number on the map is one more, and its colour and line come back every eight.</summary>
public sealed record KaartVlak(string Naam, IReadOnlyList<(double Lat, double Lon)> Plaatsen, int Kleur, string? Link = null);

/// <summary>An area in the drawing: its outline as path, and its middle.</summary>
public sealed record GetekendVlak(KaartVlak Vlak, string Pad, double X, double Y);

/// <summary>The colours of areas and coloured points. Each has its own line and number too, so that nobody has to tell colours apart.</summary>
public static class Kaartkleur
{
    public const int Aantal = 8;

    public static string Klasse(int kleur) => $"kleur-{kleur % Aantal + 1}";

    public static string Nummer(int kleur) => (kleur + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Outlines of areas: the convex hull of the places with a margin around it.</summary>
internal static class Kaartvlakken
{
    // Room for a coloured point on the edge; stays inside the border of the drawing.
    private const double Marge = 14;

    // Points per quarter of a rounded corner.
    private const int Boogdelen = 4;

    /// <param name="vlakken">The areas; one without places is left out.</param>
    /// <param name="naarTekening">From degrees to the drawing.</param>
    /// <returns>The largest first, so that a small area lies on top and can be reached.</returns>
    public static IReadOnlyList<GetekendVlak> Teken(IEnumerable<KaartVlak> vlakken, Func<(double Lat, double Lon), (double X, double Y)> naarTekening) =>
        [.. vlakken.Where(v => v.Plaatsen.Count > 0).Select(v => (Vlak: v, Omtrek: Omtrek(v.Plaatsen.Select(naarTekening)))).OrderByDescending(v => v.Omtrek.Area)
            .Select(v => new GetekendVlak(v.Vlak, Pad(v.Omtrek.Coordinates), v.Omtrek.Centroid.X, v.Omtrek.Centroid.Y))];

    private static Geometry Omtrek(IEnumerable<(double X, double Y)> plaatsen) =>
        GeometryFactory.Default.CreateMultiPointFromCoords([.. plaatsen.Select(p => new Coordinate(p.X, p.Y))]).ConvexHull().Buffer(Marge, Boogdelen);

    // The last point of a ring is its first.
    private static string Pad(Coordinate[] ring) => $"M{string.Join('L', ring.SkipLast(1).Select(c => FormattableString.Invariant($"{c.X:0.#} {c.Y:0.#}")))}Z";
}
