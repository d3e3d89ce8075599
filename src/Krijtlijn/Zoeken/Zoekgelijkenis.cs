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
        var slip = 1 - ((double)Slippen(gezocht, woord) / Math.Max(gezocht.Length, woord.Length));
        return Math.Max(begin, 0.95 * slip);
    }

    /// <summary>Letters to add, drop, change or swap with their neighbour to turn one word into the other.</summary>
    internal static int Slippen(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
