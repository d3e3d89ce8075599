using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;

namespace Krijtlijn.Platform.Web;

/// <summary>Tells whether a role may open the page behind an address, so that no link is shown that would answer 404. Says nothing of the record behind it.</summary>
public sealed class Paginatoegang(EndpointDataSource eindpunten, PageLoader lader, IAuthorizationPolicyProvider beleid, IAuthorizationService toegang)
{
    public async Task<bool> MagOpenen(ClaimsPrincipal wie, string pad)
    {
        if (Pagina(pad) is not { } pagina) return false;
        var metadata = pagina.Metadata.GetMetadata<PageActionDescriptor>() is { } beschrijving
            ? (await lader.LoadAsync(beschrijving, pagina.Metadata)).Endpoint?.Metadata ?? pagina.Metadata
            : pagina.Metadata;
        if (metadata.GetMetadata<IAllowAnonymous>() is not null) return true;
        var eisen = await AuthorizationPolicy.CombineAsync(beleid, metadata.GetOrderedMetadata<IAuthorizeData>());
        return eisen is null || (await toegang.AuthorizeAsync(wie, resource: null, eisen)).Succeeded;
    }

    // As routing does: of the patterns that fit, the most literal one. The last one catches what is no page at all.
    private RouteEndpoint? Pagina(string pad) => eindpunten.Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText is { Length: > 0 } sjabloon && !sjabloon.StartsWith("{*", StringComparison.Ordinal)
            && new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(pad.Split('?')[0], []))
        .MinBy(e => e.RoutePattern.InboundPrecedence);
}
