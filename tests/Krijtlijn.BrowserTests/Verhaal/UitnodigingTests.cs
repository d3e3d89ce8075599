using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A new colleague comes in: the coordinator invites her, she chooses a password, and the link works no second time.</summary>
public sealed class UitnodigingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Maak = "Maak mijn account";

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Uitnodiging_Aangenomen_WerktEenKeer(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (coordinator, nieuw, later, kind) = (await toneel.Komt("Coördinator"), await toneel.Vreemde(), await toneel.Vreemde(), new Kind());
        var email = $"{kind.Voornaam}.{kind.Familienaam}@example.org".ToLowerInvariant();
        await coordinator.Ga("/gebruikers/uitnodigen?rol=Competentiebegeleider");
        await coordinator.Vul("Naam", kind.Naam);
        await coordinator.Vul("E-mailadres", email);
        await coordinator.Druk("Verstuur de uitnodiging", email);
        await coordinator.Ga("/postvak?q=" + email);
        await coordinator.Volg("Uw toegang tot Krijtlijn");
        var link = new Uri((await coordinator.Pagina.Locator("main a[href*='/uitnodiging/']").GetAttributeAsync("href"))!, UriKind.RelativeOrAbsolute);
        var pad = link.IsAbsoluteUri ? link.AbsolutePath : link.OriginalString;

        await nieuw.Ga(pad);
        await nieuw.Ziet("Welkom, " + kind.Naam);
        await nieuw.Vul("Kies een wachtwoord", "kort");
        await nieuw.Druk(Maak, "Kies een wachtwoord");
        Assert.True(await nieuw.Heeft(Maak));
        await nieuw.Vul("Kies een wachtwoord", "een lange zin om te onthouden");
        await nieuw.Druk(Maak, "Welkom in Krijtlijn");
        await nieuw.Ga("/plannen");

        await later.Ga(pad);
        await later.Ziet("Deze uitnodiging geldt niet meer");
    }
}
