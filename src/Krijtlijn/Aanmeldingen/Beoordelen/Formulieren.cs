using System.ComponentModel.DataAnnotations;

namespace Krijtlijn.Aanmeldingen.Beoordelen;

/// <summary>What every decision carries: the version of the request the coordinator had before her.</summary>
public sealed class AanvaardFormulier
{
    public int Versie { get; set; }
}

/// <summary>What the school is asked to complete, part by part.</summary>
public sealed class AanvullingFormulier : IValidatableObject
{
    public sealed class Deelvraag
    {
        public Onderdeel Onderdeel { get; set; }
        public bool Vragen { get; set; }
        [StringLength(Aanvulvraag.TekstLengte)] public string? Tekst { get; set; }

        /// <summary>Ticked, or written without a tick.</summary>
        public bool IsGevraagd => Vragen || !string.IsNullOrWhiteSpace(Tekst);
    }

    public int Versie { get; set; }
    public List<Deelvraag> Delen { get; set; } = [];

    public static AanvullingFormulier Leeg(int versie) => new() { Versie = versie, Delen = [.. Enum.GetValues<Onderdeel>().Select(o => new Deelvraag { Onderdeel = o })] };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Delen.Any(d => d.IsGevraagd)) yield return new ValidationResult("Duid minstens één onderdeel aan dat de school moet aanvullen.", ["Delen[0].Vragen"]);
        for (var i = 0; i < Delen.Count; i++)
            if (Delen[i].Vragen && string.IsNullOrWhiteSpace(Delen[i].Tekst)) yield return new ValidationResult($"Zeg bij \"{Delen[i].Onderdeel.Tekst()}\" wat de school moet aanvullen.", [$"Delen[{i}].Tekst"]);
    }
}

public sealed class WeigerFormulier
{
    public int Versie { get; set; }
    [Required(ErrorMessage = "Kies een criterium uit de lijst van het netwerk.")] public string? Criterium { get; set; }
    [Required(ErrorMessage = "Leg uit waarom de aanmelding geweigerd wordt."), StringLength(Aanmelding.TekstLengte)] public string? Tekst { get; set; }
}

public sealed class DoorverwijsFormulier
{
    public int Versie { get; set; }
    [Required(ErrorMessage = "Zeg naar welk centrum of welke dienst u doorverwijst."), StringLength(Aanmelding.NaamLengte)] public string? Naar { get; set; }
    [Required(ErrorMessage = "Leg uit waarom u doorverwijst."), StringLength(Aanmelding.TekstLengte)] public string? Tekst { get; set; }
}
