using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>Looks at a page with a demanding eye: one heading, a title, no violation of WCAG 2.2 AA and no scrolling sideways, at desktop and phone width.</summary>
public static class Paginakeuring
{
    /// <summary>What is wrong with the page as it stands; empty when nothing is.</summary>
    public static async Task<List<string>> KlachtenAsync(IPage pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var (klachten, url) = (new List<string>(), new Uri(pagina.Url).PathAndQuery);
        if (await pagina.Locator("h1").CountAsync() != 1) klachten.Add($"{url}: {await pagina.Locator("h1").CountAsync()} h1 headings");
        if (string.IsNullOrWhiteSpace(await pagina.TitleAsync())) klachten.Add($"{url}: no title");
        foreach (var (breedte, hoogte) in new[] { (1280, 900), (390, 844) })
        {
            await pagina.SetViewportSizeAsync(breedte, hoogte);
            if (await Toegankelijkheid.OvertredingenAsync(pagina) is { Length: > 0 } axe) klachten.Add($"{url} at {breedte} px:\n{axe}");
            if (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var teveel) klachten.Add($"{url} at {breedte} px scrolls {teveel} px sideways");
        }
        return klachten;
    }

    /// <summary>Fails with everything that is wrong with the page.</summary>
    public static async Task ControlerenAsync(IPage pagina)
    {
        var klachten = await KlachtenAsync(pagina);
        Assert.True(klachten.Count == 0, string.Join("\n", klachten));
    }
}
