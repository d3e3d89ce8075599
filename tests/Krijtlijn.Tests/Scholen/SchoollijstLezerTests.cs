using System.Text;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Inlezen;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

/// <summary>The quirks of the official list, one by one.</summary>
public sealed class SchoollijstLezerTests
{
    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lees_ElkRegeleinde_GeeftAlleRijen(string regeleinde)
    {
        var lijst = new Lijstbouwer().Rij().Rij(vestiging: 2).Rij("910002").Lees(regeleinde);
        Assert.Empty(lijst.Weigeringen);
        Assert.Equal([2, 3, 4], lijst.Rijen.Select(r => r.Rij));
        Assert.Equal([1, 2, 1], lijst.Rijen.Select(r => r.Vestiging));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lees_MetEnZonderBom_KentDeEersteKolom(bool metBom) =>
        Assert.Equal("910001", Assert.Single(Lijstbouwer.Lees(Encoding.UTF8.GetBytes(new Lijstbouwer().Rij().Tekst(metBom: metBom))).Rijen).Schoolnummer);

    [Fact]
    public void Lees_LegeRijenTussenin_TellenMeeAlsRij()
    {
        var lijst = Lijstbouwer.Lees(Encoding.UTF8.GetBytes(new Lijstbouwer().Rij().Tekst() + "\r\r" + new Lijstbouwer().Rij("91x").Tekst(metBom: false).Split('\r')[1] + "\r"));
        Assert.Equal(4, Assert.Single(lijst.Weigeringen).Rij);
    }

    [Fact]
    public void Lees_AanhalingstekensPuntkommaEnRegeleinde_HorenBijDeTekst()
    {
        var lijst = new Lijstbouwer().Rij(anders: ("naam", "School \"De Linde\"; afdeling\rHeide")).Rij("910002").Lees();
        Assert.Empty(lijst.Weigeringen);
        Assert.Equal("School \"De Linde\"; afdeling Heide", lijst.Rijen[0].Naam);
        Assert.Equal(3, lijst.Rijen[1].Rij);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("", "")]
    [InlineData("0,00", "0.0")]
    public void Lees_CoordinatenOnbekend_GeeftGeenPlaats(string x, string y)
    {
        var lijst = new Lijstbouwer().Rij(anders: [("lx", x), ("ly", y)]).Lees();
        Assert.Empty(lijst.Weigeringen);
        Assert.Null(lijst.Rijen[0].Plaats);
    }

    [Fact]
    public void Lees_KommaOfPunt_GeeftDezelfdePlaats()
    {
        var lijst = new Lijstbouwer().Rij(anders: [("lx", "192234,99"), ("ly", "196630,24")]).Rij(vestiging: 2, anders: [("lx", "192234.99"), ("ly", "196630.24")]).Lees();
        Assert.Equal(lijst.Rijen[0].Plaats, lijst.Rijen[1].Plaats);
        Assert.Equal(51.07825, lijst.Rijen[0].Plaats!.Value.Breedtegraad, 5);
    }

    [Fact]
    public void Lees_BeeindigdeVestiging_HoudtDeEinddatum()
    {
        var rij = Assert.Single(new Lijstbouwer().Rij(anders: ("einddatum", "31/08/2024")).Lees().Rijen);
        Assert.Equal(new DateOnly(2024, 8, 31), rij.Einddatum);
        Assert.False(rij.IsActief(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public void Lees_KolommenDoorElkaarMetExtraKolom_LeestOpNaam()
    {
        var lijst = new Lijstbouwer { Kolommen = [.. Lijstbouwer.AlleKolommen.Reverse().Append("iets nieuws").Select((k, i) => i == 3 ? k.ToUpperInvariant() : k)] }.Rij().Lees();
        Assert.Equal("910001", Assert.Single(lijst.Rijen).Schoolnummer);
    }

    [Fact]
    public void Lees_VerplichteKolomWeg_NoemtZe()
    {
        foreach (var kolom in Lijstkolom.Verplicht)
        {
            var lijst = new Lijstbouwer { Kolommen = [.. Lijstbouwer.AlleKolommen.Where(k => k != kolom)] }.Rij().Lees();
            Assert.Equal(kolom, Assert.Single(lijst.Weigeringen).Kolom);
            Assert.Empty(lijst.Rijen);
        }
    }

    [Fact]
    public void Lees_KolomTweeKeer_WordtGeweigerd() =>
        Assert.Contains("twee keer", Assert.Single(new Lijstbouwer { Kolommen = [.. Lijstbouwer.AlleKolommen, "naam"] }.Rij().Lees().Weigeringen).Tekst);

    [Fact]
    public void Lees_FacultatieveKolomOveralLeegOfWeg_Waarschuwt()
    {
        var leeg = new Lijstbouwer().Rij(anders: ("telefoon", "")).Rij("910002", anders: ("telefoon", " ")).Lees();
        Assert.Contains("\"telefoon\" is overal leeg", Assert.Single(leeg.Waarschuwingen));
        Assert.DoesNotContain("telefoon", leeg.Kolommen);
        Assert.Contains("\"website\" ontbreekt", Assert.Single(new Lijstbouwer { Kolommen = [.. Lijstbouwer.AlleKolommen.Where(k => k != "website")] }.Rij().Lees().Waarschuwingen));
    }

    [Theory]
    [InlineData("schoolnummer", "12x", "instellingsnummer")]
    [InlineData("schoolnummer", "", "leeg")]
    [InlineData("schoolnummer", "1234567", "zes cijfers")]
    [InlineData("intern_vplnummer", "0", "1 tot 99")]
    [InlineData("intern_vplnummer", "1,5", "1 tot 99")]
    [InlineData("hoofdzetel", "misschien", "True of False")]
    [InlineData("naam", "", "leeg")]
    [InlineData("gemeente", "", "leeg")]
    [InlineData("postcode", "B-2440", "vier cijfers")]
    [InlineData("lx", "206.339,73", "geen getal")]
    [InlineData("lx", "oost", "geen getal")]
    [InlineData("ly", "0", "Vul beide in")]
    [InlineData("lx", "900000", "buiten België")]
    [InlineData("begindatum", "1995", "geen datum")]
    [InlineData("einddatum", "31/02/2024", "geen datum")]
    [InlineData("einddatum", "31/08/1990", "voor de begindatum")]
    [InlineData("clb", "CLB", "instellingsnummer")]
    [InlineData("bestuur", "12 34", "instellingsnummer")]
    [InlineData("ingerichte hoofdstructuren", "111 2x1", "drie cijfers")]
    [InlineData("telefoon", "0123456789012345678901234567890123456789X", "meer dan de 40")]
    [InlineData("naam", "School \0", "geen letter")]
    public void Lees_FouteCel_NoemtRijKolomEnWatErMisIs(string kolom, string waarde, string tekst)
    {
        var weigering = Assert.Single(new Lijstbouwer().Rij("910002").Rij(anders: (kolom, waarde)).Lees().Weigeringen);
        Assert.Equal((3, kolom), (weigering.Rij, weigering.Kolom));
        Assert.Contains(tekst, weigering.Tekst);
    }

    [Fact]
    public void Lees_MeerdereFouten_NoemtZeAllemaalInVolgorde()
    {
        var lijst = new Lijstbouwer().Rij(anders: [("hoofdzetel", "x"), ("lx", "y")]).Rij("910002", anders: ("begindatum", "z")).Lees();
        Assert.Equal([(2, "hoofdzetel"), (2, "lx"), (3, "begindatum")], lijst.Weigeringen.Select(w => (w.Rij!.Value, w.Kolom!)));
    }

    [Fact]
    public void Lees_ZelfdeVestigingTweeKeer_NoemtBeideRijen()
    {
        var weigering = Assert.Single(new Lijstbouwer().Rij().Rij("910002").Rij().Lees().Weigeringen);
        Assert.Equal(4, weigering.Rij);
        Assert.Contains("rij 2", weigering.Tekst);
    }

    [Fact]
    public void Lees_NummerVanSchoolEnClb_WordtGeweigerd() =>
        Assert.Contains("als CLB", Assert.Single(new Lijstbouwer().Rij("914751").Lees().Weigeringen).Tekst);

    [Theory]
    [InlineData("910002;1;True")]
    [InlineData("910002;1;True;School \"De; Linde\";x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x")]
    [InlineData("910002;1;True;\"Nooit gesloten;x")]
    public void Lees_VerminkteRij_NoemtDeRij(string rij) =>
        Assert.Equal(3, Lijstbouwer.Lees(Encoding.UTF8.GetBytes(new Lijstbouwer().Rij().Tekst("\n") + "\n" + rij)).Weigeringen[0].Rij);

    [Fact]
    public void Lees_LeegOfAlleenEenKop_WordtGeweigerd()
    {
        Assert.Contains("leeg", Assert.Single(Lijstbouwer.Lees([]).Weigeringen).Tekst);
        Assert.Contains("alleen een kop", Assert.Single(new Lijstbouwer().Lees().Weigeringen).Tekst);
    }

    [Fact]
    public void Lees_GeenUtf8_ZegtDatHetGeenTekstIs() =>
        Assert.Contains("UTF-8", Assert.Single(Lijstbouwer.Lees([.. new Lijstbouwer().Rij().Bytes(), 0xFF, 0xFE, 0xE9])!.Weigeringen).Tekst);

    [Theory]
    [InlineData("311", "School voor voltijds gewoon secundair onderwijs", Instellingssoort.GewoneSchool)]
    [InlineData("121 221", "Basisschool", Instellingssoort.BuitengewoneSchool)]
    [InlineData("", "School voor buitengewoon secundair onderwijs", Instellingssoort.BuitengewoneSchool)]
    public void Soort_UitHoofdstructuurOfType_IsGewoonOfBuitengewoon(string hoofdstructuren, string type, Instellingssoort soort) =>
        Assert.Equal(soort, new Lijstbouwer().Rij(anders: [("ingerichte hoofdstructuren", hoofdstructuren), ("instellingstype", type)]).Lees().Rijen[0].Soort);
}
