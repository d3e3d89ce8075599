using BenchmarkDotNet.Attributes;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Bench;

/// <summary>The divisions that are timed, on figures that are the same in every run. All of Flanders has some 3,600 regular schools; one network has 150.</summary>
public class Verdeelproef
{
    private const long PerSchool = 12_000; // thousandths of a unit
    private static readonly Verdeelsleutel Leersteun = new(60, 40), Ondersteuningsmodel = new(70, 30);

    private readonly Schoolcijfers[] teldagen = Scholen(3_600, 3, 3), jaren = Scholen(3_600, 1, 6), veel = Scholen(4_000, 3, 3), netwerk = Scholen(150, 3, 3);
    // Twenty scenarios as a council lays them side by side: keys, weights, coordination, reserve, a minimum, levels apart.
    private readonly Verdeelregels[] scenarios = [.. Enumerable.Range(0, 20).Select(i => new Verdeelregels(4_000 * PerSchool, new Verdeelsleutel(50 + (i * 2), 50 - (i * 2)), new Gewichten(1, 1 + (i % 3)),
        EenhedenSecundair: i % 4 == 3 ? 1_300 * PerSchool : null, Minimum: i % 5 == 4 ? 4_000 : 0, CoordinatiePromille: i * 5, ReservePromille: i % 2 * 30))];

    [Benchmark(Description = "3,600 schools, 3 count days")]
    public Verdeeluitkomst Teldagen() => Verdeler.Verdeel(new Verdeelregels(3_600 * PerSchool, Leersteun), teldagen);

    [Benchmark(Description = "3,600 schools, 1 count day, 6 years of reports")]
    public Verdeeluitkomst Jaren() => Verdeler.Verdeel(new Verdeelregels(3_600 * PerSchool, Ondersteuningsmodel), jaren);

    [Benchmark(Description = "3,600 schools, 3 count days, a minimum")]
    public Verdeeluitkomst Minimum() => Verdeler.Verdeel(new Verdeelregels(3_600 * PerSchool, Leersteun, Gewichten.Gelijk, Minimum: 4_000), teldagen);

    [Benchmark(Description = "150 schools, 3 count days")]
    public Verdeeluitkomst Netwerk() => Verdeler.Verdeel(new Verdeelregels(150 * PerSchool, Leersteun), netwerk);

    [Benchmark(Description = "4,000 schools, 20 scenarios")]
    public long Scenarios()
    {
        var verdeeld = 0L;
        foreach (var regels in scenarios) verdeeld += Verdeler.Verdeel(regels, veel).Verdeeld;
        return verdeeld;
    }

    private static Schoolcijfers[] Scholen(int aantal, int leerlingmomenten, int verslagmomenten)
    {
        var toeval = new Random(1); // the same draws on every machine, for a given seed
        return [.. Enumerable.Range(0, aantal).Select(i =>
        {
            var (leerlingen, verslagen) = (toeval.Next(60, 900), toeval.Next(0, 40));
            return new Schoolcijfers($"{i + 1:000000}", [.. Enumerable.Range(0, leerlingmomenten).Select(_ => (long?)(leerlingen + toeval.Next(-20, 21)))],
                [.. Enumerable.Range(0, verslagmomenten).Select(_ => (Verslagtal?)new Verslagtal(Math.Max(0, verslagen + toeval.Next(-3, 4)), toeval.Next(0, 8)))], i % 3 == 2 ? Niveaugroep.Secundair : Niveaugroep.Basis);
        })];
    }
}
