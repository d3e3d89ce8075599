using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

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
    /// <summary>The same over all versions of the plan.</summary>
    public Guid Sleutel { get; private set; } = Guid.CreateVersion7();
    public int Volgorde { get; internal set; }
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

    internal Activiteit Kopie(Plandeel deel, bool zelfdeTraject = true) => new(deel, Niveau, Omschrijving, Van, Tot)
    {
        Sleutel = zelfdeTraject ? Sleutel : Guid.CreateVersion7(), Volgorde = Volgorde,
    };
}

/// <summary>When and how progress is looked at and told (R34).</summary>
public sealed class Evaluatiemoment
{
    public const int TekstLengte = 500;

    private Evaluatiemoment() { }

    public Evaluatiemoment(Plandeel deel, DateOnly datum, string? wijze)
    {
        (PlandeelId, NetwerkId, SchoolId, TrajectId) = (deel.Id, deel.NetwerkId, deel.SchoolId, deel.TrajectId);
        Wijzigen(datum, wijze);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlandeelId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid TrajectId { get; private set; }
    /// <summary>The same over all versions of the plan.</summary>
    public Guid Sleutel { get; private set; } = Guid.CreateVersion7();
    public DateOnly Datum { get; private set; }
    public string? Wijze { get; private set; }

    public void Wijzigen(DateOnly datum, string? wijze) => (Datum, Wijze) = (datum, VrijeTekst.Of(wijze));

    internal Evaluatiemoment Kopie(Plandeel deel) => new(deel, Datum, Wijze) { Sleutel = Sleutel };
}

/// <summary>Free text as it is kept: trimmed, and nothing when nothing was written.</summary>
internal static class VrijeTekst
{
    public static string? Of(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
