using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Zoeken;

/// <summary>How well a text answers what was typed, from 0 to 1; orders the results and drops what only shares a few letters.</summary>
public static class Zoekgelijkenis
{
    /// <summary>Below this a result is noise.</summary>
    public const double Drempel = 0.6;

    /// <summary>The mean over the typed words of their best match in the text; the order of the words does not matter.</summary>
    public static double Van(string vraag, string tekst)
    {
        var gezocht = Trigrammen.Zoekwoorden(vraag);
        var woorden = Trigrammen.Woorden(tekst);
        if (gezocht.Count == 0 || woorden.Count == 0) return 0;
        return gezocht.Average(g => woorden.Max(w => Woord(g, w)));
    }

    // A whole word counts most, then its beginning (somebody is still typing), then the same word with slips.
    private static double Woord(string gezocht, string woord)
    {
        if (gezocht == woord) return 1;
        var begin = woord.StartsWith(gezocht, StringComparison.Ordinal) ? 0.85 + (0.1 * gezocht.Length / woord.Length) : 0;
        var slip = 1 - ((double)Letters.Afstand(gezocht, woord) / Math.Max(gezocht.Length, woord.Length));
        return Math.Max(begin, 0.95 * slip);
    }
}
