using System.Text.Json;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Middelen;

/// <summary>`verdelen` and `verdelen-netwerken` as a user or a program types them.</summary>
public sealed class VerdelenOpdrachtTests : IDisposable
{
    private const string Scholen = "instellingsnummer;leerlingen;verslagen1;verslagen2;verslagen3;verslagen4;verslagen5;verslagen6\n012345;412;3;4;4;5;6;8\n023456;187;6;5;7;8;8;8\n034567;655;2;2;3;1;4;6\n045678;96;0;0;0;0;0;0\n056789;298;9;10;12;12;11;12\n";
    private const string Netwerken = "netwerk;leerlingen;verslagen;gon\nA;12000;420;300\nB;8000;310;100\nC;20000;500;200\n";

    private readonly string pad = Path.Combine(Path.GetTempPath(), $"verdelen-{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(pad);

    [Fact]
    public async Task Verdelen_AlsJson_GeeftDeCijfersVanDeRekenregels()
    {
        var uitkomst = await Voer(Scholen, "verdelen", pad, "--eenheden", "60", "--sleutel", "70/30", "--json");

        Assert.Equal((0, ""), (uitkomst.Code, uitkomst.Fout));
        Assert.Equal("""{"totaal":60,"rijen":[{"instellingsnummer":"012345","quotum":"13.9615","resultaat":14},{"instellingsnummer":"023456","quotum":"9.6119","resultaat":10},{"instellingsnummer":"034567","quotum":"18.7699","resultaat":19},{"instellingsnummer":"045678","quotum":"2.4466","resultaat":2},{"instellingsnummer":"056789","quotum":"15.2100","resultaat":15}]}""", uitkomst.Uit.Trim());
    }

    [Fact]
    public async Task Verdelen_VoorMensen_ToontDeSom()
    {
        var uitkomst = await Voer(Scholen, "verdelen", pad, "--eenheden", "60", "--sleutel", "60/40", "--uitleg");

        Assert.Contains("023456         10,5465        10", uitkomst.Uit, StringComparison.Ordinal);
        Assert.Contains("40 % van 60 eenheden volgt het aantal leerlingen met een verslag: dat is 24.", uitkomst.Uit, StringComparison.Ordinal);
        Assert.Contains("Samen 60 van 60.", uitkomst.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerdelenNetwerken_AlsJson_GeeftDeCijfersVanDeRekenregels()
    {
        var uitkomst = await Voer(Netwerken, "verdelen-netwerken", pad, "--eenheden", "250", "--schooljaar", "2018-2019", "--json");

        Assert.Equal(0, uitkomst.Code);
        var json = JsonDocument.Parse(uitkomst.Uit).RootElement;
        Assert.Equal(850, json.GetProperty("totaal").GetInt32());
        Assert.Equal(["A 340.5976", "B 163.6911", "C 345.7114"], json.GetProperty("rijen").EnumerateArray().Select(r => $"{r.GetProperty("netwerk").GetString()} {r.GetProperty("quotum").GetString()}"));
    }

    [Fact]
    public async Task Verdelen_FouteRijen_NoemtZeAllemaalMetRijEnKolom()
    {
        var uitkomst = await Voer("instellingsnummer;leerlingen;verslagen1\n012345;-3;1\n12x;5;1,5\n012345;7;\n;8;1\n", "verdelen", pad, "--eenheden", "60", "--json");

        Assert.Equal((2, ""), (uitkomst.Code, uitkomst.Uit));
        Assert.Equal(
        [
            "Rij 2, kolom leerlingen: -3 is negatief. Schrijf een geheel getal vanaf 0.",
            "Rij 3, kolom instellingsnummer: \"12x\" is geen instellingsnummer. Dat telt hoogstens zes cijfers.",
            "Rij 3, kolom verslagen1: \"1,5\" is geen geheel getal. Schrijf alleen cijfers, zonder punt of komma.",
            "Rij 4, kolom instellingsnummer: School 012345 staat ook op rij 2. Houd één rij over.",
            "Rij 5, kolom instellingsnummer: Deze cel is leeg. Vul ze in.",
        ], uitkomst.Fout.Trim().Split('\n'));
    }

    [Theory]
    [InlineData(Scholen, "70/40", "telt niet op tot 100")]
    [InlineData(Scholen, "zeventig", "is geen verdeelsleutel")]
    [InlineData("instellingsnummer;leerlingen;verslagen1\n", "70/30", "geen rijen onder de koppen")]
    [InlineData("nummer;leerlingen\n012345;4\n", "70/30", "kolom verslagen1: Deze kolom ontbreekt")]
    public async Task Verdelen_WatNietKan_EindigtMetTwee(string inhoud, string sleutel, string zin)
    {
        var uitkomst = await Voer(inhoud, "verdelen", pad, "--eenheden", "60", "--sleutel", sleutel);

        Assert.Equal((2, false), (uitkomst.Code, uitkomst.ToontBinnenkant));
        Assert.Contains(zin, uitkomst.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdelen_ZonderBestandOfJaar_EindigtMetTwee()
    {
        Assert.Equal(2, (await Opdrachtregel.Voer("verdelen", pad, "--eenheden", "60")).Code);
        Assert.Equal(2, (await Voer(Netwerken, "verdelen-netwerken", pad, "--eenheden", "250", "--schooljaar", "2001-2002")).Code);
        Assert.Equal(2, (await Voer(Netwerken, "verdelen-netwerken", pad, "--eenheden", "-1", "--schooljaar", "2018-2019")).Code);
    }

    private Task<Uitkomst> Voer(string inhoud, params string[] woorden)
    {
        File.WriteAllText(pad, inhoud);
        return Opdrachtregel.Voer(woorden);
    }
}
