using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Krijtlijn.Gedeeld;

/// <summary>Dutch messages for everything the framework can refuse, in words that say what to do.</summary>
public sealed class Foutteksten : IValidationMetadataProvider
{
    /// <summary>Replaces the framework's English texts; call it in AddRazorPages().AddMvcOptions(Foutteksten.Toepassen).</summary>
    public static void Toepassen(MvcOptions opties)
    {
        opties.ModelMetadataDetailsProviders.Add(new Foutteksten());
        var teksten = opties.ModelBindingMessageProvider;
        teksten.SetAttemptedValueIsInvalidAccessor((waarde, _) => $"\u201c{waarde}\u201d past hier niet. Kijk na hoe u het schreef.");
        teksten.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"\u201c{waarde}\u201d past hier niet. Kijk na hoe u het schreef.");
        teksten.SetUnknownValueIsInvalidAccessor(_ => "Deze waarde past hier niet.");
        teksten.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde past hier niet.");
        teksten.SetValueIsInvalidAccessor(waarde => $"\u201c{waarde}\u201d past hier niet. Kijk na hoe u het schreef.");
        teksten.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
        teksten.SetValueMustBeANumberAccessor(_ => "Vul een getal in, bijvoorbeeld 90.");
        teksten.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in, bijvoorbeeld 90.");
        teksten.SetMissingBindRequiredValueAccessor(_ => "Vul dit in.");
        teksten.SetMissingKeyOrValueAccessor(() => "Vul dit in.");
        teksten.SetMissingRequestBodyRequiredValueAccessor(() => "Er kwam niets toe. Probeer het opnieuw.");
    }

    /// <summary>The text of one error, also when the framework gave none.</summary>
    public static string Van(ModelError fout) =>
        string.IsNullOrEmpty(fout.ErrorMessage) ? "Deze waarde past hier niet. Kijk na hoe u het schreef." : fout.ErrorMessage;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // Setting a text twice, or over an own one, would throw or lose the page's words.
            if (regel.ErrorMessageResourceName is not null || HeeftEigenTekst(regel)) continue;
            regel.ErrorMessage = Tekst(regel) ?? regel.ErrorMessage;
        }
    }

    // DataType attributes (EmailAddress, Phone, Url) carry an English default in ErrorMessage itself.
    private static bool HeeftEigenTekst(ValidationAttribute regel) =>
        regel.ErrorMessage is { } tekst && !tekst.StartsWith("The {0} field", StringComparison.Ordinal);

    private static string? Tekst(ValidationAttribute regel) => regel switch
    {
        RequiredAttribute => "Vul dit in.",
        StringLengthAttribute { MinimumLength: > 0 } => "Schrijf tussen {2} en {1} tekens.",
        StringLengthAttribute => "Schrijf hoogstens {1} tekens.",
        MaxLengthAttribute => "Schrijf hoogstens {1} tekens.",
        MinLengthAttribute => "Schrijf minstens {1} tekens.",
        RangeAttribute => "Vul een getal in van {1} tot {2}.",
        EmailAddressAttribute => "Schrijf een e-mailadres zoals naam@example.org.",
        PhoneAttribute => "Schrijf een telefoonnummer zoals 014 12 34 56.",
        CompareAttribute => "Deze twee moeten gelijk zijn.",
        _ => null,
    };
}
