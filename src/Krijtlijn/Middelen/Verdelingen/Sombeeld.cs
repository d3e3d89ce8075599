
namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The quota of one school as a bar: the part that follows pupils, the part that follows reports, and what the rounding did, in thousandths of the width.</summary>
public sealed class Sombeeld
{
    public const int Breedte = 1000;

    public Sombeeld(Verdeelrij rij)
    {
        var (leerlingen, verslagen, quotum) = (rij.Leerlingdeel.AlsDecimaal(), rij.Verslagdeel.AlsDecimaal(), rij.Quotum.AlsDecimaal());
        var schaal = Math.Max(Math.Max(quotum, rij.Resultaat), rij.Vorig ?? 0);
        if (schaal == 0) schaal = 1;
        int X(decimal waarde) => (int)Math.Round(waarde * Breedte / schaal);
        (Leerlingen, Verslagen, Resultaat, Vorig) = (X(leerlingen), X(leerlingen + verslagen) - X(leerlingen), X(rij.Resultaat), rij.Vorig is { } vorig ? X(vorig) : null);
        if (rij.KrijgtMinimum) (Leerlingen, Verslagen) = (0, 0);
    }

    /// <summary>Widths of the two parts.</summary>
    public int Leerlingen { get; }
    public int Verslagen { get; }
    /// <summary>Where the result and the year before lie.</summary>
    public int Resultaat { get; }
    public int? Vorig { get; }
}
