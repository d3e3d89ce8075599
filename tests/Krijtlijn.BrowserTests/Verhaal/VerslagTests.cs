using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>The CLB enters a report, finds it among the sleeping ones, and ends it.</summary>
public sealed class VerslagTests(Voorbeeldprogramma programma, Venster venster)
{
    [Theory]
    [InlineData(Scherm.Desktop, true)]
    [InlineData(Scherm.Telefoon, false)]
    public async Task Verslag_IngevoerdEnBeeindigd_SlaaptTotHetEinde(Scherm scherm, bool javascript)
    {
        await using var toneel = new Toneel(programma, venster, scherm, javascript);
        var (clb, kind) = (await toneel.Komt("CLB-medewerker"), new Kind());
        var slapend = $"/verslagen?stand=Slapend&q={kind.Voornaam}+{kind.Familienaam}";

        await clb.Ga("/verslagen");
        await clb.Volg("Voer een verslag in");
        await clb.Pagina.Locator("#school").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await clb.Druk("Ga verder", "Een nieuwe leerling");
        await clb.Vul("Voornaam", kind.Voornaam);
        await clb.Vul("Familienaam", kind.Familienaam);
        await clb.Vul("Geboortedatum", kind.Geboren);
        await clb.KiesUit("Soort verslag", "GC-verslag");
        await clb.Pagina.Locator("main select[name='Formulier.Type']").SelectOptionAsync("Type9");
        await clb.Vul("Datum van het verslag", "2026-05-04");
        await clb.Kies("IRIS");
        await clb.Vul("Verwijzing in IRIS", "IRIS-2026-778");
        await clb.Druk("Bewaar het verslag", "Het verslag is bewaard");
        var verslag = "/verslagen/" + clb.Sleutel;
        await clb.Ga(slapend);
        await clb.Ziet(kind.Naam);

        await clb.Ga(verslag);
        await clb.Volg("Beëindig dit verslag");
        await clb.Vul("Einddatum", Dagen.Over(-1));
        await clb.Kies("Niet meer nodig");
        await clb.Druk("Beëindig het verslag", "Geëindigd");
        await clb.Ga(slapend);
        await clb.ZietNiet(kind.Naam);
    }
}
