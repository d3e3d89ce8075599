using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Rekenen;

/// <summary>Rekenregels 1, 3 and 4: the worked example to its printed digits, and the corners.</summary>
public sealed class VerdelerTests
{
    private static readonly Verdeelsleutel Zeventig = new(70, 30);

    private static readonly Schoolcijfers[] Voorbeeld =
    [
        School("012345", 412, 3, 4, 4, 5, 6, 8), School("023456", 187, 6, 5, 7, 8, 8, 8), School("034567", 655, 2, 2, 3, 1, 4, 6),
        School("045678", 96, 0, 0, 0, 0, 0, 0), School("056789", 298, 9, 10, 12, 12, 11, 12),
    ];

    [Theory]
    [InlineData(70, "13.9615 9.6119 18.7699 2.4466 15.2100", "14 10 19 2 15")]
    [InlineData(60, "13.6154 10.5465 17.0775 2.0971 16.6636", "14 10 17 2 17")]
    public void Verdelen_VoorbeeldVanDeRekenregels_GeeftDeGedrukteCijfers(int leerlingen, string quota, string resultaten)
    {
        var uitkomst = Verdeler.Verdeel(new Verdeelregels(60, new Verdeelsleutel(leerlingen, 100 - leerlingen)), Voorbeeld);

        Assert.Equal(quota, string.Join(' ', uitkomst.Rijen.Select(r => r.Quotum.InDecimalen(4))));
        Assert.Equal(resultaten, string.Join(' ', uitkomst.Rijen.Select(r => r.Resultaat)));
        Assert.Equal((60, 0), (uitkomst.Verdeeld, uitkomst.NietVerdeeld));
    }

    // What the largest remainder does not promise, as ADR 0008 tells it.
    [Fact]
    public void EenEenheidMeer_KanEenSchoolErEenKosten()
    {
        Schoolcijfers[] scholen = [School("000001", 95), School("000002", 27), School("000003", 473)];
        Assert.Equal([1, 1, 6], Verdeler.Verdeel(new Verdeelregels(8, Zeventig), scholen).Rijen.Select(r => r.Resultaat));
        Assert.Equal([2, 0, 7], Verdeler.Verdeel(new Verdeelregels(9, Zeventig), scholen).Rijen.Select(r => r.Resultaat));
    }

    [Fact]
    public void MeerLeerlingen_DieEenAnderOnderHetMinimumBrengen_GevenNietMinder()
    {
        var regels = new Verdeelregels(184, new Verdeelsleutel(60, 40), Gewichten.Gelijk, Minimum: 43);
        long[] Uit(int leerlingen) => [.. Verdeler.Verdeel(regels, [School("000001", 211, 7), School("000002", leerlingen, 25), School("000003", 108, 3)]).Rijen.Select(r => r.Resultaat)];
        Assert.Equal([87, 54, 43], Uit(4));
        Assert.Equal([86, 55, 43], Uit(9)); // the third falls below 43 and keeps it; the others give in what it lacks, in proportion
    }

    [Fact]
    public void Rij_LegtElkeStapUit()
    {
        var rij = Verdeler.Verdeel(new Verdeelregels(60, Zeventig), Voorbeeld).Rijen[0];

        Assert.Equal(("10.5000", "3.4615", "0.9615"), (rij.Leerlingdeel.InDecimalen(4), rij.Verslagdeel.InDecimalen(4), rij.Rest.InDecimalen(4)));
        Assert.Equal((13, 1, true), (rij.Afronding.Geheel, rij.Afronding.Rang, rij.Afronding.Extra));
        Assert.Equal(
        [
            "Leerlingen: 412 (01/02/2018).",
            "Leerlingen met een verslag: 3, 4, 4, 5, 6 en 8; gemiddeld 5.",
            "70 % van 60 trajecten volgt het aantal leerlingen: dat is 42. Alle scholen samen tellen er 1.648. Het deel van deze school: 42 × 412 : 1.648 = 10,5.",
            "30 % van 60 trajecten volgt het aantal leerlingen met een verslag: dat is 18. Alle scholen samen tellen er 26. Het deel van deze school: 18 × 5 : 26 = 3,4615.",
            "Samen: 10,5 + 3,4615 = 13,9615.",
            "Naar beneden afgerond is dat 13, met een rest van 0,9615. Nadat alle scholen naar beneden afgerond waren, bleven er 3 trajecten over; die gingen één voor één naar de scholen met de grootste rest; bij een gelijke rest gaat wie de meeste leerlingen heeft voor. De rest van deze school staat op plaats 1, dus komt er één bij: 14 trajecten.",
        ], Uitleg.Zinnen(rij, Eenheidswoord.Traject, leerlingmomenten: ["01/02/2018"]));
    }

    [Fact]
    public void Verdelen_GelijkeRest_GaatEerstNaarDeGrootsteSchoolDanNaarHetLaagsteNummer()
    {
        // 3 over 2 equal schools and one twice as large in pupils: all fractions equal by construction.
        var gelijk = Verdeler.Verdeel(new Verdeelregels(3, new Verdeelsleutel(100, 0)), [School("000002", 10), School("000001", 10)]);
        Assert.Equal([1L, 2L], gelijk.Rijen.Select(r => r.Resultaat));

        // Quotas 4.5 and 1.5: same fraction, the larger school first.
        var groter = Verdeler.Verdeel(new Verdeelregels(6, new Verdeelsleutel(100, 0)), [School("000001", 10), School("000002", 30)]);
        Assert.Equal([1L, 5L], groter.Rijen.Select(r => r.Resultaat));
    }

    [Fact]
    public void Verdelen_ZonderVerslagen_LaatAllesDeLeerlingenVolgenEnZegtHet()
    {
        var uitkomst = Verdeler.Verdeel(new Verdeelregels(10, Zeventig), [School("000001", 30, 0), School("000002", 10, 0)]);

        Assert.Equal(["7.5000", "2.5000"], uitkomst.Rijen.Select(r => r.Quotum.InDecimalen(4)));
        Assert.Equal(Sleutelverschuiving.VerslagenNaarLeerlingen, uitkomst.Potten[0].Verschuiving);
        Assert.Contains("Geen enkele school heeft leerlingen met een verslag: daarom volgt alles het aantal leerlingen.", Uitleg.Zinnen(uitkomst.Rijen[0], Eenheidswoord.Traject));
    }

    [Fact]
    public void Verdelen_OntbrekendJaar_TeltAlsHetGemiddeldeVanDeAndere()
    {
        var uitkomst = Verdeler.Verdeel(new Verdeelregels(100, new Verdeelsleutel(0, 100)), [new("000001", [1], [new(4), null, new(6)]), new("000002", [1], [new(5), new(5), new(5)])]);

        Assert.Equal(["50.0000", "50.0000"], uitkomst.Rijen.Select(r => r.Quotum.InDecimalen(4)));
        Assert.Equal([1, 0], uitkomst.Rijen.Select(r => r.OntbrekendeVerslagtellingen));
        Assert.Contains("Leerlingen met een verslag: 4 en 6; gemiddeld 5. Van 1 van de 3 momenten is er geen telling; die telt als het gemiddelde van de andere.", Uitleg.Zinnen(uitkomst.Rijen[0], Eenheidswoord.Traject));
    }

    [Fact]
    public void Verdelen_Gewichten_LatenEenAangepastCurriculumZwaarderWegen()
    {
        Schoolcijfers[] scholen = [new("000001", [1], [new(2, 1)]), new("000002", [1], [new(4)])];
        Assert.Equal(["3.0000", "4.0000"], Verdeler.Verdeel(new Verdeelregels(7, new Verdeelsleutel(0, 100)), scholen).Rijen.Select(r => r.Quotum.InDecimalen(4)));
        var zwaar = Verdeler.Verdeel(new Verdeelregels(8, new Verdeelsleutel(0, 100), new Gewichten(1, 2)), scholen);
        Assert.Equal(["4.0000", "4.0000"], zwaar.Rijen.Select(r => r.Quotum.InDecimalen(4)));
        Assert.Contains("Leerlingen met een verslag: 2 × 1 + 1 × 2.", Uitleg.Zinnen(zwaar.Rijen[0], Eenheidswoord.Traject));
    }

    [Fact]
    public void Verdelen_NiveausApart_VerdeeltElkePotOpZichzelf()
    {
        Schoolcijfers[] scholen = [School("000001", 100, 1), School("000002", 300, 1) with { Groep = Niveaugroep.Secundair }, School("000003", 100, 1)];
        var samen = Verdeler.Verdeel(new Verdeelregels(10, new Verdeelsleutel(100, 0)), scholen);
        var apart = Verdeler.Verdeel(new Verdeelregels(10, new Verdeelsleutel(100, 0), Gewichten.Gelijk, EenhedenSecundair: 4), scholen);

        Assert.Equal([2L, 6, 2], samen.Rijen.Select(r => r.Resultaat));
        Assert.Equal([3L, 4, 3], apart.Rijen.Select(r => r.Resultaat));
        Assert.Equal([Niveaugroep.Basis, Niveaugroep.Secundair], apart.Potten.Select(p => p.Groep!.Value));
    }

    [Fact]
    public void Verdelen_MetMinimum_HeftKleineScholenOpEnLaatDeAnderenNaarVerhoudingInleveren()
    {
        // By the key 0.5, 1.5 and 8: the first two get 2, then the third has 6.
        var uitkomst = Verdeler.Verdeel(new Verdeelregels(10, new Verdeelsleutel(100, 0), Gewichten.Gelijk, Minimum: 2), [School("000001", 5), School("000002", 15), School("000003", 80), School("000004", 0)]);

        Assert.Equal([2L, 2, 6, 0], uitkomst.Rijen.Select(r => r.Resultaat));
        Assert.Equal([true, true, false, false], uitkomst.Rijen.Select(r => r.KrijgtMinimum));
        Assert.Equal((2, 6), (uitkomst.Potten[0].AantalMetMinimum, uitkomst.Potten[0].VolgensSleutel));
        Assert.Contains("Daarom krijgt de school het minimum: 2 trajecten.", string.Join(' ', Uitleg.Zinnen(uitkomst.Rijen[0], Eenheidswoord.Traject)));
        Assert.Contains("2 scholen kwamen niet aan het minimum van 2 en krijgen het toch. De andere scholen zouden volgens de sleutel samen 8 krijgen; daarvan blijven er 6 trajecten over. Iedereen levert naar verhouding in: 8 × 6 : 8 = 6.", Uitleg.Zinnen(uitkomst.Rijen[2], Eenheidswoord.Traject));
    }

    [Fact]
    public void Verdelen_CoordinatieEnReserve_GaanErEerstAf()
    {
        // 5 % of 90 is 4.5, half goes up; 10 % of the 85 that are left is 8.5.
        var uitkomst = Verdeler.Verdeel(new Verdeelregels(90, Zeventig, Gewichten.Gelijk, CoordinatiePromille: 50, ReservePromille: 100), Voorbeeld);

        Assert.Equal((5, 9, 76, 0), (uitkomst.Coordinatie, uitkomst.Reserve, uitkomst.Verdeeld, uitkomst.NietVerdeeld));
    }

    [Fact]
    public void Verdelen_ZonderScholenOfZonderTellingen_LaatAllesOnverdeeld()
    {
        Assert.Equal((0, 60), (Verdeler.Verdeel(new Verdeelregels(60, Zeventig), []).Verdeeld, Verdeler.Verdeel(new Verdeelregels(60, Zeventig), []).NietVerdeeld));
        var leeg = Verdeler.Verdeel(new Verdeelregels(60, Zeventig), [School("000001", 0, 0), new("000002", [null], [null])]);
        Assert.Equal((0, 60), (leeg.Verdeeld, leeg.NietVerdeeld));
        Assert.Equal(["Van de school zijn geen leerlingen en geen verslagen geteld: dan zijn er geen trajecten."], Uitleg.Zinnen(leeg.Rijen[1], Eenheidswoord.Traject));
        Assert.Equal(60, Verdeler.Verdeel(new Verdeelregels(60, Zeventig), [School("000001", 1)]).Rijen[0].Resultaat);
    }

    [Fact]
    public void Verdelen_HoogsteGetallen_LopenNietOver()
    {
        var cijfers = Enumerable.Repeat<long?>(Verdeler.HoogsteTelling, Verdeler.MeesteMomenten).ToList();
        var verslagen = Enumerable.Repeat<Verslagtal?>(new(Verdeler.HoogsteTelling, Verdeler.HoogsteTelling), Verdeler.MeesteMomenten).ToList();
        var scholen = Enumerable.Range(1, Verdeler.MeesteScholen).Select(i => new Schoolcijfers($"{i:000000}", cijfers, verslagen)).ToList();

        var uitkomst = Verdeler.Verdeel(new Verdeelregels(Verdeler.HoogsteEenheden, Zeventig, new Gewichten(Verdeler.HoogsteGewicht, Verdeler.HoogsteGewicht)), scholen);

        Assert.All(uitkomst.Rijen, r => Assert.Equal(100_000, r.Resultaat));
        Assert.Equal("100000.0000", uitkomst.Rijen[0].Quotum.InDecimalen(4));
        Assert.Equal("70000.0000", uitkomst.Rijen[0].Leerlingdeel.InDecimalen(4));
    }

    [Theory]
    [InlineData(60, 40, 0, "De verdeelsleutel 70/40 telt niet op tot 100. Geef twee gehele getallen die samen 100 zijn, zoals 70/30.")]
    [InlineData(-1, 30, 0, "Het aantal eenheden ligt tussen 0 en 1000000000.")]
    [InlineData(60, 30, 13, "Een minimum van 13 voor 5 scholen vraagt 65 eenheden, en er zijn er 60 te verdelen. Verlaag het minimum of de reserve.")]
    public void Verdelen_OnmogelijkeRegels_WordenGeweigerd(long eenheden, int verslagen, long minimum, string zin) =>
        Assert.Equal(zin, Assert.Throws<RegelGebroken>(() => Verdeler.Verdeel(new Verdeelregels(eenheden, new Verdeelsleutel(70, verslagen), Gewichten.Gelijk, Minimum: minimum), Voorbeeld)).Message);

    [Fact]
    public void Verdelen_OnmogelijkeCijfers_WordenGeweigerd()
    {
        Assert.Contains("twee keer", Assert.Throws<RegelGebroken>(() => Verdeler.Verdeel(new Verdeelregels(1, Zeventig), [School("000001", 1), School("000001", 2)])).Message, StringComparison.Ordinal);
        Assert.Contains("School 000001: -1 is geen telling", Assert.Throws<RegelGebroken>(() => Verdeler.Verdeel(new Verdeelregels(1, Zeventig), [School("000001", -1)])).Message, StringComparison.Ordinal);
        Assert.Contains("10000001 is geen telling", Assert.Throws<RegelGebroken>(() => Verdeler.Verdeel(new Verdeelregels(1, Zeventig), [School("000001", 1, 10_000_001)])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 3, "0.6667")]
    [InlineData(99999, 100000, "1.0000")]
    [InlineData(1, 20000, "0.0001")]
    [InlineData(0, 7, "0.0000")]
    public void Rationaal_InDecimalen_RondtDeHelftNaarBoven(int teller, int noemer, string tekst) => Assert.Equal(tekst, Rationaal.Van(teller, noemer).InDecimalen(4));

    private static Schoolcijfers School(string nummer, long leerlingen, params int[] verslagen) => new(nummer, [leerlingen], [.. verslagen.Select(v => (Verslagtal?)new Verslagtal(v))]);
}
