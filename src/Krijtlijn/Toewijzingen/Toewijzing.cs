using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Toewijzingen;

/// <summary>One supporter's share in a traject: minutes a week, from a day to a day. Part of her commission in that school.</summary>
public sealed class Toewijzing : IDossierstuk, INetwerkstuk
{
    public const int RedenLengte = 500, MaxMinutenPerWeek = 2400;

    private Toewijzing() { }

    public Toewijzing(Traject traject, Personeelslid ondersteuner, int minutenPerWeek, DateOnly van, DateOnly? tot, string? reden)
    {
        if (ondersteuner.NetwerkId != traject.NetwerkId) throw new InvalidOperationException("Supporter and traject belong to different networks.");
        (TrajectId, NetwerkId, SchoolId, LeerlingId, PersoneelslidId) = (traject.Id, traject.NetwerkId, traject.SchoolId, traject.LeerlingId, ondersteuner.Id);
        Reden = reden;
        Wijzigen(minutenPerWeek, van, tot);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Guid TrajectId { get; private set; }
    public Traject? Traject { get; private set; }
    public Guid PersoneelslidId { get; private set; }
    public Personeelslid? Personeelslid { get; private set; }
    public int MinutenPerWeek { get; private set; }
    public DateOnly Van { get; private set; }
    public DateOnly? Tot { get; private set; }
    /// <summary>Why another than the first of the list was chosen (R31); null when the first was.</summary>
    public string? Reden { get; private set; }
    public int Versie { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, null, TrajectId);

    public bool LooptOp(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);

    public void Wijzigen(int minutenPerWeek, DateOnly van, DateOnly? tot)
    {
        if (minutenPerWeek is < 15 or > MaxMinutenPerWeek || minutenPerWeek % 5 != 0)
            throw new RegelGebroken("R31", "Geef de tijd per week in minuten, een veelvoud van 5 en minstens 15.", nameof(MinutenPerWeek));
        if (tot < van) throw new RegelGebroken("R31", "De einddatum ligt voor de begindatum.", nameof(Tot));
        (MinutenPerWeek, Van, Tot) = (minutenPerWeek, van, tot);
    }

    public void Beeindigen(DateOnly op) => Wijzigen(MinutenPerWeek, Van, op < Van ? Van : op);
}
