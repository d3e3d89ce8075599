namespace Krijtlijn.Bench;

/// <summary>A series of measurements in one unit.</summary>
internal sealed class Cijfers(IEnumerable<double> gemeten)
{
    private readonly double[] waarden = [.. gemeten.Order()];

    public int Aantal => waarden.Length;
    public double Kleinste => waarden[0];
    public double Grootste => waarden[^1];
    public double Mediaan => Percentiel(50);
    public double P95 => Percentiel(95);

    /// <summary>The smallest value that at least this share of the values does not exceed (nearest rank).</summary>
    public double Percentiel(int procent) => waarden.Length == 0 ? double.NaN : waarden[Math.Max(0, (int)Math.Ceiling(waarden.Length * procent / 100.0) - 1)];

    /// <summary>Median and spread, as one cell each of a table.</summary>
    public string AlsCellen(string vorm = "0.00") => $"{Mediaan.ToString(vorm)} | {Kleinste.ToString(vorm)} - {Grootste.ToString(vorm)}";
}
