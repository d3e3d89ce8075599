using System.Globalization;

namespace Krijtlijn.Bench;

/// <summary>What to measure and on what: the first word and `--name value` pairs.</summary>
internal sealed class Opties
{
    private readonly Dictionary<string, string> waarden = [];

    public string Wat { get; private init; } = "";

    public static Opties Lees(string[] args)
    {
        var opties = new Opties { Wat = args.FirstOrDefault() ?? "" };
        for (var i = 1; i + 1 < args.Length; i += 2) opties.waarden[args[i].TrimStart('-')] = args[i + 1];
        return opties;
    }

    public string? Tekst(string naam) => waarden.GetValueOrDefault(naam);
    public string Verplicht(string naam) => Tekst(naam) ?? throw new ArgumentException($"--{naam} is needed.");
    public int Getal(string naam, int standaard) => Tekst(naam) is { } tekst ? int.Parse(tekst, CultureInfo.InvariantCulture) : standaard;

    public static int Misbruik(string tekst)
    {
        Console.Error.WriteLine(tekst);
        return 2;
    }
}
