using System.Globalization;
using Krijtlijn.Regelgeving;
using Xunit;
using static Krijtlijn.Regelgeving.Ondersteuningstype;

namespace Krijtlijn.Tests.Regelgeving;

/// <summary>May support be asked, where, and by which rule: the cases in which the law changed, on both sides of the day.</summary>
public sealed class MagDitTests
{
    private const Onderwijsniveau Lager = Onderwijsniveau.Lager;

    private static MagDit.Antwoord Vraag(string dag, Ondersteuningstype type, Verslagsoort? verslag, Onderwijsniveau niveau = Lager, bool lopend = false) =>
        MagDit.Beantwoord(new(DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture), niveau, type, verslag, lopend));

    private static (bool, Spoor?, string) Kort(MagDit.Antwoord antwoord) => (antwoord.Mag, antwoord.Spoor, antwoord.Regel);

    [Theory]
    [InlineData("2017-09-01", Verslagsoort.GemotiveerdVerslag)]
    [InlineData("2019-09-15", Verslagsoort.Verslag)]
    [InlineData("2026-11-27", Verslagsoort.GcVerslag)]
    public void Kleuter_Basisaanbod_KanNiet_R3(string dag, Verslagsoort verslag)
    {
        var antwoord = Vraag(dag, Basisaanbod, verslag, Onderwijsniveau.Kleuter);
        Assert.Equal((false, null, "R3"), (antwoord.Mag, antwoord.Spoor, antwoord.Regel));
        Assert.True(Vraag(dag, Basisaanbod, verslag).Mag);
    }

    [Theory]
    [InlineData("2017-11-06", true)]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", false)]
    [InlineData("2019-09-15", false)]
    [InlineData("2026-11-27", false)]
    public void Type3_ZonderVerslag_KanTotEind2018_R4(string dag, bool mag)
    {
        var antwoord = Vraag(dag, Type3, null);
        Assert.Equal((mag, mag ? Spoor.Netwerk : (Spoor?)null, "R4"), (antwoord.Mag, antwoord.Spoor, antwoord.Regel));
    }

    [Fact]
    public void Type3_MetVerslag_KanVoorEnNa2019_R1()
    {
        foreach (var dag in new[] { "2018-12-31", "2019-01-01" }) Assert.Equal((true, Spoor.Netwerk, "R1"), Kort(Vraag(dag, Type3, Verslagsoort.GemotiveerdVerslag)));
    }

    [Theory]
    [InlineData(Basisaanbod)]
    [InlineData(Type2)]
    [InlineData(Type9)]
    public void AnderType_ZonderVerslag_KanNooit_R20(Ondersteuningstype type)
    {
        foreach (var dag in new[] { "2018-10-01", "2026-11-27" }) Assert.Equal((false, "R20"), (Vraag(dag, type, null).Mag, Vraag(dag, type, null).Regel));
    }

    [Theory]
    [InlineData("2019-08-31", false, Spoor.Netwerk, "R1")]
    [InlineData("2019-09-01", false, Spoor.SchoolNaarKeuze, "R2")]
    [InlineData("2019-09-01", true, Spoor.SchoolNaarKeuze, "R2")]
    [InlineData("2022-10-01", true, Spoor.SchoolNaarKeuze, "R2")]
    [InlineData("2023-09-01", true, Spoor.Leersteuncentrum, "R1")]
    public void Type7Stos_OpBeideKantenVan1September2019_R2(string dag, bool lopend, Spoor spoor, string regel)
    {
        var antwoord = Vraag(dag, Type7Stos, Verslagsoort.GemotiveerdVerslag, lopend: lopend);
        Assert.Equal((true, spoor, regel), (antwoord.Mag, antwoord.Spoor, antwoord.Regel));
        if (dag == "2019-09-01") Assert.Contains(lopend ? "voortzetten" : "geen nieuwe trajecten", antwoord.Uitleg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-08-31", true)]
    [InlineData("2020-09-01", false)]
    [InlineData("2021-10-01", false)]
    public void Type7Stos_Voortzetten_IsAlleenVoorWatLiepOp31Augustus2019_R2(string dag, bool overgang) =>
        Assert.Equal(overgang, Vraag(dag, Type7Stos, Verslagsoort.GemotiveerdVerslag, lopend: true).Uitleg.Contains("31 augustus 2019", StringComparison.Ordinal));

    [Theory]
    [InlineData("2017-09-01", Type7Auditief)]
    [InlineData("2022-08-31", Type2)]
    [InlineData("2023-08-31", Type2)]
    [InlineData("2018-10-01", Type4)]
    [InlineData("2018-10-01", Type6)]
    public void KleinType_VoorLeersteun_GaatNaarEenSchoolNaarKeuze_R1(string dag, Ondersteuningstype type) => Assert.Equal((true, Spoor.SchoolNaarKeuze, "R1"), Kort(Vraag(dag, type, Verslagsoort.Verslag)));

    [Fact]
    public void ElkType_VanafLeersteun_GaatNaarHetCentrum_R1()
    {
        foreach (var type in Enum.GetValues<Ondersteuningstype>())
        {
            var antwoord = Vraag("2023-09-01", type, Verslagsoort.GcVerslag);
            Assert.Equal((true, Spoor.Leersteuncentrum, type is Type6 or Type7Auditief ? "R8" : "R1"), (antwoord.Mag, antwoord.Spoor, antwoord.Regel));
        }
    }

    [Fact]
    public void Inschrijvingsverslag_TeltAlsBasisaanbod_EnMagOpSchoolOntbreken_R6()
    {
        var mag = Vraag("2019-09-15", Basisaanbod, Verslagsoort.Inschrijvingsverslag);
        Assert.True(mag.Mag);
        Assert.Contains("niet op school", mag.Uitleg, StringComparison.Ordinal);
        Assert.Equal((false, "R6"), (Vraag("2019-09-15", Type3, Verslagsoort.Inschrijvingsverslag).Mag, Vraag("2019-09-15", Type3, Verslagsoort.Inschrijvingsverslag).Regel));
    }

    [Theory]
    [InlineData("2023-08-31", Verslagsoort.GcVerslag, false)]
    [InlineData("2023-09-01", Verslagsoort.GcVerslag, true)]
    [InlineData("2023-09-01", Verslagsoort.GemotiveerdVerslag, true)]
    [InlineData("2026-11-27", Verslagsoort.Verslag, true)]
    public void Verslag_HoortBijZijnTijd_EnEenOudVerslagHoudtZijnRecht_R6(string dag, Verslagsoort verslag, bool mag)
    {
        var antwoord = Vraag(dag, Type9, verslag);
        Assert.Equal(mag, antwoord.Mag);
        if (!mag) Assert.Equal("R6", antwoord.Regel);
    }

    [Theory]
    [InlineData("2022-10-01", Verslagsoort.GcVerslag, "is een gemotiveerd verslag nodig")]
    [InlineData("2022-10-01", Verslagsoort.IacVerslag, "is een verslag nodig")]
    [InlineData("2022-10-01", Verslagsoort.Ov4Verslag, "is een verslag nodig")]
    [InlineData("2026-11-27", Verslagsoort.GemotiveerdVerslag, "Gemotiveerd verslag: houdt zijn recht")]
    [InlineData("2026-11-27", Verslagsoort.Verslag, "Verslag: houdt zijn recht")]
    public void Verslag_VanEenAndereTijd_NoemtWatDanGeldt_R6(string dag, Verslagsoort verslag, string tekst) => Assert.Contains(tekst, Vraag(dag, Type9, verslag).Uitleg, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-11-27", Lager, "een GC-verslag of IAC-verslag.")]
    [InlineData("2026-11-27", Onderwijsniveau.Secundair, "een GC-verslag, IAC-verslag of OV4-verslag.")]
    [InlineData("2020-11-27", Onderwijsniveau.Secundair, "een gemotiveerd verslag of verslag.")]
    public void ZonderVerslag_NoemtWelkVerslagErNodigIs_R4_R20(string dag, Onderwijsniveau niveau, string nodig)
    {
        foreach (var type in new[] { Type3, Type9 }) Assert.EndsWith($"Nodig is {nodig}", Vraag(dag, type, null, niveau).Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Type7Stos_Voortgezet_IsBijDeSchoolDieHetGaf_NietBijEenNaarKeuze_R2()
    {
        Assert.Contains("die het traject al gaf", Vraag("2019-10-01", Type7Stos, Verslagsoort.GemotiveerdVerslag, lopend: true).Bij, StringComparison.Ordinal);
        Assert.Contains("naar keuze", Vraag("2019-10-01", Type7Stos, Verslagsoort.GemotiveerdVerslag).Bij, StringComparison.Ordinal);
    }

    [Fact]
    public void Ov4Verslag_BuitenHetSecundair_KanNiet_R6() => Assert.Equal((false, true), (Vraag("2026-11-27", Type9, Verslagsoort.Ov4Verslag).Mag, Vraag("2026-11-27", Type9, Verslagsoort.Ov4Verslag, Onderwijsniveau.Secundair).Mag));

    [Theory]
    [InlineData("2016-10-01")]
    [InlineData("2017-08-31")]
    [InlineData("1950-01-01")]
    public void SchooljaarZonderRegelgeving_KanNiet_EnZegtWaarom(string dag)
    {
        var antwoord = Vraag(dag, Type9, Verslagsoort.Verslag);
        Assert.Equal((false, null, MagDit.GeenRegime), (antwoord.Mag, antwoord.Spoor, antwoord.Regel));
        Assert.Contains("geen regelgeving", antwoord.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void ElkeCombinatie_HeeftEenAntwoordMetUitlegEnBron()
    {
        var aantal = 0;
        foreach (var regime in Regelboek.Regimes)
            foreach (var niveau in Enum.GetValues<Onderwijsniveau>())
                foreach (var type in Enum.GetValues<Ondersteuningstype>())
                    foreach (var verslag in Enum.GetValues<Verslagsoort>().Cast<Verslagsoort?>().Append(null))
                        foreach (var lopend in new[] { false, true })
                        {
                            var antwoord = MagDit.Beantwoord(new(regime.Van.Begin.AddDays(40), niveau, type, verslag, lopend));
                            Assert.True(antwoord.Uitleg.Length > 20 && antwoord.Bron.Count > 0 && antwoord.Regel[0] == 'R' && antwoord.Mag == antwoord.Spoor is not null, $"{regime.Code} {niveau} {type} {verslag} {lopend}: {antwoord}");
                            aantal++;
                        }
        Assert.Equal(5 * 3 * 8 * 7 * 2, aantal);
    }
}
