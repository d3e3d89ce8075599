using System.Text.Encodings.Web;

namespace Krijtlijn.Gebruikers;

public static class GebruikersLinks
{
    public const string Aanmelden = "/aanmelden", AanmeldCode = "/aanmelden/code", Afmelden = "/afmelden", Rolkeuze = "/rol", WachtwoordVergeten = "/wachtwoord-vergeten",
        MijnAccount = "/mijn-account", WachtwoordWijzigen = "/mijn-account/wachtwoord", TweedeStap = "/mijn-account/tweede-stap", Overzicht = "/gebruikers",
        Uitnodigen = "/gebruikers/uitnodigen", Uitnodigingen = "/gebruikers/uitnodigingen", Inrichten = "/inrichten";

    public static string AanmeldenMet(string? naar) => Met(Aanmelden, naar);
    public static string AanmeldCodeMet(string? naar) => Met(AanmeldCode, naar);
    public static string RolkeuzeMet(string? naar) => Met(Rolkeuze, naar);
    public static string UitnodigenAls(RolSoort rol) => $"{Uitnodigen}?rol={rol}";
    public static string Uitnodiging(string sleutel) => $"/uitnodiging/{sleutel}";
    public static string Detail(Guid gebruikerId) => $"/gebruikers/{gebruikerId}";
    public static string WachtwoordHerstellen(Guid gebruikerId, string sleutel) => $"/wachtwoord-herstellen?gebruiker={gebruikerId}&sleutel={sleutel}";

    private static string Met(string pad, string? naar) => naar is null ? pad : $"{pad}?naar={UrlEncoder.Default.Encode(naar)}";
}
