namespace Krijtlijn.Inzet;

/// <summary>A small bar of up to three pieces beside a table that says the same in numbers; lengths of a hundred, and an optional mark.</summary>
public sealed record Balk(IReadOnlyList<int> Delen, int? Streep = null)
{
    public const int Lengte = 100;

    private static readonly string[] Dekking = ["1", "0.55", "0.25"];

    /// <summary>The pieces with where they start and how solid they are, so that they differ without colour.</summary>
    public IEnumerable<(int Begin, int Lengte, string Dekking)> Stukken()
    {
        var begin = 0;
        for (var i = 0; i < Delen.Count; begin += Delen[i++])
            if (Delen[i] > 0) yield return (begin, Delen[i], Dekking[i % Dekking.Length]);
    }

    public static Balk Van(Niveautotaal totaal, int meest) => new([Deel(totaal.Leerling, meest), Deel(totaal.Leraar, meest), Deel(totaal.Team, meest)]);

    /// <summary>Delivered as the bar, promised until today as the mark on it.</summary>
    public static Balk Van(Inzetstand stand, int meest) => new([Deel(stand.Geleverd, meest)], Deel(stand.Beloofd, meest));

    private static int Deel(int minuten, int meest) => (int)Math.Round(100.0 * minuten / Math.Max(1, meest));
}
