using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Platform.Web;

/// <summary>
/// A day typed in a form lies in a year somebody can mean: a slip such as 0202 or 2222 is told at the field. Every field of a form with a day has it by itself;
/// what the day may be beyond that is a rule of the domain.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BestaandJaarAttribute : ValidationAttribute
{
    public const int Eerste = 1950, JarenVooruit = 10;

    public static bool Kan(DateOnly dag, DateOnly vandaag) => dag.Year >= Eerste && dag.Year <= vandaag.Year + JarenVooruit;

    public static string Melding(DateOnly dag) => $"Het jaar {dag.Year:0000} kan niet kloppen. Kijk het jaar na.";

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is DateOnly dag && !Kan(dag, validationContext.GetRequiredService<TimeProvider>().Vandaag())
            ? new ValidationResult(Melding(dag), validationContext.MemberName is { } veld ? [veld] : null)
            : ValidationResult.Success;
}
