using Krijtlijn.Personeel.Aanstellingen;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>
/// Thousands of made-up posts that come to the totals AgODi published for 3 December 2018 (002, "De inzet van de ondersteuners"); always the same ones.
/// Full posts and the usual parts of 24 and 22 hours; some people have two, and some posts ended the day before or begin the day after.
/// </summary>
internal static class Agodi2018
{
    public const int Personen = 3028;
    private const int AantalPosten = 3190;

    private static readonly DateOnly Dag = new(2018, 12, 3), Begin = new(2018, 9, 1);
    private static readonly (Hoofdstructuur Structuur, Hoedanigheid Als, int Vte)[] Gepubliceerd =
    [
        (Hoofdstructuur.Hs121, Hoedanigheid.Titularis, 88_143), (Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 1_458_499), (Hoofdstructuur.Hs321, Hoedanigheid.Titularis, 712_668),
        (Hoofdstructuur.Hs121, Hoedanigheid.Vervanger, 10_938), (Hoofdstructuur.Hs221, Hoedanigheid.Vervanger, 119_283), (Hoofdstructuur.Hs321, Hoedanigheid.Vervanger, 71_442),
    ];
    private static readonly int[] Breuken = [1000, 1000, 1000, 917, 833, 792, 750, 1000, 667, 583, 500, 1000, 818, 545, 864];

    public static IReadOnlyList<Post> Posten()
    {
        var scholen = Enumerable.Range(1, 90).Select(Id).ToList();
        var soorten = Gepubliceerd.SelectMany(g => Breken(g.Vte).Select(vte => (g.Structuur, g.Als, Vte: vte))).ToList();
        // Everybody one post; what is left goes to people with room beside theirs.
        var (eerste, rest) = (soorten.Take(Personen).ToList(), soorten.Skip(Personen).ToList());
        var ruim = eerste.Index().Where(e => e.Item.Vte <= 600).Select(e => e.Index).ToList();
        var tellend = eerste.Select((s, i) => (Soort: s, Wie: i)).Concat(rest.Select((s, i) => (Soort: s, Wie: ruim[i])));
        // A few begin or end exactly that day and still count.
        var posten = tellend.Select((t, i) => new Post(Id(1000 + t.Wie), scholen[i % scholen.Count], t.Soort.Structuur, t.Soort.Als, t.Soort.Vte, i % 97 == 0 ? Dag : Begin, i % 89 == 0 ? Dag : i % 5 == 0 ? null : new DateOnly(2019, 6, 30))).ToList();
        var ernaast = Enumerable.Range(0, 40).Select(i => new Post(Id(9000 + i), scholen[i], Hoofdstructuur.Hs221, Hoedanigheid.Vervanger, 500, i % 2 == 0 ? Begin : Dag.AddDays(1), i % 2 == 0 ? Dag.AddDays(-1) : null));
        return [.. posten, .. ernaast];
    }

    // A share of the posts in proportion to its size, the usual fractions in turn, and the difference spread in small steps.
    private static List<int> Breken(int totaal)
    {
        var aantal = (int)Math.Ceiling(totaal * (double)AantalPosten / 2_460_973);
        var delen = Enumerable.Range(0, aantal).Select(i => Breuken[i % Breuken.Length]).ToList();
        for (var i = 0; delen.Sum() != totaal; i = (i + 1) % aantal) delen[i] += Math.Clamp(totaal - delen.Sum(), Math.Max(-100, 100 - delen[i]), Math.Min(100, 1000 - delen[i]));
        return delen;
    }

    private static Guid Id(int nummer) => new(nummer, 0, 0, new byte[8]);
}
