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

    /// <summary>As a heading over a list of members: Scholen voor gewoon onderwijs, CLB's.</summary>
    public static string Kop(this Lidrol rol) => rol switch
    {
        Lidrol.GewoneSchool => "Gewoon onderwijs",
        Lidrol.BuitengewoneSchool => "Buitengewoon onderwijs",
        Lidrol.Clb => "CLB",
        _ => "Begeleidingsdiensten",
    };
}

/// <summary>An institution belongs to a network from day to day, in a role (R14).</summary>
public sealed class Lidmaatschap : Gedateerd
{
    private Lidmaatschap() { }

    public Lidmaatschap(Guid netwerkId, Guid instellingId, Lidrol rol, DateOnly van, DateOnly? tot = null)
    {
        (NetwerkId, InstellingId, Rol, Van) = (netwerkId, instellingId, rol, van);
        if (tot is { } laatste) Beeindigen(laatste);
    }

    public Guid NetwerkId { get; private set; }
    public Guid InstellingId { get; private set; }
    public Lidrol Rol { get; private set; }
    /// <summary>The supporter who is the school's fixed face and first contact (R31).</summary>
    public Guid? AnkerpersoonId { get; set; }
}
