namespace Krijtlijn.Gedeeld.Bladen;

/// <summary>Something wrong in the file: where, and what to do about it.</summary>
public sealed record Bladfout(string Blad, int? Rij, string Kolom, string Tekst)
{
    /// <summary>How many a page lists; behind them only their count.</summary>
    public const int MeesteGetoond = 200;
}
