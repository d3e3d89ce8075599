using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>The rules on notices about networks (R10-R15), in memory: each case the law is strict about, on both sides.</summary>
public sealed class MeldingstoetsTests
{
    private static readonly Netwerkfeit Vrij = Net("Vrij netwerk", Netwerksoort.VrijNetwerk), Kempen = Net("Openbaar Kempen", Netwerksoort.OpenbaarNetwerk, "Geel", "Mol"), Antwerpen = Net("Openbaar Antwerpen", Netwerksoort.OpenbaarNetwerk, "Antwerpen"),
        Centrum = Net("Leersteuncentrum", Netwerksoort.LeersteuncentrumGeneriek);

    private static Netwerkfeit Net(string naam, Netwerksoort soort, params string[] regio) => new(Guid.CreateVersion7(), naam, soort, regio, new DateOnly(2017, 9, 1), null);

    private static Schoolfeit School(string net = "Vrij gesubsidieerd onderwijs", Instellingssoort soort = Instellingssoort.GewoneSchool, string gemeente = "Geel", string? bestuur = null) => new(Guid.CreateVersion7(), "012345", "De Linde", soort, net, bestuur, [gemeente], null);

    private static IReadOnlyList<Bevinding> Toets(Meldingsoort soort, int jaar, string vandaag, Netwerkfeit? naar = null, Schoolfeit? school = null, Netwerkfeit? van = null, Func<Meldingsfeiten, Meldingsfeiten>? anders = null, Action<Netwerkmelding>? vul = null)
    {
        var melding = new Netwerkmelding(soort, Guid.CreateVersion7(), DateTime.UnixEpoch)
        {
            Schooljaar = new Schooljaar(jaar), SchoolId = school?.Id, NetwerkId = naar?.Id, VanNetwerkId = van?.Id, Directeur = "Dina Directeur", Naam = "Nieuw netwerk",
            Netwerksoort = jaar >= 2023 ? Netwerksoort.LeersteuncentrumGeneriek : Netwerksoort.VrijNetwerk, Aanspreekpunt = "Infopunt", Email = "info@example.org", Ingang = new Schooljaar(jaar).Begin,
        };
        vul?.Invoke(melding);
        var feiten = new Meldingsfeiten { Vandaag = DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture), Regime = Regelboek.Zoek(new Schooljaar(jaar)), School = school, Netwerk = naar, LidVan = van is null ? [] : [van], Openbare = [Kempen, Antwerpen], Contactschool = School(soort: Instellingssoort.BuitengewoneSchool) };
        return Meldingstoets.Toets(melding, anders?.Invoke(feiten) ?? feiten);
    }

    private static Bevinding Een(IReadOnlyList<Bevinding> alle, string regel) => alle.First(b => b.Regel == regel);

    [Theory]
    [InlineData(2027, "2027-03-01", false, "laatste dag")]
    [InlineData(2027, "2027-03-02", true, "1 dag geleden")]
    [InlineData(2027, "2027-02-28", false, "Nog 1 dag.")]
    [InlineData(2028, "2028-02-29", false, "Nog 1 dag.")] // a leap year: 29 February is the day before the last
    [InlineData(2028, "2028-03-01", false, "laatste dag")]
    [InlineData(2026, "2026-11-27", true, "Te laat")]
    public void Overstappen_RondDeUiterste_Dag_IsOpTijdOfTeLaat_MaarKan_R10(int jaar, string vandaag, bool teLaat, string tekst)
    {
        var alle = Toets(Meldingsoort.Overstappen, jaar, vandaag, Centrum, School(), Net("Ander centrum", Netwerksoort.LeersteuncentrumGeneriek));
        var termijn = Een(alle, "R10");
        Assert.Equal(teLaat ? Zwaarte.LetOp : Zwaarte.InOrde, termijn.Zwaarte);
        Assert.Contains(tekst, termijn.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(alle, b => b.Zwaarte == Zwaarte.Fout);
    }

    [Fact]
    public void Toetreden_InHetEersteJaar_HeeftGeenUitersteDag_R10() => Assert.Equal(Zwaarte.InOrde, Een(Toets(Meldingsoort.Toetreden, 2017, "2017-10-01", Vrij, School()), "R10").Zwaarte);

    [Fact]
    public void VrijeSchool_NaarEenOfficieelNetwerk_Mag_R13()
    {
        var r13 = Een(Toets(Meldingsoort.Toetreden, 2019, "2019-02-01", Kempen, School()), "R13");
        Assert.Equal(Zwaarte.InOrde, r13.Zwaarte);
        Assert.Contains("mag bij een officieel netwerk", r13.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gemeenschapsonderwijs")]
    [InlineData("Officieel gesubsidieerd onderwijs")]
    [InlineData("OGO")]
    public void OfficieleSchool_BuitenHetNetwerkVanHaarRegio_KanNietTot2022_EnKiestDaarnaVrij_R13(string net)
    {
        Assert.Equal(Zwaarte.InOrde, Een(Toets(Meldingsoort.Toetreden, 2019, "2019-02-01", Kempen, School(net)), "R13").Zwaarte);
        Assert.Equal(Zwaarte.Fout, Een(Toets(Meldingsoort.Toetreden, 2019, "2019-02-01", Antwerpen, School(net)), "R13").Zwaarte);
        Assert.Equal(Zwaarte.Fout, Een(Toets(Meldingsoort.Toetreden, 2022, "2022-02-01", Vrij, School(net)), "R13").Zwaarte);
        Assert.Equal(Zwaarte.InOrde, Een(Toets(Meldingsoort.Toetreden, 2023, "2023-02-01", Centrum, School(net)), "R13").Zwaarte);
    }

    [Fact]
    public void OfficieleBuitengewoneSchool_SluitOokAanBijHetNetwerkVanHaarRegio_R13()
    {
        Zwaarte In(Netwerkfeit naar, string net = "GO!") => Een(Toets(Meldingsoort.Toetreden, 2019, "2019-02-01", naar, School(net, Instellingssoort.BuitengewoneSchool)), "R13").Zwaarte;
        Assert.Equal((Zwaarte.InOrde, Zwaarte.Fout, Zwaarte.Fout), (In(Kempen), In(Antwerpen), In(Vrij)));
        Assert.Equal(Zwaarte.InOrde, In(Vrij, "Vrij gesubsidieerd onderwijs"));
    }

    [Fact]
    public void Oprichten_TweedeOfficieleNetwerkInEenRegio_KanNiet_R13()
    {
        IReadOnlyList<Bevinding> In(string gemeente) => Toets(Meldingsoort.Oprichten, 2019, "2019-02-01", anders: f => f with { Contactschool = School("GO!", Instellingssoort.BuitengewoneSchool, gemeente) }, vul: m => m.Netwerksoort = Netwerksoort.OpenbaarNetwerk);
        Assert.Contains(In("Geel"), b => b is { Regel: "R13", Zwaarte: Zwaarte.Fout });
        Assert.DoesNotContain(In("Oostende"), b => b.Zwaarte == Zwaarte.Fout);
    }

    [Fact]
    public void Oprichten_MetEenGewoneSchoolAlsContactschool_KanNiet_R12() =>
        Assert.Contains(Toets(Meldingsoort.Oprichten, 2027, "2027-01-10", anders: f => f with { Contactschool = School() }), b => b is { Regel: "R12", Zwaarte: Zwaarte.Fout });

    [Theory]
    [InlineData(2019, true)]
    [InlineData(2027, false)] // a leersteuncentrum may be an institution of its own
    public void Oprichten_ZonderContactschool_KanNietVoorLeersteun_R12(int jaar, bool fout) =>
        Assert.Equal(fout, Toets(Meldingsoort.Oprichten, jaar, $"{jaar}-01-10", anders: f => f with { Contactschool = null }).Any(b => b is { Regel: "R12", Zwaarte: Zwaarte.Fout }));

    [Fact]
    public void Oprichten_ZonderAanspreekpunt_KanNiet_R11()
    {
        Assert.Contains(Toets(Meldingsoort.Oprichten, 2027, "2027-01-10", vul: m => m.Aanspreekpunt = null), b => b is { Regel: "R11", Zwaarte: Zwaarte.Fout });
        Assert.Contains(Toets(Meldingsoort.Oprichten, 2027, "2027-01-10", vul: m => m.Email = null), b => b is { Regel: "R11", Zwaarte: Zwaarte.Fout });
        Assert.DoesNotContain(Toets(Meldingsoort.Oprichten, 2027, "2027-01-10"), b => b.Zwaarte == Zwaarte.Fout);
    }

    [Fact]
    public void Oprichten_TweedeCentrumVanEenBestuurOfEen37ste_WordtGetoondNietGeblokkeerd_R15()
    {
        var alle = Toets(Meldingsoort.Oprichten, 2027, "2027-01-10", anders: f => f with { CentraVanBestuur = 1, AantalCentra = 36 });
        Assert.Equal(2, alle.Count(b => b is { Regel: "R15", Zwaarte: Zwaarte.LetOp }));
        Assert.DoesNotContain(alle, b => b.Zwaarte == Zwaarte.Fout);
        Assert.DoesNotContain(Toets(Meldingsoort.Oprichten, 2019, "2019-01-10", anders: f => f with { CentraVanBestuur = 3, AantalCentra = 99 }), b => b.Regel == "R15");
    }

    [Fact]
    public void Toetreden_SchoolVanEenAnderNetwerk_MoetOverstappen_R14()
    {
        Assert.Contains(Toets(Meldingsoort.Toetreden, 2027, "2027-01-10", Centrum, School(), anders: f => f with { LidVan = [Net("Ander", Netwerksoort.LeersteuncentrumGeneriek)] }), b => b is { Regel: "R14", Zwaarte: Zwaarte.Fout } && b.Tekst.Contains("overstap", StringComparison.Ordinal));
        Assert.Contains(Toets(Meldingsoort.Overstappen, 2027, "2027-01-10", Centrum, School()), b => b is { Regel: "R14", Zwaarte: Zwaarte.Fout } && b.Tekst.Contains("toetreedt", StringComparison.Ordinal));
        Assert.Contains(Toets(Meldingsoort.Toetreden, 2027, "2027-01-10", Centrum, School(), anders: f => f with { LidVan = [Centrum] }), b => b is { Regel: "R14", Zwaarte: Zwaarte.Fout });
    }

    [Fact]
    public void Uittreden_NaarGeenEnkelNetwerk_Kan_MetEenWaarschuwing_R14()
    {
        var alle = Toets(Meldingsoort.Uittreden, 2027, "2027-01-10", Centrum, School(), Centrum);
        Assert.Contains(alle, b => b is { Regel: "R14", Zwaarte: Zwaarte.LetOp });
        Assert.DoesNotContain(alle, b => b.Zwaarte == Zwaarte.Fout);
    }

    [Fact]
    public void Oprichten_VanEenSoortDieErDanNietIs_ZegtWelke_R14() =>
        Assert.Contains(Toets(Meldingsoort.Oprichten, 2019, "2019-01-10", vul: m => m.Netwerksoort = Netwerksoort.LeersteuncentrumGeneriek), b => b.Zwaarte == Zwaarte.Fout && b.Tekst.StartsWith("Een leersteuncentrum voor alle types bestaat niet in 2019-2020.", StringComparison.Ordinal));

    [Fact]
    public void Toetreden_NaarEenSoortDieNietMeerBestaat_KanNiet_R14() => Assert.Contains(Toets(Meldingsoort.Toetreden, 2027, "2027-01-10", Vrij, School()), b => b is { Regel: "R14", Zwaarte: Zwaarte.Fout });

    [Fact]
    public void Gegevens_OpElkeDag_ZonderUitersteDag_R11()
    {
        var alle = Toets(Meldingsoort.Gegevens, 2026, "2026-11-27", Centrum);
        Assert.DoesNotContain(alle, b => b.Zwaarte != Zwaarte.InOrde);
        Assert.DoesNotContain(alle, b => b.Regel == "R10");
    }

    [Fact]
    public void Melding_VoorEenSchooljaarZonderRegelgeving_KanNiet() => Assert.Equal(Zwaarte.Fout, Assert.Single(Toets(Meldingsoort.Toetreden, 2016, "2016-01-10", Vrij, School())).Zwaarte);

    [Theory]
    [InlineData(Meldingsoort.Uittreden)]
    [InlineData(Meldingsoort.Overstappen)]
    public void Contactschool_DieWeggaat_VraagtEenNieuwe_R12(Meldingsoort soort)
    {
        var school = School(soort: Instellingssoort.BuitengewoneSchool);
        var verlaten = Centrum with { Gegevens = new("Leersteuncentrum", Netwerksoort.LeersteuncentrumGeneriek, school.Id) };
        var alle = Toets(soort, 2027, "2027-01-10", soort == Meldingsoort.Uittreden ? verlaten : Net("Ander centrum", Netwerksoort.LeersteuncentrumGeneriek), school, verlaten);
        Assert.Equal(Zwaarte.LetOp, Een(alle, "R12").Zwaarte);
    }

    [Fact]
    public void Uittreden_VanEenBuitengewoneSchool_NoemtWieZonderHaarValt_R14()
    {
        var alle = Toets(Meldingsoort.Uittreden, 2027, "2027-01-10", Centrum, School(soort: Instellingssoort.BuitengewoneSchool), Centrum, f => f with { Partnerscholen = 12 });
        Assert.Contains(alle, b => b.Zwaarte == Zwaarte.LetOp && b.Tekst.Contains("bij geen enkel netwerk", StringComparison.Ordinal));
        Assert.Contains(alle, b => b.Zwaarte == Zwaarte.LetOp && b.Tekst.Contains("12 gewone scholen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Instellingssoort.GewoneSchool)]
    [InlineData(Instellingssoort.BuitengewoneSchool)]
    public void Uittreden_VoorEenOverstapDieLaterIngaat_NoemtHetGat_R14(Instellingssoort soort)
    {
        var later = Net("Later centrum", Netwerksoort.LeersteuncentrumGeneriek) with { LidVanaf = new DateOnly(2028, 9, 1) };
        var alle = Toets(Meldingsoort.Uittreden, 2027, "2027-01-10", Centrum, School(soort: soort), anders: f => f with { LidVan = [Centrum with { LidVanaf = new DateOnly(2023, 9, 1) }, later] });
        Assert.Contains(alle, b => b.Zwaarte == Zwaarte.LetOp && b.Tekst.Contains("tot ze op 01/09/2028 bij Later centrum komt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Meldingsoort.Toetreden, Instellingssoort.GewoneSchool, true)]
    [InlineData(Meldingsoort.Overstappen, Instellingssoort.GewoneSchool, true)]
    [InlineData(Meldingsoort.Toetreden, Instellingssoort.BuitengewoneSchool, false)]
    public void NaarEenSpecifiekCentrum_VraagtOfEenGeneriekBedoeldIs_R8(Meldingsoort soort, Instellingssoort school, bool letOp)
    {
        var alle = Toets(soort, 2027, "2027-01-10", Net("Klankbord", Netwerksoort.LeersteuncentrumSpecifiek), School(soort: school), soort == Meldingsoort.Overstappen ? Centrum : null);
        Assert.Equal(letOp, alle.Any(b => b is { Regel: "R8", Zwaarte: Zwaarte.LetOp }));
    }

    [Theory]
    [InlineData(Meldingsoort.Stopzetten, 2026, true)]
    [InlineData(Meldingsoort.Stopzetten, 2027, false)]
    [InlineData(Meldingsoort.Uittreden, 2026, true)]
    [InlineData(Meldingsoort.Toetreden, 2026, false)] // nothing is taken away
    public void Terugwerkend_StaatErBij_R10(Meldingsoort soort, int jaar, bool terug) =>
        Assert.Equal(terug, Toets(soort, jaar, "2026-11-27", Centrum, School(), soort == Meldingsoort.Uittreden ? Centrum : null).Any(b => b.Tekst.StartsWith("Dit werkt terug", StringComparison.Ordinal)));

    [Fact]
    public void Stopzetten_MetLopendeTrajectenEnAanmeldingen_NoemtHunAantal_R14_R24()
    {
        var alle = Toets(Meldingsoort.Stopzetten, 2027, "2027-01-10", Centrum, anders: f => f with { LopendeTrajecten = 1, OpenAanmeldingen = 2 });
        Assert.Contains(alle, b => b.Tekst.Contains("loopt nog 1 traject", StringComparison.Ordinal));
        Assert.Contains(alle, b => b is { Regel: "R24", Zwaarte: Zwaarte.LetOp } && b.Tekst.StartsWith("2 aanmeldingen wachten", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2026, Netwerksoort.LeersteuncentrumGeneriek, Zwaarte.Fout)] // the kind it has still exists
    [InlineData(2026, Netwerksoort.VrijNetwerk, Zwaarte.InOrde)] // the law no longer knows the kind it has
    public void Gegevens_MetEenAndereSoort_KanAlleenAlsDeHuidigeNietMeerBestaat_R11(int jaar, Netwerksoort huidig, Zwaarte ergst)
    {
        var netwerk = Net("Nieuw netwerk", huidig) with { Gegevens = new("Nieuw netwerk", huidig) };
        var naar = huidig == Netwerksoort.VrijNetwerk ? Netwerksoort.LeersteuncentrumGeneriek : Netwerksoort.LeersteuncentrumSpecifiek;
        Assert.Equal(ergst, Toets(Meldingsoort.Gegevens, jaar, "2026-11-27", netwerk, vul: m => m.Netwerksoort = naar).Max(b => b.Zwaarte));
    }

    [Fact]
    public void Gegevens_NaastEenAndereWijziging_VraagtAandachtVoorWatErAlStaat_R11()
    {
        var toen = new Netwerkgegevens("Andere naam", Netwerksoort.LeersteuncentrumGeneriek);
        var alle = Toets(Meldingsoort.Gegevens, 2026, "2026-11-27", Centrum with { Gegevens = toen }, anders: f => f with { GegevensVandaag = toen with { Naam = "Nieuw netwerk" }, LatereWijziging = new DateOnly(2027, 5, 1) });
        Assert.Contains(alle, b => b.Zwaarte == Zwaarte.LetOp && b.Tekst.Contains("iets anders in het register dan vandaag", StringComparison.Ordinal));
        Assert.Contains(alle, b => b.Zwaarte == Zwaarte.LetOp && b.Tekst.Contains("Vanaf 01/05/2027 staat er al een latere wijziging", StringComparison.Ordinal));
    }

    [Fact]
    public void Overstappen_NaastEenOverstapDieAlVaststaat_ZegtWelkeEerstTerugMoet_R14()
    {
        var (van, later) = (Net("Ander centrum", Netwerksoort.LeersteuncentrumGeneriek), Net("Later centrum", Netwerksoort.LeersteuncentrumGeneriek) with { LidVanaf = new DateOnly(2028, 9, 1) });
        Assert.Contains(Toets(Meldingsoort.Overstappen, 2027, "2027-01-10", Centrum, School(), van, f => f with { LidVan = [van, later] }), b => b.Zwaarte == Zwaarte.Fout && b.Tekst.Contains("op 01/09/2028 naar Later centrum gaat. Trek eerst die melding in.", StringComparison.Ordinal));
    }

    [Fact]
    public void Gegevens_ZonderDeContactschoolVanVoordien_VraagtAandacht_R12()
    {
        var netwerk = Centrum with { Gegevens = new("Nieuw netwerk", Netwerksoort.LeersteuncentrumGeneriek, Guid.CreateVersion7(), "Infopunt", "info@example.org") };
        Assert.Contains(Toets(Meldingsoort.Gegevens, 2026, "2026-11-27", netwerk, anders: f => f with { Contactschool = null }), b => b is { Regel: "R12", Zwaarte: Zwaarte.LetOp });
    }

    [Fact]
    public void Brief_VanEenGewoneMelding_ZegtWatHetWasEnWatHetWordt_R11()
    {
        var contact = School(soort: Instellingssoort.BuitengewoneSchool);
        var melding = new Netwerkmelding(Meldingsoort.Gegevens, Guid.CreateVersion7(), DateTime.UnixEpoch) { NetwerkId = Centrum.Id, Naam = "Nieuwe naam", Aanspreekpunt = "Infopunt", Email = "info@example.org", Ingang = new DateOnly(2026, 12, 1) };
        var feiten = new Meldingsfeiten { Vandaag = new DateOnly(2026, 11, 27), Netwerk = Centrum with { Gegevens = new("Oude naam", Netwerksoort.LeersteuncentrumGeneriek, contact.Id, "Infopunt", "info@example.org") }, VorigeContactschool = contact };
        var regels = Brief.Regels(melding, feiten).ToDictionary(r => r.Wat, r => r.Waarde);
        Assert.Equal(("Nieuwe naam; tot dan: Oude naam", $"geen; tot dan: {contact}", "Infopunt, info@example.org"), (regels["Naam"], regels["Contactschool"], regels["Aanspreekpunt voor ouders"]));
    }

    [Fact]
    public void Melding_ZonderDirecteur_NoemtOokWatDeAndereRegelsZeggen_R10_R14()
    {
        var alle = Toets(Meldingsoort.Toetreden, 2027, "2027-01-10", Centrum, School(), Net("Ander centrum", Netwerksoort.LeersteuncentrumGeneriek), vul: m => (m.Directeur, m.VanNetwerkId) = (null, null));
        Assert.Equal(["R10", "R14"], alle.Where(b => b.Zwaarte == Zwaarte.Fout).Select(b => b.Regel));
    }

    [Fact]
    public void Melding_NietIngevuld_NoemtAllesWatOntbreekt()
    {
        var alle = Toets(Meldingsoort.Overstappen, 2027, "2027-01-10", vul: m => (m.Directeur, m.Schooljaar) = (null, null));
        Assert.Equal(4, alle.Count);
        Assert.All(alle, b => Assert.Equal(Zwaarte.Fout, b.Zwaarte));
    }
}
