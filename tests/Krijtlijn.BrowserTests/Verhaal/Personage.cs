using System.Text.RegularExpressions;
using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>One of the people of the story at her own browser. Acts as people do: reads labels, fills in, presses buttons by their words.</summary>
public sealed partial class Personage(IPage pagina, bool keurt)
{
    public IPage Pagina { get; } = pagina;

    /// <summary>The key in the address of the page she is on: of a request, a traject, a plan or a report.</summary>
    public string Sleutel => Sleutels().Match(Pagina.Url).Value;

    public async Task Ga(string url)
    {
        var antwoord = await Pagina.GotoAsync(url);
        Assert.True(antwoord?.Status == 200, $"{url} answered {antwoord?.Status}");
        Assert.DoesNotContain("/aanmelden?", Pagina.Url, StringComparison.Ordinal); // signed out on the way
        await Keur();
    }

    public Task Vul(string label, string tekst) => Veld(label).FillAsync(tekst);

    public Task Kies(string label) => Pagina.Locator("main").GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = label }).First.CheckAsync();

    public Task Vink(string label) => Pagina.Locator("main").GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = label }).First.CheckAsync();

    public Task KiesUit(string label, string keuze) => Veld(label).SelectOptionAsync(new SelectOptionValue { Label = keuze });

    public Task Laad(string label, string naam, byte[] inhoud) => Veld(label).SetInputFilesAsync(new FilePayload { Name = naam, MimeType = "application/octet-stream", Buffer = inhoud });

    public Task<string> Waarde(string label) => Veld(label).InputValueAsync();

    /// <summary>Follows a link that gives a file, and reads it.</summary>
    public async Task<byte[]> Haal(string link)
    {
        var bestand = await Pagina.RunAndWaitForDownloadAsync(() => Link(link).First.ClickAsync());
        return await File.ReadAllBytesAsync(await bestand.PathAsync());
    }

    /// <summary>Presses a button and waits for the page that follows; the page must say something of it.</summary>
    public async Task Druk(string knop, string? verwacht = null)
    {
        await Klik(Knop(knop));
        var fouten = Pagina.Locator("[role=alert] li, .foutoverzicht li");
        if (verwacht is not null && !(await Tekst()).Contains(verwacht, StringComparison.OrdinalIgnoreCase))
            Assert.Fail($"After \"{knop}\" on {Pagina.Url} the page does not say \"{verwacht}\". Messages: {string.Join(" | ", await fouten.AllInnerTextsAsync())}\n{await Tekst()}");
        await Keur();
    }

    public async Task<bool> Heeft(string knop) => await Knop(knop).CountAsync() > 0;

    public async Task Volg(string link)
    {
        await Klik(Link(link));
        await Keur();
    }

    /// <summary>Clicks what leads to a page, and waits until that page is there: the old one counts as loaded until the new one begins.</summary>
    public async Task Klik(ILocator waarop)
    {
        var antwoord = await Pagina.RunAndWaitForResponseAsync(() => waarop.First.ClickAsync(), a => a.Request.IsNavigationRequest && a.Status is < 300 or >= 400);
        await antwoord.FinishedAsync();
        // Playwright looks first and listens after: on a busy machine the page can finish between the two. So look again now and then.
        for (var poging = 1; ; poging++)
        {
            try
            {
                await Pagina.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 10_000 });
                return;
            }
            catch (TimeoutException) when (poging < 12)
            {
            }
        }
    }

    public async Task Open(string samenvatting) => await Pagina.Locator("summary").Filter(new LocatorFilterOptions { HasText = samenvatting }).First.ClickAsync();

    public async Task<string> Tekst() => await Pagina.Locator("main").InnerTextAsync();

    public async Task Ziet(string tekst) => Assert.Contains(tekst, await Tekst(), StringComparison.OrdinalIgnoreCase);

    public async Task ZietNiet(string tekst) => Assert.DoesNotContain(tekst, await Tekst(), StringComparison.OrdinalIgnoreCase);

    private ILocator Link(string naam) => Pagina.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = naam });

    private ILocator Knop(string naam) => Pagina.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = naam });

    private ILocator Veld(string label) => Pagina.Locator("main").GetByLabel(label).And(Pagina.Locator("input:not([type=radio]):not([type=checkbox]), textarea, select")).First;

    private async Task Keur()
    {
        if (keurt) await Toegankelijkheid.ControlerenAsync(Pagina);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Sleutels();
}
