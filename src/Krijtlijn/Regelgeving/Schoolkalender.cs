namespace Krijtlijn.Regelgeving;

/// <summary>
/// School days of Flemish primary and secondary schools, computed from the rules on holidays: autumn week around 1 November, two weeks around
/// Christmas and New Year, the seventh week before Easter, two weeks around Easter, 11 November, 1 May, Ascension with the Friday after it, Whit Monday, and July and August.
/// Optional days off that a school picks itself are not known here.
/// </summary>
public static class Schoolkalender
{
    public static bool IsSchooldag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && dag.Month is not (7 or 8) && !IsVrij(dag);

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

    public static IReadOnlyList<DateOnly> Trimesters(Schooljaar jaar) => [Schooldag(jaar.Begin, 1), Schooldag(KerstBegin(jaar.Beginjaar), 1), Schooldag(PaasvakantieBegin(Pasen(jaar.Beginjaar + 1)), 1)];

    public static IReadOnlyList<DateOnly> NaVakanties(Schooljaar jaar) => [Schooldag(jaar.Begin, 1), Schooldag(HerfstBegin(jaar.Beginjaar), 1), Schooldag(KerstBegin(jaar.Beginjaar), 1), Schooldag(Pasen(jaar.Beginjaar + 1).AddDays(-48), 1), Schooldag(PaasvakantieBegin(Pasen(jaar.Beginjaar + 1)), 1)];

    public static DateOnly EersteWerkdag(int jaar, int maand)
    {
        var dag = new DateOnly(jaar, maand, 1);
        while (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) dag = dag.AddDays(1);
        return dag;
    }

    private static bool IsVrij(DateOnly dag)
    {
        var pasen = Pasen(dag.Year);
        return dag == new DateOnly(dag.Year, 11, 11) || dag == new DateOnly(dag.Year, 5, 1)
            || dag == pasen.AddDays(1) || dag == pasen.AddDays(39) || dag == pasen.AddDays(40) || dag == pasen.AddDays(50)
            || InWeken(dag, HerfstBegin(dag.Year), 1) || InWeken(dag, pasen.AddDays(-48), 1) || InWeken(dag, PaasvakantieBegin(pasen), 2)
            || InWeken(dag, KerstBegin(dag.Year), 2) || InWeken(dag, KerstBegin(dag.Year - 1), 2);
    }

    private static bool InWeken(DateOnly dag, DateOnly maandag, int weken) => dag >= maandag && dag < maandag.AddDays(7 * weken);

    private static DateOnly HerfstBegin(int jaar)
    {
        var eerste = new DateOnly(jaar, 11, 1);
        return eerste.DayOfWeek == DayOfWeek.Sunday ? eerste.AddDays(1) : Maandag(eerste);
    }

    private static DateOnly KerstBegin(int jaar)
    {
        var kerst = new DateOnly(jaar, 12, 25);
        return kerst.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Maandag(kerst).AddDays(7) : Maandag(kerst);
    }

    // The first Monday of April, but around Easter itself when that falls in March or after 15 April.
    private static DateOnly PaasvakantieBegin(DateOnly pasen)
    {
        if (pasen.Month == 3) return pasen.AddDays(1);
        if (pasen > new DateOnly(pasen.Year, 4, 15)) return Maandag(pasen).AddDays(-7);
        var eersteApril = new DateOnly(pasen.Year, 4, 1);
        return eersteApril.DayOfWeek == DayOfWeek.Monday ? eersteApril : Maandag(eersteApril).AddDays(7);
    }

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    /// <summary>Easter Sunday of a Gregorian year (anonymous computus of Meeus, Jones and Butcher).</summary>
    public static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(jaar, n / 31, (n % 31) + 1);
    }
}
