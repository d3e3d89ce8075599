using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Werkgevers;

public sealed class WerkgeverrekeningTests
{
    private static readonly Werkgever Anker = new("012345", "Het Anker", 40_000, 100, 120), Zonnewende = new("023456", "De Zonnewende", 25_000, 180, 170), Kantje = new("034567", "'t Kantje", 15_500, 60, 70);
    private static readonly Werkgever[] Drie = [Anker, Zonnewende, Kantje];

    private static long[] Na(Werkgeverkeuze keuze, params Werkgever[] scholen) => [.. Werkgeverrekening.Bereken(scholen, keuze).Rijen.Select(r => r.NaDuizendsten)];

    [Fact]
    public void EenSchool_KrijgtAlles()
    {
        var uitkomst = Werkgeverrekening.Bereken(Drie, new Werkgeverkeuze(Werkgevermodel.EenOfTweeScholen, EersteNummer: "023456"));
        Assert.Equal([0, 80_500, 0], uitkomst.Rijen.Select(r => r.NaDuizendsten));
        Assert.Equal([-40_000, 55_500, -15_500], uitkomst.Rijen.Select(r => r.OverdrachtDuizendsten));
        Assert.Equal(["Het Anker draagt 40 eenheden over aan De Zonnewende.", "'t Kantje draagt 15,5 eenheden over aan De Zonnewende."], uitkomst.Overdrachten.Select(o => o.Zin));
        Assert.Equal("Ontving 25 eenheden. Draagt die in en krijgt 100 % van alle 80,5: 80,5 eenheden, 55,5 meer.", uitkomst.Rijen[1].Uitleg);
        Assert.Equal("Ontving 40 eenheden. Draagt die in en krijgt niets uit het deel dat verdeeld wordt: 0 eenheden, 40 minder.", uitkomst.Rijen[0].Uitleg);
    }

    [Fact]
    public void TweeScholen_DelenVolgensHetPercentage() => Assert.Equal([56_350, 0, 24_150], Na(new Werkgeverkeuze(Werkgevermodel.EenOfTweeScholen, EersteNummer: "012345", TweedeNummer: "034567", AandeelEerste: 70), Drie));

    [Fact]
    public void Gelijk_RestGaatNaarWieMeerOntving_DanNaarHetLagereNummer()
    {
        // 80 500 over three: 26 833 each and one left; all fractions are equal, so the largest receiver gets it.
        Assert.Equal([26_834, 26_833, 26_833], Na(new Werkgeverkeuze(Werkgevermodel.AlleScholen), Drie));
        Assert.Equal([2, 1, 1], Na(new Werkgeverkeuze(Werkgevermodel.AlleScholen), new Werkgever("000002", "B", 2), new Werkgever("000001", "A", 2), new Werkgever("000003", "C", 0)));
    }

    [Fact]
    public void VolgensLeerlingen_IsInVerhouding()
    {
        var uitkomst = Werkgeverrekening.Bereken([new Werkgever("000001", "A", 80_000, 12, null), new Werkgever("000002", "B", 0, 28, null)], new Werkgeverkeuze(Werkgevermodel.AlleScholen, 50, Basis: Verdeelbasis.Leerlingen));
        Assert.Equal([52_000, 28_000], uitkomst.Rijen.Select(r => r.NaDuizendsten));
        Assert.Equal("Ontving 80 eenheden. Houdt daarvan 50 % en krijgt 12/40 van 50 % van alle 80 (volgens leerlingen): 52 eenheden, 28 minder.", uitkomst.Rijen[0].Uitleg);
    }

    [Fact]
    public void DalendeScholen_DelenNaarVerlorenLeerlingen_DeAndereNiets()
    {
        var uitkomst = Werkgeverrekening.Bereken(Drie, new Werkgeverkeuze(Werkgevermodel.DalendeScholen, 30));
        // 24 150 by the model: 20 and 10 pupils lost of 30; the rest stays: 28 000, 17 500 and 10 850.
        Assert.Equal([44_100, 17_500, 18_900], uitkomst.Rijen.Select(r => r.NaDuizendsten));
        Assert.Empty(uitkomst.Opmerkingen);
        Assert.Equal([("De Zonnewende", "Het Anker", 4_100L), ("De Zonnewende", "'t Kantje", 3_400L)], uitkomst.Overdrachten.Select(o => (o.Van.Naam, o.Naar.Naam, o.Duizendsten)));
    }

    [Fact]
    public void NiemandDaalt_ZegtHetEnLaatAllesStaan()
    {
        var uitkomst = Werkgeverrekening.Bereken([Zonnewende, new Werkgever("000001", "Onbekend", 333)], new Werkgeverkeuze(Werkgevermodel.DalendeScholen));
        Assert.All(uitkomst.Rijen, r => Assert.Equal(0, r.OverdrachtDuizendsten));
        Assert.Equal(["Van Onbekend is het aantal leerlingen van dit of van vorig schooljaar niet ingevuld. Daarvoor telt nul.", "Geen enkele school verloor leerlingen. Elke school houdt wat ze ontving."], uitkomst.Opmerkingen);
        Assert.Equal("Ontving 25 eenheden en houdt die.", uitkomst.Rijen[1].Uitleg);
    }

    [Fact]
    public void ZoalsOntvangen_GeeftGeenOverdrachten() => Assert.Empty(Werkgeverrekening.Bereken(Drie, new Werkgeverkeuze(Werkgevermodel.AlleScholen, Basis: Verdeelbasis.ZoalsOntvangen)).Overdrachten);

    [Fact]
    public void KleineTypes_StaanErnaast_TenzijEenBesluitEenDeelVrijgeeft()
    {
        var met = Anker with { KleineTypesDuizendsten = 9_000 };
        Assert.Equal(Na(new Werkgeverkeuze(Werkgevermodel.AlleScholen), Drie), Na(new Werkgeverkeuze(Werkgevermodel.AlleScholen), met, Zonnewende, Kantje));
        var vrij = Werkgeverrekening.Bereken([met with { VrijgegevenDuizendsten = 2_000 }, Zonnewende], new Werkgeverkeuze(Werkgevermodel.EenOfTweeScholen, EersteNummer: "023456"));
        Assert.Equal((67_000, -42_000, 7_000), (vrij.Rijen[1].NaDuizendsten, vrij.Rijen[0].OverdrachtDuizendsten, vrij.Rijen[0].Werkgever.WaarborgDuizendsten));
        Assert.StartsWith("Ontving 40 eenheden en gebruikt 2 van haar kleine types, samen 42.", vrij.Rijen[0].Uitleg, StringComparison.Ordinal);
    }

    public static TheoryData<Werkgever[], Werkgeverkeuze, string> Fout => new()
    {
        { [], new(Werkgevermodel.AlleScholen), "Er is geen school" },
        { [Anker, Anker], new(Werkgevermodel.AlleScholen), "School 012345 staat er twee keer in" },
        { [Anker with { OntvangenDuizendsten = -1 }], new(Werkgevermodel.AlleScholen), "Het Anker: de ontvangen eenheden" },
        { [Anker with { OntvangenDuizendsten = Eenheden.Hoogste + 1 }], new(Werkgevermodel.AlleScholen), "tussen 0 en 10.000.000" },
        { [Anker with { LeerlingenVorig = -3 }], new(Werkgevermodel.AlleScholen), "aantal leerlingen" },
        { [Anker with { VrijgegevenDuizendsten = 1 }], new(Werkgevermodel.AlleScholen), "hoogstens gebruikt" },
        { [Anker with { KleineTypesDuizendsten = -1 }], new(Werkgevermodel.AlleScholen), "de eenheden voor de kleine types" },
        { [Anker], new(Werkgevermodel.DalendeScholen, 101), "tussen 0 en 100 %" },
        { [Anker], new(Werkgevermodel.EenOfTweeScholen), "Kies de school" },
        { [Anker], new(Werkgevermodel.EenOfTweeScholen, EersteNummer: "012345", TweedeNummer: "012345"), "twee verschillende" },
        { [Anker, Kantje], new(Werkgevermodel.EenOfTweeScholen, EersteNummer: "012345", TweedeNummer: "034567", AandeelEerste: 101), "aandeel van de eerste" },
        { [Anker], new(Werkgevermodel.EenOfTweeScholen, EersteNummer: "999999"), "School 999999" },
    };

    [Theory, MemberData(nameof(Fout))]
    public void FouteInvoer_WordtGeweigerdInWoorden(Werkgever[] scholen, Werkgeverkeuze keuze, string tekst) => Assert.Contains(tekst, Assert.Throws<RegelGebroken>(() => Werkgeverrekening.Bereken(scholen, keuze)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("12,5", 12_500)]
    [InlineData(" 12.5 ", 12_500)]
    [InlineData("0", 0)]
    [InlineData("7", 7_000)]
    [InlineData("0,125", 125)]
    [InlineData("0.125", 125)]
    [InlineData("1,234", 1_234)]
    [InlineData("10000000", 10_000_000_000)]
    public void Eenheden_WordenPreciesGelezen(string tekst, long duizendsten)
    {
        Assert.True(Eenheden.TryLees(tekst, out var gelezen));
        Assert.Equal(duizendsten, gelezen);
        Assert.True(Eenheden.TryLees(gelezen.AlsInvoer(), out var opnieuw) && opnieuw == gelezen);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("1,2345")]
    [InlineData("1.234")] // a thousand, or a bit more than one?
    [InlineData("1.234,5")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("veel")]
    [InlineData("10000000,001")]
    [InlineData("999999999999999999999")]
    public void Eenheden_DieNietTeLezenZijn_WordenGeweigerd(string? tekst) => Assert.False(Eenheden.TryLees(tekst, out _));

    [Fact]
    public void Eenheden_UitEenRekenblad_ZijnPrecies()
    {
        Assert.True(Eenheden.TryLees(0.1 + 0.2, out var drietiende) && drietiende == 300);
        Assert.True(Eenheden.TryLees(1_234_567.891, out var groot) && groot == 1_234_567_891);
        foreach (var fout in new[] { -0.001, 1.2345, double.NaN, double.PositiveInfinity, 10_000_000.5 }) Assert.False(Eenheden.TryLees(fout, out _));
    }
}
