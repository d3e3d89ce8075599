using System.Text.RegularExpressions;

namespace Krijtlijn.Regelgeving;

/// <summary>Looks whether a data file is whole: every value with wording, rule and known source, every type once, numbers that make sense.</summary>
internal static partial class Regimecontrole
{
    public static IReadOnlyList<string> Fouten(Regime r, IReadOnlyDictionary<string, Bronstuk> stukken)
    {
        var fouten = new List<string>();
        void Eis(bool goed, string fout)
        {
            if (!goed) fouten.Add(fout);
        }

        foreach (var deel in Regimebeeld.Delen(r))
        {
            var b = deel.Bepaling;
            Eis(!string.IsNullOrWhiteSpace(b.Tekst), $"{deel.Sleutel} has no text.");
            Eis(Regelnummer().IsMatch(b.Regel), $"{deel.Sleutel} has no rule.");
            Eis(b.Bron.Count > 0, $"{deel.Sleutel} has no source.");
            foreach (var bron in b.Bron) Eis(stukken.ContainsKey(bron.Stuk), $"{deel.Sleutel} names an unknown source: {bron.Stuk}.");
        }
        Eis(r.Tot is null || r.Tot >= r.Van, "It ends before it begins.");
        Eis(r.Typen.Select(t => t.Type).Order().SequenceEqual(Enum.GetValues<Ondersteuningstype>()), "Each type must be there once.");
        Eis(r.Typen.All(t => !t.VolgtLeerling || t.Budget == Typebudget.Klein), "Only the means of a small type follow the pupil.");
        Eis(r.Verslagen.Select(v => v.Soort).Distinct().Count() == r.Verslagen.Count && r.Verslagen.Any(v => v.IsNieuw), "Each report kind at most once, one of them new.");
        Eis(r.Verdeelsleutel.Waarde is { Leerlingen: >= 0, Verslagen: >= 0 } sleutel && sleutel.Leerlingen + sleutel.Verslagen == 100, "The key must sum to 100.");
        Eis(r.Gemiddelde.Waarde.Aantal > 0, "An average is over one or more.");
        Eis(r.Overgangsdeel.Waarde is { Noemer: > 0, Teller: >= 0 } t && t.Teller <= t.Noemer, "The transition is a part between 0 and 1.");
        Eis(r.Gewichten.Waarde.Count == r.Verslagen.Count && r.Verslagen.All(v => r.Gewichten.Waarde.TryGetValue(v.Soort, out var g) && g > 0), "Each report kind needs a weight.");
        Eis(r.Teldagen.Waarde.All(m => m is >= 1 and <= 12), "A count day lies in month 1-12.");
        foreach (var dag in new[] { r.WerkversiesVanaf.Waarde, r.IndienenVanaf.Waarde, r.Meldingstermijn.Waarde }.OfType<Dagmaand>()) Eis(IsDag(dag), $"{dag.Dag}/{dag.Maand} is no day of every year.");
        Eis(r.StructureleSamenwerking.Waarde is null or { Count: > 0 }, "Structural cooperation is free or names its types.");
        Eis(r.Starttermijn.Waarde is null or { SchooldagenBijJaarbegin: > 0, DagenNieuweVraag: > 0 }, "A start term is one day or more.");
        Eis(r.Overgangen.All(o => o.LopendOp == r.Van.Vorige.Einde), "A transition is for what ran on the day before the regime.");
        Eis(r.ZonderVerslag.All(z => z.Tot is not { } tot || r.Geldt(Schooljaar.Van(tot))), "A date lies outside the regime.");
        return fouten;
    }

    // 29 February is no day of every year, and so no term.
    private static bool IsDag(Dagmaand dag) => dag.Maand is >= 1 and <= 12 && dag.Dag >= 1 && dag.Dag <= DateTime.DaysInMonth(2001, dag.Maand);

    [GeneratedRegex(@"^(R([1-9]|[1-3]\d|4[0-5])|Rekenregel [1-6])$")]
    private static partial Regex Regelnummer();
}
