using System.Collections.Concurrent;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Architectuur;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

[assembly: AssemblyFixture(typeof(Dekking))]

namespace Krijtlijn.Tests.Opzet;

/// <summary>
/// Keeps which forms the tests of this run sent with success and which were refused; at the end of a run of all tests, every form of the application needs both.
/// Only tools/testen.sh knows whether all tests run, and says so with KRIJTLIJN_TEST_ALLES; with a filter nothing is asked. With KRIJTLIJN_TEST_DEKKING the run only writes its list to that file.
/// </summary>
public sealed class Dekking : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Bekend = [], Gelukt = [], Geweigerd = [];

    /// <summary>Forms that answer with a page instead of leading elsewhere.</summary>
    private static readonly HashSet<string> MetPagina =
    [
        "mijn-account/tweede-stap?handler=Aan", // shows the recovery codes, once
        "mijn-account/tweede-stap?handler=Codes",
        "middelen/cijfers/inlezen?handler=Nakijken", // shows what the file would change
        "netwerken/leden/inlezen?handler=Nakijken", // shows what the file would add
        "personeel/aanstellingen/inlezen?handler=Nakijken", // shows what the file would add
    ];

    /// <summary>Forms of one button: there is nothing to fill in, so nothing to refuse.</summary>
    private static readonly HashSet<string> EenKnop =
    [
        "aanmeldingen/vernieuwen?handler=Toch", "aanmeldingen/weigercriteria?handler=Hoger", "afmelden", "gebruikers/uitnodigingen?handler=Intrekken", "gebruikers/uitnodigingen?handler=Opnieuw", "instroom/voorstel/{id:guid}?handler=Weggooien",
        "inzet/{id:guid}?handler=Verwijderen", "inzet?handler=Herhalen", "inzet?handler=Ongedaan", "middelen/boekingen/{id:guid}?handler=Intrekken", "middelen/kleine-types/vrijgave?handler=Herroepen", "middelen/verdelingen/{id:guid}?handler=Terugnemen", "middelen/verdelingen/{id:guid}?handler=Weggooien", "middelen/verdelingen/{id:guid}?handler=Voorleggen", "netwerken/feiten/{soort:alpha}?handler=Terugnemen", "netwerken/meldingen/{id:guid}/invullen?handler=Weggooien", "netwerken/regels?handler=Terugnemen", "plannen/{id:guid}/leerlingen?handler=Verwijderen", "plannen/{id:guid}?handler=Bijsturen",
        "plannen/{id:guid}?handler=Terugnemen", "plannen/{id:guid}?handler=Voorleggen", "plannen?handler=Starten", "rol", "scholen/inlezen/{id:guid}?handler=Weg",
        "scholen/{nummer}/contacten/{id}?handler=Verwijderen", "uitnodiging/{sleutel}?handler=Rol", "voorbeeld/instappen",
    ];

    /// <summary>Not a form of this application, or not one that it can be seen from here.</summary>
    private static readonly HashSet<string> Buiten =
    [
        "fout/{code:int}", // the error page also answers what was posted
        "inrichten", // InrichtenTests has a program of its own, that is still empty
        "stijlgids", // for developers
    ];

    /// <summary>Remembers that the application has this form.</summary>
    internal static void Kent(IEnumerable<Webpagina> paginas)
    {
        foreach (var pagina in paginas)
            foreach (var handler in pagina.PostHandlers.Where(_ => !Buiten.Contains(pagina.Sjabloon))) Bekend[pagina.Formulier(handler)] = true;
    }

    public async ValueTask DisposeAsync()
    {
        var tekort = Tekort(Bekend.Keys, Gelukt.Keys, Geweigerd.Keys);
        if (Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_DEKKING") is { Length: > 0 } bestand) await File.WriteAllLinesAsync(bestand, tekort);
        else if (Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_ALLES") is "ja" && tekort.Count > 0) throw new InvalidOperationException(string.Join('\n', tekort));
    }

    /// <summary>What no test did yet.</summary>
    internal static IReadOnlyList<string> Tekort(IEnumerable<string> bekend, ICollection<string> gelukt, ICollection<string> geweigerd) =>
    [
        .. bekend.Except(gelukt).Select(f => $"No test sends POST /{f} with success.").Order(StringComparer.Ordinal),
        .. bekend.Except(geweigerd).Except(EenKnop).Select(f => $"No test sends POST /{f} with something wrong.").Order(StringComparer.Ordinal),
    ];

    /// <summary>Sees how every form ended, outside all that turns a mistake into a message.</summary>
    internal sealed class Filter : IAsyncPageFilter, IOrderedFilter
    {
        public int Order => int.MinValue;

        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            var klaar = await next();
            if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || context.HandlerMethod is not { } handler || context.ActionDescriptor.AttributeRouteInfo?.Template is not { } sjabloon) return;
            var naam = Webpagina.Met(sjabloon.Trim('/'), handler.Name ?? "");
            if (klaar is { Result: PageResult, ModelState.IsValid: false }) Geweigerd[naam] = true;
            // A form that was opened first carries a key; what is posted without one shows nothing of the form itself.
            else if (context.HttpContext.Request.Form.ContainsKey(Indiening.Veld) && (klaar.Result is RedirectResult or LocalRedirectResult or RedirectToPageResult || MetPagina.Contains(naam))) Gelukt[naam] = true;
        }
    }
}
