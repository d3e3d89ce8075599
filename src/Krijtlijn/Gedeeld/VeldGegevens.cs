using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Krijtlijn.Gedeeld;

/// <summary>The control a field gets; Automatisch lets the type of the property decide.</summary>
public enum VeldSoort { Automatisch, Tekst, Getal, Datum, Tijd, Email, Telefoon, Wachtwoord, Bestand, Tekstvak, Keuzelijst, Keuze, Vinkjes, Vink }

/// <summary>The control that fits a property when the page does not say.</summary>
public static class VeldSoorten
{
    public static VeldSoort Van(ModelExpression veld, IEnumerable<SelectListItem>? items, int rijen)
    {
        var soort = veld.Metadata.UnderlyingOrModelType;
        if (items is not null) return veld.Metadata.IsEnumerableType ? VeldSoort.Vinkjes : VeldSoort.Keuzelijst;
        if (rijen > 1) return VeldSoort.Tekstvak;
        if (soort == typeof(bool)) return VeldSoort.Vink;
        if (soort == typeof(DateOnly) || soort == typeof(DateTime)) return VeldSoort.Datum;
        if (soort == typeof(TimeOnly)) return VeldSoort.Tijd;
        if (soort == typeof(int) || soort == typeof(long) || soort == typeof(short) || soort == typeof(decimal)) return VeldSoort.Getal;
        if (soort == typeof(IFormFile)) return VeldSoort.Bestand;
        return veld.Metadata.DataTypeName switch
        {
            nameof(DataType.EmailAddress) => VeldSoort.Email,
            nameof(DataType.PhoneNumber) => VeldSoort.Telefoon,
            nameof(DataType.Password) => VeldSoort.Wachtwoord,
            nameof(DataType.MultilineText) => VeldSoort.Tekstvak,
            _ => VeldSoort.Tekst,
        };
    }

    public static string? Breedte(VeldSoort soort, string? gevraagd) => gevraagd switch
    {
        "heel" => null,
        not null => gevraagd,
        null => soort switch
        {
            VeldSoort.Getal or VeldSoort.Tijd => "kort",
            VeldSoort.Datum => "datum",
            _ => null,
        },
    };
}

/// <summary>Name, id, value and error of one field: what was typed wins from what is stored.</summary>
public sealed class VeldGegevens
{
    private readonly ModelExpression _veld;
    private readonly ModelStateEntry? _stand;

    public VeldGegevens(ModelExpression veld, ViewContext context, VeldSoort soort, bool heeftHint)
    {
        _veld = veld;
        Soort = soort;
        Naam = context.ViewData.TemplateInfo.GetFullHtmlFieldName(veld.Name);
        Id = TagBuilder.CreateSanitizedId(Naam, "_");
        context.ViewData.ModelState.TryGetValue(Naam, out _stand);
        Fout = _stand?.Errors.Select(Foutteksten.Van).FirstOrDefault();
        var ids = new[] { heeftHint ? Id + "-hint" : null, Fout is null ? null : Id + "-fout" }.OfType<string>();
        BeschrevenDoor = string.Join(' ', ids) is { Length: > 0 } tekst ? tekst : null;
    }

    public VeldSoort Soort { get; }
    public string Naam { get; }
    public string Id { get; }
    public string? Fout { get; }
    public string? BeschrevenDoor { get; }

    /// <summary>The value for the control; never given back for a password.</summary>
    public string? Waarde => Soort == VeldSoort.Wachtwoord ? null : _stand?.AttemptedValue ?? Schrijf(_veld.Model);

    /// <summary>The chosen options of a list, radios or checkboxes.</summary>
    public IReadOnlySet<string> Gekozen => (_stand?.RawValue switch
    {
        string[] waarden => waarden,
        string waarde => [waarde],
        _ => _veld.Model switch
        {
            null => [],
            string tekst => [tekst],
            System.Collections.IEnumerable rij => rij.Cast<object?>().Select(Schrijf).OfType<string>(),
            var een => [Schrijf(een) ?? ""],
        },
    }).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool IsAan => _stand?.AttemptedValue is { } getypt ? getypt.StartsWith("true", StringComparison.OrdinalIgnoreCase) : _veld.Model is true;

    /// <summary>Maximum length from [StringLength] or [MaxLength].</summary>
    public int? Lengte => (_veld.Metadata as DefaultModelMetadata)?.Attributes.Attributes
        .Select(a => a is StringLengthAttribute s ? s.MaximumLength : a is MaxLengthAttribute m ? m.Length : 0)
        .FirstOrDefault(n => n > 0) is > 0 and var n ? n : null;

    public bool IsDecimaal => _veld.Metadata.UnderlyingOrModelType == typeof(decimal);

    private string? Schrijf(object? waarde) => waarde switch
    {
        null => null,
        DateOnly dag => dag.Iso(),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("HH:mm", CultureInfo.InvariantCulture),
        decimal getal => getal.ToString("0.####", Weergave.Cultuur),
        IFormFile => null,
        _ => Convert.ToString(waarde, CultureInfo.CurrentCulture),
    };
}
