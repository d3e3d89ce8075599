using Krijtlijn.Personeel;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Scholen;
using Krijtlijn.Voorbeeld;
using Xunit;

namespace Krijtlijn.Tests.Voorbeeld;

/// <summary>The posts of the example: everybody has hers, for as much as her own page says, and they are the same every time.</summary>
public sealed class AanstellingenTests
{
    private static List<object> Bouw() => Voorbeeldlader.Voorbeeldrijen(2026, new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc), "hash");

    [Fact]
    public void Voorbeeld_GeeftElkeOndersteunerHaarVte_BijEenBuoSchool()
    {
        var rijen = Bouw();
        var (mensen, posten) = (rijen.OfType<Personeelslid>().ToList(), rijen.OfType<Aanstelling>().ToList());
        var vandaag = posten.Where(p => p.Geldt(new DateOnly(2026, 11, 23))).ToLookup(p => p.PersoneelslidId);
        Assert.All(mensen, m => Assert.Equal((m.VteDuizendsten, m.NetwerkId), (vandaag[m.Id].Sum(p => p.VteDuizendsten), vandaag[m.Id].First().NetwerkId)));
        Assert.Contains(vandaag, p => p.Count() == 2 && p.Select(a => a.WerkgeverId).Distinct().Count() == 2);
        var scholen = rijen.OfType<Instelling>().Where(i => i.Soort == Instellingssoort.BuitengewoneSchool).Select(i => i.Id).ToHashSet();
        Assert.All(posten, p => Assert.Contains(p.WerkgeverId, scholen));
        Assert.Equal(Enum.GetValues<Hoofdstructuur>(), posten.Select(p => p.Hoofdstructuur).Distinct().Order());
        var vervangers = posten.Where(p => p.Hoedanigheid == Hoedanigheid.Vervanger).ToList();
        Assert.True(vervangers.Count > 1, $"Only {vervangers.Count} replacements.");
        Assert.All(vervangers, p => Assert.Contains(mensen, m => m.Id == p.VervangtPersoneelslidId));
    }

    [Fact]
    public void Voorbeeld_TweeKeerGebouwd_GeeftDezelfdeAanstellingen() =>
        Assert.Equal(Bouw().OfType<Aanstelling>().Select(Kenmerk), Bouw().OfType<Aanstelling>().Select(Kenmerk));

    private static object Kenmerk(Aanstelling a) => (a.Hoofdstructuur, a.Hoedanigheid, a.VteDuizendsten, a.Van, a.Tot);
}
