using System.Text;
using Krijtlijn.BrowserTests.Browser;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A school goes to another centre: the notice of annex 1, its letter, the register of next year, and back (R10-R14).</summary>
public sealed class MeldingTests(Voorbeeldprogramma programma, Venster venster)
{
    private const string Ander = "Leersteuncentrum De Kraanvogel (voorbeeld)", School = "900010";

    [Fact]
    public async Task Overstap_GemeldEnIngetrokken_StaatInHetRegisterTotZeIngetrokkenIs()
    {
        await using var toneel = new Toneel(programma, venster, Scherm.Desktop, javascript: true);
        var coordinator = await toneel.Komt("Coördinator");

        await coordinator.Ga("/netwerken/meldingen/nieuw");
        await coordinator.Kies("Een school stapt over");
        await coordinator.Druk("Ga verder");
        await coordinator.Vul("Instellingsnummer van de school", School);
        await coordinator.KiesUit("Naar welk netwerk gaat de school?", Ander);
        await coordinator.Vul("Directeur van de school", "An Zandman");
        await coordinator.Druk("Kijk na", "Wat de regels zeggen");
        var melding = coordinator.Pagina.Url;
        await coordinator.Druk("Meld dit", "Te bezorgen");
        var brief = await coordinator.Haal("Download de brief");
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(brief, 0, 5));
        await coordinator.Volg("Druk de brief af");
        await coordinator.Ziet("An Zandman");

        await coordinator.Ga(melding);
        await coordinator.Volg("Samenstelling op");
        await coordinator.Ziet(School);
        await coordinator.Ga("/netwerken");
        await coordinator.Volg("De Zandloper");
        await coordinator.Ziet("Wat nog komt");

        await coordinator.Ga(melding);
        await coordinator.Open("Trek de melding in");
        await coordinator.Vul("Waarom trekt u ze in?", "De school blijft toch.");
        await coordinator.Druk("Trek in", "Ingetrokken");
        await coordinator.Ga("/netwerken");
        await coordinator.Volg("De Zandloper");
        await coordinator.ZietNiet("Wat nog komt");
    }

    [Fact]
    public async Task School_ZonderJavaScriptOpEenTelefoon_KijktEenUittredingNaEnGooitZeWeg()
    {
        await using var toneel = new Toneel(programma, venster, Scherm.Telefoon, javascript: false);
        var school = await toneel.Komt("Zorgverantwoordelijke");

        await school.Ga("/netwerken/meldingen/nieuw");
        await school.Druk("Ga verder", "Kies wat er verandert");
        await school.Kies("Een school treedt uit");
        await school.Druk("Ga verder");
        await school.Druk("Kijk na", "Vul de naam van de directeur");
        await school.Vul("Directeur van de school", "Bo Krijt");
        await school.Druk("Kijk na", "Wat de regels zeggen");
        await school.Volg("Wijzig");
        Assert.Equal("Bo Krijt", await school.Waarde("Directeur van de school"));
        await school.Druk("Gooi de werkversie weg", "weggegooid");
    }
}
