namespace Krijtlijn.Gedeeld;

/// <summary>How a point on the map is drawn; each kind has its own shape.</summary>
public enum PuntSoort { School, Ondersteuner, Centrum, BuitengewoneSchool }

/// <summary>A place on the map, WGS84 degrees. With a colour (counted from 0, as those of <see cref="KaartVlak"/>) it is drawn larger and carries that number.</summary>
public sealed record KaartPunt(double Lat, double Lon, string Label, PuntSoort Soort = PuntSoort.School, string? Link = null, int? Kleur = null);

/// <summary>The name of a municipality, at its centre or its northernmost point; drawn where there is room.</summary>
public sealed record KaartNaam(double Lat, double Lon, string Naam);

/// <summary>A point in the drawing, and whether it can be a link without lying on another one.</summary>
public sealed record GetekendPunt(KaartPunt Punt, double X, double Y, bool IsLink);

/// <summary>
/// A map as drawing: areas and points in a local equirectangular box (true to scale around its middle latitude).
/// The caller always shows the same places as a table or list beside it.
/// </summary>
public sealed class KaartBeeld
{
    public const int Klein = 400, Groot = 720;
    private const int Rand = 28, SchaalStrook = 16;
    private const double KmPerGraad = 111.32;
    // Two targets of 24 px may not overlap (WCAG 2.5.8); the table holds every link anyway.
    private const double DoelAfstand = 24;

    private readonly double _lonWest, _latNoord, _cos, _perKm;

    /// <param name="beschrijving">What is to be seen, for who cannot see it.</param>
    /// <param name="punten">The places.</param>
    /// <param name="namen">Names to find one's way by, the most important first.</param>
    /// <param name="vlakken">Areas, drawn under the points.</param>
    /// <param name="breedte"><see cref="Klein"/> beside a table, or <see cref="Groot"/> for a whole region.</param>
    /// <param name="hoeken">Places that the map must reach although nothing is drawn there; without them it fits what is drawn.</param>
    public KaartBeeld(string beschrijving, IReadOnlyCollection<KaartPunt> punten, IReadOnlyCollection<KaartNaam>? namen = null, IReadOnlyCollection<(double Lat, double Lon)>? hoeken = null,
        IReadOnlyCollection<KaartVlak>? vlakken = null, int breedte = Klein)
    {
        (Beschrijving, Breedte) = (beschrijving, breedte);
        namen ??= [];
        vlakken ??= [];
        var plaatsen = punten.Select(p => (p.Lat, p.Lon)).Concat(namen.Select(n => (n.Lat, n.Lon))).Concat(vlakken.SelectMany(v => v.Plaatsen)).Concat(hoeken ?? []).ToList();
        if (plaatsen.Count == 0) plaatsen.Add((51.05, 4.95));
        double zuid = plaatsen.Min(p => p.Lat), west = plaatsen.Min(p => p.Lon), oost = plaatsen.Max(p => p.Lon);
        _latNoord = plaatsen.Max(p => p.Lat);
        _lonWest = west;
        _cos = Math.Cos((zuid + _latNoord) / 2 * Math.PI / 180);

        // At least four kilometres across, so that one point does not fill the world.
        var (spanOost, spanNoord) = ((oost - west) * KmPerGraad * _cos, (_latNoord - zuid) * KmPerGraad);
        var (breedteKm, hoogteKm) = (Math.Max(4, spanOost), Math.Max(2.5, spanNoord));
        // What is small lies in the middle.
        _lonWest -= (breedteKm - spanOost) / 2 / KmPerGraad / _cos;
        _latNoord += (hoogteKm - spanNoord) / 2 / KmPerGraad;
        _perKm = (Breedte - 2 * Rand) / breedteKm;
        Hoogte = (int)Math.Clamp(hoogteKm * _perKm + 2 * Rand, 120, Breedte * 1.3);
        if (hoogteKm * _perKm > Hoogte - 2 * Rand) _perKm = (Hoogte - 2 * Rand) / hoogteKm;
        // An area reaches below its places: the scale goes under it.
        if (vlakken.Count > 0) Hoogte += SchaalStrook;
        Punten = Teken(punten);
        Vlakken = Kaartvlakken.Teken(vlakken, p => (X(p.Lon), Y(p.Lat)));
        Namen = [.. Kaartnamen.Plaats([.. Vlakken.OrderBy(v => v.Vlak.Kleur).Select(Kaartnamen.InHetMidden), .. namen.Select(n => Kaartnamen.BijPlaats(n.Naam, X(n.Lon), Y(n.Lat)))], Punten, Breedte)];
        SchaalKm = new[] { 1, 2, 5, 10, 20, 50 }.Last(km => km == 1 || km * _perKm <= 120);
    }

    public string Beschrijving { get; }
    public int Breedte { get; }
    public bool IsGroot => Breedte > Klein;
    public int Hoogte { get; }
    public int SchaalKm { get; }
    public double SchaalLengte => SchaalKm * _perKm;
    public IReadOnlyList<GetekendPunt> Punten { get; }
    public IReadOnlyList<GetekendVlak> Vlakken { get; }
    public IReadOnlyList<GetekendeNaam> Namen { get; }
    /// <summary>The few names that a large map keeps on a small screen.</summary>
    public IReadOnlyList<GetekendeNaam> Hoofdnamen => IsGroot ? Kaartnamen.Hoofd(Namen, Vlakken, Breedte) : [];

    private double X(double lon) => Math.Round(Rand + (lon - _lonWest) * KmPerGraad * _cos * _perKm, 1);
    private double Y(double lat) => Math.Round(Rand + (_latNoord - lat) * KmPerGraad * _perKm, 1);

    private List<GetekendPunt> Teken(IReadOnlyCollection<KaartPunt> punten)
    {
        var getekend = new List<GetekendPunt>();
        foreach (var punt in punten.OrderByDescending(p => p.Soort))
        {
            double x = X(punt.Lon), y = Y(punt.Lat);
            var vrij = getekend.TrueForAll(g => !g.IsLink || Math.Abs(g.X - x) >= DoelAfstand || Math.Abs(g.Y - y) >= DoelAfstand);
            getekend.Add(new GetekendPunt(punt, x, y, punt.Link is not null && vrij));
        }
        return getekend;
    }
}
