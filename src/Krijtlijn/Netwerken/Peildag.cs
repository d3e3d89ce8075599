using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>The day a page of the register is asked "as of", with the days people ask for most.</summary>
public sealed record Peildag(DateOnly Dag, DateOnly Vandaag, Func<DateOnly, string> Adres, IReadOnlyList<(string Naam, string Waarde)> Rest)
{
    public const string Sleutel = "op";

    public static Peildag Van(HttpRequest verzoek, DateOnly dag, DateOnly vandaag) => new(dag, vandaag,
        d => verzoek.MetQuery(Sleutel, d == vandaag ? null : d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        [.. verzoek.Query.Where(q => q.Key is not (Sleutel or Paginering.Sleutel) && q.Value.Count == 1).Select(q => (q.Key, $"{q.Value}"))]);

    /// <summary>The day asked for; today when none was, or one that lies before or after all that is registered.</summary>
    public static DateOnly Lees(DateOnly? gevraagd, DateOnly vandaag) => gevraagd is { } dag && dag >= Regelboek.Eerste.Begin.AddYears(-5) && dag <= vandaag.AddYears(20) ? dag : vandaag;

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
