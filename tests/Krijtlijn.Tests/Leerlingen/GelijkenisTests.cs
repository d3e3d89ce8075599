using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Leerlingen;

/// <summary>R26: what counts as a similar name.</summary>
public sealed class GelijkenisTests
{
    [Theory]
    [InlineData("Éloïse", "D'Hondt", "eloise", "Dhondt", true)]
    [InlineData("Noor", "Van den Eynde", "Noor", "Vandeneynde", true)]
    [InlineData("Jeroen", "Peeters", "Jeroen", "Peters", true)]
    [InlineData("Jeroen", "Peeters", "Peeters", "Jeroen", true)]
    [InlineData("Amir", "Yilmaz", "Amri", "Yilmaz", true)]
    [InlineData("Noor", "Wouters", "Roos", "Wouters", false)]
    [InlineData("Bo", "Maes", "Jo", "Maes", false)]
    [InlineData("Lotte", "Heylen", "Lotte", "Claes", false)]
    public void Gelijkend_Namen(string v, string f, string av, string af, bool gelijk) => Assert.Equal(gelijk, Gelijkenis.IsGelijkend(v, f, av, af));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Afstand_TeltKleinsteAantalWijzigingen(string a, string b, int afstand)
    {
        Assert.Equal(afstand, Letters.Afstand(a, b));
        Assert.Equal(afstand, Letters.Afstand(b, a));
    }

    [Theory]
    [InlineData("2026-11-24", false)]
    [InlineData("2024-11-23", true)]
    [InlineData("2024-11-24", false)]
    [InlineData("2001-11-24", true)]
    [InlineData("2001-11-23", false)]
    public void Leeftijd_TussenTweeEnVierentwintig(string geboren, bool kan)
    {
        var fout = Record.Exception(() => Leeftijd.Eis(DateOnly.Parse(geboren), new DateOnly(2026, 11, 23)));
        Assert.Equal(kan, fout is not RegelGebroken);
    }
}
