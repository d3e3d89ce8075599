using System.ComponentModel.DataAnnotations;
using Krijtlijn.Scholen;

namespace Krijtlijn.Leerlingen;

/// <summary>One parent or other adult around the pupil, as a form asks for them; shown by <c>/Leerlingen/_Contactvelden.cshtml</c>.</summary>
public sealed class Contactformulier : IValidatableObject
{
    public const int Hoogstens = 6;

    public Guid? Id { get; set; }
    [StringLength(Contactpersoon.NaamLengte)] public string? Naam { get; set; }
    [StringLength(Contactpersoon.RelatieLengte)] public string? Relatie { get; set; }
    [DataType(DataType.PhoneNumber), RegularExpression(Instelling.TelefoonPatroon, ErrorMessage = Instelling.TelefoonFout), StringLength(Instelling.TelefoonLengte)] public string? Telefoon { get; set; }
    [EmailAddress, DataType(DataType.EmailAddress), StringLength(Instelling.EmailLengte)] public string? Email { get; set; }

    /// <summary>A number or address without a name would be lost; of a known person an emptied name means: remove.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Id is null && string.IsNullOrWhiteSpace(Naam) && !string.IsNullOrWhiteSpace(Telefoon + Email)) yield return new ValidationResult("Vul ook de naam in.", [nameof(Naam)]);
    }

    /// <summary>Who is known, with two places as a rule and always one empty when more are known.</summary>
    public static List<Contactformulier> Van(Leerling leerling)
    {
        List<Contactformulier> contacten = [.. leerling.Contactpersonen.Select(c => new Contactformulier { Id = c.Id, Naam = c.Naam, Relatie = c.Relatie, Telefoon = c.Telefoon, Email = c.Email })];
        do contacten.Add(new Contactformulier()); while (contacten.Count < 2);
        return contacten;
    }

    /// <summary>Puts the answer on the pupil: a known person whose name was emptied is removed, an empty line that was never filled in is skipped.</summary>
    public void Op(Leerling leerling)
    {
        var gekend = leerling.Contactpersonen.FirstOrDefault(c => c.Id == Id);
        if (string.IsNullOrWhiteSpace(Naam))
        {
            if (gekend is not null) leerling.Verwijder(gekend);
            return;
        }
        var relatie = string.IsNullOrWhiteSpace(Relatie) ? "Ouder" : Relatie.Trim();
        gekend ??= leerling.Voeg(new Contactpersoon(leerling, Naam.Trim(), relatie));
        (gekend.Naam, gekend.Relatie, gekend.Telefoon, gekend.Email) = (Naam.Trim(), relatie, Telefoon?.Trim(), Email?.Trim());
    }
}
