using Krijtlijn.Gedeeld;
using Krijtlijn.Ondersteuningsplannen;

namespace Krijtlijn.Trajecten;

public enum Stapsoort { Toewijzen, Startgesprek, Beginnen, PlanMaken, PlanVoorleggen, PlanAanpassen, PlanGoedkeuren, Evalueren, OnHoldBekijken, SlotvragenBeantwoorden, Geen }

/// <summary>Who has to take the next step.</summary>
public enum Aanzet { Coordinatie, Ondersteuner, School, Niemand }

/// <summary>What is known of a traject when one asks what comes next.</summary>
/// <param name="WachtOpBegin">Renewed, and no support was given yet in the new school year.</param>
/// <param name="Plan">State of the newest version of the plan this school year; null without a plan.</param>
/// <param name="PlanGeldt">Whether an approved version is in force.</param>
/// <param name="OpenEvaluatie">The first evaluation moment of the plan that has no evaluation yet.</param>
/// <param name="VerwachtOp">The day from which the coordinator expects a supporter (R24); the start term runs on (R25).</param>
public sealed record Trajectfeiten(
    TrajectStatus Status, DateOnly? StartUiterlijk, DateOnly? OnHoldSinds, int DagenOnHoldSignaal, bool WachtOpBegin, PlanStatus? Plan, bool PlanGeldt,
    DateOnly? OpenEvaluatie, DateOnly EindeSchooljaar, bool WachtOpSlotvragen, DateOnly Vandaag, DateOnly? VerwachtOp = null);

/// <summary>The next step of a traject: what, for whom and by when.</summary>
public sealed record VolgendeStap(Stapsoort Soort, string Wat, Aanzet Voor, DateOnly? Uiterlijk = null)
{
    public static VolgendeStap Van(Trajectfeiten f) => f.Status switch
    {
        TrajectStatus.WachtOpToewijzing => new(Stapsoort.Toewijzen, f.VerwachtOp is { } verwacht ? $"Een ondersteuner toewijzen (verwacht vanaf {verwacht.Datum()})" : "Een ondersteuner toewijzen", Aanzet.Coordinatie, f.StartUiterlijk),
        TrajectStatus.Startgesprek => new(Stapsoort.Startgesprek, "Het startgesprek voeren", Aanzet.Ondersteuner, f.StartUiterlijk),
        TrajectStatus.Lopend => Lopend(f),
        TrajectStatus.OnHold => new(Stapsoort.OnHoldBekijken, "Bekijken of het traject kan herstarten of eindigen", Aanzet.Coordinatie, f.OnHoldSinds?.AddDays(f.DagenOnHoldSignaal)),
        _ when f.WachtOpSlotvragen => new(Stapsoort.SlotvragenBeantwoorden, "De twee slotvragen beantwoorden", Aanzet.School),
        _ => new(Stapsoort.Geen, "Niets meer te doen; herstarten kan altijd", Aanzet.Niemand),
    };

    // What is due comes before what can wait: a moment that passed is evaluated even while an adjusted plan is being written.
    private static VolgendeStap Lopend(Trajectfeiten f) => f switch
    {
        { WachtOpBegin: true } => new(Stapsoort.Beginnen, "De ondersteuning van dit schooljaar beginnen: registreer het eerste bezoek", Aanzet.Ondersteuner, f.StartUiterlijk),
        { Plan: PlanStatus.Voorgelegd } => new(Stapsoort.PlanGoedkeuren, "Het ondersteuningsplan nakijken en goedkeuren", Aanzet.School),
        { PlanGeldt: true, OpenEvaluatie: { } moment } when moment <= f.Vandaag => new(Stapsoort.Evalueren, "Evalueren en besluiten hoe het verder gaat", Aanzet.Ondersteuner, moment),
        { Plan: PlanStatus.Teruggegeven } => new(Stapsoort.PlanAanpassen, "Het plan aanpassen aan wat de school vroeg", Aanzet.Ondersteuner),
        { Plan: null } => new(Stapsoort.PlanMaken, "De leerling opnemen in het ondersteuningsplan", Aanzet.Ondersteuner),
        { PlanGeldt: false } => new(Stapsoort.PlanVoorleggen, "Het ondersteuningsplan afwerken en voorleggen", Aanzet.Ondersteuner),
        { Plan: PlanStatus.Ontwerp } => new(Stapsoort.PlanVoorleggen, "Het bijgestuurde plan afwerken en voorleggen", Aanzet.Ondersteuner),
        _ => new(Stapsoort.Evalueren, "Evalueren en besluiten hoe het verder gaat", Aanzet.Ondersteuner, f.OpenEvaluatie ?? f.EindeSchooljaar),
    };
}

public static class AanzetWeergave
{
    public static string Tekst(this Aanzet aanzet) => aanzet switch
    {
        Aanzet.Coordinatie => "coördinator",
        Aanzet.Ondersteuner => "ondersteuner",
        Aanzet.School => "school",
        _ => "niemand",
    };
}
