using System.Collections.Concurrent;

namespace Krijtlijn.Regelgeving;

/// <summary>
/// School days, holidays and working days in Flanders. The holidays follow from <see cref="Vakantieregeling"/>; where a year departed from it, <c>schoolkalender.json</c> says so.
/// Optional days off that a school picks itself are not known here. Neither are closures that did not hold for every level: the week before the Easter holiday of 2021
/// (nursery schools could stay open) and before Christmas 2021 (primary schools only). Nor the suspended lessons of spring 2020, which were no holiday.
/// </summary>
public static class Schoolkalender
{
    private static readonly ConcurrentDictionary<int, IReadOnlyList<Vakantie>> Bekend = new();

    /// <summary>The holidays and single free days of a school year in order, the summer holiday left out. A single day inside a holiday is not named apart.</summary>
    public static IReadOnlyList<Vakantie> Vakanties(Schooljaar jaar) => Vakanties(jaar.Beginjaar);

    /// <summary>1 September, or the Monday after when that is a weekend.</summary>
    public static DateOnly EersteSchooldag(Schooljaar jaar) => Schooldag(jaar.Begin, 1);

    /// <summary>30 June, or the last school day before it.</summary>
    public static DateOnly LaatsteSchooldag(Schooljaar jaar) => LaatsteSchooldag(jaar.Begin, new DateOnly(jaar.Beginjaar + 1, 6, 30))!.Value;

    /// <summary>The last school day in a span of days, both ends included; null when there is none.</summary>
    public static DateOnly? LaatsteSchooldag(DateOnly van, DateOnly tot)
    {
        for (var dag = tot; dag >= van; dag = dag.AddDays(-1))
            if (IsSchooldag(dag)) return dag;
        return null;
    }

    /// <summary>The first school day of each of the three terms: of the year, after Christmas and after the Easter holiday.</summary>
    public static IReadOnlyList<DateOnly> Trimesters(Schooljaar jaar) =>
        [EersteSchooldag(jaar), .. Vakanties(jaar).Where(v => v.Naam is Vakantieregeling.Kerst or Vakantieregeling.Paas).Select(EersteSchooldagNa)];

    /// <summary>The first school day of the year and after each holiday of a week or more.</summary>
    public static IReadOnlyList<DateOnly> NaVakanties(Schooljaar jaar) => [EersteSchooldag(jaar), .. Vakanties(jaar).Where(v => v.AantalDagen >= 7).Select(EersteSchooldagNa)];

    public static bool IsSchooldag(DateOnly dag) => !IsWeekend(dag) && dag.Month is not (7 or 8) && !Vakanties(dag.Month >= 9 ? dag.Year : dag.Year - 1).Any(v => v.Bevat(dag));

    /// <summary>The n-th school day from a day on, that day included when it is one.</summary>
    public static DateOnly Schooldag(DateOnly vanaf, int nummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        var dag = vanaf;
        for (var geteld = IsSchooldag(dag) ? 1 : 0; geteld < nummer;)
        {
            dag = dag.AddDays(1);
            if (IsSchooldag(dag)) geteld++;
        }
        return dag;
    }

    /// <summary>A weekday that is no Belgian public holiday. School holidays do not matter.</summary>
    public static bool IsWerkdag(DateOnly dag) => !IsWeekend(dag) && !IsFeestdag(dag);

    public static DateOnly EersteWerkdag(int jaar, int maand)
    {
        var dag = new DateOnly(jaar, maand, 1);
        while (!IsWerkdag(dag)) dag = dag.AddDays(1);
        return dag;
    }

    /// <summary>Easter Sunday of a Gregorian year (anonymous computus of Meeus, Jones and Butcher).</summary>
    public static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(jaar, n / 31, (n % 31) + 1);
    }

    // The calendar begins and ends within these years; a day outside is only a weekday or not.
    private static IReadOnlyList<Vakantie> Vakanties(int beginjaar) =>
        beginjaar < DateOnly.MinValue.Year || beginjaar >= DateOnly.MaxValue.Year ? [] : Bekend.GetOrAdd(beginjaar, jaar => Schoolkalenderbestand.PasToe(jaar, Vakantieregeling.Van(jaar)));

    private static DateOnly EersteSchooldagNa(Vakantie vakantie) => Schooldag(vakantie.Tot.AddDays(1), 1);

    private static bool IsWeekend(DateOnly dag) => dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    // Law of 4 January 1974 on public holidays, and its decree of 18 April 1974.
    private static bool IsFeestdag(DateOnly dag) => (dag.Day, dag.Month) is (1, 1) or (1, 5) or (21, 7) or (15, 8) or (1, 11) or (11, 11) or (25, 12)
        || dag.DayNumber - Pasen(dag.Year).DayNumber is 1 or 39 or 50;
}
