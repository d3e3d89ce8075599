using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>Requests that do not become a traject: refused with a reason from the list, or sent on to another centre. The coordinator first opens the report the school uploaded.</summary>
public sealed class BeslissingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Centrum = "Specifiek leersteuncentrum Klankbord", Uitleg = "We bespraken dit met uw school; uw CLB denkt verder mee.";

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Weigeren_NaHetLezenVanHetVerslag_LeestDeSchoolWaarom(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (school, coordinator) = (await toneel.Komt("Zorgverantwoordelijke"), await toneel.Komt("Coördinator"));
        var aanmelding = await Aanvraag.DeSchoolMeldtAan(school, new Kind(), Aanvraag.Pdf);

        await coordinator.Ga(aanmelding + "/beoordelen");
        Assert.Equal(Aanvraag.Pdf, await coordinator.Haal("Download het verslag"));
        await coordinator.Open("Weiger de aanmelding");
        await coordinator.Druk("Weiger de aanmelding", "Kies een criterium");
        var criterium = await coordinator.Pagina.Locator("label:has(input[name='Weigering.Criterium'])").First.InnerTextAsync();
        await coordinator.Kies(criterium);
        await coordinator.Vul("Uitleg voor de school", Uitleg);
        await coordinator.Druk("Weiger de aanmelding", "is geweigerd");

        await school.Ga(aanmelding);
        await school.Ziet("Geweigerd");
        await school.Ziet(criterium.Trim());
        await school.Ziet(Uitleg);
    }

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Doorverwijzen_NaarEenAnderCentrum_LeestDeSchoolWaarheen(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (school, coordinator) = (await toneel.Komt("Zorgverantwoordelijke"), await toneel.Komt("Coördinator"));
        var aanmelding = await Aanvraag.DeSchoolMeldtAan(school, new Kind());

        await coordinator.Ga(aanmelding + "/beoordelen");
        await coordinator.Open("Verwijs door naar een ander centrum");
        await coordinator.Vul("Centrum of dienst", Centrum);
        var formulier = coordinator.Pagina.Locator("form[action*='Doorverwijzen']");
        await formulier.GetByLabel("Uitleg voor de school").FillAsync(Uitleg);
        await coordinator.Druk("Verwijs door", "is doorverwezen naar " + Centrum);

        await school.Ga(aanmelding);
        await school.Ziet(Centrum);
        await school.Ziet(Uitleg);
    }
}
