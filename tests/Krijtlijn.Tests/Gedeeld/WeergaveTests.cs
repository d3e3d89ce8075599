using Krijtlijn.Gedeeld;
using Xunit;

namespace Krijtlijn.Tests.Gedeeld;

public sealed class WeergaveTests
{
    private static readonly DateOnly Dag = new(2026, 11, 24);

    [Fact]
    public void Datum_IsDagMaandJaar() => Assert.Equal("05/09/2026", new DateOnly(2026, 9, 5).Datum());

    [Fact]
    public void Datum_ZonderDag_GeeftHetGegevenWoord() => Assert.Equal("nog niet", ((DateOnly?)null).Datum("nog niet"));

    [Fact]
    public void DatumLang_IsVoluitInHetNederlands()
    {
        Assert.Equal("dinsdag 24 november 2026", Dag.DatumLang());
        Assert.Equal("dinsdag 24 november", Dag.Dag());
    }

    [Theory]
    [InlineData(13, 30, "13.30 uur")]
    [InlineData(8, 5, "8.05 uur")]
    public void Tijd_HeeftEenPuntEnHetWoordUur(int uur, int minuut, string verwacht) => Assert.Equal(verwacht, new TimeOnly(uur, minuut).Tijd());

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 u")]
    [InlineData(65, "1 u 05")]
    [InlineData(135, "2 u 15")]
    [InlineData(-90, "-1 u 30")]
    public void AlsUren_TeltMinutenOm(int minuten, string verwacht) => Assert.Equal(verwacht, minuten.AlsUren());

    [Fact]
    public void AlsGetal_HeeftPuntEnKomma()
    {
        Assert.Equal("1.234,5", 1234.5m.AlsGetal());
        Assert.Equal("1.234", 1234.4m.AlsGetal(0));
        Assert.Equal("12.345", 12345.AlsGetal());
        Assert.Equal("12,5 %", 0.125m.AlsPercent());
    }

    [Theory]
    [InlineData("2026-07-01T22:30:00", "02/07/2026 om 0.30 uur")]
    [InlineData("2026-12-01T22:30:00", "01/12/2026 om 23.30 uur")]
    public void Moment_IsInBrussel_ZomerEnWinter(string utc, string verwacht) =>
        Assert.Equal(verwacht, DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).Moment());

    [Theory]
    [InlineData(0, "vandaag")]
    [InlineData(1, "morgen")]
    [InlineData(3, "over 3 dagen")]
    [InlineData(-1, "gisteren")]
    [InlineData(-4, "4 dagen geleden")]
    public void TenOpzichteVan_ZegtHoeVer(int dagen, string verwacht) => Assert.Equal(verwacht, Dag.AddDays(dagen).TenOpzichteVan(Dag));

    [Theory]
    [InlineData(2, "over 2 dagen")]
    [InlineData(0, "vandaag")]
    [InlineData(-1, "1 dag te laat")]
    [InlineData(-2, "2 dagen te laat")]
    public void Termijn_VoorbijIsTeLaat(int dagen, string verwacht) => Assert.Equal(verwacht, Dag.AddDays(dagen).Termijn(Dag));

    [Fact]
    public void Aantal_KiestHetJuisteWoord()
    {
        Assert.Equal("1 aanmelding", 1.Aantal("aanmelding", "aanmeldingen"));
        Assert.Equal("1.200 aanmeldingen", 1200.Aantal("aanmelding", "aanmeldingen"));
    }
}
