using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The part of a plan about one pupil: needs, goals, activities, evaluation moments (R34); for an IAC the five steps.</summary>
public sealed class Plandeel
{
    public const int TekstLengte = 4000;

    private readonly List<Doel> doelen = [];
    private readonly List<Activiteit> activiteiten = [];
    private readonly List<Evaluatiemoment> evaluatiemomenten = [];

    private Plandeel() { }

    internal Plandeel(Planversie versie, Guid trajectId, Guid leerlingId) =>
        (PlanversieId, NetwerkId, SchoolId, TrajectId, LeerlingId) = (versie.Id, versie.NetwerkId, versie.SchoolId, trajectId, leerlingId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PlanversieId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid TrajectId { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Leerling? Leerling { get; private set; }
    public string? NodenLeerling { get; set; }
    public string? NodenLeraar { get; set; }
    public string? NodenTeam { get; set; }
    /// <summary>The five-step cycle of an individually adapted curriculum (R34); null when the pupil follows the common one.</summary>
    public string? Beginsituatie { get; set; }
    public string? Doelenselectie { get; set; }
    public string? StrategischePlanning { get; set; }
    public string? Uitvoering { get; set; }
    public string? IacEvaluatie { get; set; }

    public IReadOnlyList<Doel> Doelen => doelen;
    public IReadOnlyList<Activiteit> Activiteiten => activiteiten;
    public IReadOnlyList<Evaluatiemoment> Evaluatiemomenten => evaluatiemomenten;

    public Doel Voeg(Doel doel) { doelen.Add(doel); return doel; }
    public void Verwijder(Doel doel) => doelen.Remove(doel);
    public Activiteit Voeg(Activiteit activiteit) { activiteiten.Add(activiteit); return activiteit; }
    public void Verwijder(Activiteit activiteit) => activiteiten.Remove(activiteit);
    public Evaluatiemoment Voeg(Evaluatiemoment moment) { evaluatiemomenten.Add(moment); return moment; }
    public void Verwijder(Evaluatiemoment moment) => evaluatiemomenten.Remove(moment);

    /// <summary>What a part needs before the school can approve: a need, a goal, an activity and an evaluation moment (R34).</summary>
    public IReadOnlyList<string> Ontbreekt()
    {
        var mist = new List<string>();
        if (string.IsNullOrWhiteSpace(NodenLeerling) && string.IsNullOrWhiteSpace(NodenLeraar) && string.IsNullOrWhiteSpace(NodenTeam)) mist.Add("de noden van de leerling, de leraar of het team");
        if (doelen.Count == 0) mist.Add("minstens één doel");
        if (activiteiten.Count == 0) mist.Add("minstens één activiteit");
        if (evaluatiemomenten.Count == 0) mist.Add("minstens één evaluatiemoment");
        return mist;
    }

    internal void EisVolledig()
    {
        if (Ontbreekt() is { Count: > 0 } mist)
            throw new RegelGebroken("R34", $"Vul voor {Leerling?.Voornaam ?? "elke leerling"} nog aan: {string.Join(", ", mist)}.");
    }

    internal Plandeel Kopie(Planversie versie)
    {
        var kopie = new Plandeel(versie, TrajectId, LeerlingId)
        {
            NodenLeerling = NodenLeerling, NodenLeraar = NodenLeraar, NodenTeam = NodenTeam,
            Beginsituatie = Beginsituatie, Doelenselectie = Doelenselectie, StrategischePlanning = StrategischePlanning, Uitvoering = Uitvoering, IacEvaluatie = IacEvaluatie,
        };
        kopie.doelen.AddRange(doelen.Select(d => d.Kopie(kopie)));
        kopie.activiteiten.AddRange(activiteiten.Select(a => a.Kopie(kopie)));
        kopie.evaluatiemomenten.AddRange(evaluatiemomenten.Select(m => m.Kopie(kopie)));
        return kopie;
    }
}
