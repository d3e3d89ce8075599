using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Voorbeeldprogramma))]
[assembly: AssemblyFixture(typeof(Venster))]

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>The program with its fictional example, once for all browser tests of a run.</summary>
public sealed class Voorbeeldprogramma : IAsyncLifetime
{
    private Programma? _programma;

    public Uri Adres => _programma!.Adres;

    public async ValueTask InitializeAsync() => _programma = await Programma.StartenAsync();

    public async ValueTask DisposeAsync()
    {
        if (_programma is not null) await _programma.DisposeAsync();
    }
}

/// <summary>Entering the example as a role, with the one click a visitor has.</summary>
public static class Instap
{
    /// <summary>Signs out whoever was there and enters as the role whose button starts with this text.</summary>
    public static async Task InstappenAsync(this IPage pagina, string rol)
    {
        await pagina.Context.ClearCookiesAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator("form[action*='/voorbeeld/instappen'] button").Filter(new LocatorFilterOptions { HasText = rol }).First.ClickAsync();
        await pagina.WaitForURLAsync(url => !url.Contains("aanmelden", StringComparison.Ordinal));
    }
}
