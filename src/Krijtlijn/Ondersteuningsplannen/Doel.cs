using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>A goal at pupil, teacher or team level: what, how measured, by when (R35).</summary>
public sealed class Doel
{
    public const int TekstLengte = 1000;

    private Doel() { }

    public Doel(Plandeel deel, Inzetniveau niveau, string wat, string? hoeGemeten, DateOnly? tegen) : this(deel, Guid.CreateVersion7(), niveau, wat, hoeGemeten, tegen) { }

    private Doel(Plandeel deel, Guid sleutel, Inzetniveau niveau, string wat, string? hoeGemeten, DateOnly? tegen)
    {
        (PlandeelId, NetwerkId, SchoolId, Sleutel) = (deel.Id, deel.NetwerkId, deel.SchoolId, sleutel);
        Wijzigen(niveau, wat, hoeGemeten, tegen);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlandeelId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    /// <summary>The same over all versions of the plan, so that a goal can be followed and compared.</summary>
    public Guid Sleutel { get; private set; }
    public Inzetniveau Niveau { get; private set; }
    public string Wat { get; private set; } = "";
    public string? HoeGemeten { get; private set; }
    public DateOnly? Tegen { get; private set; }

    public void Wijzigen(Inzetniveau niveau, string wat, string? hoeGemeten, DateOnly? tegen)
    {
        if (string.IsNullOrWhiteSpace(wat)) throw new RegelGebroken("R35", "Schrijf wat u wilt bereiken.", nameof(Wat));
        (Niveau, Wat, HoeGemeten, Tegen) = (niveau, wat.Trim(), hoeGemeten?.Trim(), tegen);
    }

    internal Doel Kopie(Plandeel deel) => new(deel, Sleutel, Niveau, Wat, HoeGemeten, Tegen);
}

/// <summary>What the supporter will do, at which level and for how long (R34).</summary>
public sealed class Activiteit
{
    public const int TekstLengte = 1000;

    private Activiteit() { }

    public Activiteit(Plandeel deel, Inzetniveau niveau, string omschrijving, DateOnly? van, DateOnly? tot)
    {
        (PlandeelId, NetwerkId, SchoolId) = (deel.Id, deel.NetwerkId, deel.SchoolId);
        Wijzigen(niveau, omschrijving, van, tot);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlandeelId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Inzetniveau Niveau { get; private set; }
    public string Omschrijving { get; private set; } = "";
    public DateOnly? Van { get; private set; }
    public DateOnly? Tot { get; private set; }

    public void Wijzigen(Inzetniveau niveau, string omschrijving, DateOnly? van, DateOnly? tot)
    {
        if (string.IsNullOrWhiteSpace(omschrijving)) throw new RegelGebroken("R34", "Beschrijf de activiteit.", nameof(Omschrijving));
        if (tot < van) throw new RegelGebroken("R34", "De einddatum ligt voor de begindatum.", nameof(Tot));
        (Niveau, Omschrijving, Van, Tot) = (niveau, omschrijving.Trim(), van, tot);
    }

    internal Activiteit Kopie(Plandeel deel) => new(deel, Niveau, Omschrijving, Van, Tot);
}

/// <summary>When and how progress is looked at and told (R34).</summary>
public sealed class Evaluatiemoment
{
    public const int TekstLengte = 500;

    private Evaluatiemoment() { }

    public Evaluatiemoment(Plandeel deel, DateOnly datum, string? wijze)
    {
        (PlandeelId, NetwerkId, SchoolId, TrajectId) = (deel.Id, deel.NetwerkId, deel.SchoolId, deel.TrajectId);
        (Datum, Wijze) = (datum, wijze?.Trim());
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlandeelId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid TrajectId { get; private set; }
    public DateOnly Datum { get; private set; }
    public string? Wijze { get; private set; }

    internal Evaluatiemoment Kopie(Plandeel deel) => new(deel, Datum, Wijze);
}
