using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Krijtlijn.Regelgeving;

/// <summary>The rules of a span of school years, read from one data file: a rule that differs by year is a value here, never an if on a year.</summary>
public sealed record Regime(
    string Code,
    string Naam,
    string VanSchooljaar,
    string? TotSchooljaar,
    IReadOnlyList<Ondersteuningstype> Types,
    IReadOnlyList<Verslagsoort> NieuweVerslagen,
    IReadOnlyList<Verslagsoort> GeldigeVerslagen,
    IReadOnlyList<Typeverbod> Verboden,
    Dagmaand WerkversiesVanaf,
    Dagmaand IndienenVanaf,
    Starttermijn Starttermijn,
    int WegingsdagenOntbindend,
    IReadOnlyList<string> Weigercriteria)
{
    public bool Geldt(Schooljaar jaar) =>
        Schooljaar.TryParse(VanSchooljaar, out var van) && jaar >= van && (TotSchooljaar is null || (Schooljaar.TryParse(TotSchooljaar, out var tot) && jaar <= tot));
}

/// <summary>A type that is impossible at a level (R3).</summary>
public sealed record Typeverbod(Ondersteuningstype Type, Onderwijsniveau Niveau, string Regel, string Tekst);

/// <summary>A day of the year, e.g. 1 June.</summary>
public sealed record Dagmaand(int Dag, int Maand);

/// <summary>Within how long support starts (R25): school days from the start of the year for known questions, calendar days from receipt for new ones.</summary>
public sealed record Starttermijn(int SchooldagenBijJaarbegin, int DagenNieuweVraag)
{
    /// <summary>
    /// The last day on which support should start. A known question is one that goes on from last year; received after the first school days of the year it
    /// has the time of a new one, and so has a new question that came before the year began.
    /// </summary>
    public DateOnly Uiterlijk(DateOnly ontvangen, Schooljaar schooljaar, bool isBekend)
    {
        var bijJaarbegin = Schoolkalender.Schooldag(schooljaar.Begin, SchooldagenBijJaarbegin);
        if (isBekend && ontvangen <= bijJaarbegin) return bijJaarbegin;
        return (ontvangen < schooljaar.Begin ? schooljaar.Begin : ontvangen).AddDays(DagenNieuweVraag);
    }
}

/// <summary>All regimes, read once from the data files in this folder.</summary>
public static class Regelboek
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static IReadOnlyList<Regime> Regimes { get; } = Lees();

    /// <summary>The regime of a school year; throws when no regime covers it.</summary>
    public static Regime Voor(Schooljaar jaar) => Regimes.FirstOrDefault(r => r.Geldt(jaar))
        ?? throw new RegelGebroken("regelgeving", $"Voor schooljaar {jaar} is geen regelgeving opgenomen.");

    private static List<Regime> Lees()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(n => n.Contains(".Regimes.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(naam =>
        {
            using var stroom = assembly.GetManifestResourceStream(naam)!;
            return JsonSerializer.Deserialize<Regime>(stroom, Opties) ?? throw new InvalidDataException($"Regime file {naam} is empty.");
        })];
    }
}
