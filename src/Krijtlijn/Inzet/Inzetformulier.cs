using System.ComponentModel.DataAnnotations;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Inzet;

/// <summary>The fields of one line of effort; <see cref="Snel"/> is a length chosen with one tap instead of typed.</summary>
public sealed class Inzetformulier : IValidatableObject
{
    public static readonly IReadOnlyList<int> Duren = [25, 30, 45, 50, 60, 75, 90, 120];

    public Guid Sleutel { get; set; }
    public int Versie { get; set; }
    [Required(ErrorMessage = "Kies de dag.")] public DateOnly? Datum { get; set; }
    public int? Minuten { get; set; }
    public int? Snel { get; set; }
    public Inzetniveau Niveau { get; set; }
    [StringLength(Inzetregel.NotitieLengte)] public string? Notitie { get; set; }

    public int GekozenMinuten => Snel ?? Minuten ?? 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (GekozenMinuten is < Inzetregel.MinMinuten or > Inzetregel.MaxMinuten) yield return new ValidationResult("Geef tussen 5 minuten en 10 uur in.", [nameof(Minuten)]);
    }
}
