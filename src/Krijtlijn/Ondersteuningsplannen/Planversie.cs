using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>One version of a plan: what was proposed, when, and what the school said of it.</summary>
public sealed class Planversie
{
    public const int OpmerkingLengte = 2000;

    private readonly List<Plandeel> delen = [];

    private Planversie() { }

    internal Planversie(Ondersteuningsplan plan, int nummer, DateTime nu) =>
        (PlanId, NetwerkId, SchoolId, Nummer, GemaaktOp) = (plan.Id, plan.NetwerkId, plan.SchoolId, nummer, nu);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlanId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public int Nummer { get; private set; }
    public PlanStatus Status { get; private set; }
    public DateTime GemaaktOp { get; private set; }
    public DateTime? VoorgelegdOp { get; private set; }
    public DateTime? BeslistOp { get; private set; }
    public string? Opmerking { get; private set; }

    public IReadOnlyList<Plandeel> Delen => delen;
    public bool IsBewerkbaar => Status is PlanStatus.Ontwerp or PlanStatus.Teruggegeven;

    public Plandeel VoegDeel(Guid trajectId, Guid leerlingId)
    {
        EisBewerkbaar();
        if (delen.Any(d => d.TrajectId == trajectId)) throw new RegelGebroken("R33", "Deze leerling staat al in het plan.");
        var deel = new Plandeel(this, trajectId, leerlingId);
        delen.Add(deel);
        return deel;
    }

    public void VerwijderDeel(Plandeel deel)
    {
        EisBewerkbaar();
        delen.Remove(deel);
    }

    /// <summary>The part about a traject; null when the version has none.</summary>
    public Plandeel? Deel(Guid trajectId) => delen.FirstOrDefault(d => d.TrajectId == trajectId);

    internal void EisBewerkbaar()
    {
        if (!IsBewerkbaar) throw new RegelGebroken("R33", "Deze versie van het plan ligt vast. Maak een nieuwe versie om ze aan te passen.");
    }

    internal void Voorleggen(DateTime nu) => (Status, VoorgelegdOp, BeslistOp) = (PlanStatus.Voorgelegd, nu, null);

    internal void Terugnemen() => (Status, VoorgelegdOp) = (PlanStatus.Ontwerp, null);

    internal void Beslissen(PlanStatus status, DateTime nu, string? opmerking) => (Status, BeslistOp, Opmerking) = (status, nu, opmerking);

    internal Planversie Kopie(Ondersteuningsplan plan, DateTime nu)
    {
        var kopie = new Planversie(plan, Nummer + 1, nu);
        kopie.delen.AddRange(delen.Select(d => d.Kopie(kopie)));
        return kopie;
    }
}
