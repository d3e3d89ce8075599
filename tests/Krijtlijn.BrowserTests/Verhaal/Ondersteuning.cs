namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>What the supporter does in a traject: the first talk, the plan, the hours, the evaluation.</summary>
internal static class Ondersteuning
{
    public static async Task DeOndersteunerStart(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga(traject + "/startgesprek");
        await ondersteuner.Vul("Wanneer was het gesprek?", Dagen.Over(0));
        await ondersteuner.Vul("Wie was erbij?", "Klastitularis en zorgcoördinator");
        await ondersteuner.Vul("Wat is er afgesproken?", "Elke dinsdagvoormiddag in de klas.");
        await ondersteuner.Druk("Leg het startgesprek vast");
    }

    public static async Task<string> DeOndersteunerMaaktHetPlan(Personage ondersteuner, Kind kind, string traject)
    {
        await ondersteuner.Ga(traject);
        await ondersteuner.Volg("Werk aan het plan");
        var start = ondersteuner.Pagina.Locator("main li").Filter(new() { HasText = kind.Naam }).GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Start plan" });
        if (await start.CountAsync() > 0) await ondersteuner.Klik(start);
        var plan = "/plannen/" + ondersteuner.Sleutel;
        await ondersteuner.Ga(plan);
        // Whatever day the example was made on: her plan may be approved, wait for the school, or still be a draft.
        foreach (var opening in new[] { "Stuur bij in een nieuwe versie", "Neem terug en schrijf verder" })
            if (await ondersteuner.Heeft(opening)) await ondersteuner.Druk(opening);
        await ondersteuner.Ga(plan + "/leerlingen");
        await AlleenDezeLeerling(ondersteuner, kind, plan, traject.Split('/')[^1]);
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
        await ondersteuner.Vul("Wanneer kijkt u terug?", Dagen.Over(40));
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(plan);
        await ondersteuner.Druk("Leg voor aan de school");
        return plan;
    }

    // Others of hers at this school may still wait for their part; this plan can only be put forward when everybody in it has goals.
    private static async Task AlleenDezeLeerling(Personage ondersteuner, Kind kind, string plan, string id)
    {
        foreach (var ander in await ondersteuner.Pagina.Locator($"main input[name=trajecten]:not([value='{id}'])").AllAsync()) await ander.UncheckAsync();
        if (await ondersteuner.Pagina.Locator($"main input[name=trajecten][value='{id}']").CountAsync() > 0) await ondersteuner.Druk("Voeg toe aan het plan");
        await ondersteuner.Ga(plan + "/leerlingen");
        var leeg = ondersteuner.Pagina.Locator("main tr").Filter(new() { HasText = "0 doelen, 0 activiteiten", HasNotText = kind.Naam });
        while (await leeg.CountAsync() > 0)
        {
            await leeg.First.Locator("summary").ClickAsync();
            await ondersteuner.Klik(leeg.First.GetByRole(Microsoft.Playwright.AriaRole.Button));
        }
    }

    public static async Task DeOndersteunerRegistreertInzet(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga("/inzet/nieuw?traject=" + traject.Split('/')[^1]);
        await ondersteuner.Vul("Duur", "50");
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(traject);
        await ondersteuner.Ziet("50");
    }

    public static async Task DeOndersteunerEvalueertEnStopt(Personage ondersteuner, string traject)
    {
        await ondersteuner.Ga(traject + "/evalueren");
        await ondersteuner.Vul("Wanneer was de evaluatie?", Dagen.Over(0));
        await ondersteuner.Pagina.Locator("main input[name='Formulier.Doelen[0].Resultaat'][value='Bereikt']").CheckAsync();
        await ondersteuner.Pagina.Locator("main input[name='Formulier.EffectLeerling']").Last.CheckAsync();
        await ondersteuner.Vul("Wat ziet u bij de leerling?", "Zij begint nu zelf.");
        await ondersteuner.Pagina.Locator("main input[name='Formulier.EffectLeraarTeam']").Last.CheckAsync();
        await ondersteuner.Vul("Wat doen leraar en team nu anders?", "De leraar geeft kortere instructie.");
        await ondersteuner.Pagina.Locator("main input[name='Formulier.Besluit'][value='Stoppen']").CheckAsync();
        await ondersteuner.Vul("Nazorg", "Een telefoon in januari.");
        await ondersteuner.Druk("Leg de evaluatie vast");
    }

    /// <summary>She reads why the school gave the plan back, mends the first goal and lays it before the school again.</summary>
    public static async Task DeOndersteunerPastAan(Personage ondersteuner, string traject, string plan, string opmerking, string erbij)
    {
        await ondersteuner.Ga(plan);
        await ondersteuner.Ziet("De school gaf versie");
        await ondersteuner.Ziet(opmerking);
        await ondersteuner.Ga($"{plan}/leerlingen/{traject.Split('/')[^1]}/doelen");
        await ondersteuner.Vul("Hoe ziet u dat het lukt?", "Vier van de vijf keer in een week, " + erbij);
        await ondersteuner.Druk("Bewaar");
        await ondersteuner.Ga(plan);
        await ondersteuner.Druk("Leg voor aan de school");
    }
}
