using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Krijtlijn.Platform.Web;

/// <summary>How days and texts are read from an address or a form, for every page: what nothing can be done with never reaches one.</summary>
internal static class Invoerlezers
{
    public static readonly DateOnly EersteDag = new(1900, 1, 1), LaatsteDag = new(2099, 12, 31);

    public static readonly string KijkHetJaarNa = $"Kijk het jaar na: het ligt tussen {EersteDag.Year} en {LaatsteDag.Year}.";

    /// <summary>Whether somebody can mean this day.</summary>
    public static bool IsBruikbaar(DateOnly dag) => dag >= EersteDag && dag <= LaatsteDag;

    public static void Zet(MvcOptions opties)
    {
        var aanbieders = opties.ModelBinderProviders;
        // After what reads a body or a header, before what reads a single value.
        aanbieders.Insert(aanbieders.IndexOf(aanbieders.First(a => a is TryParseModelBinderProvider or SimpleTypeModelBinderProvider)), new Aanbieder());
    }

    private sealed class Aanbieder : IModelBinderProvider
    {
        private readonly TryParseModelBinderProvider dagen = new();
        private readonly SimpleTypeModelBinderProvider teksten = new();

        public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata switch
        {
            { UnderlyingOrModelType: var soort } when soort == typeof(DateOnly) && dagen.GetBinder(context) is { } lezer => new Daglezer(lezer),
            { ModelType: var soort } when soort == typeof(string) && teksten.GetBinder(context) is { } lezer => new Tekstlezer(lezer),
            _ => null,
        };
    }

    /// <summary>Refuses a day so far away that no school year, week or term can be reckoned from it.</summary>
    private sealed class Daglezer(IModelBinder gewoon) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await gewoon.BindModelAsync(bindingContext);
            if (bindingContext.Result.Model is not DateOnly dag || IsBruikbaar(dag)) return;
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, KijkHetJaarNa);
            bindingContext.Result = ModelBindingResult.Failed();
        }
    }

    /// <summary>Leaves out the character NUL, which nobody types and PostgreSQL cannot take.</summary>
    private sealed class Tekstlezer(IModelBinder gewoon) : IModelBinder
    {
        private const string Nul = "\0";

        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            await gewoon.BindModelAsync(bindingContext);
            if (bindingContext.Result.Model is string tekst && tekst.Contains(Nul, StringComparison.Ordinal))
                bindingContext.Result = ModelBindingResult.Success(tekst.Replace(Nul, "", StringComparison.Ordinal) is { Length: > 0 } schoon ? schoon : null);
        }
    }
}
