using System.ComponentModel.DataAnnotations;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>The rows of a group as a form sends them: what was there, each with its key, and one empty row for a new one.</summary>
public sealed class Rijenformulier<TRij> where TRij : IRij, new()
{
    public int Versie { get; set; }
    public List<TRij> Rijen { get; set; } = [];

    /// <summary>The rows that mean something: filled in, or there before. Not a property: its rows would be checked a second time, under a name that is not on the page.</summary>
    public IEnumerable<TRij> Gevuld() => Rijen.Where(r => !r.IsLeeg || r.Sleutel is not null);

    /// <summary>Fills the form with what is there and an empty row under it.</summary>
    public void Zet(int versie, IEnumerable<TRij> rijen) => (Versie, Rijen) = (versie, [.. rijen, new TRij()]);
}

/// <summary>A row of a form: a thing of the plan by its key, or a new one.</summary>
public interface IRij
{
    Guid? Sleutel { get; set; }
    bool Verwijderen { get; set; }
    bool IsLeeg { get; }
}

/// <summary>A goal in a form (R35).</summary>
public sealed class Doelrij : IRij, IValidatableObject
{
    public Guid? Sleutel { get; set; }
    public Inzetniveau Niveau { get; set; }
    [StringLength(Doel.TekstLengte)] public string? Wat { get; set; }
    [StringLength(Doel.TekstLengte)] public string? HoeGemeten { get; set; }
    public DateOnly? Tegen { get; set; }
    public bool Verwijderen { get; set; }
    public bool IsLeeg => string.IsNullOrWhiteSpace(Wat) && string.IsNullOrWhiteSpace(HoeGemeten) && Tegen is null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Verwijderen || !string.IsNullOrWhiteSpace(Wat)) yield break;
        if (Sleutel is not null) yield return new ValidationResult("Schrijf wat u wilt bereiken, of vink aan dat dit doel weg mag.", [nameof(Wat)]);
        else if (!IsLeeg) yield return new ValidationResult("Schrijf wat u wilt bereiken.", [nameof(Wat)]);
    }
}

/// <summary>An activity in a form (R34).</summary>
public sealed class Activiteitrij : IRij, IValidatableObject
{
    public Guid? Sleutel { get; set; }
    public Inzetniveau Niveau { get; set; }
    [StringLength(Activiteit.TekstLengte)] public string? Omschrijving { get; set; }
    public DateOnly? Van { get; set; }
    public DateOnly? Tot { get; set; }
    public bool Verwijderen { get; set; }
    public bool IsLeeg => string.IsNullOrWhiteSpace(Omschrijving) && Van is null && Tot is null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Verwijderen) yield break;
        if (string.IsNullOrWhiteSpace(Omschrijving) && Sleutel is not null) yield return new ValidationResult("Beschrijf de activiteit, of vink aan dat ze weg mag.", [nameof(Omschrijving)]);
        else if (string.IsNullOrWhiteSpace(Omschrijving) && !IsLeeg) yield return new ValidationResult("Beschrijf de activiteit.", [nameof(Omschrijving)]);
        if (Tot < Van) yield return new ValidationResult("De einddatum ligt voor de begindatum.", [nameof(Tot)]);
    }
}

/// <summary>An evaluation moment in a form (R34).</summary>
public sealed class Momentrij : IRij, IValidatableObject
{
    public Guid? Sleutel { get; set; }
    public DateOnly? Datum { get; set; }
    [StringLength(Evaluatiemoment.TekstLengte)] public string? Wijze { get; set; }
    public bool Verwijderen { get; set; }
    public bool IsLeeg => Datum is null && string.IsNullOrWhiteSpace(Wijze);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Verwijderen || Datum is not null) yield break;
        if (Sleutel is not null || !IsLeeg) yield return new ValidationResult("Kies de dag waarop u terugkijkt.", [nameof(Datum)]);
    }
}
