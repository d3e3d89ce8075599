using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>How the state of a plan reads, and what it waits for.</summary>
public static class PlanWeergave
{
    public static string Tekst(this PlanStatus status) => status switch
    {
        PlanStatus.Ontwerp => "In opmaak",
        PlanStatus.Voorgelegd => "Ligt bij de school",
        PlanStatus.Teruggegeven => "Teruggegeven",
        _ => "Goedgekeurd",
    };

    public static TagSoort Soort(this PlanStatus status) => status switch
    {
        PlanStatus.Ontwerp => TagSoort.Stil,
        PlanStatus.Voorgelegd => TagSoort.Info,
        PlanStatus.Teruggegeven => TagSoort.LetOp,
        _ => TagSoort.Goed,
    };

    /// <summary>Who has to do something now, in the words of a list.</summary>
    public static string WachtOp(this PlanStatus status) => status switch
    {
        PlanStatus.Ontwerp => "ondersteuner: afwerken en voorleggen",
        PlanStatus.Voorgelegd => "school: goedkeuren of teruggeven",
        PlanStatus.Teruggegeven => "ondersteuner: aanpassen",
        _ => "niemand",
    };

    public static string Tekst(this Planonderdeel onderdeel) => onderdeel switch
    {
        Planonderdeel.Noden => "Ondersteuningsnoden",
        Planonderdeel.Doelen => "Doelen",
        Planonderdeel.Activiteiten => "Activiteiten",
        Planonderdeel.Evaluatiemomenten => "Evaluatiemomenten",
        _ => "Individueel aangepast curriculum",
    };

    /// <summary>The network sees what is being written; school and partners see a version once it was submitted.</summary>
    public static bool ZietOntwerpen(this HuidigeGebruiker wie) => wie.IsCoordinatie || wie.Rol == RolSoort.Ondersteuner;

    /// <summary>When an activity runs, in words.</summary>
    public static string Periode(this Activiteit activiteit) => (activiteit.Van, activiteit.Tot) switch
    {
        (null, null) => "hele schooljaar",
        ({ } van, null) => $"vanaf {van.Datum()}",
        (null, { } tot) => $"tot {tot.Datum()}",
        ({ } van, { } tot) => $"{van.Datum()} tot {tot.Datum()}",
    };

    /// <summary>The five steps of an individually adapted curriculum, in order (R34).</summary>
    public static IEnumerable<(string Stap, string? Tekst)> Stappen(this Plandeel deel) =>
    [
        ("1. Beginsituatie", deel.Beginsituatie), ("2. Doelenselectie", deel.Doelenselectie), ("3. Strategische planning", deel.StrategischePlanning),
        ("4. Uitvoering", deel.Uitvoering), ("5. Evaluatie", deel.IacEvaluatie),
    ];
}
