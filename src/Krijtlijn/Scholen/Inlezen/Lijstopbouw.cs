namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Gathers the rows of the official list, wherever they come from: checks each by itself and then what only shows over several.</summary>
internal sealed class Lijstopbouw
{
    private readonly List<Schoolrij> rijen = [];
    private readonly HashSet<string> gevuld = [];

    public List<Weigering> Weigeringen { get; } = [];

    /// <summary>The columns that said something in some row.</summary>
    public IReadOnlySet<string> Gevuld => gevuld;

    public bool IsLeeg => rijen.Count == 0 && Weigeringen.Count == 0;

    public void Voeg(Ruwerij rij)
    {
        rijen.Add(new Rijlezer(rij, Weigeringen).Lees());
        foreach (var kolom in Lijstkolom.Alle.Where(k => !gevuld.Contains(k) && !string.IsNullOrWhiteSpace(rij.Cel(k)))) gevuld.Add(kolom);
    }

    public Schoollijst Klaar(IReadOnlyList<string> waarschuwingen)
    {
        Samenhang();
        return new Schoollijst(rijen, [.. Weigeringen.OrderBy(w => w.Rij ?? 0)], waarschuwingen, Lijstkolom.Verplicht.Concat(gevuld).ToHashSet());
    }

    // What only shows over several cells or rows.
    private void Samenhang()
    {
        var gezien = new Dictionary<(string, int), int>();
        var clbs = rijen.Where(r => r.Clb is not null).GroupBy(r => r.Clb!).ToDictionary(g => g.Key, g => g.First().Rij);
        foreach (var rij in rijen.Where(r => r.Schoolnummer.Length > 0))
        {
            if (rij.Vestiging > 0 && !gezien.TryAdd((rij.Schoolnummer, rij.Vestiging), rij.Rij))
                Weigeringen.Add(rij.Weigering(Lijstkolom.Vestiging, $"vestiging {rij.Vestiging} van school {rij.Schoolnummer} staat ook op rij {gezien[(rij.Schoolnummer, rij.Vestiging)]}. Elke vestiging staat er één keer in."));
            if (rij.Einddatum < rij.Begindatum) Weigeringen.Add(rij.Weigering(Lijstkolom.Einddatum, "ligt voor de begindatum."));
            if (clbs.TryGetValue(rij.Schoolnummer, out var alsClb)) Weigeringen.Add(rij.Weigering(Lijstkolom.Schoolnummer, $"{rij.Schoolnummer} staat op rij {alsClb} als CLB. Een nummer is van een school of van een CLB."));
        }
    }
}
