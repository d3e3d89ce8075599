using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>Entering the example: with the one click a visitor has for most roles, with address and password for the rest.</summary>
public static class Instap
{
    private const string Wachtwoord = "voorbeeld-krijtlijn", Beheerder = "Technisch beheerder";

    /// <summary>Signs out whoever was there and enters as the role whose button has this text; a role without a button through its first account.</summary>
    public static async Task InstappenAsync(this IPage pagina, string rol)
    {
        await pagina.Context.ClearCookiesAsync();
        await pagina.GotoAsync("/aanmelden");
        var knop = pagina.Locator("form[action*='/voorbeeld/instappen'] button").Filter(new LocatorFilterOptions { HasText = rol });
        if (await knop.CountAsync() > 0) await knop.First.ClickAsync();
        else
        {
            await pagina.InstappenAsync(Beheerder);
            await pagina.AanmeldenAsync(await AdresVanAsync(pagina, rol));
        }
        await BinnenAsync(pagina);
    }

    // Asks again until it is so: waiting for one load event can miss it on a busy machine.
    private static Task BinnenAsync(IPage pagina) => Assertions.Expect(pagina).Not.ToHaveURLAsync(new Regex("aanmelden|instappen"), new PageAssertionsToHaveURLOptions { Timeout = 60_000 });

    /// <summary>Signs in with an address of the example, as its owner would.</summary>
    public static async Task AanmeldenAsync(this IPage pagina, string email)
    {
        await pagina.Context.ClearCookiesAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByLabel("E-mailadres").FillAsync(email);
        await pagina.GetByLabel("Wachtwoord").First.FillAsync(Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Meld aan" }).ClickAsync();
        await BinnenAsync(pagina);
    }

    /// <summary>Every role the program knows, in its own words: the choices of the filter in the list of users.</summary>
    public static async Task<IReadOnlyList<string>> RollenAsync(this IPage pagina)
    {
        await pagina.InstappenAsync(Beheerder);
        await pagina.GotoAsync("/gebruikers");
        return await pagina.Locator("#rol option:not([value=''])").AllInnerTextsAsync();
    }

    // Somebody with this role and no other, so that there is nothing to choose after signing in.
    private static async Task<string> AdresVanAsync(IPage pagina, string rol)
    {
        await pagina.GotoAsync("/gebruikers");
        await pagina.GotoAsync("/gebruikers?rol=" + await pagina.Locator("#rol option").Filter(new LocatorFilterOptions { HasText = rol }).First.GetAttributeAsync("value"));
        return await pagina.Locator("main tbody tr").Filter(new LocatorFilterOptions { HasNot = pagina.Locator("td div:nth-child(2)") }).Locator("th .onder").First.InnerTextAsync();
    }
}
