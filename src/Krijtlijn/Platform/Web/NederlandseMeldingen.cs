using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Krijtlijn.Platform.Web;

/// <summary>What the framework says of wrong input, in plain Dutch that says what to do.</summary>
public sealed class NederlandseMeldingen : IValidationMetadataProvider, IBindingMetadataProvider
{
    public static void Zet(MvcOptions opties)
    {
        var m = opties.ModelBindingMessageProvider;
        m.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"\"{waarde}\" past niet in dit veld. Verbeter de waarde.");
        m.SetMissingBindRequiredValueAccessor(_ => "Vul dit veld in.");
        m.SetMissingKeyOrValueAccessor(() => "Vul dit veld in.");
        m.SetMissingRequestBodyRequiredValueAccessor(() => "Het formulier kwam leeg toe. Probeer opnieuw.");
        m.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"\"{waarde}\" past niet in dit veld.");
        m.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde past niet in dit veld.");
        m.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        m.SetUnknownValueIsInvalidAccessor(_ => "Deze waarde past niet in dit veld.");
        m.SetValueIsInvalidAccessor(waarde => $"\"{waarde}\" past niet in dit veld.");
        m.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
        m.SetValueMustNotBeNullAccessor(_ => "Vul dit veld in.");
        opties.ModelMetadataDetailsProviders.Add(new NederlandseMeldingen());
    }

    private static readonly HashSet<Type> Getallen = [typeof(int), typeof(long), typeof(decimal), typeof(double)];

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (Getallen.Contains(Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType))
            context.BindingMetadata.ModelBindingMessageProvider!.SetAttemptedValueIsInvalidAccessor((_, _) => "Vul een getal in.");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessageResourceName is not null || !IsStandaard(regel)) continue;
            regel.ErrorMessage = Tekst(regel) ?? regel.ErrorMessage;
        }
    }

    private static readonly string? EmailStandaard = new EmailAddressAttribute().ErrorMessage;

    // The message of an attribute that nobody gave one is null, or for some the framework's own; a page's own text stays.
    private static bool IsStandaard(ValidationAttribute regel) => regel.ErrorMessage is null || (regel is EmailAddressAttribute && regel.ErrorMessage == EmailStandaard);

    private static string? Tekst(ValidationAttribute regel) => regel switch
    {
        RequiredAttribute => "Vul dit veld in.",
        StringLengthAttribute { MaximumLength: var max } => $"Gebruik hoogstens {max} tekens.",
        MaxLengthAttribute { Length: var max } => $"Gebruik hoogstens {max} tekens.",
        RangeAttribute { Minimum: var min, Maximum: var max } => $"Geef een waarde tussen {min} en {max}.",
        EmailAddressAttribute => "Geef een e-mailadres zoals naam@school.example.org.",
        _ => null,
    };
}
