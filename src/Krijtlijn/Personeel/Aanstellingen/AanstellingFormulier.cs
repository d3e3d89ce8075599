using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>What the form of a post asks.</summary>
public sealed class AanstellingFormulier
{
    /// <summary>Whose it is; asked of a new post only.</summary>
    [Required(ErrorMessage = "Kies wie aangesteld is.")]
    public Guid? PersoneelslidId { get; set; }

    [Required(ErrorMessage = "Kies de werkgever.")]
    public Guid? WerkgeverId { get; set; }

    [Required(ErrorMessage = "Kies de hoofdstructuur.")]
    public Hoofdstructuur? Hoofdstructuur { get; set; }

    [Required(ErrorMessage = "Kies titularis of vervanger.")]
    public Hoedanigheid? Hoedanigheid { get; set; }

    public Guid? VervangtId { get; set; }

    /// <summary>As typed: 0,8 or 0,875.</summary>
    [Required(ErrorMessage = "Vul de VTE in."), StringLength(10)]
    public string? Vte { get; set; }

    [Required(ErrorMessage = "Vul de eerste dag in.")]
    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public int Versie { get; set; }

    public static AanstellingFormulier VanAanstelling(Aanstelling a) => new()
    {
        PersoneelslidId = a.PersoneelslidId, WerkgeverId = a.WerkgeverId, Hoofdstructuur = a.Hoofdstructuur, Hoedanigheid = a.Hoedanigheid, VervangtId = a.VervangtPersoneelslidId,
        Vte = a.VteDuizendsten.AlsVte(), Van = a.Van, Tot = a.Tot, Versie = a.Versie,
    };

    internal Aanstellingsgegevens Gegevens() => new(WerkgeverId!.Value, Hoofdstructuur!.Value, Hoedanigheid!.Value,
        Duizendsten.TryLees(Vte, out var vte) ? vte : throw new RegelGebroken("aanstelling", Duizendsten.Uitleg, nameof(Vte)), Van!.Value, Tot, VervangtId);
}
