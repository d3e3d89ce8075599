using System.Globalization;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Web;

/// <summary>A page with a form. When the input is wrong, a rule is broken or somebody else saved first, it is shown again with everything that was typed.</summary>
public interface IFormulierpagina
{
    /// <summary>Loads what the page shows besides the form and returns Page(), or NotFound().</summary>
    Task<IActionResult> ToonOpnieuw();
}

/// <summary>
/// The one place where a user's mistake becomes a message: invalid input never reaches the handler, a broken rule is shown at its field,
/// and an edit clash shows both versions, also when the clash is that both made the same thing at once. Pages catch nothing.
/// </summary>
public sealed class Formulierfilter(KrijtlijnDb db) : IAsyncPageFilter
{
    private const string Formulier = "Formulier";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not IFormulierpagina pagina || !HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }
        if (!context.ModelState.IsValid)
        {
            context.Result = await pagina.ToonOpnieuw();
            return;
        }
        var uitgevoerd = await next();
        switch (uitgevoerd.Exception)
        {
            case RegelGebroken regel:
                db.ChangeTracker.Clear();
                uitgevoerd.ModelState.AddModelError(Veldnaam(context, regel.Veld), regel.Message);
                await Toon(uitgevoerd, pagina);
                break;
            case DbUpdateConcurrencyException botsing:
                await ToonBotsing(uitgevoerd, pagina, await Botsing.Lees(db, botsing));
                break;
            // Two people made the same first record at the same moment: the second finds it only when she saves. Whatever else a database refuses is no clash, and stays a failure.
            case DbUpdateException fout when Uniekheid.IsGeschonden(fout):
                await ToonBotsing(uitgevoerd, pagina, await Botsing.LeesTegelijk(db));
                break;
        }
    }

    private async Task ToonBotsing(PageHandlerExecutedContext uitgevoerd, IFormulierpagina pagina, Botsing botsing)
    {
        ((PageModel)uitgevoerd.HandlerInstance).ViewData["Botsing"] = botsing;
        KenNieuweVersie(uitgevoerd.ModelState, botsing);
        db.ChangeTracker.Clear();
        await Toon(uitgevoerd, pagina);
    }

    // Saving again is a choice made with both versions in sight: the form now carries the version the other left.
    private static void KenNieuweVersie(ModelStateDictionary stand, Botsing botsing)
    {
        foreach (var sleutel in stand.Keys.Where(s => s.EndsWith(KrijtlijnDb.VersieNaam, StringComparison.OrdinalIgnoreCase)).ToList())
            stand.SetModelValue(sleutel, botsing.NieuweVersie, botsing.NieuweVersie.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task Toon(PageHandlerExecutedContext uitgevoerd, IFormulierpagina pagina)
    {
        uitgevoerd.ExceptionHandled = true;
        uitgevoerd.Result = await pagina.ToonOpnieuw();
    }

    // A rule names a property ("Klas"); the form may bind it deeper ("Formulier.Klas"). What was not sent, such as radios of which none was chosen, has no key yet.
    private static string Veldnaam(PageHandlerExecutingContext context, string? veld)
    {
        if (veld is null) return "";
        var sleutels = context.ModelState.Keys;
        return sleutels.FirstOrDefault(s => s == veld) ?? sleutels.FirstOrDefault(s => s.EndsWith("." + veld, StringComparison.Ordinal))
            ?? (context.HandlerInstance.GetType().GetProperty(Formulier)?.PropertyType.GetProperty(veld) is null ? "" : $"{Formulier}.{veld}");
    }
}
