namespace Krijtlijn.Toewijzingen;

/// <summary>A place on earth in WGS84 degrees.</summary>
public readonly record struct Plaats(double Breedtegraad, double Lengtegraad)
{
    public static Plaats? Van(double? breedtegraad, double? lengtegraad) => breedtegraad is { } b && lengtegraad is { } l ? new Plaats(b, l) : null;
}

/// <summary>Travel by car, estimated: great-circle distance with a detour of 1.3 at 45 km/h, and 3 minutes to park.</summary>
public static class Reistijd
{
    public const double Omweg = 1.3, KilometerPerUur = 45;
    public const int Parkeren = 3;

    private const double Aardstraal = 6371.0088;

    /// <summary>Whole minutes from door to door.</summary>
    public static int Minuten(Plaats van, Plaats naar) => Parkeren + (int)Math.Round(Kilometers(van, naar) * Omweg / KilometerPerUur * 60, MidpointRounding.AwayFromZero);

    /// <summary>Null when one of the places is unknown.</summary>
    public static int? Minuten(Plaats? van, Plaats? naar) => van is { } v && naar is { } n ? Minuten(v, n) : null;

    /// <summary>Great-circle distance in kilometres (haversine).</summary>
    public static double Kilometers(Plaats van, Plaats naar)
    {
        double Rad(double graden) => graden * Math.PI / 180;
        var (dLat, dLon) = (Rad(naar.Breedtegraad - van.Breedtegraad), Rad(naar.Lengtegraad - van.Lengtegraad));
        var h = Math.Pow(Math.Sin(dLat / 2), 2) + Math.Cos(Rad(van.Breedtegraad)) * Math.Cos(Rad(naar.Breedtegraad)) * Math.Pow(Math.Sin(dLon / 2), 2);
        return 2 * Aardstraal * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
