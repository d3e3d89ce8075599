using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Krijtlijn.Gedeeld;

/// <summary>The text of an error at a field and in the summary.</summary>
internal static class Foutteksten
{
    /// <summary>The text of one error, also when the framework gave none.</summary>
    public static string Van(ModelError fout) =>
        string.IsNullOrEmpty(fout.ErrorMessage) ? "Deze waarde past hier niet. Kijk na hoe u het schreef." : fout.ErrorMessage;
}
