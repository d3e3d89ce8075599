using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>The day a page of the register is asked "as of", with the days people ask for most.</summary>
/// <param name="Bezwaar">Why the day that was asked for is not the one shown; null when it is.</param>
public sealed record Peildag(DateOnly Dag, DateOnly Vandaag, string? Bezwaar, Func<DateOnly, string> Adres, IReadOnlyList<(string Naam, string Waarde)> Rest)
{
    public const string Sleutel = "op";
    private const int JarenVooruit = 20;

    /// <summary>The first day one can ask about: some years before the first law, to see that there was nothing yet.</summary>
    public static DateOnly Eerste => Regelboek.Eerste.Begin.AddYears(-5);

    /// <summary>The last day one can ask about.</summary>
    public static DateOnly Laatste(DateOnly vandaag) => vandaag.AddYears(JarenVooruit);

    public static Peildag Van(HttpRequest verzoek, DateOnly dag, DateOnly vandaag) => new(dag, vandaag, Klacht($"{verzoek.Query[Sleutel]}", vandaag),
        d => verzoek.MetQuery(Sleutel, d == vandaag ? null : d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        [.. verzoek.Query.Where(q => q.Key is not (Sleutel or Paginering.Sleutel) && q.Value.Count == 1).Select(q => (q.Key, $"{q.Value}"))]);

    /// <summary>The day asked for; today when none was, or one that lies before or after all that is registered.</summary>
    public static DateOnly Lees(DateOnly? gevraagd, DateOnly vandaag) => gevraagd is { } dag && dag >= Eerste && dag <= Laatste(vandaag) ? dag : vandaag;

    private static string? Klacht(string gevraagd, DateOnly vandaag) =>
        gevraagd.Length == 0 ? null
        : !Weergave.TryDag(gevraagd, out var dag) ? $"“{gevraagd}” is geen dag die bestaat. U ziet vandaag, {vandaag.Datum()}."
        : dag < Eerste || dag > Laatste(vandaag) ? $"{dag.Datum()} ligt te ver weg: kies een dag van {Eerste.Datum()} tot {Laatste(vandaag).Datum()}. U ziet vandaag, {vandaag.Datum()}."
        : null;

    public bool IsVandaag => Dag == Vandaag;

    public IReadOnlyList<(string Tekst, DateOnly Dag)> Snel
    {
        get
        {
            var nu = Schooljaar.Van(Vandaag);
            return [("vandaag", Vandaag), ($"begin van {nu.Volgende}", nu.Volgende.Begin), ($"begin van {nu}", nu.Begin), ($"begin van {nu.Vorige}", nu.Vorige.Begin)];
        }
    }
}
