using System.Globalization;
using Krijtlijn.Scholen;

namespace Krijtlijn.Middelen;

/// <summary>Reads pasted lines "instellingsnummer; aantal" (also tab or comma, as a spreadsheet gives them). All lines are right or none counts.</summary>
public static class Capaciteitsinvoer
{
    public const int Hoogste = 1000;

    public sealed record Regel(string Nummer, int Aantal);

    public sealed record Uitkomst(IReadOnlyList<Regel> Regels, IReadOnlyList<string> Fouten);

    /// <summary>The numbers must be those of <paramref name="leden"/>, the schools of the network; every wrong line is named.</summary>
    public static Uitkomst Lees(string? tekst, IReadOnlySet<string> leden)
    {
        var regels = new Dictionary<string, Regel>();
        var fouten = new List<string>();
        var nummer = 0;
        foreach (var lijn in (tekst ?? "").Split('\n'))
        {
            nummer++;
            var delen = lijn.Split([';', '\t', ','], StringSplitOptions.TrimEntries);
            if (delen.All(d => d.Length == 0) || (nummer == 1 && !delen[0].Any(char.IsAsciiDigit))) continue;
            var (regel, fout) = Lees(delen, leden);
            if (fout is null && !regels.TryAdd(regel!.Nummer, regel)) fout = $"school {regel.Nummer} staat er twee keer in. Houd één regel over.";
            if (fout is not null) fouten.Add($"Regel {nummer}: {fout}");
        }
        if (fouten.Count == 0 && regels.Count == 0) fouten.Add("Plak minstens één regel met een instellingsnummer en een aantal.");
        return new Uitkomst([.. regels.Values], fouten);
    }

    /// <summary>A guiding number as typed; null when it is none.</summary>
    public static int? Aantal(string? tekst) =>
        int.TryParse(tekst?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= Hoogste ? aantal : null;

    private static (Regel? Regel, string? Fout) Lees(string[] delen, IReadOnlySet<string> leden)
    {
        if (delen.Length < 2) return (null, "zet het instellingsnummer en het aantal naast elkaar, met een puntkomma of tab ertussen.");
        if (!Instellingsnummer.IsGeldig(delen[0])) return (null, $"\"{delen[0]}\" is geen instellingsnummer van hoogstens zes cijfers.");
        var nummer = Instellingsnummer.Lees(delen[0]);
        if (!leden.Contains(nummer)) return (null, $"school {nummer} hoort dit schooljaar niet bij het netwerk.");
        return Aantal(delen[1]) is { } aantal ? (new Regel(nummer, aantal), null) : (null, $"\"{delen[1]}\" is geen aantal. Geef een geheel getal tussen 0 en {Hoogste}.");
    }
}
