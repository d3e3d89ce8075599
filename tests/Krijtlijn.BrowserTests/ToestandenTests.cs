using System.Diagnostics;
using System.Text.RegularExpressions;
using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests;

/// <summary>Pages in the states no walk along links reaches: what somebody sees who is not signed in, who lost her way, or whose form comes back with everything still to mend.</summary>
public sealed class ToestandenTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData("/aanmelden", 200)]
    [InlineData("/wachtwoord-vergeten", 200)]
    [InlineData("/wachtwoord-herstellen?gebruiker=6f1c2a52-3b5e-4a55-9c19-6a2f6b1f0a11&sleutel=verlopen", 200)]
    [InlineData("/hulp", 200)]
    [InlineData("/uitnodiging/bestaat-niet", 404)]
    [InlineData("/bestaat-niet", 404)]
    public async Task Pagina_NietAangemeld_IsInOrde(string url, int status)
    {
        await using var context = await venster.OpenenAsync(new Kijker(), programma.Adres);
        var pagina = await context.NewPageAsync();

        var antwoord = await pagina.GotoAsync(url);

        Assert.Equal(status, antwoord?.Status);
        await Paginakeuring.ControlerenAsync(pagina);
    }

    [Fact]
    public async Task Pagina_BestaatNietVoorDezeRol_ZegtHoeHetVerderGaat()
    {
        await using var context = await venster.OpenenAsync(new Kijker(), programma.Adres);
        var pagina = await context.NewPageAsync();
        await pagina.InstappenAsync("Directeur");

        var antwoord = await pagina.GotoAsync("/aanmeldingen");

        Assert.Equal(404, antwoord?.Status);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("We vinden deze pagina niet");
        await Paginakeuring.ControlerenAsync(pagina);
    }

    [Theory]
    [InlineData(null, "/aanmelden", "Meld aan")]
    [InlineData(null, "/wachtwoord-vergeten", "Stuur mij de link")]
    [InlineData("Zorgverantwoordelijke", "/aanmeldingen/nieuw", "Ga verder met een nieuwe leerling")]
    [InlineData("Coördinator", "/personeel/nieuw", "Bewaar de gegevens")]
    [InlineData("Coördinator", "/instroom/trajecten", "Bekijk wat erin staat")]
    [InlineData("Coördinator", "/gebruikers/uitnodigen?rol=Clb", "Verstuur de uitnodiging")]
    [InlineData("Ondersteuner", "/trajecten?status=Lopend > main tbody th a > main a[href$='/evalueren']", "Leg de evaluatie vast")]
    [InlineData("Coördinator", "/scholen > main tbody th a > main a[href$='/contacten/nieuw']", "Bewaar de contactpersoon")]
    [InlineData("Coördinator", "/aanmeldingen?status=Ingediend&jaar=alle&sort=ingediend > main a[href$='/beoordelen'] > summary:has-text('aan te vullen')", "Vraag aanvulling")]
    [InlineData("CLB-medewerker", "/verslagen/nieuw > main form button", "Bewaar het verslag")]
    public async Task Formulier_LeegVerstuurd_ZegtWatErMoetGebeuren(string? rol, string weg, string knop)
    {
        await using var context = await venster.OpenenAsync(new Kijker { Scherm = Scherm.Telefoon }, programma.Adres);
        var pagina = await context.NewPageAsync();
        if (rol is not null) await pagina.InstappenAsync(rol);
        var stappen = weg.Split(" > ");
        await pagina.GotoAsync(stappen[0]);
        foreach (var klik in stappen[1..])
        {
            if (klik.StartsWith("main form", StringComparison.Ordinal)) await pagina.Locator("#school").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await pagina.Locator(klik).First.ClickAsync();
        }

        await pagina.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = knop }).First.ClickAsync();

        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeFocusedAsync();
        Assert.StartsWith("Fout: ", await pagina.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await LinksNaarNiets(pagina));
        Assert.Distinct(await pagina.Locator(".foutoverzicht li").AllInnerTextsAsync());
        await Paginakeuring.ControlerenAsync(pagina);
    }

    [Fact]
    public async Task Formulier_DatabankWeg_ZegtDatHetTijdelijkIs()
    {
        await using var eigen = await Programma.StartenAsync("--leeg");
        await using var context = await venster.OpenenAsync(new Kijker(), eigen.Adres);
        var pagina = await context.NewPageAsync();
        await pagina.GotoAsync("/inrichten");
        await Paginakeuring.ControlerenAsync(pagina);
        // The program says the code on its console, right after it is healthy.
        string code;
        var klok = Stopwatch.StartNew();
        while ((code = Regex.Match(eigen.Uitvoer, @"code: (\S+)").Groups[1].Value).Length == 0)
        {
            Assert.True(klok.Elapsed < TimeSpan.FromSeconds(60), $"No code on the console:\n{eigen.Uitvoer}");
            await Task.Delay(50);
        }

        foreach (var (label, tekst) in new[] { ("Code", code), ("Uw naam", "Dirk Verbremen"), ("E-mailadres", "dirk@example.org"), ("Wachtwoord", "een lange zin om te onthouden") }) await pagina.GetByLabel(label).FillAsync(tekst);
        await eigen.DatabankWegnemenAsync();

        var antwoord = await pagina.RunAndWaitForResponseAsync(() => pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Maak het account" }).ClickAsync(), a => a.Request.Method == "POST");

        Assert.Equal(503, antwoord.Status);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Krijtlijn is even niet bereikbaar");
        await Paginakeuring.ControlerenAsync(pagina);
    }

    // Every line of the summary leads to the field it is about.
    private static async Task<string[]> LinksNaarNiets(IPage pagina) =>
        await pagina.EvaluateAsync<string[]>("[...document.querySelectorAll('.foutoverzicht a')].filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.outerHTML)");
}
