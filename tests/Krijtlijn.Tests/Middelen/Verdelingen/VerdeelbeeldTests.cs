using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Verdelingen;

/// <summary>Without a database: rules in words, the picture, and what the decision asks.</summary>
public sealed class VerdeelbeeldTests
{
    private static readonly Schooljaar Jaar = new(2026);

    private static Verdeelbeeld Beeld(int scholen, Verdeelkeuze keuze)
    {
        var lijst = Enumerable.Range(0, scholen).Select(i => new Cijferschool(Guid.CreateVersion7(), $"{100000 + i}", $"School {i:0000}", i % 3 == 0 ? Niveaugroep.Secundair : Niveaugroep.Basis, i % 2 == 0 ? "VGO" : null, null)).ToList();
        var moment = Telmoment.Op(new DateOnly(2026, 2, 2));
        var bron = new Cijfertelling(new Telwaarde(10), Telherkomst.Ingevoerd, "x", new DateOnly(2026, 2, 2));
        var tellingen = lijst.ToDictionary(s => (s.Id, Telsoort.Leerlingen, moment), s => bron with { Waarde = new Telwaarde(100 + int.Parse(s.Nummer, System.Globalization.CultureInfo.InvariantCulture) % 7) });
        return Verdeelbeeld.Bereken(keuze, new Cijferbeeld(Guid.NewGuid(), Jaar, lijst, tellingen), lijst.Select((s, i) => (s.Id, i % 5)).ToDictionary(x => x.Id, x => x.Item2));
    }

    private static Verdeelkeuze Keuze(int eenheden) => new(eenheden, 70, new Telkeuze(1, Gemiddelde.Over.Teldagen, 1), Gewichten.Gelijk);

    [Fact]
    public void Groepen_TellenSamenOpTotHetGeheel()
    {
        var beeld = Beeld(30, Keuze(100) with { ReservePromille = 100, CoordinatiePromille = 50 });
        Assert.Equal(100, beeld.Verdeeld + beeld.Reserve + beeld.Coordinatie + beeld.NietVerdeeld);
        foreach (var groepen in new[] { beeld.PerNiveau, beeld.PerNet, beeld.PerTeam }) Assert.Equal((30, beeld.Verdeeld), (groepen.Sum(g => g.Scholen), groepen.Sum(g => g.Resultaat)));
        Assert.Equal(["Net niet gekend", "VGO"], beeld.PerNet.Select(g => g.Naam));
        Assert.Equal(beeld.Rijen.Count, beeld.Winnaars + beeld.Verliezers + beeld.Gelijk + beeld.Nieuw);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(50, true)] // one in five does not change
    [InlineData(55, false)]
    [InlineData(3000, false)]
    public void Verschilbeeld_BlijftBinnenHetVlak_EnHeeftElkeSchoolDieVerandert(int scholen, bool metNamen)
    {
        var beeld = Beeld(scholen, Keuze(scholen * 2));
        var tekening = new Verschilbeeld(beeld);
        Assert.Equal((beeld.Winnaars + beeld.Verliezers, metNamen), (tekening.Balken.Count, tekening.HeeftNamen));
        Assert.All(tekening.Balken, b => Assert.True(b.X >= 0 && b.X + b.Lengte <= Verschilbeeld.Breedte && b.Y + b.Hoogte <= tekening.Hoogte, $"{b}"));
        Assert.Equal(tekening.Balken.Select(b => b.Verschil).Order(), tekening.Balken.Select(b => b.Verschil));
    }

    [Fact]
    public void Keuze_InWoorden_NoemtAllesWatAndersIs()
    {
        var keuze = Keuze(60) with { Minimum = 1, ReservePromille = 25, CoordinatiePromille = 100, EenhedenSecundair = 20, Gewichten = new Gewichten(1, 2) };
        Assert.Equal("70/30, 1 teldag, secundair apart (20), minimum 1, reserve 2,5 %, coördinatie 10 %, gewichten 1 en 2", keuze.Kort);
        Assert.Contains("Elke school met leerlingen krijgt minstens 1 traject.", keuze.Zinnen());
        Assert.Contains("60/40, 3 teldagen", Verdeelkeuze.Van(Regelboek.Zoek(Jaar)!, 60).Kort);
        Assert.Contains("70/30, 1 teldag, verslagen van 6 schooljaren", Verdeelkeuze.Van(Regelboek.Zoek(new Schooljaar(2019))!, 60).Kort);
    }

    [Theory]
    [InlineData("2,5", 25)]
    [InlineData("2.5", 25)]
    [InlineData(" 10 % ", 100)]
    [InlineData("", 0)]
    [InlineData("100", 1000)]
    [InlineData("100,1", null)]
    [InlineData("2,55", null)]
    [InlineData("-1", null)]
    [InlineData("veel", null)]
    public void Promille_LeestEenPercentage(string tekst, int? promille) => Assert.Equal(promille, VerdeelFormulier.Promille(tekst));

    [Fact]
    public void Besluit_BijConsensus_VraagtGeenStemmen_EnEenAfwijzingVraagtEenReden()
    {
        var dag = new DateOnly(2026, 11, 23);
        var goed = new Besluit(true, Beslisorgaan.Bestuursorgaan, dag, "An en Bram", null, "2026/1", "Infopunt", null);
        Assert.Equal(Beslissingswijze.Consensus, goed.Eis(dag, dag).Wijze);
        Assert.Contains("waarom", Assert.Throws<RegelGebroken>(() => (goed with { IsAanvaard = false }).Eis(dag, dag)).Message);
        Assert.Contains("Tel de stemmen", Assert.Throws<RegelGebroken>(() => (goed with { Stemmen = new Stemmen(0, 0, 0) }).Eis(dag, dag)).Message);
        Assert.Contains("dat is een meerderheid", Assert.Throws<RegelGebroken>(() => (goed with { IsAanvaard = false, Reden = "Nee", Stemmen = new Stemmen(5, 1, 0) }).Eis(dag, dag)).Message);
    }
}
