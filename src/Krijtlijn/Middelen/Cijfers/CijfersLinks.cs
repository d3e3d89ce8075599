using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

public static class CijfersLinks
{
    public const string Overzicht = "/middelen/cijfers", Inlezen = "/middelen/cijfers/inlezen", Overnemen = "/middelen/cijfers/overnemen";

    public static string In(Schooljaar jaar, bool metVroegere = false) => $"{Overzicht}{Vraag(jaar, metVroegere)}";

    public static string InlezenIn(Schooljaar jaar, bool metVroegere = false) => $"{Inlezen}{Vraag(jaar, metVroegere)}";

    /// <summary>Take the own count over; of one school when its number is given.</summary>
    public static string OvernemenIn(Schooljaar jaar, bool metVroegere = false, string? nummer = null) => $"{Overnemen}{Vraag(jaar, metVroegere)}{(nummer is null ? "" : $"&school={nummer}")}";

    public static string School(string nummer, Schooljaar jaar, bool metVroegere = false) => $"{Overzicht}/{nummer}{Vraag(jaar, metVroegere)}";

    public static string Afstemming(string nummer, Schooljaar jaar, Telmoment? moment = null, bool metVroegere = false) => $"{Overzicht}/{nummer}/afstemming{Vraag(jaar, metVroegere)}{(moment is { } m ? $"&moment={m.Sleutel}" : "")}";

    private static string Vraag(Schooljaar jaar, bool metVroegere) => $"?schooljaar={jaar}{(metVroegere ? "&vroeger=true" : "")}";
}
