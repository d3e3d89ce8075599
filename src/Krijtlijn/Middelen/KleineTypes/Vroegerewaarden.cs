namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>A norm or a count that another took the place of.</summary>
/// <param name="Van">When it was entered.</param>
/// <param name="Tot">When it lapsed.</param>
public sealed record Vroegerewaarde(Kleintype Soort, string Waarde, DateTime Van, DateTime Tot);

/// <summary>What stood in the cells of a grid before, the latest first.</summary>
/// <param name="Wat">What a cell holds: "Norm", "Leerlingen".</param>
public sealed record Vroegerewaarden(string Wat, IReadOnlyList<Vroegerewaarde> Rijen)
{
    public const int Meeste = 100;
}
