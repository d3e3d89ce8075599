using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Evaluaties.Evalueren;

/// <summary>What is filled in about one goal.</summary>
public sealed class DoelInvoer
{
    public Guid Sleutel { get; set; }

    /// <summary>Tells goals with one key apart; see <see cref="Doelvraag.Rang"/>.</summary>
    public int Rang { get; set; }

    [Required(ErrorMessage = "Duid aan of het doel bereikt is.")]
    public Doelresultaat? Resultaat { get; set; }

    [StringLength(Evaluatie.TekstLengte)]
    public string? Toelichting { get; set; }
}

/// <summary>What is seen at an evaluation: per goal, and the effect at both levels (R38).</summary>
public class Oordeelformulier
{
    [Required]
    public DateOnly? Datum { get; set; }

    public List<DoelInvoer> Doelen { get; set; } = [];

    /// <summary>What was filled in about this goal; null when the form did not hold it.</summary>
    public DoelInvoer? Over(Doelvraag doel) => Doelen.Find(i => i.Sleutel == doel.Sleutel && i.Rang == doel.Rang);

    [Required(ErrorMessage = "Duid het effect bij de leerling aan.")]
    public Effect? EffectLeerling { get; set; }

    [StringLength(Evaluatie.TekstLengte)]
    public string? ToelichtingLeerling { get; set; }

    [Required(ErrorMessage = "Duid het effect bij de leraar en het team aan.")]
    public Effect? EffectLeraarTeam { get; set; }

    [StringLength(Evaluatie.TekstLengte)]
    public string? ToelichtingLeraarTeam { get; set; }

    [StringLength(Evaluatie.TekstLengte)]
    public string? ToelichtingBesluit { get; set; }

    public int Versie { get; set; }
}

/// <summary>An evaluation as it is recorded: what is seen, and how it goes on (R36).</summary>
public sealed class Evaluatieformulier : Oordeelformulier, IValidatableObject
{
    [Required(ErrorMessage = "Kies hoe het verder gaat.")]
    public EvaluatieBesluit? Besluit { get; set; }

    [StringLength(Traject.ToelichtingLengte)]
    public string? Nazorg { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Besluit == EvaluatieBesluit.OnHold && string.IsNullOrWhiteSpace(ToelichtingBesluit))
            yield return new ValidationResult("Zeg waarom het traject on hold gaat.", [nameof(ToelichtingBesluit)]);
    }
}

/// <summary>A page with what is seen at an evaluation.</summary>
public interface IOordeelpagina
{
    Oordeelformulier Formulier { get; }
    IReadOnlyList<Doelvraag> Doelvragen { get; }
}

/// <summary>A goal on the form of an evaluation.</summary>
public record Doelvraag(Guid Sleutel, Inzetniveau Niveau, string Wat, string? HoeGemeten = null, DateOnly? Tegen = null)
{
    /// <summary>Zero, and more for a goal that two supporters took over from the same plan and worded in their own way: those share a key.</summary>
    public int Rang { get; init; }
}

/// <summary>A goal of the plan in force, as it is evaluated.</summary>
public sealed record TeEvaluerenDoel(Guid Sleutel, Inzetniveau Niveau, string Wat, string? HoeGemeten, DateOnly? Tegen, Schooljaar Schooljaar, Guid PlanId) : Doelvraag(Sleutel, Niveau, Wat, HoeGemeten, Tegen);

/// <summary>The choices on the evaluation form.</summary>
public static class Evaluatiekeuzes
{
    public static IReadOnlyList<SelectListItem> Resultaten { get; } = [.. Enum.GetValues<Doelresultaat>().Select(r => new KeuzeOptie(r.ToString(), r.Tekst()))];

    public static IReadOnlyList<SelectListItem> Effecten { get; } = [.. Enum.GetValues<Effect>().Select(e => new KeuzeOptie(e.ToString(), e.Tekst()))];

    public static IReadOnlyList<SelectListItem> Besluiten { get; } =
    [
        new KeuzeOptie(nameof(EvaluatieBesluit.Verdergaan), "Verdergaan", "Het plan blijft zoals het is, tot het volgende evaluatiemoment."),
        new KeuzeOptie(nameof(EvaluatieBesluit.Bijsturen), "Bijsturen", "U maakt een nieuwe versie van het plan; de school keurt ze goed."),
        new KeuzeOptie(nameof(EvaluatieBesluit.OnHold), "On hold zetten", "Nu even geen ondersteuning. Herstarten kan in één stap."),
        new KeuzeOptie(nameof(EvaluatieBesluit.Stoppen), "Stoppen", "Het traject is afgerond. U noteert de nazorg; de school krijgt twee slotvragen."),
    ];
}
