using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Zoeken;

/// <summary>
/// Cuts text into words of plain letters and digits, and words into groups of three characters. Two spellings of a name share most of their groups,
/// so counting shared groups finds a name in spite of a typing error. A group is one number, so that the index stays small and needs no collation.
/// </summary>
public static class Trigrammen
{
    private const string Alfabet = " abcdefghijklmnopqrstuvwxyz0123456789";

    // Words that say nothing about which school is meant; a search for only such a word would match almost all.
    private static readonly HashSet<string> Stopwoorden =
        ["basisschool", "school", "lagere", "kleuterschool", "vrije", "gemeentelijke", "stedelijke", "gesubsidieerde", "buitengewoon", "onderwijs", "secundair", "instituut", "de", "het", "een", "van", "voor", "en"];

    /// <summary>Lower-case words without accents: "D'Hondt-Élise" gives dhondt, elise.</summary>
    public static IReadOnlyList<string> Woorden(string tekst)
    {
        // An apostrophe is left out, so that "dhondt" is the same word as "D'Hondt".
        var plat = Letters.ZonderAccenten(tekst).Where(t => t is not ('\'' or '’' or '‘')).Select(t => Alfabet.Contains(t, StringComparison.Ordinal) ? t : ' ');
        return string.Concat(plat).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words that are worth searching for: all, unless something is left without the common ones.</summary>
    public static IReadOnlyList<string> Zoekwoorden(string tekst)
    {
        var woorden = Woorden(tekst);
        var zeldzaam = woorden.Where(w => !Stopwoorden.Contains(w)).ToList();
        return zeldzaam.Count > 0 ? zeldzaam : woorden;
    }

    /// <summary>The distinct groups of the words of a text: a space, the word and a space, three by three.</summary>
    public static IReadOnlyList<int> Van(string tekst) =>
        [.. Zoekwoorden(tekst).SelectMany(w => Enumerable.Range(0, w.Length).Select(i => Code(' ' + w + ' ', i))).Distinct()];

    private static int Code(string woord, int begin) => (((Alfabet.IndexOf(woord[begin]) * Alfabet.Length) + Alfabet.IndexOf(woord[begin + 1])) * Alfabet.Length) + Alfabet.IndexOf(woord[begin + 2]);
}
