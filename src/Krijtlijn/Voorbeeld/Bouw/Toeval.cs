namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>Chance that repeats itself: the same seed gives the same example.</summary>
internal sealed class Toeval(int zaad)
{
    // Not for secrets: which fictional pupil gets which fictional question.
#pragma warning disable CA5394
    private readonly Random bron = new(zaad);

    public int Tussen(int van, int tot) => bron.Next(van, Math.Max(van, tot) + 1);
    public double Breuk() => bron.NextDouble();
#pragma warning restore CA5394

    public bool Kans(int procent) => Tussen(1, 100) <= procent;
    public T Kies<T>(IReadOnlyList<T> lijst) => lijst[Tussen(0, lijst.Count - 1)];

    public List<T> Schud<T>(IEnumerable<T> lijst)
    {
        var kaarten = lijst.ToList();
        for (var i = kaarten.Count - 1; i > 0; i--)
        {
            var j = Tussen(0, i);
            (kaarten[i], kaarten[j]) = (kaarten[j], kaarten[i]);
        }
        return kaarten;
    }

    /// <summary>A shuffled deck of n cards in the given proportions; each kind at least once as long as n allows.</summary>
    public List<T> Spel<T>(int aantal, IReadOnlyList<(T Kaart, int Gewicht)> soorten)
    {
        var totaal = soorten.Sum(s => s.Gewicht);
        var kaarten = new List<T>();
        foreach (var (kaart, gewicht) in soorten.OrderBy(s => s.Gewicht))
        {
            var stuks = Math.Max(1, (int)Math.Round((double)aantal * gewicht / totaal));
            kaarten.AddRange(Enumerable.Repeat(kaart, Math.Min(stuks, aantal - kaarten.Count)));
        }
        var gewoonste = soorten.MaxBy(s => s.Gewicht).Kaart;
        kaarten.AddRange(Enumerable.Repeat(gewoonste, aantal - kaarten.Count));
        return Schud(kaarten);
    }
}
