using Krijtlijn.Inzet;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Inzet;

/// <summary>Promised against delivered over the school calendar.</summary>
public sealed class InzetbalansTests
{
    private static readonly Schooljaar Jaar = new(2026);
    private static readonly Inzetbalans Balans = new(Jaar);

    [Fact]
    public void Schooldagen_GewoneWeek_IsVijf() => Assert.Equal(5, Balans.Schooldagen(new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22)));

    [Fact]
    public void Beloofd_OnHold_TeltTotDeDagErvoor()
    {
        var (van, sinds, nu) = (new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 22));
        Assert.Equal(40, Balans.Beloofd([Belofte.VanToewijzing(100, van, null, sinds)], nu));
        Assert.Equal(100, Balans.Beloofd([Belofte.VanToewijzing(100, van, null, null)], nu));
        Assert.Equal(0, Balans.Beloofd([Belofte.VanToewijzing(100, van, null, van)], nu));
    }

    [Fact]
    public void Schooldagen_Herfstvakantie_IsNul() => Assert.Equal(0, Balans.Schooldagen(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 8)));

    [Fact]
    public void Schooldagen_BuitenHetSchooljaar_TellenNiet()
    {
        Assert.Equal(Balans.Schooldagen(Jaar.Begin, Jaar.Einde), Balans.Schooldagen(new DateOnly(2020, 1, 1), new DateOnly(2030, 1, 1)));
        Assert.Equal(0, Balans.Schooldagen(new DateOnly(2027, 9, 1), new DateOnly(2027, 9, 30)));
        Assert.Equal(0, Balans.Schooldagen(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 19)));
    }

    [Fact]
    public void Beloofd_TweeWekenMetWapenstilstand_TeltVierVijfden() =>
        Assert.Equal(80 + 100, Balans.Beloofd([new Belofte(100, new DateOnly(2026, 11, 9), null)], new DateOnly(2026, 11, 22)));

    [Fact]
    public void Beloofd_GeeindigdeToewijzing_StoptOpHaarLaatsteDag() =>
        Assert.Equal(100, Balans.Beloofd([new Belofte(100, new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22))], new DateOnly(2026, 12, 18)));

    [Fact]
    public void Beloofd_VerhoogdeToewijzing_IsDeSomVanDePeriodes() =>
        Assert.Equal(100 + 150, Balans.Beloofd([new Belofte(100, new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22)), new Belofte(150, new DateOnly(2026, 11, 23), null)], new DateOnly(2026, 11, 29)));

    [Fact]
    public void Stand_MeerGegevenDanHeelJaar_HeeftGeenRest()
    {
        var stand = Balans.Stand([new Belofte(60, new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22))], 90, new DateOnly(2026, 11, 23));
        Assert.Equal((60, 90, 30, 0), (stand.Beloofd, stand.Geleverd, stand.Verschil, stand.Resterend));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2027-01-01", "2026-12-28")]
    public void Week_BegintOpMaandag(string dag, string maandag) =>
        Assert.Equal(DateOnly.Parse(maandag, System.Globalization.CultureInfo.InvariantCulture), Week.Van(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).Maandag);

    [Fact]
    public void Balk_StukkenStaanNaElkaar() =>
        Assert.Equal([(0, 50, "1"), (50, 25, "0.25")], Balk.Van(new Niveautotaal(60, 0, 30), 120).Stukken());
}
