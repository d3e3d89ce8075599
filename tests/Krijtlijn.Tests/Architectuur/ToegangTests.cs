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
    private static readonly Dictionary<string, string> Iedereen = new()
    {
        ["aanmelden"] = "signing in", ["aanmelden/code"] = "signing in, the second step", ["afmelden"] = "signing out, also when the session is over", ["wachtwoord-vergeten"] = "who cannot sign in",
        ["wachtwoord-herstellen"] = "who cannot sign in", ["uitnodiging/{sleutel}"] = "who has no account yet", ["inrichten"] = "before there is any account", ["voorbeeld/instappen"] = "the example has no secrets",
        ["stijlgids"] = "for developers", ["fout/{code:int}"] = "a mistake may come before signing in", ["hulp"] = "how to sign in is explained there too",
    };

    // Everybody who is signed in, whatever the role.
    private static readonly Dictionary<string, string> ElkeRol = new()
    {
        ["rol"] = "choosing the role", ["mijn-account"] = "one's own account", ["mijn-account/wachtwoord"] = "one's own account", ["mijn-account/tweede-stap"] = "one's own account",
    };

    // Forms on a page that the whole folder opens; the page itself asks who may send them.
    private static readonly Dictionary<string, string> FormulierVoorDeMap = new()
    {
        ["middelen/werkgevers"] = "everybody compares the models, the coordinator alone keeps one", ["netwerken/meldingen/{id:guid}"] = "everybody reads the notice, who may change it is asked of the notice itself",
    };

    private IReadOnlyList<RouteEndpoint> Paginas => [.. toepassing.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)];

    [Fact]
    public void Paginas_HebbenAllemaalEenRolOfStaanInDeLijst() => Assert.Empty(Overtredingen(Paginas));

    [Fact]
    public void Lijst_BevatGeenAdressenDieNietBestaan() => Assert.Empty(Iedereen.Keys.Concat(ElkeRol.Keys).Concat(FormulierVoorDeMap.Keys).Except(Paginas.Select(p => p.RoutePattern.RawText!.Trim('/'))));

    [Fact]
    public void Paginas_WordenGevonden() => Assert.True(Paginas.Count > 20, $"{Paginas.Count} pages");

    /// <summary>
    /// In a folder of which some pages are for fewer roles than the folder itself, a new page with a form would be open to all of them, readers too, without anybody saying so. Such a page says it itself.
    /// </summary>
    [Fact]
    public async Task Formulieren_InEenMapMetSmallerePaginas_HebbenEenEigenRegel()
    {
        var schrijvend = (await Webpagina.Alle(toepassing)).Where(p => p.PostHandlers.Count > 0).Select(p => p.Sjabloon).ToHashSet();
        Assert.Empty(ZonderEigenRegel(Paginas, schrijvend));
        Assert.Contains(Paginas, p => p.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath.StartsWith("/Middelen/KleineTypes/", StringComparison.Ordinal) && AantalRegels(p) > 1);
    }

    [Fact]
    public void FormulierZonderEigenRegel_Geplant_WordtGevonden()
    {
        RouteEndpoint Map(string pad, params string[] regels) => Pagina(pad, [new PageActionDescriptor { ViewEnginePath = pad }, .. regels.Select(r => new AuthorizeAttribute(r))]);
        var (map, smal) = (Toegang.Beleid(RolSoort.School, RolSoort.Clb), Toegang.Beleid(RolSoort.Clb));
        RouteEndpoint[] paginas = [Map("/Map/Lijst", map), Map("/Map/Smal", map, smal), Map("/Map/Vergeten", map), Map("/Elders/Vrij", map)];
        Assert.Equal(["Map/Vergeten"], ZonderEigenRegel(paginas, ["Map/Smal", "Map/Vergeten", "Elders/Vrij"]));
    }

    private static IEnumerable<string> ZonderEigenRegel(IEnumerable<RouteEndpoint> paginas, HashSet<string> schrijvend) => paginas
        .GroupBy(p => Path.GetDirectoryName(p.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath)!).Where(map => map.Select(AantalRegels).Max() > map.Select(AantalRegels).Min())
        .SelectMany(map => map.Where(p => AantalRegels(p) == map.Select(AantalRegels).Min())).Select(p => p.RoutePattern.RawText!.Trim('/')).Where(p => schrijvend.Contains(p) && !FormulierVoorDeMap.ContainsKey(p));

    private static int AantalRegels(RouteEndpoint pagina) => pagina.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).Where(p => p?.StartsWith(RollenBeleid.Voorvoegsel, StringComparison.Ordinal) == true).Distinct().Count();

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
        if (pagina.Metadata.GetMetadata<IAllowAnonymous>() is not null) return Iedereen.ContainsKey(pad);
        return ElkeRol.ContainsKey(pad) || pagina.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy?.StartsWith(RollenBeleid.Voorvoegsel, StringComparison.Ordinal) == true && a.Policy.Length > RollenBeleid.Voorvoegsel.Length);
    }
}
