using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>Proves that the accessibility check can fail, also under the content security policy the program sends.</summary>
public sealed class ToegankelijkheidTests(Venster venster) : IClassFixture<Venster>
{
    private const string StrengBeleid = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";
    private const string Goed = "<!doctype html><html lang=nl><title>Proef</title><main><h1>Proef</h1><label>Naam <input></label></main></html>";
    private const string ZonderLabel = "<!doctype html><html lang=nl><title>Proef</title><main><h1>Proef</h1><input></main></html>";

    [Theory]
    [InlineData(Scherm.Telefoon)]
    [InlineData(Scherm.Desktop)]
    public async Task Controleren_VeldZonderLabel_WordtGevonden(Scherm scherm)
    {
        await using var context = await venster.OpenenAsync(new Kijker { Scherm = scherm });
        var pagina = await PaginaAsync(context, ZonderLabel);

        var overtredingen = await Toegankelijkheid.OvertredingenAsync(pagina);

        Assert.StartsWith("label (critical)", overtredingen, StringComparison.Ordinal);
        Assert.Contains("<input>", overtredingen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controleren_GoedePagina_HeeftGeenOvertredingen()
    {
        await using var context = await venster.OpenenAsync(new Kijker());
        var pagina = await PaginaAsync(context, Goed);

        await Toegankelijkheid.ControlerenAsync(pagina);
    }

    [Theory]
    [InlineData("<label>Naam <input value=4></label>", "<label>Voornaam <input value=17></label>", true)]
    [InlineData("<ul><li class=a>een<li class=a>twee</ul>", "<ul><li class=a>drie</ul>", true)]
    [InlineData("<label>Naam <input></label>", "<label><input></label>", false)]
    [InlineData("<p class=stil>tekst</p>", "<p>tekst</p>", false)]
    [InlineData("<a href=/x>weg</a>", "<a>weg</a>", false)]
    public async Task Vorm_AndereInhoud_IsDezelfde_EnEenAnderElementNiet(string eerste, string tweede, bool isGelijk)
    {
        await using var context = await venster.OpenenAsync(new Kijker());
        var pagina = await context.NewPageAsync();
        await pagina.SetContentAsync(eerste);
        var vorm = await Paginavorm.LeesAsync(pagina);
        await pagina.SetContentAsync(tweede);

        Assert.Equal(isGelijk, vorm == await Paginavorm.LeesAsync(pagina));
    }

    private static async Task<IPage> PaginaAsync(IBrowserContext context, string html)
    {
        await context.RouteAsync("**/*", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = StrengBeleid },
            Body = html,
        }));
        var pagina = await context.NewPageAsync();
        await pagina.GotoAsync("http://krijtlijn.example.org/");
        return pagina;
    }
}
