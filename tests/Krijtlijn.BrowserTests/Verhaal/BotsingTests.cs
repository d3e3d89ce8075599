using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>School and coordinator have the same contact person open. Who saves second sees both versions, loses nothing, and chooses.</summary>
public sealed class BotsingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string VanDeSchool = "Zorgjuf van de tweede graad", VanDeCoordinator = "Beleidsmedewerker zorg", Bewaar = "Bewaar de contactpersoon";

    [Theory]
    [InlineData(Scherm.Desktop, true, true)]
    [InlineData(Scherm.Telefoon, false, true)]
    [InlineData(Scherm.Telefoon, true, false)]
    [InlineData(Scherm.Desktop, false, false)]
    public async Task Bewaren_NaEenAnder_KiestTussenBeideVersies(Scherm scherm, bool javascript, bool houdtEigen)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (school, coordinator, kind) = (await toneel.Komt("Zorgverantwoordelijke"), await toneel.Komt("Coördinator"), new Kind());
        await school.Ga("/mijn-school");
        await school.Volg("Voeg een contactpersoon toe");
        await school.Vul("Naam", kind.Naam);
        await school.Vul("E-mailadres", "contact@example.org");
        await school.Druk(Bewaar, kind.Naam);
        await school.Volg("Wijzig " + kind.Naam);
        var contact = new Uri(school.Pagina.Url).AbsolutePath;
        await coordinator.Ga(contact);

        await school.Vul("Functie", VanDeSchool);
        await school.Druk(Bewaar, kind.Naam);
        await coordinator.Vul("Functie", VanDeCoordinator);
        await coordinator.Druk(Bewaar, "bewaarde dit intussen ook");
        await coordinator.Ziet(VanDeSchool);
        await coordinator.Ziet(VanDeCoordinator);
        Assert.Equal(VanDeCoordinator, await coordinator.Waarde("Functie"));
        if (houdtEigen) await coordinator.Druk(Bewaar, "staat bij de contactpersonen");
        else
        {
            await coordinator.Volg("neem de andere versie over");
            Assert.Equal(VanDeSchool, await coordinator.Waarde("Functie"));
        }

        await school.Ga(contact);
        Assert.Equal(houdtEigen ? VanDeCoordinator : VanDeSchool, await school.Waarde("Functie"));
    }
}
