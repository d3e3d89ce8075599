using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

public sealed class SchooljaarTests
{
    [Theory]
    [InlineData("2026-2027", 2026)]
    [InlineData(" 2017-2018 ", 2017)]
    public void TryParse_GeldigSchooljaar_GeeftBeginjaar(string tekst, int beginjaar)
    {
        Assert.True(Schooljaar.TryParse(tekst, out var jaar));
        Assert.Equal(beginjaar, jaar.Beginjaar);
    }

    [Theory]
    [InlineData("2026-2028")]
    [InlineData("2026")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("26-27")]
    public void TryParse_GeenSchooljaar_WordtGeweigerd(string? tekst) => Assert.False(Schooljaar.TryParse(tekst, out _));

    [Fact]
    public void Van_LaatsteAugustusEnEersteSeptember_LiggenInTweeJaren()
    {
        Assert.Equal("2025-2026", Schooljaar.Van(new DateOnly(2026, 8, 31)).ToString());
        Assert.Equal("2026-2027", Schooljaar.Van(new DateOnly(2026, 9, 1)).ToString());
    }
}
