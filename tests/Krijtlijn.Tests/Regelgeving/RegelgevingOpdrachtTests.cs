using System.Text.Json.Nodes;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

/// <summary>`regelgeving tonen` and `mag-dit` as a user or a program types them.</summary>
public sealed class RegelgevingOpdrachtTests
{
    [Fact]
    public async Task Tonen_AlsJson_GeeftElkeWaardeMetRegelEnBron_EnDeDagen()
    {
        var uitkomst = await Opdrachtregel.Voer("regelgeving", "tonen", "2018-2019", "--json");
        Assert.Equal(0, uitkomst.Code);
        var json = JsonNode.Parse(uitkomst.Uit)!;
        Assert.Equal("2018-2019", (string?)json["schooljaar"]);
        Assert.Equal(70, (int?)json["verdeelsleutel"]!["waarde"]!["leerlingen"]);
        Assert.Equal("R10", (string?)json["meldingstermijn"]!["regel"]);
        Assert.Contains("NO/2017/01", (string?)json["meldingstermijn"]!["bron"]![0], StringComparison.Ordinal);
        Assert.Equal("2018-03-01", (string?)json["dagen"]!["meldingstermijn"]);
    }

    [Fact]
    public async Task Tonen_AlsTekst_IsLeesbaar_EnEenOnbekendJaarWordtGeweigerd()
    {
        var tekst = await Opdrachtregel.Voer("regelgeving", "tonen", "2026-2027");
        Assert.Contains("60 %", tekst.Uit, StringComparison.Ordinal);
        var geen = await Opdrachtregel.Voer("regelgeving", "tonen", "2016-2017");
        Assert.Equal(1, geen.Code);
        Assert.Contains("2017-2018", geen.Fout, StringComparison.Ordinal);
        Assert.Equal(2, (await Opdrachtregel.Voer("regelgeving", "tonen", "2018")).Code);
    }

    [Theory]
    [InlineData("2019-09-15", "kleuter", "BA", "GV", false, null, "R3")]
    [InlineData("2018-12-31", "lager", "3", "geen", true, "netwerk", "R4")]
    [InlineData("2019-09-01", "secundair", "7-stos", "V", true, "school_naar_keuze", "R2")]
    [InlineData("2023-09-01", "lager", "2", "IAC", true, "leersteuncentrum", "R1")]
    public async Task MagDit_AlsJson_GeeftMagSpoorRegelEnUitleg(string datum, string niveau, string type, string verslag, bool mag, string? spoor, string regel)
    {
        var uitkomst = await Opdrachtregel.Voer("mag-dit", "--datum", datum, "--niveau", niveau, "--type", type, "--verslag", verslag, "--json");
        Assert.Equal(0, uitkomst.Code);
        var json = JsonNode.Parse(uitkomst.Uit)!;
        Assert.Equal((mag, spoor, regel), ((bool)json["mag"]!, (string?)json["spoor"], (string?)json["regel"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)json["uitleg"]));
    }

    [Fact]
    public async Task MagDit_FoutGetypt_NoemtElkeFoutEnDeKeuzes()
    {
        var fout = await Opdrachtregel.Voer("mag-dit", "--datum", "2019-02-29", "--niveau", "hoger", "--type", "5", "--verslag", "brief");
        Assert.Equal(2, fout.Code);
        foreach (var deel in new[] { "2019-02-29", "kleuter, lager, secundair", "7-stos", "inschrijvingsverslag" }) Assert.Contains(deel, fout.Fout, StringComparison.Ordinal);
        Assert.False(fout.ToontBinnenkant);
        var schrikkel = await Opdrachtregel.Voer("mag-dit", "--datum", "2020-02-29", "--niveau", "lager", "--type", "9", "--verslag", "GV", "--json");
        Assert.Equal(0, schrikkel.Code);
        Assert.Equal(2, (await Opdrachtregel.Voer("mag-dit", "--datum", "2017-10-01", "--niveau", "lager", "--type", "9", "--verslag", "GV", "--lopend")).Code);
        var zonder = await Opdrachtregel.Voer("mag-dit", "--datum", "2016-10-01", "--niveau", "lager", "--type", "9", "--verslag", "GV");
        Assert.Equal((1, ""), (zonder.Code, zonder.Uit.Trim()));
        Assert.Single(zonder.Fout.Split('\n'), r => r.Contains("geen regelgeving", StringComparison.Ordinal));
        Assert.Equal(1, (await Opdrachtregel.Voer("mag-dit", "--datum", "2017-08-31", "--niveau", "lager", "--type", "9", "--verslag", "GV", "--json")).Code);
    }
}
