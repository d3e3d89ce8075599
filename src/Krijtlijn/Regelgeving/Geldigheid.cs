namespace Krijtlijn.Regelgeving;

/// <summary>Something that holds from a first to a last day.</summary>
public interface IGedateerd
{
    DateOnly Van { get; }
    /// <summary>The last day on which it holds; null as long as no end is known.</summary>
    DateOnly? Tot { get; }
}

public static class Geldigheid
{
    /// <summary>What holds on a day; the first and the last day count.</summary>
    public static IQueryable<T> OpDag<T>(this IQueryable<T> gedateerd, DateOnly dag) where T : class, IGedateerd => gedateerd.Tussen(dag, dag);

    /// <summary>What holds on at least one day of a school year.</summary>
    public static IQueryable<T> In<T>(this IQueryable<T> gedateerd, Schooljaar jaar) where T : class, IGedateerd => gedateerd.Tussen(jaar.Begin, jaar.Einde);

    private static IQueryable<T> Tussen<T>(this IQueryable<T> gedateerd, DateOnly eerste, DateOnly laatste) where T : class, IGedateerd =>
        gedateerd.Where(g => g.Van <= laatste && (g.Tot == null || g.Tot >= eerste));
}
