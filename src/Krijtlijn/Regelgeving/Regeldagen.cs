namespace Krijtlijn.Regelgeving;

/// <summary>The days that follow from the law of one school year: terms, count days, entry moments.</summary>
public sealed record Regeldagen(Schooljaar Schooljaar, DateOnly WerkversiesVanaf, DateOnly IndienenVanaf, DateOnly? Meldingstermijn, IReadOnlyList<DateOnly> Instapmomenten, IReadOnlyList<DateOnly> Teldagen)
{
    public static Regeldagen Van(Regime regime, Schooljaar jaar) => new(
        jaar,
        regime.WerkversiesVanaf.Waarde.In(jaar.Beginjaar),
        regime.IndienenVanaf.Waarde.In(jaar.Beginjaar),
        Uiterlijk(regime, jaar),
        regime.Startregel().Instapmomenten(jaar),
        [.. regime.Teldagen.Waarde.Select(m => Schoolkalender.EersteWerkdag(m >= 9 ? jaar.Beginjaar : jaar.Beginjaar + 1, m))]);

    /// <summary>The last day to notify a change that takes effect in a school year: 1 March of the school year before it (R10); null when that year has no such day.</summary>
    public static DateOnly? Uiterlijk(Regime regime, Schooljaar jaar) => regime.Meldingstermijn.Waarde is { } dag ? dag.In(dag.Maand >= 9 ? jaar.Beginjaar - 1 : jaar.Beginjaar) : null;
}
