using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Every page that the running program serves says which roles may open it.</summary>
public sealed class ToegangTests(Toepassing toepassing)
{
    // Before signing in, or when signing in is not the point.
    private static readonly string[] Iedereen =
    [
        "aanmelden", "aanmelden/code", "afmelden", "wachtwoord-vergeten", "wachtwoord-herstellen", "uitnodiging/{sleutel}", "inrichten", "voorbeeld/instappen", "stijlgids", "fout/{code:int}", "hulp",
    ];

    // Everybody who is signed in, whatever the role.
    private static readonly string[] ElkeRol = ["rol", "mijn-account", "mijn-account/wachtwoord", "mijn-account/tweede-stap"];

    private IReadOnlyList<RouteEndpoint> Paginas => [.. toepassing.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)];

    [Fact]
    public void Paginas_HebbenAllemaalEenRolOfStaanInDeLijst() => Assert.Empty(Overtredingen(Paginas));

    [Fact]
    public void Lijst_BevatGeenAdressenDieNietBestaan() => Assert.Empty(Iedereen.Concat(ElkeRol).Except(Paginas.Select(p => p.RoutePattern.RawText!.Trim('/'))));

    [Fact]
    public void Paginas_WordenGevonden() => Assert.True(Paginas.Count > 20, $"{Paginas.Count} pages");

    [Fact]
    public void Overtreding_Geplant_WordtGevonden()
    {
        var zonder = Pagina("/geheim");
        var open = Pagina("/ook-geheim", new AllowAnonymousAttribute());
        var goed = Pagina("/goed", new AuthorizeAttribute(Toegang.Beleid(RolSoort.School)));
        Assert.Equal(["geheim", "ook-geheim"], Overtredingen([zonder, open, goed]));
    }

    private static RouteEndpoint Pagina(string pad, params object[] metadata) => new(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(pad), 0, new EndpointMetadataCollection(metadata), pad);

    private static IEnumerable<string> Overtredingen(IEnumerable<RouteEndpoint> paginas) => paginas.Where(p => !IsGoed(p)).Select(p => p.RoutePattern.RawText!.Trim('/'));

    private static bool IsGoed(RouteEndpoint pagina)
    {
        var pad = pagina.RoutePattern.RawText!.Trim('/');
        if (pagina.Metadata.GetMetadata<IAllowAnonymous>() is not null) return Iedereen.Contains(pad);
        return ElkeRol.Contains(pad) || pagina.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy?.StartsWith(RollenBeleid.Voorvoegsel, StringComparison.Ordinal) == true && a.Policy.Length > RollenBeleid.Voorvoegsel.Length);
    }
}
