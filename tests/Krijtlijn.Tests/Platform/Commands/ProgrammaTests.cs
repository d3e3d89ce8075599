using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Platform.Commands;

/// <summary>What the program says and how it ends when somebody types something it cannot do.</summary>
public sealed class ProgrammaTests : IDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("krijtlijn-opdracht-").FullName;

    public void Dispose() => Directory.Delete(map, true);

    [Theory]
    [InlineData("scholen inlezen", "Er ontbreekt: FILE")]
    [InlineData("scholen", "Zeg wat u wilt doen: inlezen, ophalen, tonen.")]
    [InlineData("scholen sluiten", "Onbekend: sluiten")]
    [InlineData("scholen tonen 1 --geheim", "Onbekend: --geheim")]
    [InlineData("scholen tonen abc", "\"abc\" is geen instellingsnummer")]
    [InlineData("start --poort thuis", "\"thuis\" na --poort is geen geheel getal.")]
    [InlineData("start --poort", "Na --poort ontbreekt een waarde.")]
    [InlineData("voorbeeld --netwerken 0", "--netwerken is een getal vanaf 1.")]
    public async Task Opdracht_DieNietKlopt_StoptMetTweeEnZegtWat(string opdracht, string verwacht)
    {
        var uitkomst = await Opdrachtregel.Voer(opdracht.Split(' '));
        Assert.Equal((2, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.Contains(verwacht, uitkomst.Fout);
        Assert.False(uitkomst.ToontBinnenkant, uitkomst.Fout);
    }

    public static TheoryData<string, string> Onleesbaar()
    {
        var soorten = new TheoryData<string, string> { { "nergens.csv", "bestaat niet" }, { "geen/map/lijst.csv", "bestaat niet" }, { ".", "is een map" } };
        // It opens, and then refuses to be read, to the administrator as well.
        if (OperatingSystem.IsLinux()) soorten.Add("/proc/self/mem", "kan niet gelezen worden");
        return soorten;
    }

    [Theory]
    [MemberData(nameof(Onleesbaar))]
    public async Task Inlezen_BestandDatNietTeLezenIs_ZegtHetEnMaaktGeenDatabank(string bestand, string verwacht)
    {
        var gegevens = Path.Combine(map, "gegevens");
        var uitkomst = await Opdrachtregel.Voer("scholen", "inlezen", Path.Combine(map, bestand), "--gegevens", gegevens);
        Assert.Equal((1, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.Contains(verwacht, uitkomst.Fout);
        Assert.False(uitkomst.ToontBinnenkant, uitkomst.Fout);
        Assert.False(Directory.Exists(gegevens));
    }

    [Fact]
    public async Task Gegevens_DieGeenMapZijn_WordtGezegd()
    {
        var bestand = Path.Combine(map, "lijst.txt");
        await File.WriteAllTextAsync(bestand, "");
        var uitkomst = await Opdrachtregel.Voer("scholen", "tonen", "1", "--gegevens", bestand);
        Assert.Equal((1, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.StartsWith("Een bestand of map is niet bruikbaar: ", uitkomst.Fout);
        Assert.False(uitkomst.ToontBinnenkant, uitkomst.Fout);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=krijtlijn;Password=Zwijg-1234;Database=krijtlijn", "De databank antwoordt niet.")]
    [InlineData("Host=bestaat-niet.invalid;Username=krijtlijn;Password=Zwijg-1234;Database=krijtlijn", "De databank antwoordt niet.")]
    [InlineData("Host=127.0.0.1;Port=veel;Password=Zwijg-1234", "De verbindingstekst bij --databank klopt niet")]
    public async Task Databank_DieNietBereiktWordt_WordtGezegdZonderWachtwoord(string verbinding, string verwacht)
    {
        var uitkomst = await Opdrachtregel.Voer("scholen", "tonen", "1", "--databank", verbinding, "--gegevens", map);
        Assert.Equal((1, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.StartsWith(verwacht, uitkomst.Fout);
        Assert.DoesNotContain("Zwijg", uitkomst.Fout);
        Assert.False(uitkomst.ToontBinnenkant, uitkomst.Fout);
    }

    [Fact]
    public async Task Help_IsNederlandsEnGaatNaarDeUitvoer()
    {
        var (programma, werkwoord) = (await Opdrachtregel.Voer("help"), await Opdrachtregel.Voer("scholen", "inlezen", "--help"));
        Assert.Equal((0, "", 0, ""), (programma.Code, programma.Fout, werkwoord.Code, werkwoord.Fout));
        foreach (var woord in new[] { "Werkwoorden:", "start", "scholen", "zoekindex", "voorbeeld" }) Assert.Contains(woord, programma.Uit);
        foreach (var woord in new[] { "Gebruik:", "<FILE>", "--proef", "--toch", "--gegevens" }) Assert.Contains(woord, werkwoord.Uit);
        foreach (var engels in new[] { "Usage", "Options", "Commands", "Show " }) Assert.DoesNotContain(engels, programma.Uit + werkwoord.Uit);
    }
}
