using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>A fact of the register with its first and last day. It ends or lapses, and is never changed or deleted: what held when stays known.</summary>
public abstract class Gedateerd : IGedateerd
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public DateOnly Van { get; protected set; }
    public DateOnly? Tot { get; private set; }
    /// <summary>When it was found to be registered by mistake, or was never used; from then on it counts for no day.</summary>
    public DateTime? VervallenOp { get; private set; }

    /// <summary>Whether it counts on a day.</summary>
    public bool Geldt(DateOnly dag) => VervallenOp is null && Van <= dag && (Tot is null || Tot >= dag);

    /// <summary>Sets the last day.</summary>
    /// <exception cref="ArgumentException">The day lies before the first; the caller says so in words.</exception>
    public void Beeindigen(DateOnly laatsteDag)
    {
        if (laatsteDag < Van) throw new ArgumentException($"What begins on {Van:O} cannot end on {laatsteDag:O}.", nameof(laatsteDag));
        Tot = laatsteDag;
    }

    /// <summary>Ends it on that day when it would run on longer; null leaves it as it is.</summary>
    public void HoogstensTot(DateOnly? laatsteDag)
    {
        if (laatsteDag is { } dag && !(Tot <= dag)) Beeindigen(dag);
    }

    /// <summary>Takes its end away again, also when it lapsed before it began: what ended it was withdrawn.</summary>
    /// <param name="tot">The last day it had before that; null when it had none.</param>
    public void Heropenen(DateOnly? tot = null) => (Tot, VervallenOp) = (tot, null);

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;

    /// <summary>Ends it before a day, or lets it lapse when it did not begin by then.</summary>
    public void StoppenVoor(DateOnly dag, DateTime nu)
    {
        if (Van >= dag) LatenVervallen(nu);
        else if (Tot is null || Tot >= dag) Beeindigen(dag.AddDays(-1));
    }
}

public static class Geldend
{
    /// <summary>What counts: without what lapsed.</summary>
    public static IQueryable<T> Telt<T>(this IQueryable<T> feiten) where T : Gedateerd => feiten.Where(f => f.VervallenOp == null);
}
