namespace Krijtlijn.Toewijzingen;

/// <summary>Minutes a week that one assignment takes, from a day to a day; without an end it goes on.</summary>
public readonly record struct Weekdeel(int MinutenPerWeek, DateOnly Van, DateOnly? Tot);

/// <summary>How full a week gets.</summary>
public static class Weekbelasting
{
    /// <summary>
    /// The most minutes a week that fall together from a day on: what follows one after the other does not add up, what begins later counts from then.
    /// Pure; O(n log n) in the number of assignments.
    /// </summary>
    /// <param name="delen">The assignments of one person, in any order; what ended before <paramref name="vanaf"/> is passed over.</param>
    /// <param name="vanaf">The first day that counts.</param>
    public static int Piek(IEnumerable<Weekdeel> delen, DateOnly vanaf)
    {
        var stappen = new List<(DateOnly Dag, int Minuten)>();
        foreach (var deel in delen.Where(d => d.Tot is null || d.Tot >= vanaf))
        {
            stappen.Add((deel.Van > vanaf ? deel.Van : vanaf, deel.MinutenPerWeek));
            // From the day after its end it is gone; that day the next one may begin.
            if (deel.Tot is { } tot && tot < DateOnly.MaxValue) stappen.Add((tot.AddDays(1), -deel.MinutenPerWeek));
        }
        var (nu, piek) = (0, 0);
        foreach (var (_, minuten) in stappen.OrderBy(s => s.Dag).ThenBy(s => s.Minuten)) piek = Math.Max(piek, nu += minuten);
        return piek;
    }
}
