using FsCheck;
using FsCheck.Fluent;
using Krijtlijn.Personeel.Aanstellingen;
using Xunit;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>The arithmetic of the staffing ledger: the published totals from rows, the days on which a post counts, and that the parts make the whole.</summary>
public sealed class PostenstandTests
{
    private static readonly DateOnly Dag = new(2018, 12, 3);
    private static readonly Guid An = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Anker = Guid.CreateVersion7(), Zon = Guid.CreateVersion7();

    private static Post Post(int vte, Guid? wie = null, Guid? waar = null, Hoofdstructuur hs = Hoofdstructuur.Hs221, Hoedanigheid als = Hoedanigheid.Titularis, DateOnly? van = null, DateOnly? tot = null) =>
        new(wie ?? An, waar ?? Anker, hs, als, vte, van ?? new DateOnly(2018, 9, 1), tot);

    [Fact]
    public void Stand_Op3December2018_GeeftDeGepubliceerdeTotalen()
    {
        var stand = Postenstand.Op(Agodi2018.Posten(), Dag);
        Assert.Equal([88_143, 1_458_499, 712_668], Enum.GetValues<Hoofdstructuur>().Select(h => stand.Van(h, Hoedanigheid.Titularis).VteDuizendsten));
        Assert.Equal([10_938, 119_283, 71_442], Enum.GetValues<Hoofdstructuur>().Select(h => stand.Van(h, Hoedanigheid.Vervanger).VteDuizendsten));
        Assert.Equal((2_259_310, 201_663), (stand.Van(Hoedanigheid.Titularis).VteDuizendsten, stand.Van(Hoedanigheid.Vervanger).VteDuizendsten));
        Assert.Equal((2_460_973, 3_028), (stand.Samen.VteDuizendsten, stand.Samen.Personen));
        Assert.True(stand.Samen.Posten > stand.Samen.Personen, "Nobody has two posts: the count of people shows nothing.");
    }

    [Fact]
    public void Stand_EenDagEerderOfLater_IsAnders()
    {
        var posten = Agodi2018.Posten();
        Assert.NotEqual(2_460_973, Postenstand.Op(posten, Dag.AddDays(-1)).Samen.VteDuizendsten);
        Assert.NotEqual(2_460_973, Postenstand.Op(posten, Dag.AddDays(1)).Samen.VteDuizendsten);
    }

    [Theory]
    [InlineData(2018, 12, 2, 0)]
    [InlineData(2018, 12, 3, 800)]
    [InlineData(2019, 6, 28, 800)]
    [InlineData(2019, 6, 29, 0)]
    public void Post_TeltOpDeEersteEnDeLaatsteDag(int jaar, int maand, int dag, int verwacht) =>
        Assert.Equal(verwacht, Postenstand.Op([Post(800, van: Dag, tot: new DateOnly(2019, 6, 28))], new DateOnly(jaar, maand, dag)).Samen.VteDuizendsten);

    [Fact]
    public void Persoon_MetTweePosten_TeltEenKeer_InElkDeelEnSamen()
    {
        var stand = Postenstand.Op([Post(500), Post(300, waar: Zon, hs: Hoofdstructuur.Hs321, als: Hoedanigheid.Vervanger), Post(1000, Bo)], Dag);
        Assert.Equal(new Telling(1800, 2, 3), stand.Samen);
        Assert.Equal(new Telling(1500, 2, 2), stand.Van(Hoofdstructuur.Hs221));
        Assert.Equal(new Telling(300, 1, 1), stand.Van(Hoedanigheid.Vervanger));
        Assert.Equal(new Telling(0, 0, 0), stand.Van(Hoofdstructuur.Hs121));
        Assert.Equal(new Dictionary<Guid, Telling> { [Anker] = new(1500, 2, 2), [Zon] = new(300, 1, 1) }, stand.PerWerkgever);
    }

    [Fact]
    public void Stand_ZonderPosten_IsNul() => Assert.Equal(new Telling(0, 0, 0), Postenstand.Op([], Dag).Samen);

    [Fact]
    public void Delen_MakenSamenHetGeheel_OpElkeDag() => Prop.ForAll(Posten(), Dagen(), (posten, dag) =>
    {
        var stand = Postenstand.Op(posten, dag);
        return stand.Samen.VteDuizendsten == Enum.GetValues<Hoofdstructuur>().Sum(h => stand.Van(h).VteDuizendsten)
            && stand.Samen.VteDuizendsten == Enum.GetValues<Hoedanigheid>().Sum(h => stand.Van(h).VteDuizendsten)
            && stand.Samen.VteDuizendsten == stand.PerWerkgever.Values.Sum(t => t.VteDuizendsten)
            && Enum.GetValues<Hoofdstructuur>().All(h => stand.Van(h).VteDuizendsten == Enum.GetValues<Hoedanigheid>().Sum(q => stand.Van(h, q).VteDuizendsten))
            && stand.Samen.Posten == stand.PerWerkgever.Values.Sum(t => t.Posten);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Personen_ZijnNooitMeerDanPosten_NochMeerDanDeSomVanDeDelen() => Prop.ForAll(Posten(), Dagen(), (posten, dag) =>
    {
        var stand = Postenstand.Op(posten, dag);
        var delen = Enum.GetValues<Hoofdstructuur>().Select(h => stand.Van(h).Personen).ToList();
        return stand.Samen.Personen <= stand.Samen.Posten && stand.Samen.Personen <= delen.Sum() && stand.Samen.Personen >= delen.Max();
    }).QuickCheckThrowOnFailure();

    // Between a first day, a day after a last one and the next such day nothing can change: the ledger is a staircase.
    [Fact]
    public void Stand_VerandertAlleenWaarEenPostBegintOfStopt() => Prop.ForAll(Posten(), Dagen(), (posten, dag) =>
        posten.Any(p => p.Van == dag.AddDays(1) || p.Tot == dag) || Postenstand.Op(posten, dag).Samen == Postenstand.Op(posten, dag.AddDays(1)).Samen).QuickCheckThrowOnFailure();

    [Fact]
    public void Samenloop_IsDeHoogsteDagsomInDePeriode() => Prop.ForAll(Posten(), Dagen(), (posten, van) =>
    {
        var tot = van.AddDays(40);
        var dagen = Enumerable.Range(0, 41).Select(i => Postenstand.Op(posten, van.AddDays(i)).Samen.VteDuizendsten).ToList();
        var samen = Samenloop.Van(posten, van, tot);
        return samen.VteDuizendsten == dagen.Max() && dagen[samen.Dag.DayNumber - van.DayNumber] == dagen.Max();
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<DateOnly> Dagen() => Gen.Choose(0, 120).Select(d => Dag.AddDays(d - 60)).ToArbitrary();

    private static Arbitrary<Post[]> Posten()
    {
        var mensen = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        var post = from wie in Gen.Elements(mensen)
                   from waar in Gen.Elements(Anker, Zon)
                   from hs in Gen.Elements(Enum.GetValues<Hoofdstructuur>())
                   from als in Gen.Elements(Enum.GetValues<Hoedanigheid>())
                   from vte in Gen.Choose(1, 1500)
                   from begin in Gen.Choose(-80, 60)
                   from duur in Gen.Choose(-1, 90)
                   select new Post(wie, waar, hs, als, vte, Dag.AddDays(begin), duur < 0 ? null : Dag.AddDays(begin + duur));
        return post.ArrayOf().ToArbitrary();
    }
}
