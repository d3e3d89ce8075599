using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Rekenen;

/// <summary>Rekenregels 2: the division over networks and its transition, with the law's own values per school year.</summary>
public sealed class NetwerkverdelingTests
{
    private static readonly Netwerkcijfers[] Voorbeeld = [new("A", 12000, 420, 300), new("B", 8000, 310, 100), new("C", 20000, 500, 200)];

    [Theory]
    [InlineData("2017-2018", "378.1098 153.9024 317.9878")]
    [InlineData("2018-2019", "340.5976 163.6911 345.7114")]
    [InlineData("2019-2020", "303.0854 173.4797 373.4350")]
    [InlineData("2020-2021", "265.5732 183.2683 401.1585")]
    public void Verdelen_VoorbeeldVanDeRekenregels_GeeftDeGedrukteCijfers(string schooljaar, string quota)
    {
        Assert.True(Schooljaar.TryParse(schooljaar, out var jaar));
        var regime = Regelboek.Zoek(jaar)!;

        var uitkomst = Netwerkverdeling.Verdeel(250, regime.Overgangsdeel.Waarde, regime.Verdeelsleutel.Waarde, Voorbeeld);

        Assert.Equal(quota, string.Join(' ', uitkomst.Rijen.Select(r => r.Quotum.InDecimalen(4))));
        Assert.Equal((850, 850), (uitkomst.Totaal, uitkomst.Rijen.Sum(r => r.Resultaat)));
    }

    [Fact]
    public void Verdelen_OnmogelijkeCijfers_WordenGeweigerd()
    {
        Assert.Contains("twee keer", Assert.Throws<RegelGebroken>(() => Geheel(1, [new("A", 1, 1, 1), new("A", 1, 1, 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("Netwerk A: -5 is geen telling", Assert.Throws<RegelGebroken>(() => Geheel(1, [new("A", 1, 1, -5)])).Message, StringComparison.Ordinal);
        Assert.Contains("geen enkel netwerk", Assert.Throws<RegelGebroken>(() => Geheel(1, [])).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("niets om de eenheden naar te verdelen", Assert.Throws<RegelGebroken>(() => Geheel(1, [new("A", 0, 0, 0)])).Message, StringComparison.Ordinal);
    }

    private static Netwerkuitkomst Geheel(long eenheden, Netwerkcijfers[] netwerken) => Netwerkverdeling.Verdeel(eenheden, new Breuk(1, 1), new Verdeelsleutel(70, 30), netwerken);
}
