using Krijtlijn.Regelgeving;

namespace Krijtlijn.Inzet;

/// <summary>What an assignment promises: minutes a week from a day to a day.</summary>
public sealed record Belofte(int MinutenPerWeek, DateOnly Van, DateOnly? Tot)
{
    /// <summary>An assignment of a traject that may be on hold: from that day on nothing is promised.</summary>
    public static Belofte VanToewijzing(int minutenPerWeek, DateOnly van, DateOnly? tot, DateOnly? onHoldSinds) =>
        new(minutenPerWeek, van, onHoldSinds is { } sinds && (tot is null || tot >= sinds) ? sinds.AddDays(-1) : tot);
}

/// <summary>Promised until today, delivered, and what the whole school year promises; all in minutes.</summary>
public sealed record Inzetstand(int Beloofd, int Geleverd, int BeloofdHeelJaar)
{
    /// <summary>Delivered minus promised until today; below zero is behind.</summary>
    public int Verschil => Geleverd - Beloofd;

    /// <summary>What is still to be given until the end of the school year.</summary>
    public int Resterend => Math.Max(0, BeloofdHeelJaar - Geleverd);

    public static Inzetstand operator +(Inzetstand a, Inzetstand b) => Add(a, b);
    public static Inzetstand Add(Inzetstand left, Inzetstand right) =>
        new(left.Beloofd + right.Beloofd, left.Geleverd + right.Geleverd, left.BeloofdHeelJaar + right.BeloofdHeelJaar);
}

/// <summary>
/// Compares promised with delivered effort of one school year. A week counts for the school days it holds, of five: a week with one free day asks four fifths
/// of the weekly minutes, a holiday week none. Pure: counts the calendar once, then answers for any number of assignments.
/// </summary>
public sealed class Inzetbalans
{
    private const int SchooldagenPerWeek = 5;

    private readonly DateOnly begin;
    private readonly int[] schooldagenTotEnMet;

    public Inzetbalans(Schooljaar schooljaar)
    {
        begin = schooljaar.Begin;
        Schooljaar = schooljaar;
        schooldagenTotEnMet = new int[schooljaar.Einde.DayNumber - begin.DayNumber + 1];
        for (int i = 0, geteld = 0; i < schooldagenTotEnMet.Length; i++)
        {
            if (Schoolkalender.IsSchooldag(begin.AddDays(i))) geteld++;
            schooldagenTotEnMet[i] = geteld;
        }
    }

    public Schooljaar Schooljaar { get; }

    /// <summary>School days from a day to a day, both included, as far as they lie in the school year.</summary>
    public int Schooldagen(DateOnly van, DateOnly tot)
    {
        if (van < begin) van = begin;
        if (tot > Schooljaar.Einde) tot = Schooljaar.Einde;
        return tot < van ? 0 : TotEnMet(tot) - TotEnMet(van.AddDays(-1));
    }

    /// <summary>Minutes promised by these assignments up to and including a day.</summary>
    public int Beloofd(IEnumerable<Belofte> beloften, DateOnly totEnMet) =>
        beloften.Sum(b => b.MinutenPerWeek * Schooldagen(b.Van, b.Tot is { } tot && tot < totEnMet ? tot : totEnMet) / SchooldagenPerWeek);

    public Inzetstand Stand(IReadOnlyCollection<Belofte> beloften, int geleverd, DateOnly vandaag) =>
        new(Beloofd(beloften, vandaag), geleverd, Beloofd(beloften, Schooljaar.Einde));

    private int TotEnMet(DateOnly dag) => dag < begin ? 0 : schooldagenTotEnMet[dag.DayNumber - begin.DayNumber];
}
