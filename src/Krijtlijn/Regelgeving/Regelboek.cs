using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Krijtlijn.Regelgeving;

/// <summary>All regimes and the documents they are read from: loaded once from the data files in this folder, refused when a file is not whole.</summary>
public static class Regelboek
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new SchooljaarOmzetter() },
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The documents, by short name.</summary>
    public static IReadOnlyDictionary<string, Bronstuk> Stukken { get; } = Bestanden("bronnen.json").SelectMany(b => Deserialiseer<List<Bronstuk>>(b.Inhoud, b.Naam)).ToDictionary(s => s.Naam);

    /// <summary>The regimes from the oldest to the newest.</summary>
    public static IReadOnlyList<Regime> Regimes { get; } = Samen(Bestanden(".Regimes.").Select(b => Lees(b.Inhoud, b.Naam)));

    public static Schooljaar Eerste => Regimes[0].Van;

    /// <summary>The regime of a school year; a broken rule in the user's words when there is none.</summary>
    public static Regime Voor(Schooljaar jaar) => Zoek(jaar) ?? throw new RegelGebroken("regelgeving", GeenRegime(jaar));

    /// <summary>The regime of a school year, or null.</summary>
    public static Regime? Zoek(Schooljaar jaar) => Regimes.FirstOrDefault(r => r.Geldt(jaar));

    /// <summary>That a school year lies so far ahead that its law is only the present one carried on; null when it does not.</summary>
    public static string? Vooruitblik(Schooljaar jaar, DateOnly vandaag) => jaar > Schooljaar.Van(vandaag).Volgende && Zoek(jaar) is { Tot: null }
        ? $"De regels voor schooljaar {jaar} liggen nog niet vast. Dit zijn de regels die nu gelden, alsof ze niet wijzigen." : null;

    public static string GeenRegime(Schooljaar jaar) => jaar < Eerste
        ? $"Voor schooljaar {jaar} is geen regelgeving opgenomen. Ondersteuningsnetwerken bestaan sinds {Eerste.Begin.Year}; Krijtlijn kent de regels vanaf schooljaar {Eerste}."
        : $"Voor schooljaar {jaar} is geen regelgeving opgenomen. Krijtlijn kent de regels tot en met schooljaar {Regimes[^1].Tot}.";

    /// <summary>Reads one data file; throws <see cref="InvalidDataException"/> with every fault in it.</summary>
    public static Regime Lees(string json, string naam)
    {
        var regime = Deserialiseer<Regime>(json, naam);
        return Regimecontrole.Fouten(regime, Stukken) is { Count: > 0 } fouten ? throw new InvalidDataException($"{naam}: {string.Join(" ", fouten)}") : regime;
    }

    /// <summary>Puts regimes in order; throws when two cover the same school year or when a year between them has none.</summary>
    public static IReadOnlyList<Regime> Samen(IEnumerable<Regime> regimes)
    {
        var gesorteerd = regimes.OrderBy(r => r.Van.Beginjaar).ToList();
        foreach (var (eerste, tweede) in gesorteerd.Zip(gesorteerd.Skip(1)))
            if (eerste.Tot?.Volgende != tweede.Van) throw new InvalidDataException($"{eerste.Code} ends in {eerste.Tot?.ToString() ?? "no year"} and {tweede.Code} begins in {tweede.Van}.");
        return gesorteerd.Count > 0 ? gesorteerd : throw new InvalidDataException("There is no regime.");
    }

    private static T Deserialiseer<T>(string json, string naam)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Opties) ?? throw new InvalidDataException($"{naam} is empty.");
        }
        catch (JsonException fout)
        {
            throw new InvalidDataException($"{naam}: {fout.Message}", fout);
        }
    }

    private static IEnumerable<(string Naam, string Inhoud)> Bestanden(string deel)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var naam in assembly.GetManifestResourceNames().Where(n => n.Contains("Regelgeving.", StringComparison.Ordinal) && n.Contains(deel, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var lezer = new StreamReader(assembly.GetManifestResourceStream(naam)!);
            yield return (naam, lezer.ReadToEnd());
        }
    }
}
