using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class EigenTellingTests
{
    private static readonly Guid School = Guid.NewGuid(), Andere = Guid.NewGuid(), Noor = Guid.NewGuid(), Kobe = Guid.NewGuid();
    private static readonly DateOnly Teldag = new(2026, 2, 2);
    private static readonly Telmoment Februari = Telmoment.Op(Teldag), Jaar = Telmoment.Van(new Schooljaar(2025));
    private static readonly Telinschrijving Heeljaar = new(Noor, School, new DateOnly(2025, 9, 1), new DateOnly(2026, 8, 31));

    private static Telverslag Verslag(DateOnly vanaf, DateOnly? tot = null, Verslagsoort soort = Verslagsoort.GcVerslag, Guid? leerling = null) => new(leerling ?? Noor, soort, vanaf, tot);

    private static Telwaarde? Tel(Telmoment moment, Telverslag[] verslagen, params Telinschrijving[] inschrijvingen) => EigenTelling.Tel(verslagen, inschrijvingen, [moment])[School, moment];

    [Theory]
    [InlineData("2026-02-02", null, true)] // in force from the count day on
    [InlineData("2026-02-03", null, false)]
    [InlineData("2025-01-01", "2026-02-02", true)] // still in force on its last day
    [InlineData("2025-01-01", "2026-02-01", false)]
    public void Teldag_VerslagOpDeGrens(string vanaf, string? tot, bool telt) =>
        Assert.Equal(telt ? new Telwaarde(1) : null, Tel(Februari, [Verslag(DateOnly.Parse(vanaf, null), tot is null ? null : DateOnly.Parse(tot, null))], Heeljaar));

    [Theory]
    [InlineData("2026-02-02", "2026-08-31", true)]
    [InlineData("2026-02-03", "2026-08-31", false)]
    [InlineData("2025-09-01", "2026-02-02", true)]
    [InlineData("2025-09-01", "2026-02-01", false)]
    public void Teldag_InschrijvingOpDeGrens(string van, string tot, bool telt) =>
        Assert.Equal(telt ? new Telwaarde(1) : null, Tel(Februari, [Verslag(new DateOnly(2025, 1, 1))], new Telinschrijving(Noor, School, DateOnly.Parse(van, null), DateOnly.Parse(tot, null))));

    [Theory]
    [InlineData("2026-08-31", null, "2025-09-01", "2026-08-31", true)] // the last day of the school year
    [InlineData("2026-09-01", null, "2025-09-01", "2026-08-31", false)]
    [InlineData("2024-01-01", "2025-09-01", "2025-09-01", "2026-08-31", true)] // the first day
    [InlineData("2024-01-01", "2025-08-31", "2025-09-01", "2026-08-31", false)]
    [InlineData("2026-03-01", null, "2025-09-01", "2026-02-28", false)] // both in the year, never on one day
    [InlineData("2026-02-28", null, "2025-09-01", "2026-02-28", true)]
    public void Schooljaar_VerslagEnInschrijvingOpEenzelfdeDag(string vanaf, string? tot, string van, string einde, bool telt) =>
        Assert.Equal(telt ? new Telwaarde(1) : null, Tel(Jaar, [Verslag(DateOnly.Parse(vanaf, null), tot is null ? null : DateOnly.Parse(tot, null))], new Telinschrijving(Noor, School, DateOnly.Parse(van, null), DateOnly.Parse(einde, null))));

    [Fact]
    public void Leerling_MetTweeVerslagen_TeltEenKeer_EnAangepastGaatVoor()
    {
        var begin = new DateOnly(2025, 9, 1);
        Assert.Equal(new Telwaarde(1), Tel(Februari, [Verslag(begin), Verslag(begin.AddDays(5), soort: Verslagsoort.GemotiveerdVerslag)], Heeljaar));
        foreach (var soort in Enum.GetValues<Verslagsoort>().Where(s => s.IsAangepastCurriculum()))
        {
            Assert.Equal(new Telwaarde(0, 1), Tel(Februari, [Verslag(begin), Verslag(begin, soort: soort)], Heeljaar));
            Assert.Equal(new Telwaarde(0, 1), Tel(Februari, [Verslag(begin, soort: soort), Verslag(begin)], Heeljaar));
        }
        // From the common to the adapted curriculum in the course of the year.
        Assert.Equal(new Telwaarde(0, 1), Tel(Jaar, [Verslag(begin, new DateOnly(2026, 1, 31)), Verslag(Teldag, soort: Verslagsoort.IacVerslag)], Heeljaar));
        // Two enrolments in the same school, such as another class.
        Assert.Equal(new Telwaarde(1), Tel(Jaar, [Verslag(begin)], Heeljaar with { Tot = new DateOnly(2025, 12, 31) }, Heeljaar with { Van = new DateOnly(2026, 1, 1) }));
    }

    [Fact]
    public void Leerling_DieVerhuist_TeltOpEenTeldagInEenSchool_EnOverEenJaarInBeide()
    {
        Telinschrijving[] verhuisd = [Heeljaar with { Tot = new DateOnly(2026, 1, 31) }, new(Noor, Andere, new DateOnly(2026, 2, 1), new DateOnly(2026, 8, 31))];
        var telling = EigenTelling.Tel([Verslag(new DateOnly(2025, 9, 1))], verhuisd, [Februari, Jaar]);
        Assert.Equal([new Telwaarde(0), new Telwaarde(1), new Telwaarde(1), new Telwaarde(1)], [telling[School, Februari]!.Value, telling[Andere, Februari]!.Value, telling[School, Jaar]!.Value, telling[Andere, Jaar]!.Value]);
    }

    [Fact]
    public void Moment_WaaropNiemandTelt_IsGeenNul()
    {
        var telling = EigenTelling.Tel([Verslag(new DateOnly(2025, 9, 1), leerling: Kobe)], [Heeljaar with { LeerlingId = Kobe }], [Februari, Telmoment.Op(new DateOnly(2025, 2, 3))]);
        Assert.True(telling.Kent(Februari));
        Assert.Equal(new Telwaarde(0), telling[Andere, Februari]);
        Assert.Null(telling[School, Telmoment.Op(new DateOnly(2025, 2, 3))]);
    }

    [Fact]
    public void Soort_DieToenGeenRechtGaf_TeltNiet()
    {
        // A GC-verslag exists from 2023-2024 on; the older kinds keep their right.
        var oud = Telmoment.Op(new DateOnly(2021, 2, 1));
        var toen = new Telinschrijving(Noor, School, new DateOnly(2020, 9, 1), new DateOnly(2021, 8, 31));
        Assert.Null(Tel(oud, [Verslag(new DateOnly(2020, 9, 1))], toen));
        Assert.Equal(new Telwaarde(1), Tel(oud, [Verslag(new DateOnly(2020, 9, 1), soort: Verslagsoort.GemotiveerdVerslag)], toen));
        Assert.Equal(new Telwaarde(0, 1), Tel(Februari, [Verslag(new DateOnly(2020, 9, 1), soort: Verslagsoort.Inschrijvingsverslag)], Heeljaar));
        // Before networks existed there was no regime; the first one counts.
        Assert.Equal(new Telwaarde(1), Tel(Telmoment.Van(new Schooljaar(2014)), [Verslag(new DateOnly(2014, 9, 1), soort: Verslagsoort.GemotiveerdVerslag)], new Telinschrijving(Noor, School, new DateOnly(2014, 9, 1), new DateOnly(2015, 8, 31))));
    }
}
