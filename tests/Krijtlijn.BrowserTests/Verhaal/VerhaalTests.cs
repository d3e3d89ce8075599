using System.Globalization;
using System.Text.RegularExpressions;
using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>
/// The whole story of one pupil, played by five people each at their own browser: the school asks, the coordinator decides and allocates, the supporter starts, plans and works,
/// the school approves, CLB and competentiebegeleider read along, the traject is evaluated, closed, answered and taken up again.
/// With and without JavaScript, on a phone and on a desktop; where there is JavaScript every page on the way is checked for accessibility.
/// </summary>
public sealed partial class VerhaalTests(Voorbeeldprogramma programma, Venster venster)
{
    private static int nummer;

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, true)]
    [InlineData(Scherm.Desktop, false)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Verhaal_VanAanvraagTotHerstart_LooptHelemaalRond(Scherm scherm, bool javascript)
    {
        var contexten = new List<Microsoft.Playwright.IBrowserContext>();
        async Task<Personage> Persoon(string rol)
        {
            var context = await venster.OpenenAsync(new Kijker { Scherm = scherm, HeeftJavaScript = javascript }, programma.Adres);
            contexten.Add(context);
            var pagina = await context.NewPageAsync();
            await pagina.InstappenAsync(rol);
            return new Personage(pagina, javascript);
        }

        var leerling = new Kind(Interlocked.Increment(ref nummer));
        var (school, coordinator, ondersteuner) = (await Persoon("Zorgverantwoordelijke"), await Persoon("Coördinator"), await Persoon("Ondersteuner"));

        var aanmelding = await DeSchoolMeldtAan(school, leerling);
        await DeCoordinatorVraagtAanvulling(coordinator, aanmelding);
        await DeSchoolVultAan(school, aanmelding);
        var traject = await DeCoordinatorAanvaardtEnWijstToe(coordinator, aanmelding, await Naam(ondersteuner));
        await DeOndersteunerStart(ondersteuner, traject);
        var plan = await DeOndersteunerMaaktHetPlan(ondersteuner, leerling, traject);
        await DeSchoolKeurtGoed(school, plan);
        foreach (var lezer in new[] { "CLB", "Competentiebegeleider" })
        {
            var persoon = await Persoon(lezer);
            await persoon.Ga(plan);
            await persoon.Ziet(leerling.Voornaam);
        }
        await DeOndersteunerRegistreertInzet(ondersteuner, traject);
        await DeOndersteunerEvalueertEnStopt(ondersteuner, traject);
        await DeSchoolBeantwoordtDeSlotvragen(school, leerling);
        await DeCoordinatorHerstart(coordinator, traject);
        foreach (var context in contexten) await context.DisposeAsync();
    }

    private static async Task<string> DeSchoolMeldtAan(Personage school, Kind kind)
    {
        await school.Ga("/aanmeldingen/nieuw");
        await school.Vul("Voornaam", kind.Voornaam);
        await school.Vul("Familienaam", kind.Familienaam);
        await school.Vul("Geboortedatum", kind.Geboren);
        await school.Druk("Ga verder met een nieuwe leerling", kind.Voornaam);
        var aanmelding = "/aanmeldingen/" + Sleutel().Match(school.Pagina.Url).Value;

        await school.Ga(aanmelding + "/invullen/klas");
        if (await school.Pagina.Locator("main input[type=radio][name='Formulier.VestigingId']").CountAsync() > 0) await school.Pagina.Locator("main input[type=radio][name='Formulier.VestigingId']").First.CheckAsync();
        await school.Kies("Lager onderwijs");
        await school.Vul("Klas", "3B");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/contact");
        await school.Vul("Naam", "Mieke Proefpersoon");
        await school.Vul("E-mailadres", "zorg@example.org");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/verslag");
        await school.KiesUit("Soort verslag", "GC-verslag");
        await school.Pagina.Locator("main select[name='Formulier.Type']").SelectOptionAsync("Type9");
        await school.Vul("Datum van het verslag", "2026-05-04");
        await school.Kies("IRIS");
        await school.Vul("Verwijzing in IRIS", "IRIS-2026-777");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/vraag");
        await school.Vul("Wat heeft de leerling nodig?", "Rustig aan een taak beginnen en hulp durven vragen.");
        await school.Vul("Wat heeft de leraar nodig?", "Samen kijken hoe instructie korter kan.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/zorgfase");
        await school.Kies("Fase 2");
        await school.Vul("Wat hebt u al geprobeerd?", "Een stappenplan op de bank.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/invullen/ouders");
        await school.Vul("Wanneer hebt u de ouders ingelicht?", DateTime.Today.AddDays(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/nakijken");
        await school.Druk("Dien aanmelding in", "Uw aanmelding is ingediend");
        return aanmelding;
    }

    private static async Task DeCoordinatorVraagtAanvulling(Personage coordinator, string aanmelding)
    {
        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Open("Vraag de school om aan te vullen");
        await coordinator.Vink("Zorgfase");
        await coordinator.Vul("Wat ontbreekt er bij zorgfase", "Hoe lang probeerde u het stappenplan?");
        await coordinator.Druk("Vraag aanvulling");
    }

    private static async Task DeSchoolVultAan(Personage school, string aanmelding)
    {
        await school.Ga(aanmelding + "/invullen");
        await school.Ziet("Hoe lang probeerde u het stappenplan?");
        await school.Ga(aanmelding + "/invullen/zorgfase");
        await school.Vul("Wat hebt u al geprobeerd?", "Een stappenplan op de bank, zes weken lang.");
        await school.Druk("Bewaar en ga verder");
        await school.Ga(aanmelding + "/nakijken");
        await school.Druk("Dien aanvulling in");
    }

    private static async Task<string> DeCoordinatorAanvaardtEnWijstToe(Personage coordinator, string aanmelding, string ondersteuner)
    {
        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Ziet("zes weken lang");
        await coordinator.Druk("Aanvaard de aanmelding");
        var traject = "/trajecten/" + Sleutel().Match(coordinator.Pagina.Url).Value;
        Assert.EndsWith("/toewijzen", new Uri(coordinator.Pagina.Url).AbsolutePath, StringComparison.Ordinal);
        var dicht = coordinator.Pagina.Locator("main details:not([open]) > summary");
        while (await dicht.CountAsync() > 0) await dicht.First.ClickAsync();
        await coordinator.Kies(ondersteuner);
        await coordinator.Vul("Tijd", "60");
        await coordinator.Vul("Waarom deze ondersteuner?", "Zij kent de klas en komt er al elke week.");
        await coordinator.Druk("Wijs toe", ondersteuner);
        return traject;
    }

    private static async Task DeOndersteunerStart(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga(traject + "/startgesprek");
        await ondersteuner.Vul("Wanneer was het gesprek?", DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await ondersteuner.Vul("Wie was erbij?", "Klastitularis en zorgcoördinator");
        await ondersteuner.Vul("Wat is er afgesproken?", "Elke dinsdagvoormiddag in de klas.");
        await ondersteuner.Druk("Leg het startgesprek vast");
    }

    private static async Task<string> DeOndersteunerMaaktHetPlan(Personage ondersteuner, Kind kind, string traject)
    {
        await ondersteuner.Ga(traject);
        await ondersteuner.Volg("Werk aan het plan");
        var start = ondersteuner.Pagina.Locator("main li").Filter(new() { HasText = kind.Naam }).GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Start plan" });
        if (await start.CountAsync() > 0) await ondersteuner.Klik(start);
        var plan = "/plannen/" + Sleutel().Match(ondersteuner.Pagina.Url).Value;
        await ondersteuner.Ga(plan);
        // Whatever day the example was made on: her plan may be approved, wait for the school, or still be a draft.
        foreach (var opening in new[] { "Stuur bij in een nieuwe versie", "Neem terug en schrijf verder" })
            if (await ondersteuner.Heeft(opening)) await ondersteuner.Druk(opening);
        await ondersteuner.Ga(plan + "/leerlingen");
        if (await ondersteuner.Heeft("Voeg toe aan het plan")) await ondersteuner.Druk("Voeg toe aan het plan");
        var deel = plan + "/leerlingen/" + traject.Split('/')[^1];
        await ondersteuner.Ga(deel + "/noden");
        await ondersteuner.Vul("Wat heeft de leerling nodig?", "Duidelijk begin en einde van elke taak.");
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(deel + "/doelen");
        await ondersteuner.Vul("Wat wilt u bereiken?", "Begint binnen vijf minuten zelfstandig aan een taak.");
        await ondersteuner.Kies("Leerling");
        await ondersteuner.Vul("Hoe ziet u dat het lukt?", "Vier van de vijf keer in een week.");
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(deel + "/activiteiten");
        await ondersteuner.Vul("Wat gaat u doen?", "Meelopen in de les en nabespreken.");
        await ondersteuner.Kies("Leraar");
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(deel + "/evaluatiemomenten");
        await ondersteuner.Vul("Wanneer kijkt u terug?", DateTime.Today.AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(plan);
        await ondersteuner.Druk("Leg voor aan de school");
        return plan;
    }

    private static async Task DeSchoolKeurtGoed(Personage school, string plan)
    {
        await school.Ga(plan + "/beoordelen");
        await school.Ziet("Begint binnen vijf minuten");
        await school.Druk("Keur het plan goed", "goedgekeurd");
    }

    private static async Task DeOndersteunerRegistreertInzet(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga("/inzet/nieuw?traject=" + traject.Split('/')[^1]);
        await ondersteuner.Vul("Duur", "50");
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(traject);
        await ondersteuner.Ziet("50");
    }

    private static async Task DeOndersteunerEvalueertEnStopt(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga(traject + "/evalueren");
        await ondersteuner.Vul("Wanneer was de evaluatie?", DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await ondersteuner.Pagina.Locator("main input[name='Formulier.Doelen[0].Resultaat'][value='Bereikt']").CheckAsync();
        await ondersteuner.Pagina.Locator("main input[name='Formulier.EffectLeerling']").Last.CheckAsync();
        await ondersteuner.Vul("Wat ziet u bij de leerling?", "Zij begint nu zelf.");
        await ondersteuner.Pagina.Locator("main input[name='Formulier.EffectLeraarTeam']").Last.CheckAsync();
        await ondersteuner.Vul("Wat doen leraar en team nu anders?", "De leraar geeft kortere instructie.");
        await ondersteuner.Pagina.Locator("main input[name='Formulier.Besluit'][value='Stoppen']").CheckAsync();
        await ondersteuner.Vul("Nazorg", "Een telefoon in januari.");
        await ondersteuner.Druk("Leg de evaluatie vast");
    }

    private static async Task DeSchoolBeantwoordtDeSlotvragen(Personage school, Kind kind)
    {
        await school.Ga("/evaluaties");
        await school.Volg(kind.Naam);
        if (!school.Pagina.Url.Contains("/slotvragen/", StringComparison.Ordinal)) await school.Volg("slotvragen");
        await school.Vul("Wat neemt uw school mee uit dit traject?", "Korte instructie werkt voor de hele klas.");
        await school.Vul("Waar ziet u nog kansen?", "De overgang naar het vierde leerjaar.");
        await school.Druk("Verstuur uw antwoord");
        await school.Ziet("Korte instructie werkt");
    }

    private static async Task DeCoordinatorHerstart(Personage coordinator, string traject)
    {
        await coordinator.Ga(traject);
        await coordinator.Ga(traject + "/herstarten");
        await coordinator.Druk("Herstart het traject");
        await coordinator.Ga(traject);
        await coordinator.Ziet("startgesprek");
        await coordinator.Ziet("herstart");
    }

    private static async Task<string> Naam(Personage persoon) => (await persoon.Pagina.Locator(".wie span").First.TextContentAsync())!.Trim();

    private sealed class Kind(int nummer)
    {
        private static readonly string[] Voornamen = ["Zwaluwina", "Berkhout", "Duindoorn", "Kievitje", "Wolkje", "Grasmus", "Zonnedauw", "Vlinderik"];

        public string Voornaam { get; } = Voornamen[nummer % Voornamen.Length];
        public string Familienaam { get; } = "Proefleerling" + (char)('A' + (nummer % 26));
        public string Naam => $"{Voornaam} {Familienaam}";
        public string Geboren { get; } = new DateOnly(2016, 2, 3).AddDays(nummer * 17).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Sleutel();
}
