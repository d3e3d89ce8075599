namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Reads where a site lies: metres in Lambert 72 in the published file, degrees (WGS84) from elsewhere. Both coordinates 0 or empty is unknown.</summary>
internal static class Plaatslezer
{
    // A box around Belgium in degrees, for what was typed wrong or turned around.
    private const double MinBreedte = 49.4, MaxBreedte = 51.6, MinLengte = 2.4, MaxLengte = 6.5;

    public static (double, double)? Lambert(Rijlezer rij) => Samen(rij, Lijstkolom.X, Lijstkolom.Y) switch
    {
        null => null,
        var (x, y) when Lambert72.IsInBelgie(x, y) => Lambert72.NaarWgs84(x, y),
        var (x, _) => Buiten(rij, x is < Lambert72.MinX or > Lambert72.MaxX ? Lijstkolom.X : Lijstkolom.Y, Lijstkolom.X, Lijstkolom.Y, "Geef meters in Lambert 72, eerst x en dan y."),
    };

    public static (double, double)? Graden(Rijlezer rij) => Samen(rij, Lijstkolom.Breedtegraad, Lijstkolom.Lengtegraad) switch
    {
        null => null,
        ( >= MinBreedte and <= MaxBreedte, >= MinLengte and <= MaxLengte) plaats => (Math.Round(plaats.Item1, 7), Math.Round(plaats.Item2, 7)),
        var (breedte, _) => Buiten(rij, breedte is < MinBreedte or > MaxBreedte ? Lijstkolom.Breedtegraad : Lijstkolom.Lengtegraad, Lijstkolom.Breedtegraad, Lijstkolom.Lengtegraad, null),
    };

    private static (double, double)? Samen(Rijlezer rij, string eerste, string tweede)
    {
        var (x, y) = (rij.Getal(eerste), rij.Getal(tweede));
        if (x is null || y is null || (x == 0 && y == 0)) return null;
        if (x != 0 && y != 0) return (x.Value, y.Value);
        rij.Weiger(x == 0 ? eerste : tweede, "ontbreekt, terwijl de andere coördinaat is ingevuld.", "Vul beide in of geen van beide.");
        return null;
    }

    private static (double, double)? Buiten(Rijlezer rij, string kolom, string eerste, string tweede, string? raad)
    {
        rij.Weiger(kolom, $"({rij.Ruw(eerste)}; {rij.Ruw(tweede)}) ligt buiten België.", raad);
        return null;
    }
}
