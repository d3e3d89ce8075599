using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A network moves in: the coordinator takes the example list, fills it in, looks at what would be stored, agrees, and finds the people. A wrong file stores nothing.</summary>
public sealed class InstroomTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Instroom_Ondersteuners_StaanErNaAkkoord(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (coordinator, kind) = (await toneel.Komt("Coördinator"), new Kind());
        var (voornaam, familienaam) = (kind.Voornaam, "Instroom" + kind.Familienaam[^1]);

        await coordinator.Ga("/instroom");
        await coordinator.Volg("Lees uw ondersteuners in");
        var blad = Rekenblad.Vervang(await coordinator.Haal("Ingevuld voorbeeld"), ("An", voornaam), ("Voorbeeld", familienaam), ("an.voorbeeld@example.org", $"{familienaam}@example.org"),
            ("Van Test", "Van " + familienaam), ("ruben.vantest@example.org", $"ruben.{familienaam}@example.org"), ("Proef", "De " + familienaam));
        await coordinator.Laad("Bestand", "ondersteuners.xlsx", blad);
        await coordinator.Druk("Bekijk wat erin staat", "3 ondersteuners nieuw");
        await coordinator.Ziet($"{voornaam} {familienaam}");
        await coordinator.Druk("Voeg 3 ondersteuners toe", "Toegevoegd");
        await coordinator.Ga("/personeel?q=" + familienaam);
        await coordinator.Volg($"{voornaam} {familienaam}");
        await coordinator.Ziet($"{familienaam}@example.org");
    }

    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Instroom_LeerlingenMetEenFout_PasNaVerbeteringBewaard(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var coordinator = await toneel.Komt("Coördinator");
        var (noor, kobe, yasmine) = (new Kind(), new Kind(), new Kind());
        await coordinator.Ga("/scholen");
        var nummer = (await coordinator.Pagina.Locator("main tbody th a[href^='/scholen/']").First.GetAttributeAsync("href"))!.Split('/')[^1];

        // The schools of the example list do not exist: every row is wrong, each with its own number.
        await coordinator.Ga("/instroom/leerlingen");
        var blad = Rekenblad.Vervang(await coordinator.Haal("Ingevuld voorbeeld"),
            ("Noor", noor.Voornaam), ("Voorbeeld", noor.Familienaam), (new DateOnly(2017, 4, 12), noor.Geboortedag),
            ("Kobe", kobe.Voornaam), ("Van Test", kobe.Familienaam), (new DateOnly(2015, 9, 2), kobe.Geboortedag),
            ("Yasmine", yasmine.Voornaam), ("El Proef", yasmine.Familienaam), (new DateOnly(2012, 1, 21), yasmine.Geboortedag));
        await coordinator.Laad("Bestand", "leerlingen.xlsx", blad);
        await coordinator.Druk("Bekijk wat erin staat", "er is niets bewaard");
        await FoutStaatBij(coordinator, "2", "Instellingsnummer");
        await FoutStaatBij(coordinator, "4", "Instellingsnummer");
        await coordinator.Ga("/leerlingen?q=" + noor.Familienaam);
        await coordinator.ZietNiet(noor.Naam);

        await coordinator.Ga("/instroom/leerlingen");
        await coordinator.Laad("Bestand", "leerlingen.xlsx", Rekenblad.Vervang(blad, ("012345", nummer), ("023456", nummer)));
        await coordinator.Druk("Bekijk wat erin staat", "3 leerlingen nieuw");
        await coordinator.Druk("Voeg 3 leerlingen toe", "Toegevoegd");
        foreach (var kind in new[] { noor, kobe, yasmine })
        {
            await coordinator.Ga("/leerlingen?q=" + kind.Familienaam);
            await coordinator.Ziet(kind.Naam);
        }
    }

    private static async Task FoutStaatBij(Personage wie, string rij, string kolom) => Assert.Equal(1,
        await wie.Pagina.Locator($"main [role=alert] tbody tr:has(td[data-label='Rij']:text-is('{rij}')):has(td[data-label='Kolom']:text-is('{kolom}'))").CountAsync());
}
