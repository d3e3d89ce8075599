using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;

namespace Krijtlijn.Evaluaties;

public enum Doelresultaat { Bereikt, DeelsBereikt, NietBereikt, Vervallen }

public enum Effect { GeenZicht, Geen, Klein, Duidelijk, Groot }

public enum EvaluatieBesluit { Verdergaan, Bijsturen, OnHold, Stoppen }

/// <summary>A look back on a traject: per goal, effect on pupil and on teacher and team (R38), and what comes next.</summary>
public sealed class Evaluatie : IDossierstuk, INetwerkstuk
{
    public const int TekstLengte = 2000;

    private readonly List<Doelevaluatie> doelen = [];

    private Evaluatie() { }

    public Evaluatie(Traject traject, DateOnly datum, EvaluatieBesluit besluit, DateTime gemaaktOp, DateOnly vandaag)
    {
        if (traject.Status is TrajectStatus.Overgedragen) throw new RegelGebroken("R36", "Dit traject is overgedragen; evalueren doet het andere centrum.");
        EisDatum(traject, datum, vandaag);
        (TrajectId, NetwerkId, SchoolId, LeerlingId) = (traject.Id, traject.NetwerkId, traject.SchoolId, traject.LeerlingId);
        (Datum, Besluit, GemaaktOp) = (datum, besluit, gemaaktOp);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid LeerlingId { get; private set; }
    public Guid TrajectId { get; private set; }
    public Traject? Traject { get; private set; }
    public DateOnly Datum { get; private set; }
    public DateTime GemaaktOp { get; private set; }
    public Effect EffectLeerling { get; private set; }
    public string? ToelichtingLeerling { get; private set; }
    public Effect EffectLeraarTeam { get; private set; }
    public string? ToelichtingLeraarTeam { get; private set; }
    public EvaluatieBesluit Besluit { get; private set; }
    public string? ToelichtingBesluit { get; set; }
    public int Versie { get; private set; }

    /// <summary>The decision put the traject on hold or ended it: its day and its reason are the traject's too, and stay.</summary>
    public bool BewoogTraject => Besluit is EvaluatieBesluit.OnHold or EvaluatieBesluit.Stoppen;

    public IReadOnlyList<Doelevaluatie> Doelen => doelen;
    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId, null, TrajectId);

    /// <summary>Says the same on the same day: a form that was sent again.</summary>
    public bool ZegtHetzelfdeAls(Evaluatie andere) =>
        (TrajectId, Datum, Besluit, EffectLeerling, EffectLeraarTeam, ToelichtingLeerling, ToelichtingLeraarTeam, ToelichtingBesluit)
            == (andere.TrajectId, andere.Datum, andere.Besluit, andere.EffectLeerling, andere.EffectLeraarTeam, andere.ToelichtingLeerling, andere.ToelichtingLeraarTeam, andere.ToelichtingBesluit)
        && doelen.Select(d => (d.DoelSleutel, d.Resultaat, d.Toelichting)).Order().SequenceEqual(andere.doelen.Select(d => (d.DoelSleutel, d.Resultaat, d.Toelichting)).Order());

    /// <summary>The effect at both levels, each in words unless there is no view on it yet (R38).</summary>
    public void Effecten(Effect leerling, string? toelichtingLeerling, Effect leraarTeam, string? toelichtingLeraarTeam)
    {
        if (leerling != Effect.GeenZicht && string.IsNullOrWhiteSpace(toelichtingLeerling))
            throw new RegelGebroken("R38", "Beschrijf in een zin wat u bij de leerling ziet.", nameof(ToelichtingLeerling));
        if (leraarTeam != Effect.GeenZicht && string.IsNullOrWhiteSpace(toelichtingLeraarTeam))
            throw new RegelGebroken("R38", "Beschrijf in een zin wat u bij de leraar of het team ziet.", nameof(ToelichtingLeraarTeam));
        (EffectLeerling, ToelichtingLeerling) = (leerling, toelichtingLeerling?.Trim());
        (EffectLeraarTeam, ToelichtingLeraarTeam) = (leraarTeam, toelichtingLeraarTeam?.Trim());
    }

    /// <summary>Puts right when it was and what was decided in words; the decision itself stands (R36).</summary>
    public void Verbeteren(Traject traject, DateOnly datum, string? toelichtingBesluit, DateOnly vandaag)
    {
        if (BewoogTraject) return;
        EisDatum(traject, datum, vandaag);
        (Datum, ToelichtingBesluit) = (datum, toelichtingBesluit?.Trim());
    }

    private static void EisDatum(Traject traject, DateOnly datum, DateOnly vandaag)
    {
        if (datum > vandaag) throw new RegelGebroken("R36", "De evaluatie ligt in de toekomst. Leg ze vast als ze geweest is.", nameof(Datum));
        if (traject.EersteStartOp is not { } start || datum < start) throw new RegelGebroken("R36", "Evalueren kan pas na het startgesprek.", nameof(Datum));
        if (datum > traject.GeeindigdOp) throw new RegelGebroken("R36", $"Dit traject eindigde op {traject.GeeindigdOp:dd/MM/yyyy}. De evaluatie was voordien.", nameof(Datum));
    }

    public void Beoordeel(Guid doelSleutel, Inzetniveau niveau, string doeltekst, Doelresultaat resultaat, string? toelichting) =>
        doelen.Add(new Doelevaluatie(this, doelSleutel, niveau, doeltekst, resultaat, toelichting));
}

/// <summary>How far a goal was reached at an evaluation; keeps the goal's words as they were then.</summary>
public sealed class Doelevaluatie
{
    private Doelevaluatie() { }

    internal Doelevaluatie(Evaluatie evaluatie, Guid doelSleutel, Inzetniveau niveau, string doeltekst, Doelresultaat resultaat, string? toelichting)
    {
        (EvaluatieId, NetwerkId, SchoolId) = (evaluatie.Id, evaluatie.NetwerkId, evaluatie.SchoolId);
        (DoelSleutel, Niveau, Doeltekst) = (doelSleutel, niveau, doeltekst);
        Verbeteren(resultaat, toelichting);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EvaluatieId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid DoelSleutel { get; private set; }
    public Inzetniveau Niveau { get; private set; }
    public string Doeltekst { get; private set; } = "";
    public Doelresultaat Resultaat { get; private set; }
    public string? Toelichting { get; private set; }

    public void Verbeteren(Doelresultaat resultaat, string? toelichting) => (Resultaat, Toelichting) = (resultaat, toelichting?.Trim());
}
