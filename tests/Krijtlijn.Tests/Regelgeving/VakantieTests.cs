using System.Text;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

public sealed class VakantieTests
{
    // As published by the department of education (taken over by schools and by the OpenHolidays calendar); 2029-2030 and 2030-2031 were not published yet and follow the rule.
    [Theory]
    [InlineData(2017, "30/10-05/11", "25/12-07/01", "12/02-18/02", "02/04-15/04", "10/05-11/05", "21/05")]
    [InlineData(2018, "29/10-04/11", "24/12-06/01", "04/03-10/03", "08/04-21/04", "30/05-31/05", "10/06")]
    [InlineData(2019, "28/10-03/11", "23/12-05/01", "24/02-01/03", "06/04-19/04", "21/05-22/05", "01/06")]
    [InlineData(2020, "02/11-15/11", "21/12-03/01", "15/02-21/02", "05/04-18/04", "13/05-14/05", "24/05")]
    [InlineData(2021, "01/11-07/11", "27/12-09/01", "28/02-06/03", "04/04-17/04", "26/05-27/05", "06/06")]
    [InlineData(2022, "31/10-06/11", "26/12-08/01", "20/02-26/02", "03/04-16/04", "18/05-19/05", "29/05")]
    [InlineData(2023, "30/10-05/11", "25/12-07/01", "12/02-18/02", "01/04-14/04", "09/05-10/05", "20/05")]
    [InlineData(2024, "28/10-03/11", "23/12-05/01", "03/03-09/03", "07/04-20/04", "29/05-30/05", "09/06")]
    [InlineData(2025, "27/10-02/11", "22/12-04/01", "16/02-22/02", "06/04-19/04", "14/05-15/05", "25/05")]
    [InlineData(2026, "02/11-08/11", "21/12-03/01", "08/02-14/02", "29/03-11/04", "06/05-07/05", "17/05")]
    [InlineData(2027, "01/11-07/11", "27/12-09/01", "28/02-05/03", "03/04-16/04", "25/05-26/05", "05/06")]
    [InlineData(2028, "30/10-05/11", "25/12-07/01", "12/02-18/02", "02/04-15/04", "10/05-11/05", "21/05")]
    [InlineData(2029, "29/10-04/11", "24/12-06/01", "04/03-10/03", "08/04-21/04", "30/05-31/05", "10/06")]
    [InlineData(2030, "28/10-03/11", "23/12-05/01", "24/02-02/03", "07/04-20/04", "22/05-23/05", "02/06")]
    public void Vakanties_ElkSchooljaar_ZijnDeGepubliceerde(int beginjaar, string herfst, string kerst, string krokus, string paas, string hemelvaart, string pinkstermaandag) =>
        Assert.Equal([herfst, kerst, krokus, paas, hemelvaart, pinkstermaandag],
            Schoolkalender.Vakanties(new Schooljaar(beginjaar)).Where(v => v.Naam is not (Vakantieregeling.Wapenstilstand or Vakantieregeling.Arbeid or Vakantieregeling.Paasmaandag)).Select(Kort));

    [Fact]
    public void Vakanties_PasenNaHalfApril_NoemenPaasmaandagEnDeLosseDagenInVolgorde() => Assert.Equal(
        ["Herfstvakantie 01/11-07/11", "Wapenstilstand 11/11", "Kerstvakantie 27/12-09/01", "Krokusvakantie 28/02-06/03", "Paasvakantie 04/04-17/04", "Paasmaandag 18/04",
            "Feest van de Arbeid 01/05", "Hemelvaart 26/05-27/05", "Pinkstermaandag 06/06"],
        Schoolkalender.Vakanties(new Schooljaar(2021)).Select(v => $"{v.Naam} {Kort(v)}"));

    [Fact]
    public void Vakanties_Herfst2020Verlengd_SlokkenWapenstilstandOp()
    {
        Assert.DoesNotContain(Schoolkalender.Vakanties(new Schooljaar(2020)), v => v.Naam is Vakantieregeling.Wapenstilstand or Vakantieregeling.Paasmaandag);
        Assert.False(Schoolkalender.IsSchooldag(new DateOnly(2020, 11, 13)));
        Assert.True(Schoolkalender.IsSchooldag(new DateOnly(2020, 11, 16)));
    }

    [Fact]
    public void Vakanties_HonderdJaar_OverlappenNooitEnBeginnenOpEenMaandagAlsZeWekenDuren()
    {
        foreach (var jaar in Enumerable.Range(Schooljaar.Eerste, Schooljaar.Laatste - Schooljaar.Eerste + 1).Select(j => new Schooljaar(j)))
        {
            var vakanties = Schoolkalender.Vakanties(jaar);
            Assert.All(vakanties.Zip(vakanties.Skip(1)), paar => Assert.True(paar.First.Tot < paar.Second.Van, $"{paar}"));
            Assert.All(vakanties.Where(v => v.AantalDagen >= 7), v => Assert.Equal(DayOfWeek.Monday, v.Van.DayOfWeek));
            Assert.All(vakanties, v => Assert.True(jaar.Bevat(v.Van) && jaar.Bevat(v.Tot)));
        }
    }

    [Theory]
    [InlineData(2018, "2018-09-03", "2019-01-07", "2019-04-23", "2019-06-28")] // 1 September a Saturday, Easter Monday after the holiday, 30 June a Sunday
    [InlineData(2019, "2019-09-02", "2020-01-06", "2020-04-20", "2020-06-30")] // 1 September a Sunday
    [InlineData(2023, "2023-09-01", "2024-01-08", "2024-04-15", "2024-06-28")] // Easter in March
    [InlineData(2027, "2027-09-01", "2028-01-10", "2028-04-18", "2028-06-30")]
    public void Trimesters_EnLaatsteSchooldag_VallenOpEenSchooldag(int beginjaar, string eerste, string tweede, string derde, string laatste)
    {
        var jaar = new Schooljaar(beginjaar);
        Assert.Equal([Dag(eerste), Dag(tweede), Dag(derde)], Schoolkalender.Trimesters(jaar));
        Assert.Equal((Dag(eerste), Dag(laatste)), (Schoolkalender.EersteSchooldag(jaar), Schoolkalender.LaatsteSchooldag(jaar)));
    }

    [Fact]
    public void NaVakanties_NemenHetBeginVanHetJaarEnElkeVakantieVanEenWeek() => Assert.Equal(
        [Dag("2020-09-01"), Dag("2020-11-16"), Dag("2021-01-04"), Dag("2021-02-22"), Dag("2021-04-19")], Schoolkalender.NaVakanties(new Schooljaar(2020)));

    [Theory]
    [InlineData(2019, 10, "2019-10-01")]
    [InlineData(2020, 2, "2020-02-03")] // 1 February a Saturday
    [InlineData(2021, 11, "2021-11-02")] // All Saints a Monday: a holiday of the schools, but Tuesday is worked
    [InlineData(2026, 5, "2026-05-04")] // Friday 1 May, then the weekend
    [InlineData(2024, 4, "2024-04-02")] // Easter Monday
    [InlineData(2023, 1, "2023-01-02")]
    [InlineData(2020, 6, "2020-06-02")] // Whit Monday
    public void EersteWerkdag_VanEenMaand_SlaatWeekendEnFeestdagOver(int jaar, int maand, string verwacht) => Assert.Equal(Dag(verwacht), Schoolkalender.EersteWerkdag(jaar, maand));

    [Theory]
    [InlineData("2026-07-21", false)]
    [InlineData("2026-08-15", false)]
    [InlineData("2026-05-14", false)] // Ascension
    [InlineData("2026-05-15", true)] // the day after is free for schools only
    [InlineData("2026-12-25", false)]
    [InlineData("2026-12-24", true)]
    public void IsWerkdag_Feestdagen_ZijnGeenWerkdag(string dag, bool verwacht) => Assert.Equal(verwacht, Schoolkalender.IsWerkdag(Dag(dag)));

    [Theory]
    [InlineData("0001-01-01", true)] // a Monday
    [InlineData("9999-12-31", true)] // a Friday
    public void IsSchooldag_AanDeRandVanDeTijd_GooitNiet(string dag, bool verwacht) => Assert.Equal(verwacht, Schoolkalender.IsSchooldag(Dag(dag)));

    [Theory]
    [InlineData("""[{"van":"2022-02-10","tot":"2022-02-09","naam":"x","bron":"y"}]""")]
    [InlineData("""[{"van":"2022-02-10","tot":"2022-02-11","naam":"x","bron":" "}]""")]
    [InlineData("""[{"van":"2022-02-10","tot":"2022-02-11","naam":"","bron":"y"}]""")]
    [InlineData("""[{"van":"2022-06-30","tot":"2022-07-01","naam":"x","bron":"y"}]""")]
    [InlineData("""[{"van":"2022-02-25","tot":"2022-03-01","naam":"x","bron":"y"}]""")] // half in the week before Lent
    [InlineData("""[{"van":"2022-02-07","tot":"2022-02-09","naam":"x","bron":"y"},{"van":"2022-02-09","tot":"2022-02-11","naam":"z","bron":"y"}]""")]
    public void Lees_BestandDatNietKlopt_WordtGeweigerd(string json) => Assert.Throws<InvalidDataException>(() => Lees(json));

    [Theory]
    [InlineData("""[{"van":"2022-02-10","tot":"2022-02-11","naam":"x"}]""")]
    [InlineData("""[{"van":"10/02/2022","tot":"2022-02-11","naam":"x","bron":"y"}]""")]
    [InlineData("""[{"van":"2022-02-10","tot":"2022-02-11","naam":"x","bron":"y","niveau":"lager"}]""")]
    public void Lees_OnbekendVeldOfOntbrekendVeld_WordtGeweigerd(string json) => Assert.Throws<System.Text.Json.JsonException>(() => Lees(json));

    [Fact]
    public void Lees_GoedBestand_HoudtDeAfwijking() => Assert.Equal("x", Assert.Single(Lees("""[{"van":"2022-02-10","tot":"2022-02-11","naam":"x","bron":"y"}]""")).Naam);

    private static List<Schoolkalenderbestand.Afwijking> Lees(string json) => Schoolkalenderbestand.Lees(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

    private static string Kort(Vakantie v) => v.AantalDagen == 1 ? $"{v.Van:dd'/'MM}" : $"{v.Van:dd'/'MM}-{v.Tot:dd'/'MM}";
}
