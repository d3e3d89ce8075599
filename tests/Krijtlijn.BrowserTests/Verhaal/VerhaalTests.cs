using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>
/// The whole story of one pupil, played by five people each at their own browser: the school asks, the coordinator decides and allocates, the supporter starts, plans and works,
/// the school approves, CLB and competentiebegeleider read along, the traject is evaluated, closed, answered and taken up again.
/// With and without JavaScript, on a phone and on a desktop; where there is JavaScript every page on the way is checked for accessibility.
/// </summary>
public sealed class VerhaalTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, true)]
    [InlineData(Scherm.Desktop, false)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Verhaal_VanAanvraagTotHerstart_LooptHelemaalRond(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var leerling = new Kind();
        var (school, coordinator, ondersteuner) = (await toneel.Komt("Zorgverantwoordelijke"), await toneel.Komt("Coördinator"), await toneel.Komt("Ondersteuner"));

        var aanmelding = await Aanvraag.DeSchoolMeldtAan(school, leerling);
        await Aanvraag.DeCoordinatorVraagtAanvulling(coordinator, aanmelding);
        await Aanvraag.DeSchoolVultAan(school, aanmelding);
        var traject = await DeCoordinatorAanvaardtEnWijstToe(coordinator, aanmelding, await Naam(ondersteuner));
        await Ondersteuning.DeOndersteunerStart(ondersteuner, traject);
        var plan = await Ondersteuning.DeOndersteunerMaaktHetPlan(ondersteuner, leerling, traject);
        // The plan goes back to her once at a desk and once on a phone; four times would teach nothing more.
        if (scherm == Scherm.Desktop == javascript) await HetPlanGaatEensTerug(school, ondersteuner, traject, plan);
        await DeSchoolKeurtGoed(school, plan);
        foreach (var lezer in new[] { "CLB", "Competentiebegeleider" })
        {
            var persoon = await toneel.Komt(lezer);
            await persoon.Ga(plan);
            await persoon.Ziet(leerling.Voornaam);
        }
        await Ondersteuning.DeOndersteunerRegistreertInzet(ondersteuner, traject);
        await Ondersteuning.DeOndersteunerEvalueertEnStopt(ondersteuner, traject);
        await DeSchoolBeantwoordtDeSlotvragen(school, leerling);
        await DeCoordinatorHerstart(coordinator, traject);
    }

    private static async Task<string> DeCoordinatorAanvaardtEnWijstToe(Personage coordinator, string aanmelding, string ondersteuner)
    {
        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Ziet("zes weken lang");
        await coordinator.Druk("Aanvaard de aanmelding");
        var traject = "/trajecten/" + coordinator.Sleutel;
        Assert.EndsWith("/toewijzen", new Uri(coordinator.Pagina.Url).AbsolutePath, StringComparison.Ordinal);
        var dicht = coordinator.Pagina.Locator("main details:not([open]) > summary");
        while (await dicht.CountAsync() > 0) await dicht.First.ClickAsync();
        await coordinator.Kies(ondersteuner);
        await coordinator.Vul("Tijd", "60");
        await coordinator.Vul("Waarom deze ondersteuner?", "Zij kent de klas en komt er al elke week.");
        await coordinator.Druk("Wijs toe", ondersteuner);
        return traject;
    }

    private static async Task HetPlanGaatEensTerug(Personage school, Personage ondersteuner, string traject, string plan)
    {
        const string Opmerking = "Zeg er ook bij waar we dat bekijken.", Erbij = "ook in de turnles.";
        await school.Ga(plan + "/beoordelen");
        await school.Vul("Wat moet er anders?", Opmerking);
        await school.Druk("Geef terug aan de ondersteuner");
        await Ondersteuning.DeOndersteunerPastAan(ondersteuner, traject, plan, Opmerking, Erbij);
        await school.Ga(plan + "/beoordelen");
        await school.Volg("Bekijk eerst wat veranderde");
        await school.Ziet(Erbij);
    }

    private static async Task DeSchoolKeurtGoed(Personage school, string plan)
    {
        await school.Ga(plan + "/beoordelen");
        await school.Ziet("Begint binnen vijf minuten");
        await school.Druk("Keur het plan goed", "goedgekeurd");
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
}
