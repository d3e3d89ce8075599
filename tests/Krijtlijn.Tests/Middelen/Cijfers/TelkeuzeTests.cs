using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class TelkeuzeTests
{
    private static string[] Momenten(int jaar, Telsoort soort) => [.. Telkeuze.Van(Regelboek.Voor(new Schooljaar(jaar))).Momenten(soort, new Schooljaar(jaar)).Select(m => m.Sleutel)];

    // 1 February 2025 is a Saturday, 1 October 2025 a Wednesday, 1 February 2026 a Sunday.
    [Fact]
    public void Leersteun_DrieTeldagen_VoorLeerlingenEnVerslagen()
    {
        string[] dagen = ["2025-02-03", "2025-10-01", "2026-02-02"];
        Assert.Equal(dagen, Momenten(2026, Telsoort.Leerlingen));
        Assert.Equal(dagen, Momenten(2026, Telsoort.Verslagen));
    }

    [Fact]
    public void Voor2023_EenTeldagEnZesSchooljaren()
    {
        Assert.Equal(["2020-02-03"], Momenten(2020, Telsoort.Leerlingen)); // 1 February 2020 is a Saturday
        Assert.Equal(["2014-2015", "2015-2016", "2016-2017", "2017-2018", "2018-2019", "2019-2020"], Momenten(2020, Telsoort.Verslagen));
    }

    [Fact]
    public void Kolommen_VanHetJaar_EnMetWatErVroegerWas()
    {
        var jaar = new Schooljaar(2026);
        Assert.Equal(["Leerlingen 03/02/2025", "Leerlingen 01/10/2025", "Leerlingen 02/02/2026", "Verslagen 03/02/2025", "Verslagen 01/10/2025", "Verslagen 02/02/2026"], Cijferkolom.Voor(jaar).Select(k => k.Kop));
        var ruim = Cijferkolom.Voor(jaar, true, [(Telsoort.Verslagen, Telmoment.Van(new Schooljaar(2017))), (Telsoort.Leerlingen, Telmoment.Op(new DateOnly(2025, 10, 1)))]);
        Assert.Equal(6 + 6 + 7, ruim.Count);
        Assert.Equal(["v-2017-2018", "v-2020-2021"], ruim.Where(k => k.Moment.IsSchooljaar).Take(2).Select(k => k.Sleutel));
        Assert.Equal("l-2023-10-02", ruim[0].Sleutel);
    }

    [Theory]
    [InlineData("2026-02-02", "2026-02-02", true)]
    [InlineData("2026-02-02", "2026-02-01", false)]
    [InlineData("2025-2026", "2025-09-01", true)]
    [InlineData("2025-2026", "2025-08-31", false)]
    public void Moment_IsVoorbijZodraErIetsTeTellenIs(string moment, string vandaag, bool voorbij) => Assert.Equal(voorbij, Telmoment.Lees(moment).IsVoorbij(DateOnly.Parse(vandaag, null)));
}
