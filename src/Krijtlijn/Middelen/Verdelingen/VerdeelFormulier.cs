using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>How a scenario is called.</summary>
public sealed class Naamformulier
{
    [Required(ErrorMessage = "Geef het scenario een naam, bijvoorbeeld \"60/40 met minimum 1\"."), StringLength(Verdeling.NaamLengte)]
    public string? Naam { get; set; }

    [StringLength(Verdeling.ToelichtingLengte)]
    public string? Toelichting { get; set; }
}

/// <summary>The rules of a scenario as they are typed. Percentages are text, because an address takes no comma in a number.</summary>
public sealed class VerdeelFormulier : IValidatableObject
{
    private const string Heelgetal = "Geef een geheel getal.";

    [Required(ErrorMessage = "Geef het aantal trajecten dat te verdelen is."), Range(1, Verdeelkeuze.MeesteEenheden, ErrorMessage = "Geef een aantal trajecten tussen 1 en 100.000.")]
    public int? Eenheden { get; set; }

    [Required(ErrorMessage = "Geef het percentage dat het aantal leerlingen volgt."), Range(0, 100, ErrorMessage = "Geef een percentage tussen 0 en 100.")]
    public int? Leerlingprocent { get; set; }

    [Required(ErrorMessage = "Kies over hoeveel teldagen."), Range(1, Verdeler.MeesteMomenten)]
    public int? Leerlingdagen { get; set; }

    [Required(ErrorMessage = "Kies hoe de verslagen geteld worden.")]
    public Gemiddelde.Over? VerslagenPer { get; set; }

    [Required(ErrorMessage = "Kies over hoeveel momenten."), Range(1, Verdeler.MeesteMomenten)]
    public int? Verslagmomenten { get; set; }

    [Range(0, Verdeler.HoogsteGewicht, ErrorMessage = "Een gewicht ligt tussen 0 en 10.")]
    public int? GewichtGemeenschappelijk { get; set; }

    [Range(0, Verdeler.HoogsteGewicht, ErrorMessage = "Een gewicht ligt tussen 0 en 10.")]
    public int? GewichtAangepast { get; set; }

    [Range(0, Verdeelkeuze.MeesteEenheden, ErrorMessage = Heelgetal)]
    public int? EenhedenSecundair { get; set; }

    [Range(0, Capaciteitsinvoer.Hoogste, ErrorMessage = "Geef een minimum tussen 0 en 1000, of laat het leeg.")]
    public int? Minimum { get; set; }

    [Procent]
    public string? Coordinatie { get; set; }

    [Procent]
    public string? Reserve { get; set; }

    public static VerdeelFormulier Van(Verdeelkeuze k) => new()
    {
        Eenheden = k.Eenheden, Leerlingprocent = k.Leerlingprocent, Leerlingdagen = k.Telling.Leerlingdagen, VerslagenPer = k.Telling.VerslagenPer, Verslagmomenten = k.Telling.Verslagmomenten,
        GewichtGemeenschappelijk = k.Gewichten.Gemeenschappelijk, GewichtAangepast = k.Gewichten.Aangepast, EenhedenSecundair = k.EenhedenSecundair, Minimum = k.Minimum == 0 ? null : k.Minimum,
        Coordinatie = AlsProcent(k.CoordinatiePromille), Reserve = AlsProcent(k.ReservePromille),
    };

    /// <summary>The rules; call it on a form without errors.</summary>
    public Verdeelkeuze Keuze() => new(Eenheden!.Value, Leerlingprocent!.Value, new Telkeuze(Leerlingdagen!.Value, VerslagenPer!.Value, Verslagmomenten!.Value),
        new Gewichten(GewichtGemeenschappelijk ?? 1, GewichtAangepast ?? 1), EenhedenSecundair, Minimum ?? 0, Promille(Coordinatie) ?? 0, Promille(Reserve) ?? 0);

    /// <summary>Name and value of each field, to carry what is being tried along.</summary>
    public IEnumerable<(string Veld, object? Waarde)> Velden() =>
    [
        (nameof(Eenheden), Eenheden), (nameof(Leerlingprocent), Leerlingprocent), (nameof(Leerlingdagen), Leerlingdagen), (nameof(VerslagenPer), VerslagenPer), (nameof(Verslagmomenten), Verslagmomenten),
        (nameof(GewichtGemeenschappelijk), GewichtGemeenschappelijk), (nameof(GewichtAangepast), GewichtAangepast), (nameof(EenhedenSecundair), EenhedenSecundair), (nameof(Minimum), Minimum), (nameof(Coordinatie), Coordinatie), (nameof(Reserve), Reserve),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (VerslagenPer is { } per && !Enum.IsDefined(per)) yield return new ValidationResult("Kies teldagen of schooljaren.", [nameof(VerslagenPer)]);
        if (EenhedenSecundair > Eenheden) yield return new ValidationResult($"Voor het secundair kunnen er niet meer zijn dan alles samen, {Eenheden}.", [nameof(EenhedenSecundair)]);
        if (GewichtGemeenschappelijk == 0 && GewichtAangepast == 0) yield return new ValidationResult("Minstens één van beide gewichten is meer dan 0.", [nameof(GewichtAangepast)]);
    }

    /// <summary>2,5 as 25; nothing as 0; null when it is no percentage.</summary>
    internal static int? Promille(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return 0;
        if (!decimal.TryParse(tekst.Trim().TrimEnd('%').Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var procent) || procent > 100) return null;
        return procent * 10 is var promille && promille == decimal.Truncate(promille) ? (int)promille : null;
    }

    private static string? AlsProcent(int promille) => promille == 0 ? null : promille % 10 == 0 ? $"{promille / 10}" : $"{promille / 10},{promille % 10}";

    public static IEnumerable<SelectListItem> Teldagen => Enumerable.Range(1, Verdeler.MeesteMomenten).Select(n => new SelectListItem(n == 1 ? "de laatste teldag" : $"de laatste {n} teldagen", $"{n}"));
    public static IEnumerable<SelectListItem> Momenten => Enumerable.Range(1, Verdeler.MeesteMomenten).Select(n => new SelectListItem(n == 1 ? "het laatste" : $"de laatste {n}", $"{n}"));
    public static IEnumerable<SelectListItem> Eenheid => [new("teldagen", nameof(Gemiddelde.Over.Teldagen)), new("schooljaren", nameof(Gemiddelde.Over.Schooljaren))];
}

/// <summary>A percentage with at most one digit after the comma, or nothing.</summary>
internal sealed class ProcentAttribute : ValidationAttribute
{
    public ProcentAttribute() => ErrorMessage = "Geef een percentage tussen 0 en 100, met hoogstens één cijfer na de komma, zoals 2,5.";

    public override bool IsValid(object? value) => VerdeelFormulier.Promille(value as string) is not null;
}
