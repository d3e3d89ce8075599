namespace Krijtlijn.Verslagen;

/// <summary>The addresses of CLB reports.</summary>
public static class VerslagenLinks
{
    public const string Overzicht = "/verslagen";
    public const string Nieuw = "/verslagen/nieuw";
    public const string Slapend = "/verslagen?stand=Slapend";

    public static string NieuwVoor(Guid leerlingId) => $"{Nieuw}?leerling={leerlingId}";
    public static string Detail(Guid id) => $"/verslagen/{id}";
    public static string Verbeteren(Guid id) => $"/verslagen/{id}/verbeteren";
    public static string Beeindigen(Guid id) => $"/verslagen/{id}/beeindigen";
}
