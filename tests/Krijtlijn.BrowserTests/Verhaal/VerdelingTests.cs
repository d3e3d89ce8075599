using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A division from the first scenario to the letter: the coordinator tries rules, puts one forward, a council member compares, the decision is put down and the school reads and saves her letter.</summary>
public sealed class VerdelingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Raadslid = "Lid van de leersteunraad of het bestuursorgaan";

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Verdelen_VanScenarioTotBrief(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (coordinator, raadslid, school) = (await toneel.Komt("Coördinator"), await toneel.Komt(Raadslid), await toneel.Komt("Zorgverantwoordelijke"));
        var naam = $"Voorstel {scherm}";

        await coordinator.Ga("/middelen/verdelingen");
        await coordinator.Volg("Maak een scenario");
        await coordinator.Vul("Naam", naam);
        await coordinator.Druk("Maak en reken", "is gemaakt");
        await coordinator.Vul("Minimum per school", "1");
        await coordinator.Vul("Reserve", "2,5");
        await coordinator.Druk("Reken", "nog niet bewaard");
        await coordinator.Druk("Bewaar in dit scenario", "zijn bewaard");
        await coordinator.Druk("Leg dit scenario voor", "ligt voor");
        var adres = coordinator.Pagina.Url;

        await raadslid.Ga("/middelen/verdelingen");
        await raadslid.Ziet(naam);
        await raadslid.Druk("Vergelijk wat aangevinkt is", "Scenario's naast elkaar");
        await raadslid.Ziet(naam);
        await raadslid.Ga(adres);
        Assert.False(await raadslid.Heeft("Neem ze terug"));

        await coordinator.Volg("Leg de beslissing vast");
        await coordinator.Kies("Aanvaard");
        await coordinator.KiesUit("Wie besliste?", "Leersteunraad");
        await coordinator.Vul("Welke leden beslisten mee?", "An, Bram en Cis");
        await coordinator.Kies("Bij stemming");
        await coordinator.Vul("Voor", "6");
        await coordinator.Vul("Tegen", "1");
        await coordinator.Vul("Verslag van de vergadering", $"2026/9 {scherm}");
        await coordinator.Vul("Bij wie kunnen scholen terecht met vragen?", "Infopunt, 014 00 00 00");
        await coordinator.Vink("Dit is de beslissing");
        await coordinator.Druk("Leg de beslissing vast", "De beslissing ligt vast");

        await school.Ga("/mijn-school");
        await school.Pagina.Locator("main a[href^='/middelen/brieven/']").Last.ClickAsync();
        await school.Pagina.WaitForURLAsync("**/middelen/brieven/**");
        await school.Ziet("Zo komt het getal tot stand");
        await school.Ziet($"2026/9 {scherm}");
        await school.Ziet("Infopunt, 014 00 00 00");
        Assert.Equal("%PDF"u8.ToArray(), (await school.Haal("Bewaar als pdf"))[..4]);
    }
}
