using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

public sealed class SchoolkalenderTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    public void Pasen_BekendeJaren_KlopMetDeKalender(int jaar, int maand, int dag) => Assert.Equal(new DateOnly(jaar, maand, dag), Schoolkalender.Pasen(jaar));

    [Theory]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-11-02", false)] // autumn week
    [InlineData("2026-11-09", true)]
    [InlineData("2026-11-11", false)]
    [InlineData("2026-12-21", false)] // Christmas
    [InlineData("2027-01-01", false)]
    [InlineData("2027-01-04", true)]
    [InlineData("2027-02-08", false)] // week before Lent
    [InlineData("2027-03-29", false)] // Easter in March: holiday from Easter Monday
    [InlineData("2027-04-09", false)]
    [InlineData("2027-04-12", true)]
    [InlineData("2027-05-06", false)] // Ascension
    [InlineData("2027-05-07", false)]
    [InlineData("2027-05-17", false)] // Whit Monday
    [InlineData("2027-07-01", false)]
    [InlineData("2026-11-22", false)] // Sunday
    public void IsSchooldag_Schooljaar2026_KlopMetDeVakantieregeling(string dag, bool verwacht) =>
        Assert.Equal(verwacht, Schoolkalender.IsSchooldag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-08-20", true, "2026-09-07")]
    [InlineData("2026-09-02", true, "2026-09-07")]
    [InlineData("2026-09-07", true, "2026-09-07")]
    [InlineData("2026-09-08", true, "2026-09-18")] // after the first days of the year it has the time of a new one
    [InlineData("2026-08-20", false, "2026-09-11")]
    [InlineData("2026-09-01", false, "2026-09-11")]
    [InlineData("2026-11-20", false, "2026-11-30")]
    [InlineData("2026-11-18", false, "2026-11-27")] // the tenth day is a Saturday: the school day before it
    [InlineData("2026-12-24", false, "2027-01-04")] // no school day within ten days: the first one after
    [InlineData("2027-06-25", false, "2027-06-30")] // not past the year's last school day
    public void Uiterlijk_GekendeVraagVijfSchooldagen_NieuweTienDagen_R25(string ontvangen, bool isGekend, string verwacht)
    {
        var (cultuur, termijn) = (System.Globalization.CultureInfo.InvariantCulture, Regelboek.Voor(new Schooljaar(2026)).Startregel());
        Assert.Equal(DateOnly.Parse(verwacht, cultuur), termijn.Uiterlijk(DateOnly.Parse(ontvangen, cultuur), new Schooljaar(2026), isGekend));
    }

    [Fact]
    public void Voor_SchooljaarZonderRegelgeving_WordtGeweigerd() => Assert.Throws<RegelGebroken>(() => Regelboek.Voor(new Schooljaar(2010)));
}
