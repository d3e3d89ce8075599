using Krijtlijn.Middelen;
using Xunit;

namespace Krijtlijn.Tests.Middelen;

public sealed class CapaciteitTests
{
    [Fact]
    public void SamenInWoorden_PlaatsInDeEneSchool_IsGeenPlaatsInDeAndere()
    {
        Assert.Equal("2 scholen hebben samen nog plaats voor 5 vragen; 1 school zit 4 boven het richtgetal.", Capaciteit.SamenInWoorden([new(5, 1, 1), new(3, 1, 0), new(2, 4, 2), new(3, 2, 1), Capaciteit.Leeg]));
        Assert.Equal("1 school heeft nog plaats voor 1 vraag.", Capaciteit.SamenInWoorden([new(1, 0, 0)]));
        Assert.Equal("Geen enkele school heeft nog plaats; 2 scholen zitten samen 3 boven het richtgetal.", Capaciteit.SamenInWoorden([new(1, 2, 0), new(1, 1, 2)]));
    }

    [Fact]
    public void Over_LopendEnWachtend_GaanAfVanHetBeloofde() => Assert.Equal(4, new Capaciteit(18, 11, 3).Over);

    [Fact]
    public void Zin_NogPlaats_ZegtHoeveel() => Assert.Equal(
        "De school mag dit schooljaar op 18 trajecten rekenen. 11 trajecten lopen, 1 vraag wacht. Er is nog plaats voor 6 nieuwe vragen.", new Capaciteit(18, 11, 1).Zin);

    [Fact]
    public void Zin_Volzet_BelooftTochEenAntwoord_R24() => Assert.Contains("krijgt altijd een antwoord", new Capaciteit(12, 10, 2).Zin);

    [Fact]
    public void Zin_MeerDanVoorzien_NoemtHetOverschot() => Assert.Contains("Dat is 3 meer dan voorzien", new Capaciteit(4, 5, 2).Zin);

    [Fact]
    public void Zin_ZonderRichtgetal_ZegtDatHetOntbreekt()
    {
        Assert.StartsWith("Er is nog geen richtcapaciteit ingevuld.", Capaciteit.Leeg.Zin);
        Assert.Null(Capaciteit.Leeg.Over);
        Assert.Null(Capaciteit.Leeg.Balk);
    }
}

public sealed class CapaciteitsinvoerTests
{
    private static readonly HashSet<string> Leden = ["000123", "004567"];

    [Theory]
    [InlineData("123;8\n4567;12")]
    [InlineData("000123\t8\r\n004567\t12\r\n\r\n")]
    [InlineData("instellingsnummer;aantal\n123,8\n4567,12")]
    public void Lees_UitEenRekenblad_AanvaardtElkeScheiding(string tekst)
    {
        var uitkomst = Capaciteitsinvoer.Lees(tekst, Leden);
        Assert.Empty(uitkomst.Fouten);
        Assert.Equal([new("000123", 8), new("004567", 12)], uitkomst.Regels);
    }

    [Fact]
    public void Lees_FouteRegels_NoemtZeAllemaal()
    {
        var uitkomst = Capaciteitsinvoer.Lees("123;acht\n9999;3\n123\n123;-1\nx12;4\n4567;5\n4567;6", Leden);
        Assert.Equal(6, uitkomst.Fouten.Count);
        Assert.StartsWith("Regel 1: \"acht\" is geen aantal", uitkomst.Fouten[0]);
        Assert.Contains("hoort dit schooljaar niet bij het netwerk", uitkomst.Fouten[1]);
        Assert.Contains("twee keer", uitkomst.Fouten[5]);
    }

    [Fact]
    public void Lees_Leeg_VraagtEenRegel() => Assert.Single(Capaciteitsinvoer.Lees(" \n", Leden).Fouten);
}
