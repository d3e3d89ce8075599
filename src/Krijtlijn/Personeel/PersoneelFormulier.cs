using System.ComponentModel.DataAnnotations;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;

namespace Krijtlijn.Personeel;

/// <summary>What the form of a supporter asks.</summary>
public sealed class PersoneelFormulier
{
    [Required, StringLength(Personeelslid.NaamLengte)]
    public string? Voornaam { get; set; }

    [Required, StringLength(Personeelslid.NaamLengte)]
    public string? Familienaam { get; set; }

    [EmailAddress, DataType(DataType.EmailAddress), StringLength(Personeelslid.EmailLengte)]
    public string? Email { get; set; }

    [DataType(DataType.PhoneNumber), StringLength(Personeelslid.TelefoonLengte)]
    public string? Telefoon { get; set; }

    public Guid? WerkgeverId { get; set; }

    [Required]
    public decimal? VteDuizendsten { get; set; }

    [Required]
    public decimal? MinutenPerWeek { get; set; }

    [StringLength(Personeelslid.StraatLengte)]
    public string? Straat { get; set; }

    [RegularExpression("[1-9][0-9]{3}", ErrorMessage = "Een postcode telt vier cijfers.")]
    public string? Postcode { get; set; }

    [StringLength(Personeelslid.GemeenteLengte)]
    public string? Gemeente { get; set; }

    public DateOnly? InDienstVan { get; set; }

    /// <summary>The ticked boxes, "Type9|Lager".</summary>
    public List<string> Vakken { get; set; } = [];

    public int Versie { get; set; }

    public static string Vak(Ondersteuningstype type, Onderwijsniveau niveau) => $"{type}|{niveau}";

    public static PersoneelFormulier Van(Personeelslid p) => new()
    {
        Voornaam = p.Voornaam, Familienaam = p.Familienaam, Email = p.Email, Telefoon = p.Telefoon, WerkgeverId = p.WerkgeverId,
        VteDuizendsten = p.VteDuizendsten / 1000m, MinutenPerWeek = Math.Round(p.MinutenPerWeek / 60m, 2), Straat = p.Straat, Postcode = p.Postcode, Gemeente = p.Gemeente, InDienstVan = p.InDienstVan, Versie = p.Versie,
        Vakken = [.. p.Expertises.SelectMany(e => e.Niveau is { } n ? [Vak(e.Type, n)] : Enum.GetValues<Onderwijsniveau>().Select(n => Vak(e.Type, n)))],
    };

    internal int Duizendsten => (int)Math.Round(VteDuizendsten!.Value * 1000);
    internal int Minuten => (int)Math.Round(MinutenPerWeek!.Value * 60);

    /// <summary>Copies the form onto the person; the place is looked up by the caller.</summary>
    public void Op(Personeelslid p)
    {
        (p.Voornaam, p.Familienaam, p.Email, p.Telefoon, p.WerkgeverId) = (Voornaam!.Trim(), Familienaam!.Trim(), Email?.Trim(), Telefoon?.Trim(), WerkgeverId);
        (p.Straat, p.Postcode, p.Gemeente, p.InDienstVan) = (Straat?.Trim(), Postcode, Gemeente?.Trim(), InDienstVan);
        p.WerktijdWijzigen(Duizendsten, Minuten);
        var nieuw = Expertises.Samen(Gekozen()).ToHashSet();
        if (!nieuw.SetEquals(p.Expertises.Select(e => (e.Type, e.Niveau)))) p.ExpertisesZetten(nieuw);
    }

    private IEnumerable<Vakgebied> Gekozen()
    {
        foreach (var delen in Vakken.Select(v => v.Split('|')).Where(d => d.Length == 2))
            if (Enum.TryParse<Ondersteuningstype>(delen[0], out var type) && Enum.TryParse<Onderwijsniveau>(delen[1], out var niveau)) yield return new Vakgebied(type, niveau);
    }
}
