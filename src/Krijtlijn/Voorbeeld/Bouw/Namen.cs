using System.Globalization;
using System.Text;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>First and family names that are put together at random: nobody real is meant.</summary>
internal static class Namen
{
    public static IReadOnlyList<string> Kinderen { get; } =
    [
        "Noor", "Lars", "Fien", "Milan", "Yara", "Seppe", "Amina", "Wout", "Juna", "Ilyas", "Nore", "Kobe", "Lina", "Mats", "Elif", "Jasper", "Zoë", "Rayan", "Marie", "Finn", "Hanne", "Adam", "Lotte", "Cas",
        "Imane", "Vic", "Ella", "Ruben", "Sofia", "Thijs", "Aya", "Jef", "Norah", "Tuur", "Mila", "Bilal", "Roos", "Staf", "Oona", "Dries", "Nina", "Emir", "Julie", "Lewis", "Anouk", "Warre", "Kato", "Matteo",
        "Zahra", "Gust", "Lore", "Simon", "Femke", "Yusuf", "Janne", "Lowie", "Merel", "Nathan", "Stien", "Arda",
    ];

    /// <summary>Whole names, for who sits on a council.</summary>
    public static IReadOnlyList<string> Raadsleden { get; } = ["Godelieve Sterckx", "Ludo Vermeiren", "Hafida Ouali", "Rik Dierckx", "Marleen Truyts", "Edgard Pauwels"];

    public static IReadOnlyList<string> Volwassenen { get; } =
    [
        "Ann", "Bart", "Kristel", "Wim", "Saskia", "Tom", "Griet", "Koen", "Fatima", "Dirk", "Leen", "Jeroen", "Katrien", "Pieter", "Sofie", "Hans", "Els", "Karim", "Inge", "Bram", "Tine", "Stijn", "Nele",
        "Joris", "Veerle", "Hilde", "Samir", "Barbara", "Filip", "Liesbeth", "Evi", "Gert", "Charlotte", "Maarten", "Goele", "Nadia", "Sven", "Ilse", "Mieke", "Robbe",
    ];

    private static readonly HashSet<string> Mannennamen =
    [
        "Bart", "Wim", "Tom", "Koen", "Dirk", "Jeroen", "Pieter", "Hans", "Karim", "Bram", "Stijn", "Joris", "Samir", "Filip", "Gert", "Maarten", "Sven", "Robbe",
    ];

    public static IReadOnlyList<string> Mannen { get; } = [.. Volwassenen.Where(Mannennamen.Contains)];
    public static IReadOnlyList<string> Vrouwen { get; } = [.. Volwassenen.Where(n => !Mannennamen.Contains(n))];

    // Mostly made up, so that a combination names nobody who exists.
    public static IReadOnlyList<string> Families { get; } =
    [
        "Verbremen", "Van Heidebosch", "Turfmans", "Van Zandhoven", "Dennekens", "El Amrani", "Boekhoven", "Vennemans", "Lindekens", "Wulpaert", "Van Keienberg", "Yildirim", "Struykers", "Molenvelt",
        "Kraeyenhof", "Van Ganzendonck", "Sprietaert", "Vuerdoorn", "Rietvelders", "Benali", "Mosselaer", "Berkmoes", "De Vlasmaeker", "Van Laeckdael", "Heykants", "Zavelbergh", "Kaya", "Brempaert",
        "Van Spurrie", "Korenaer", "Leemputten", "De Turfsteker", "Van Wilghen", "Oulad Ali", "Eyckenraedt", "Netevoort", "Van Schaepdries", "Hagelaer", "Klaverijns", "Boschveldt", "Haddad", "Van Roodebeke",
        "Smissaert", "Van Voortgeel", "Donckerwolf", "Peelmans", "Van Aardhuys", "Zwaenepeer", "De Hooimaeyer", "Kempinckx",
    ];

    /// <summary>Letters, digits and dashes only, for an e-mail address.</summary>
    public static string Adresdeel(string naam)
    {
        var kaal = naam.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var deel = new string([.. kaal.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')]);
        return string.Join('-', deel.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
