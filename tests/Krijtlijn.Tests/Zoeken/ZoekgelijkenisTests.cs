using Krijtlijn.Zoeken;
using Xunit;

namespace Krijtlijn.Tests.Zoeken;

public sealed class ZoekgelijkenisTests
{
    [Theory]
    [InlineData("Jansens", "Lien Janssens")]
    [InlineData("janssens lien", "Lien Janssens")]
    [InlineData("Elise", "Élise D'Hondt")]
    [InlineData("dhont", "Élise D'Hondt")]
    [InlineData("Jans", "Lien Janssens")]
    [InlineData("Noro", "Noor Wouters")]
    [InlineData("basisschool linde", "Basisschool De Linde Geel")]
    [InlineData("linde geel", "Basisschool De Linde Geel")]
    public void Van_ZelfdeNaamMetTypfout_IsBovenDeDrempel(string vraag, string tekst) => Assert.True(Zoekgelijkenis.Van(vraag, tekst) >= Zoekgelijkenis.Drempel);

    [Theory]
    [InlineData("Jansens", "Lien Peeters")]
    [InlineData("Wouters", "Mila Maes")]
    [InlineData("", "Mila Maes")]
    public void Van_AndereNaam_IsOnderDeDrempel(string vraag, string tekst) => Assert.True(Zoekgelijkenis.Van(vraag, tekst) < Zoekgelijkenis.Drempel);

    [Fact]
    public void Van_JuisteNaam_KomtVoorBeginEnTypfout()
    {
        var juist = Zoekgelijkenis.Van("jans", "An Jans");
        var begin = Zoekgelijkenis.Van("jans", "An Janssens");
        var typfout = Zoekgelijkenis.Van("jans", "An Jnas");
        Assert.True(juist > begin && begin > typfout);
    }

    [Fact]
    public void Woorden_AccentenEnLeestekens_VallenWeg() => Assert.Equal(["dhondt", "elise", "soren"], Trigrammen.Woorden("D'Hondt-Élise Søren"));

    [Fact]
    public void Trigrammen_VanTweeSpellingen_DelenBijnaAlles()
    {
        var (een, twee) = (Trigrammen.Van("Jansens"), Trigrammen.Van("Janssens"));
        Assert.Equal(een.Count - 1, een.Intersect(twee).Count());
    }

    [Fact]
    public void Trigrammen_AlleenStopwoord_BlijftZoekbaar() => Assert.NotEmpty(Trigrammen.Van("basisschool"));

    [Fact]
    public void Trigrammen_ZonderLetters_ZijnLeeg() => Assert.Empty(Trigrammen.Van("?! --"));
}
