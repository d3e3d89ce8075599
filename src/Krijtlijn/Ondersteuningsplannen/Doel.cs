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
    public int Volgorde { get; internal set; }
    public Inzetniveau Niveau { get; private set; }
    public string Wat { get; private set; } = "";
    public string? HoeGemeten { get; private set; }
    public DateOnly? Tegen { get; private set; }

    public void Wijzigen(Inzetniveau niveau, string wat, string? hoeGemeten, DateOnly? tegen)
    {
        if (string.IsNullOrWhiteSpace(wat)) throw new RegelGebroken("R35", "Schrijf wat u wilt bereiken.", nameof(Wat));
        (Niveau, Wat, HoeGemeten, Tegen) = (niveau, wat.Trim(), VrijeTekst.Of(hoeGemeten), tegen);
    }

    /// <summary>The same goal in another part: keeps its key for the same traject, so that it can be followed over the years.</summary>
    internal Doel Kopie(Plandeel deel, bool zelfdeTraject = true) =>
        new(deel, zelfdeTraject ? Sleutel : Guid.CreateVersion7(), Niveau, Wat, HoeGemeten, Tegen) { Volgorde = Volgorde };
}
