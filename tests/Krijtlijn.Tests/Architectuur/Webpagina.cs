using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>A page or download as the application really serves it, with who may open it; read from the endpoints, so that a new page is tested before anybody thinks of it.</summary>
internal sealed record Webpagina(string Sjabloon, bool IsPagina, bool IsAnoniem, IReadOnlyList<RolSoort>? Rollen, IReadOnlyList<string> GetHandlers, IReadOnlyList<string> PostHandlers)
{
    public IReadOnlyList<string> Parameters { get; } = [.. Sjabloon.Split('/').Where(s => s.StartsWith('{'))];

    /// <summary>Who may open it; a page without roles of its own is for everybody who is signed in.</summary>
    public IEnumerable<RolSoort> Toegelaten => Rollen ?? Enum.GetValues<RolSoort>();

    /// <summary>The name of one of its forms: the template, and the handler after it.</summary>
    public string Formulier(string handler) => Met(Sjabloon, handler);

    /// <summary>The name of a form as it stands on the page.</summary>
    public string Formulier(AngleSharp.Dom.IElement formulier) => Formulier(System.Web.HttpUtility.ParseQueryString((formulier.GetAttribute("action") ?? "").Split('?').ElementAtOrDefault(1) ?? "")["handler"] ?? "");

    /// <summary>An address with the handler of a form.</summary>
    public static string Met(string adres, string handler) => handler.Length == 0 ? adres : $"{adres}{(adres.Contains('?') ? '&' : '?')}handler={handler}";

    public static async Task<IReadOnlyList<Webpagina>> Alle(Toepassing toepassing)
    {
        var lader = toepassing.Diensten.GetRequiredService<PageLoader>();
        var paginas = new List<Webpagina>();
        foreach (var eindpunt in toepassing.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (eindpunt.RoutePattern.RawText is not { } sjabloon || sjabloon == "{*pad}") continue;
            if (eindpunt.Metadata.GetMetadata<PageActionDescriptor>() is not { } beschrijving) paginas.Add(Van(sjabloon, null, eindpunt.Metadata));
            else if (await lader.LoadAsync(beschrijving, eindpunt.Metadata) is var geladen) paginas.Add(Van(sjabloon, geladen, geladen.Endpoint?.Metadata ?? new EndpointMetadataCollection(geladen.EndpointMetadata ?? [])));
        }
        return [.. paginas.OrderBy(p => p.Sjabloon, StringComparer.Ordinal)];
    }

    private static Webpagina Van(string sjabloon, CompiledPageActionDescriptor? pagina, EndpointMetadataCollection metadata)
    {
        var beleid = metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).Where(p => p?.StartsWith(RollenBeleid.Voorvoegsel, StringComparison.Ordinal) == true)
            .Select(p => p![RollenBeleid.Voorvoegsel.Length..].Split(',').Select(Enum.Parse<RolSoort>)).ToList();
        return new Webpagina(sjabloon.Trim('/'), pagina is not null, metadata.GetMetadata<IAllowAnonymous>() is not null,
            beleid.Count == 0 ? null : [.. beleid.Aggregate((samen, meer) => samen.Intersect(meer))], Handlers(pagina, "GET"), Handlers(pagina, "POST"));
    }

    // The unnamed handler is the empty string; a page without a handler for GET still answers GET.
    private static List<string> Handlers(CompiledPageActionDescriptor? pagina, string methode)
    {
        var namen = pagina?.HandlerMethods.Where(h => string.Equals(h.HttpMethod, methode, StringComparison.OrdinalIgnoreCase)).Select(h => h.Name ?? "").Distinct().ToList() ?? [];
        return methode == "GET" && !namen.Contains("") ? ["", .. namen] : namen;
    }
}
