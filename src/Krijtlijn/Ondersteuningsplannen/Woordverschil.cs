namespace Krijtlijn.Ondersteuningsplannen;

public enum Stuksoort { Gelijk, Verwijderd, Toegevoegd }

/// <summary>A run of words that stayed, went or came.</summary>
public sealed record Tekststuk(Stuksoort Soort, string Tekst);

/// <summary>The difference between two texts word by word: the longest common run of words stays, the rest went or came.</summary>
public static class Woordverschil
{
    // Above this product the table of the middle part would take too much room; the middle is then shown as replaced.
    private const long MaxTabel = 4_000_000;

    public static IReadOnlyList<Tekststuk> Van(string oud, string nieuw)
    {
        var (a, b) = (Woorden(oud), Woorden(nieuw));
        var begin = 0;
        while (begin < a.Count && begin < b.Count && a[begin] == b[begin]) begin++;
        var einde = 0;
        while (einde < a.Count - begin && einde < b.Count - begin && a[^(einde + 1)] == b[^(einde + 1)]) einde++;
        var stukken = new List<(Stuksoort Soort, string Woord)>();
        stukken.AddRange(a.Take(begin).Select(w => (Stuksoort.Gelijk, w)));
        stukken.AddRange(Midden(a[begin..(a.Count - einde)], b[begin..(b.Count - einde)]));
        stukken.AddRange(a.Skip(a.Count - einde).Select(w => (Stuksoort.Gelijk, w)));
        return Samengevoegd(stukken);
    }

    // A word carries the white space after it, so that joining gives the text back.
    private static List<string> Woorden(string tekst)
    {
        var woorden = new List<string>();
        for (int i = 0, start = 0; i < tekst.Length; i++)
        {
            if (i + 1 < tekst.Length && !(char.IsWhiteSpace(tekst[i]) && !char.IsWhiteSpace(tekst[i + 1]))) continue;
            woorden.Add(tekst[start..(i + 1)]);
            start = i + 1;
        }
        return woorden;
    }

    private static IEnumerable<(Stuksoort Soort, string Woord)> Midden(List<string> a, List<string> b)
    {
        if ((long)a.Count * b.Count > MaxTabel) return [.. a.Select(w => (Stuksoort.Verwijderd, w)), .. b.Select(w => (Stuksoort.Toegevoegd, w))];
        var lengte = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                lengte[i, j] = Gelijk(a[i], b[j]) ? lengte[i + 1, j + 1] + 1 : Math.Max(lengte[i + 1, j], lengte[i, j + 1]);
        return Lopen(a, b, lengte);
    }

    private static IEnumerable<(Stuksoort Soort, string Woord)> Lopen(List<string> a, List<string> b, int[,] lengte)
    {
        int i = 0, j = 0;
        while (i < a.Count || j < b.Count)
        {
            if (i < a.Count && j < b.Count && Gelijk(a[i], b[j])) { yield return (Stuksoort.Gelijk, b[j]); i++; j++; }
            else if (i < a.Count && (j == b.Count || lengte[i + 1, j] >= lengte[i, j + 1])) yield return (Stuksoort.Verwijderd, a[i++]);
            else yield return (Stuksoort.Toegevoegd, b[j++]);
        }
    }

    private static bool Gelijk(string a, string b) => a.AsSpan().TrimEnd().SequenceEqual(b.AsSpan().TrimEnd());

    private static List<Tekststuk> Samengevoegd(List<(Stuksoort Soort, string Woord)> woorden)
    {
        var uit = new List<Tekststuk>();
        foreach (var (soort, woord) in woorden)
        {
            if (uit.Count > 0 && uit[^1].Soort == soort) uit[^1] = uit[^1] with { Tekst = uit[^1].Tekst + woord };
            else uit.Add(new Tekststuk(soort, woord));
        }
        return uit;
    }
}
