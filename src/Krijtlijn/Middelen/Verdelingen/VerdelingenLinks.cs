using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

public static class VerdelingenLinks
{
    public const string Overzicht = "/middelen/verdelingen", Nieuw = "/middelen/verdelingen/nieuw", Vergelijken = "/middelen/verdelingen/vergelijken";

    public static string Van(Schooljaar jaar) => $"{Overzicht}?schooljaar={jaar}";
    public static string NieuwVoor(Schooljaar jaar) => $"{Nieuw}?schooljaar={jaar}";
    public static string Detail(Guid id) => $"{Overzicht}/{id}";
    public static string Beslissen(Guid id) => $"{Overzicht}/{id}/beslissen";
    public static string Som(Guid id, string nummer) => $"{Overzicht}/{id}/som/{nummer}";
    /// <summary>The letter of one line of a division.</summary>
    public static string Brief(Guid rijId) => $"/middelen/brieven/{rijId}";
    public static string Brieven(Guid id) => $"{Overzicht}/{id}/brieven";
}
