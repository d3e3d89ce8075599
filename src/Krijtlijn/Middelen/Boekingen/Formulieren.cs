using System.ComponentModel.DataAnnotations;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>A new booking as typed. A school fills in neither her own name nor what the coordinator decides.</summary>
public sealed class BoekingFormulier
{
    [Required(ErrorMessage = "Kies wat u wilt doen.")] public Boekingsoort? Soort { get; set; }
    public Guid? VanSchoolId { get; set; }
    public Guid? NaarSchoolId { get; set; }
    [Required(ErrorMessage = "Geef het aantal trajecten."), Range(1, Boeking.MaxAantal, ErrorMessage = "Geef een aantal trajecten tussen 1 en 500.")] public int? Aantal { get; set; }
    [Required(ErrorMessage = "Kies de dag vanaf wanneer het telt.")] public DateOnly? Datum { get; set; }
    [Required(ErrorMessage = "Zeg waarom: wie beslist en wie later kijkt, leest het."), StringLength(Boeking.RedenLengte)] public string? Reden { get; set; }
    /// <summary>Accepted at once; the coordinator's own choice.</summary>
    public bool Meteen { get; set; }
    [StringLength(Boeking.WaarLengte)] public string? BeslistWaar { get; set; }
    public bool Toch { get; set; }
    [StringLength(Boeking.RedenLengte)] public string? Waarom { get; set; }

    /// <summary>What is asked, once the form is valid.</summary>
    public Boekingsvoorstel Voorstel() => new(Soort!.Value, VanSchoolId, NaarSchoolId, Aantal!.Value, Datum!.Value, Reden!);
}

/// <summary>The decision on a proposal.</summary>
public sealed class BesluitFormulier : IValidatableObject
{
    [Required(ErrorMessage = "Kies of u aanvaardt of weigert.")] public Boekingstatus? Besluit { get; set; }
    [Required(ErrorMessage = "Zeg waarom: de school leest het."), StringLength(Boeking.RedenLengte)] public string? Reden { get; set; }
    [StringLength(Boeking.WaarLengte)] public string? BeslistWaar { get; set; }
    public bool Toch { get; set; }
    public int Versie { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Besluit is Boekingstatus.Voorgesteld or Boekingstatus.Ingetrokken) yield return new ValidationResult("Kies of u aanvaardt of weigert.", [nameof(Besluit)]);
    }
}

/// <summary>Why an accepted booking is undone.</summary>
public sealed class TegenboekFormulier
{
    [Required(ErrorMessage = "Zeg wat er fout was aan deze boeking."), StringLength(Boeking.RedenLengte)] public string? Reden { get; set; }
    public bool Toch { get; set; }
    public int Versie { get; set; }
}
