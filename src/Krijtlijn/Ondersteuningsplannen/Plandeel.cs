using Krijtlijn.Leerlingen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The groups a part of a plan is filled in by; each is a page of its own.</summary>
public enum Planonderdeel { Noden, Doelen, Activiteiten, Evaluatiemomenten, Iac }

/// <summary>Something a part of a plan still lacks before the school can see it, in plain words.</summary>
public sealed record Gemis(Planonderdeel Onderdeel, string Tekst);

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
    /// <summary>Whether the pupil follows an individually adapted curriculum, so that the five steps belong to the plan (R34).</summary>
    public bool IsIac { get; set; }
    /// <summary>The five-step cycle of an individually adapted curriculum (R34); null when the pupil follows the common one.</summary>
    public string? Beginsituatie { get; set; }
    public string? Doelenselectie { get; set; }
    public string? StrategischePlanning { get; set; }
    public string? Uitvoering { get; set; }
    public string? IacEvaluatie { get; set; }

    public IReadOnlyList<Doel> Doelen => doelen;
    public IReadOnlyList<Activiteit> Activiteiten => activiteiten;
    public IReadOnlyList<Evaluatiemoment> Evaluatiemomenten => evaluatiemomenten;

    public Doel Voeg(Doel doel)
    {
        doel.Volgorde = doelen.Count == 0 ? 1 : doelen.Max(d => d.Volgorde) + 1;
        doelen.Add(doel);
        return doel;
    }

    public void Verwijder(Doel doel) => doelen.Remove(doel);

    public Activiteit Voeg(Activiteit activiteit)
    {
        activiteit.Volgorde = activiteiten.Count == 0 ? 1 : activiteiten.Max(a => a.Volgorde) + 1;
        activiteiten.Add(activiteit);
        return activiteit;
    }

    public void Verwijder(Activiteit activiteit) => activiteiten.Remove(activiteit);
    public Evaluatiemoment Voeg(Evaluatiemoment moment) { evaluatiemomenten.Add(moment); return moment; }
    public void Verwijder(Evaluatiemoment moment) => evaluatiemomenten.Remove(moment);

    /// <summary>Sets the needs at the three levels; what is empty is no need at that level.</summary>
    public void NodenZetten(string? leerling, string? leraar, string? team) =>
        (NodenLeerling, NodenLeraar, NodenTeam) = (VrijeTekst.Of(leerling), VrijeTekst.Of(leraar), VrijeTekst.Of(team));

    /// <summary>Sets the five steps of an individually adapted curriculum (R34).</summary>
    public void StappenZetten(string? beginsituatie, string? doelenselectie, string? strategischePlanning, string? uitvoering, string? evaluatie) =>
        (Beginsituatie, Doelenselectie, StrategischePlanning, Uitvoering, IacEvaluatie) =
            (VrijeTekst.Of(beginsituatie), VrijeTekst.Of(doelenselectie), VrijeTekst.Of(strategischePlanning), VrijeTekst.Of(uitvoering), VrijeTekst.Of(evaluatie));

    /// <summary>Takes a goal of another part over, so that nothing is typed twice. A second time it is a goal of its own: a key stands once in a part.</summary>
    public Doel Overnemen(Doel bron, bool zelfdeTraject) => Voeg(bron.Kopie(this, zelfdeTraject && doelen.TrueForAll(d => d.Sleutel != bron.Sleutel)));

    /// <summary>Takes an activity of another part over, in the same way.</summary>
    public Activiteit Overnemen(Activiteit bron, bool zelfdeTraject) => Voeg(bron.Kopie(this, zelfdeTraject && activiteiten.TrueForAll(a => a.Sleutel != bron.Sleutel)));

    /// <summary>What a part needs before the school can approve: a need, a goal, an activity and an evaluation moment (R34); for an IAC also the first three steps.</summary>
    public IReadOnlyList<Gemis> Ontbreekt()
    {
        var mist = new List<Gemis>();
        if (NodenLeerling is null && NodenLeraar is null && NodenTeam is null) mist.Add(new(Planonderdeel.Noden, "de noden van de leerling, de leraar of het team"));
        if (doelen.Count == 0) mist.Add(new(Planonderdeel.Doelen, "minstens één doel"));
        if (activiteiten.Count == 0) mist.Add(new(Planonderdeel.Activiteiten, "minstens één activiteit"));
        if (evaluatiemomenten.Count == 0) mist.Add(new(Planonderdeel.Evaluatiemomenten, "minstens één evaluatiemoment"));
        if (IsIac && (Beginsituatie is null || Doelenselectie is null || StrategischePlanning is null))
            mist.Add(new(Planonderdeel.Iac, "de beginsituatie, de doelenselectie en de planning van het aangepaste curriculum"));
        return mist;
    }

    /// <summary>Goals without a measure or a date: a hint, never a refusal (R35).</summary>
    public int AantalDoelenNietSmart => doelen.Count(d => d.HoeGemeten is null || d.Tegen is null);

    internal void EisVolledig()
    {
        if (Ontbreekt() is { Count: > 0 } mist)
            throw new RegelGebroken("R34", $"Vul voor {Leerling?.Voornaam ?? "elke leerling"} nog aan: {string.Join(", ", mist.Select(m => m.Tekst))}.");
    }

    internal Plandeel Kopie(Planversie versie)
    {
        var kopie = new Plandeel(versie, TrajectId, LeerlingId)
        {
            NodenLeerling = NodenLeerling, NodenLeraar = NodenLeraar, NodenTeam = NodenTeam,
            IsIac = IsIac, Beginsituatie = Beginsituatie, Doelenselectie = Doelenselectie, StrategischePlanning = StrategischePlanning, Uitvoering = Uitvoering, IacEvaluatie = IacEvaluatie,
        };
        kopie.doelen.AddRange(doelen.Select(d => d.Kopie(kopie)));
        kopie.activiteiten.AddRange(activiteiten.Select(a => a.Kopie(kopie)));
        kopie.evaluatiemomenten.AddRange(evaluatiemomenten.Select(m => m.Kopie(kopie)));
        return kopie;
    }
}
