using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests;

/// <summary>
/// Takes the pictures of the manual from the fictional example: `./krijtlijn beelden`. Explicit, so that a run of the tests leaves the pictures alone.
/// A picture has a file name, a page it starts from and what is clicked on the way there.
/// </summary>
public sealed class Handleidingbeelden(Voorbeeldprogramma programma, Venster venster)
{
    private const int HoogsteBeeld = 1000;
    private const string EersteRij = "main tbody th a";

    private static string Map => Path.Combine(Omgeving.Wortel(), "docs", "handleiding", "beelden");

    [Fact(Explicit = true)]
    public Task Coordinator() => Als("Coördinator", Scherm.Desktop,
        new("vandaag", "/"),
        new("aanmeldingen", "/aanmeldingen?jaar=alle&sort=ingediend&status=Ingediend"),
        new("beoordelen", "/", ":nth-match(main a[href$='/beoordelen'], 4)"),
        new("toewijzen", "/", ":nth-match(main a[href$='/toewijzen'], 5)"),
        new("traject", "/trajecten?jaar=alle&aandacht=Evaluatie", $":nth-match({EersteRij}, 2)"),
        new("instroom", "/instroom"),
        new("capaciteit", "/middelen/capaciteit"),
        new("cijfers", "/middelen/cijfers"),
        new("scenario", "/middelen/verdelingen", $":nth-match({EersteRij}, 3)"),
        new("vergelijken", "/middelen/verdelingen/vergelijken"),
        new("zoeken", "/zoeken?q=leemputen"),
        new("netwerk", "/netwerken", $":nth-match({EersteRij}, 2)"),
        new("netwerkkaart", "/netwerken/kaart?op=2019-09-01"),
        new("regelgeving", "/regelgeving"),
        new("mag-dit", "/mag-dit?datum=2018-12-31&niveau=Lager&type=Type3&verslag=GemotiveerdVerslag"),
        new("melding", "/netwerken/meldingen", EersteRij),
        new("evalueren", "/trajecten?jaar=alle&aandacht=Evaluatie", $":nth-match({EersteRij}, 2)", "main a[href$='/evalueren']"));

    [Fact(Explicit = true)]
    public Task School() => Als("Zorgverantwoordelijke", Scherm.Desktop,
        new("vandaag-school", "/"),
        new("mijn-school", "/mijn-school"),
        new("brief", "/mijn-school", "main a[href^='/middelen/brieven/']"),
        new("slotvraag", "/evaluaties?tab=slotvragen", EersteRij),
        new("aanmelden", "/leerlingen?steun=Slapend", EersteRij, "main a[href^='/aanmeldingen/nieuw']", "main form:first-of-type button[type=submit]"));

    [Fact(Explicit = true)]
    public Task OndersteunerOnderweg() => Als("Ondersteuner", Scherm.Telefoon,
        new("vandaag-ondersteuner", "/"),
        new("inzet", "/inzet"),
        new("inzet-noteren", "/inzet", "main a[href^='/inzet/nieuw?traject=']"));

    [Fact(Explicit = true)]
    public Task OndersteunerAanTafel() => Als("Ondersteuner", Scherm.Desktop,
        new("startgesprek", "/", "main a[href$='/startgesprek']"),
        new("plan", "/plannen?status=Goedgekeurd", EersteRij));

    [Fact(Explicit = true)]
    public Task Clb() => Als("CLB", Scherm.Desktop,
        new("verslagen", "/verslagen?stand=Slapend"),
        new("verslag-invoeren", "/", "main a[href^='/leerlingen/']", "main a[href^='/verslagen/nieuw']"));

    [Fact(Explicit = true)]
    public Task Competentiebegeleider() => Als("Competentiebegeleider", Scherm.Desktop, new Beeld("plannen", "/plannen"));

    [Fact(Explicit = true)]
    public Task Directeur() => Als("Directeur", Scherm.Desktop, new Beeld("ondersteuners", "/personeel"));

    [Fact(Explicit = true)]
    public Task Beheerder() => Als("beheerder", Scherm.Desktop, new Beeld("gebruikers", "/gebruikers"));

    private sealed record Beeld(string Naam, string Vanaf, params string[] Kliks);

    private async Task Als(string rol, Scherm scherm, params Beeld[] beelden)
    {
        Directory.CreateDirectory(Map);
        await using var context = await venster.OpenenAsync(new Kijker { Scherm = scherm }, programma.Adres);
        var pagina = await context.NewPageAsync();
        await pagina.InstappenAsync(rol);
        foreach (var beeld in beelden)
        {
            await pagina.GotoAsync(beeld.Vanaf);
            foreach (var klik in beeld.Kliks)
            {
                var hier = pagina.Url;
                await pagina.Locator(klik).First.ClickAsync();
                await pagina.WaitForURLAsync(url => url != hier);
            }
            await Vastleggen(pagina, beeld.Naam);
        }
    }

    // A browser without Dutch shows its date fields the American way; the reader of the manual has one with.
    private const string Voorbereiden = """
        document.fonts.ready.then(() => {
            for (const dag of document.querySelectorAll('input[type=date]')) {
                const [jaar, maand, dagnummer] = dag.value.split('-');
                dag.type = 'text';
                dag.value = jaar ? `${dagnummer}/${maand}/${jaar}` : 'dd/mm/jjjj';
            }
            document.activeElement?.blur();
            scrollTo(0, 0);
        })
        """;

    // The whole page when it is short, its top when it is long.
    private static async Task Vastleggen(IPage pagina, string naam)
    {
        await pagina.EvaluateAsync(Voorbereiden);
        var breedte = pagina.ViewportSize!.Width;
        var hoogte = await pagina.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await pagina.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Map, naam + ".png"),
            FullPage = true,
            Clip = new Clip { Width = breedte, Height = Math.Min(hoogte, HoogsteBeeld) },
        });
    }
}
