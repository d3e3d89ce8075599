using Krijtlijn.Gedeeld;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Regelgeving;
using Xunit;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>The rules of a post by itself, and how its size is read and shown.</summary>
public sealed class AanstellingRegelsTests
{
    private static readonly Guid An = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), School = Guid.CreateVersion7();
    private static readonly Aanstellingsgegevens Goed = new(School, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 800, new DateOnly(2026, 9, 1));

    private static Aanstelling Maak(Aanstellingsgegevens gegevens) => new(Guid.CreateVersion7(), An, gegevens);

    [Theory]
    [InlineData(0, "tussen 0,001 en 1,5")]
    [InlineData(1, null)]
    [InlineData(1500, null)]
    [InlineData(1501, "tussen 0,001 en 1,5")]
    public void Vte_BuitenDeGrenzen_WordtGeweigerd(int duizendsten, string? fout) => Verwacht(Goed with { VteDuizendsten = duizendsten }, fout, "Vte");

    [Fact]
    public void Laatste_VoorDeEersteDag_WordtGeweigerd() => Verwacht(Goed with { Tot = new DateOnly(2026, 8, 31) }, "laatste dag ligt voor de eerste", "Tot");

    [Fact]
    public void Titularis_DieIemandVervangt_WordtGeweigerd() => Verwacht(Goed with { VervangtId = Bo }, "Alleen een vervanger", "VervangtId");

    [Fact]
    public void Vervanger_VanZichzelf_WordtGeweigerd() => Verwacht(Goed with { Hoedanigheid = Hoedanigheid.Vervanger, VervangtId = An }, "zichzelf", "VervangtId");

    [Theory]
    [InlineData((Hoofdstructuur)111, Hoedanigheid.Titularis, "hoofdstructuur")]
    [InlineData(Hoofdstructuur.Hs121, (Hoedanigheid)7, "titularis of vervanger")]
    public void Keuze_DieNietBestaat_WordtGeweigerd(Hoofdstructuur hs, Hoedanigheid als, string fout) => Verwacht(Goed with { Hoofdstructuur = hs, Hoedanigheid = als }, fout, null);

    [Fact]
    public void Verbeteren_LaatDeEindeDagOpenOfZetZe_EnHoudtDePersoon()
    {
        var post = Maak(Goed with { Tot = new DateOnly(2027, 6, 30) });
        post.Verbeteren(Goed with { Hoedanigheid = Hoedanigheid.Vervanger, VervangtId = Bo, VteDuizendsten = 875 });
        Assert.Equal((An, null, 875, Bo), (post.PersoneelslidId, post.Tot, post.VteDuizendsten, post.VervangtPersoneelslidId!.Value));
        Assert.Throws<RegelGebroken>(() => post.Verbeteren(Goed with { VteDuizendsten = 0 }));
        Assert.Equal(875, post.VteDuizendsten);
    }

    [Fact]
    public void Vervallen_TeltVoorGeenDag_EnWordtNietMeerVerbeterd()
    {
        var post = Maak(Goed);
        post.LatenVervallen(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
        Assert.False(post.Geldt(new DateOnly(2026, 10, 1)));
        Assert.Throws<InvalidOperationException>(() => post.Verbeteren(Goed));
    }

    [Theory]
    [InlineData("0,8", 800)]
    [InlineData("0,875", 875)]
    [InlineData(" 0.875 ", 875)]
    [InlineData("1", 1000)]
    [InlineData("1,", 1000)]
    [InlineData(",5", 500)]
    [InlineData("0,001", 1)]
    [InlineData("999,999", 999_999)]
    public void Duizendsten_WordenExactGelezen(string tekst, int verwacht)
    {
        Assert.True(Duizendsten.TryLees(tekst, out var gelezen));
        Assert.Equal(verwacht, gelezen);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(",")]
    [InlineData("0,8755")]
    [InlineData("-0,5")]
    [InlineData("1/2")]
    [InlineData("0,8 VTE")]
    [InlineData("1.000,5")]
    [InlineData("٣")]
    public void Duizendsten_VanIetsAnders_WordenNietGelezen(string? tekst) => Assert.False(Duizendsten.TryLees(tekst, out _));

    [Fact]
    public void Duizendsten_HeenEnTerug_BlijvenGelijk() =>
        Assert.All(Enumerable.Range(0, 1501), d => Assert.True(Duizendsten.TryLees(d.AlsVte(), out var terug) && terug == d, d.AlsVte()));

    [Theory]
    [InlineData(875, "0,875")]
    [InlineData(800, "0,8")]
    [InlineData(2_259_310, "2.259,31")]
    public void Vte_WordtGetoondZoalsGepubliceerd(int duizendsten, string verwacht) => Assert.Equal(verwacht, duizendsten.AlsVte());

    [Theory]
    [InlineData(1500, false, false)]
    [InlineData(1501, true, false)]
    [InlineData(2000, true, false)]
    [InlineData(2001, true, true)]
    public void Samenloop_BovenAnderhalfWaarschuwt_BovenTweeKanNiet(int vte, bool veel, bool kanNiet)
    {
        var samen = Samenloop.Van([Post(1000), Post(vte - 1000)], Goed.Van, null);
        Assert.Equal((vte, veel, kanNiet), (samen.VteDuizendsten, samen.IsVeel, samen.KanNiet));
    }

    [Fact]
    public void Samenloop_DieNetNietOverlapt_TeltNietSamen() =>
        Assert.Equal(new Samenloop(1000, Goed.Van), Samenloop.Van([Post(1000) with { Tot = new DateOnly(2027, 1, 31) }, Post(900) with { Van = new DateOnly(2027, 2, 1) }], Goed.Van, null));

    private static Post Post(int vte) => new(An, School, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, vte, Goed.Van, null);

    private static void Verwacht(Aanstellingsgegevens gegevens, string? fout, string? veld)
    {
        if (fout is null)
        {
            Assert.Equal(gegevens, Maak(gegevens).Gegevens);
            return;
        }
        var regel = Assert.Throws<RegelGebroken>(() => Maak(gegevens));
        Assert.Contains(fout, regel.Message, StringComparison.Ordinal);
        if (veld is not null) Assert.Equal(veld, regel.Veld);
    }
}
