using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

public enum Lidrol { GewoneSchool, BuitengewoneSchool, Clb, Begeleidingsdienst }

public static class LidrolWeergave
{
    public static string Tekst(this Lidrol rol) => rol switch
    {
        Lidrol.GewoneSchool => "gewoon onderwijs",
        Lidrol.BuitengewoneSchool => "buitengewoon onderwijs",
        Lidrol.Clb => "CLB",
        _ => "begeleidingsdienst",
    };
}

/// <summary>An institution belongs to a network from day to day, in a role (R14). It ends or lapses, and is never deleted: who belonged where stays known.</summary>
public sealed class Lidmaatschap : IGedateerd
{
    private Lidmaatschap() { }

    public Lidmaatschap(Guid netwerkId, Guid instellingId, Lidrol rol, DateOnly van, DateOnly? tot = null)
    {
        (NetwerkId, InstellingId, Rol, Van) = (netwerkId, instellingId, rol, van);
        if (tot is { } laatste) Beeindigen(laatste);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid InstellingId { get; private set; }
    public Lidrol Rol { get; private set; }
    public DateOnly Van { get; private set; }
    public DateOnly? Tot { get; private set; }
    /// <summary>When it was found to be registered by mistake, or was never used; from then on it counts for no day.</summary>
    public DateTime? VervallenOp { get; private set; }
    /// <summary>The supporter who is the school's fixed face and first contact (R31).</summary>
    public Guid? AnkerpersoonId { get; set; }

    /// <summary>Sets the last day.</summary>
    /// <exception cref="ArgumentException">The day lies before the first; the caller says so in words.</exception>
    public void Beeindigen(DateOnly laatsteDag)
    {
        if (laatsteDag < Van) throw new ArgumentException($"A membership from {Van:O} cannot end on {laatsteDag:O}.", nameof(laatsteDag));
        Tot = laatsteDag;
    }

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}
