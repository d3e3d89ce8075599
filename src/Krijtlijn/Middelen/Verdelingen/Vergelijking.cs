using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Rekenen;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Scenarios beside each other: a row per school with a cell per scenario, the school that loses most in any of them first.</summary>
public sealed class Vergelijking
{
    public sealed record Scenario(Verdeling Verdeling, Verdeelbeeld Beeld);

    /// <param name="Cellen">In the order of the scenarios; null where the school is not in it.</param>
    public sealed record Rij(Guid SchoolId, string Nummer, string Naam, Niveaugroep Groep, string? Net, string? Team, int? Vorig, IReadOnlyList<Verdeelrij?> Cellen)
    {
        public int? Slechtste => Cellen.Min(c => c?.Verschil);
        /// <summary>The scenarios do not give it the same.</summary>
        public bool IsVerschillend => Cellen.Select(c => c?.Resultaat).Distinct().Count() > 1;
        /// <summary>Where every scenario gives less, or every one more.</summary>
        public int Spreiding => Cellen.OfType<Verdeelrij>().Select(c => c.Resultaat).DefaultIfEmpty(0).Max() - Cellen.OfType<Verdeelrij>().Select(c => c.Resultaat).DefaultIfEmpty(0).Min();
    }

    public Vergelijking(IReadOnlyList<(Verdeling Verdeling, Verdeelbeeld Beeld)> beelden)
    {
        Scenarios = [.. beelden.Select(b => new Scenario(b.Verdeling, b.Beeld))];
        var perScenario = Scenarios.Select(s => s.Beeld.Rijen.ToDictionary(r => r.SchoolId)).ToList();
        Rijen = [.. Scenarios.SelectMany(s => s.Beeld.Rijen).DistinctBy(r => r.SchoolId).Select(r => new Rij(r.SchoolId, r.Nummer, r.Naam, r.Groep, r.Net, r.Team, r.Vorig, [.. perScenario.Select(p => p.GetValueOrDefault(r.SchoolId))]))
            .OrderBy(r => r.Slechtste ?? int.MaxValue).ThenByDescending(r => r.Spreiding).ThenBy(r => r.Naam, StringComparer.Create(Weergave.Cultuur, true)).ThenBy(r => r.Nummer, StringComparer.Ordinal)];
        Uiterste = Math.Max(1, Scenarios.SelectMany(s => s.Beeld.Rijen).Select(r => Math.Abs(r.Verschil ?? 0)).DefaultIfEmpty(1).Max());
    }

    public IReadOnlyList<Scenario> Scenarios { get; }
    public IReadOnlyList<Rij> Rijen { get; }
    /// <summary>The largest change of a school in any scenario, for the length of the bars.</summary>
    public int Uiterste { get; }

    /// <summary>Totals of a kind, beside each other: a name with a group per scenario.</summary>
    public IReadOnlyList<(string Naam, IReadOnlyList<Verdeelgroep?> Groepen)> Totalen(Func<Verdeelbeeld, IReadOnlyList<Verdeelgroep>> soort)
    {
        var perScenario = Scenarios.Select(s => soort(s.Beeld).ToDictionary(g => g.Naam)).ToList();
        return [.. perScenario.SelectMany(p => p.Keys).Distinct().Order(StringComparer.Create(Weergave.Cultuur, true)).Select(n => (n, (IReadOnlyList<Verdeelgroep?>)[.. perScenario.Select(p => p.GetValueOrDefault(n))]))];
    }
}
