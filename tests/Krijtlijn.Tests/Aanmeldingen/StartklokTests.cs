using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gedeeld;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>The start clock in words (R25).</summary>
public sealed class StartklokTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 24);

    [Theory]
    [InlineData(10, Klokstand.Loopt, "nog 10 dagen", TagSoort.Info)]
    [InlineData(3, Klokstand.Loopt, "nog 3 dagen", TagSoort.Info)]
    [InlineData(2, Klokstand.Dringend, "nog 2 dagen", TagSoort.LetOp)]
    [InlineData(1, Klokstand.Dringend, "nog 1 dag", TagSoort.LetOp)]
    [InlineData(0, Klokstand.Dringend, "laatste dag", TagSoort.LetOp)]
    [InlineData(-1, Klokstand.TeLaat, "1 dag te laat", TagSoort.Fout)]
    [InlineData(-2, Klokstand.TeLaat, "2 dagen te laat", TagSoort.Fout)]
    public void Van_IngediendeAanmelding_TeltAfNaarDeLaatsteDag(int dagen, Klokstand stand, string tekst, TagSoort soort)
    {
        var klok = Startklok.Van(AanmeldingStatus.Ingediend, Vandaag.AddDays(dagen), null, Vandaag);

        Assert.Equal((stand, tekst, soort), (klok.Stand, klok.Tekst, klok.Soort));
    }

    [Fact]
    public void Van_OnvolledigeAanmelding_StaatStil()
    {
        var klok = Startklok.Van(AanmeldingStatus.Onvolledig, Vandaag.AddDays(-5), Vandaag.AddDays(-8), Vandaag);

        Assert.Equal((Klokstand.StaatStil, "klok staat stil", TagSoort.Stil), (klok.Stand, klok.Tekst, klok.Soort));
    }

    [Theory]
    [InlineData(AanmeldingStatus.Werkversie)]
    [InlineData(AanmeldingStatus.Aanvaard)]
    [InlineData(AanmeldingStatus.Geweigerd)]
    [InlineData(AanmeldingStatus.Ingetrokken)]
    [InlineData(AanmeldingStatus.Doorverwezen)]
    public void Van_NietIngediendOfBeslist_HeeftGeenKlok(AanmeldingStatus status) =>
        Assert.Equal(Klokstand.Geen, Startklok.Van(status, Vandaag.AddDays(-5), null, Vandaag).Stand);

    [Theory]
    [InlineData(-3, "gestart")]
    [InlineData(0, "gestart")]
    [InlineData(4, "gestart, 4 dagen te laat")]
    public void Van_GestartTraject_ZegtOfHetOpTijdWas(int startNaTerm, string tekst)
    {
        var klok = Startklok.Van(TrajectStatus.Lopend, Vandaag, Vandaag.AddDays(startNaTerm), Vandaag.AddDays(30));

        Assert.Equal((Klokstand.Gestart, tekst), (klok.Stand, klok.Tekst));
    }

    [Theory]
    [InlineData(TrajectStatus.WachtOpToewijzing, Klokstand.TeLaat)]
    [InlineData(TrajectStatus.Startgesprek, Klokstand.TeLaat)]
    [InlineData(TrajectStatus.Stopgezet, Klokstand.Geen)]
    public void Van_NietGestartTraject_LooptTotHetEindigt(TrajectStatus status, Klokstand stand) =>
        Assert.Equal(stand, Startklok.Van(status, Vandaag.AddDays(-1), null, Vandaag).Stand);
}
