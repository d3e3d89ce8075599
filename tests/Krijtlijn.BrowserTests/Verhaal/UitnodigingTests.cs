using Krijtlijn.BrowserTests.Browser;
using Krijtlijn.Tests.Opzet;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A new colleague comes in: the coordinator invites her, she chooses a password, the link works no second time, and she may ask for a code beside her password.</summary>
public sealed class UitnodigingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Maak = "Maak mijn account", Wachtwoord = "een lange zin om te onthouden";

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Uitnodiging_Aangenomen_WerktEenKeer(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (coordinator, nieuw, later, kind) = (await toneel.Komt("Coördinator"), await toneel.Vreemde(), await toneel.Vreemde(), new Kind());
        var (pad, _) = await Uitnodigen(coordinator, kind);

        await nieuw.Ga(pad);
        await nieuw.Ziet("Welkom, " + kind.Naam);
        await nieuw.Vul("Kies een wachtwoord", "kort");
        await nieuw.Druk(Maak, "Kies een wachtwoord");
        Assert.True(await nieuw.Heeft(Maak));
        await nieuw.Vul("Kies een wachtwoord", Wachtwoord);
        await nieuw.Druk(Maak, "Welkom in Krijtlijn");
        await nieuw.Ga("/plannen");

        await later.Ga(pad);
        await later.Ziet("Deze uitnodiging geldt niet meer");
    }

    [Theory]
    [InlineData(Scherm.Desktop)]
    [InlineData(Scherm.Telefoon)]
    public async Task TweedeStap_Aangezet_VraagtDaarnaEenCode(Scherm scherm)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript: true);
        var (coordinator, nieuw, later, kind) = (await toneel.Komt("Coördinator"), await toneel.Vreemde(), await toneel.Vreemde(), new Kind());
        var (pad, email) = await Uitnodigen(coordinator, kind);
        await nieuw.Ga(pad);
        await nieuw.Vul("Kies een wachtwoord", Wachtwoord);
        await nieuw.Druk(Maak, "Welkom in Krijtlijn");
        await nieuw.Ga("/mijn-account/tweede-stap");
        await nieuw.Vul("Code van de app", "000000");
        await nieuw.Druk("Zet de tweede stap aan", "Deze code is niet juist");
        await nieuw.Vul("Code van de app", Totp.Code(await nieuw.Pagina.Locator("main p code").First.InnerTextAsync()));
        await nieuw.Druk("Zet de tweede stap aan", "Bewaar deze herstelcodes nu");
        var herstelcode = await nieuw.Pagina.Locator("main ul code").First.InnerTextAsync();

        await later.Ga("/aanmelden");
        await later.Vul("E-mailadres", email);
        await later.Vul("Wachtwoord", Wachtwoord);
        await later.Druk("Meld aan", "Vul uw code in");
        await later.Vul("Code", "123");
        await later.Druk("Ga verder", "Vul uw code in");
        await later.Vul("Code", herstelcode);
        await later.Druk("Ga verder", "Vandaag");
        await later.Ga("/afmelden");
    }

    private static async Task<(string Pad, string Email)> Uitnodigen(Personage coordinator, Kind kind)
    {
        var email = $"{kind.Voornaam}.{kind.Familienaam}@example.org".ToLowerInvariant();
        await coordinator.Ga("/gebruikers/uitnodigen?rol=Competentiebegeleider");
        await coordinator.Vul("Naam", kind.Naam);
        await coordinator.Vul("E-mailadres", email);
        await coordinator.Druk("Verstuur de uitnodiging", email);
        await coordinator.Ga("/postvak?q=" + email);
        await coordinator.Volg("Uw toegang tot Krijtlijn");
        var link = new Uri((await coordinator.Pagina.Locator("main a[href*='/uitnodiging/']").GetAttributeAsync("href"))!, UriKind.RelativeOrAbsolute);
        return (link.IsAbsoluteUri ? link.AbsolutePath : link.OriginalString, email);
    }
}
