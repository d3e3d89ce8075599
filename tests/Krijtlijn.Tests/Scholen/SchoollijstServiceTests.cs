using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Zoeken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

/// <summary>An application with a database of its own: a list speaks of all schools, also those of other tests.</summary>
public sealed class EigenDatabank : IAsyncLifetime
{
    public Toepassing Toepassing { get; } = new();
    public ValueTask InitializeAsync() => Toepassing.InitializeAsync();
    public ValueTask DisposeAsync() => Toepassing.DisposeAsync();
}

public sealed class SchoollijstServiceTests(EigenDatabank eigen) : IClassFixture<EigenDatabank>, IAsyncLifetime
{
    private static readonly Schooljaar Jaar = new(2026);
    private static readonly HuidigeGebruiker Wie = HuidigeGebruiker.Systeem("test");
    private Toepassing Toepassing => eigen.Toepassing;

    public async ValueTask InitializeAsync() => await Toepassing.Db(async db =>
    {
        await db.Vestigingsplaatsen().ExecuteDeleteAsync();
        await db.Instellingen().ExecuteUpdateAsync(u => u.SetProperty(i => i.ClbId, (Guid?)null));
        await db.Instellingen().ExecuteDeleteAsync();
        await db.Zoekdelen().ExecuteDeleteAsync();
        await db.Gebeurtenissen().ExecuteDeleteAsync();
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Inlezen_NieuweLijst_MaaktScholenVestigingenEnClb()
    {
        var verschil = await Inlezen(new Lijstbouwer().Rij("1234").Rij("1234", 2).Rij("910002", anders: ("clb", "0")));
        Assert.Equal((2, 3, 1), (verschil.Aantal(Verschilsoort.Nieuw), verschil.NieuweVestigingen, verschil.NieuweClbs));
        var school = await School("001234");
        Assert.Equal((2, "Basisschool 1234", "111 211", "922998"), (school.Vestigingen.Count, school.Naam, school.Hoofdstructuren, school.Bestuursnummer));
        var clb = await Toepassing.Db(db => db.Instellingen().SingleAsync(i => i.Id == school.ClbId));
        Assert.Equal(("CLB 914751", Instellingssoort.Clb), (clb.Naam, clb.Soort));
        Assert.Null((await School("910002")).ClbId);
    }

    [Fact]
    public async Task Inlezen_TweeKeerDezelfdeLijst_WijzigtNiets()
    {
        await Inlezen(Geldig());
        var nogEens = await Inlezen(Geldig());
        Assert.True(nogEens.IsLeeg);
        Assert.Equal(1, await Toepassing.Db(db => db.Gebeurtenissen().CountAsync()));

        static Lijstbouwer Geldig() => new Lijstbouwer().Rij().Rij(vestiging: 2, anders: ("einddatum", "31/08/2024")).Rij("910002", anders: [("lx", "0"), ("ly", "0")]).Rij("910003", anders: ("einddatum", "31/08/2024"));
    }

    [Fact]
    public async Task Inlezen_GewijzigdeVelden_StaanEenVoorEenInVerschilEnLogboek()
    {
        await Inlezen(new Lijstbouwer().Rij().Rij("910002"));
        var anders = new Lijstbouwer().Rij(anders: [("naam", "De Nieuwe Naam"), ("huisnummer", "77"), ("clb", "914769")]).Rij("910002");
        var proef = await Vergelijken(anders);
        var school = Assert.Single(proef.Scholen);
        Assert.Equal(Verschilsoort.Gewijzigd, school.Soort);
        Assert.Equal([new("naam", "Basisschool 910001", "De Nieuwe Naam"), new("CLB", "914751", "914769"), new("vestiging 1, huisnummer", "1", "77")], school.Velden);
        Assert.Equal("Basisschool 910001", (await School("910001")).Naam);

        Assert.Equivalent(proef, await Inlezen(anders));
        var wijzigingen = await Toepassing.Db(db => db.Gebeurtenissen().Include(g => g.Wijzigingen).OrderByDescending(g => g.Moment).ThenByDescending(g => g.Id).Select(g => g.Wijzigingen).FirstAsync());
        Assert.Equal(2, wijzigingen.Count);
        Assert.Contains(wijzigingen, w => w.Velden!.Contains("[\"Basisschool 910001\",\"De Nieuwe Naam\"]"));
    }

    [Fact]
    public async Task Inlezen_AndereNaamOfBestuur_BewaartWatGoldTotGisteren_EenKeerPerDag()
    {
        await Inlezen(new Lijstbouwer().Rij().Rij("910002"));
        await Inlezen(new Lijstbouwer().Rij(anders: ("naam", "Vergist")).Rij("910002", anders: ("telefoon", "014 11 11 11")));
        await Inlezen(new Lijstbouwer().Rij(anders: [("naam", "De Nieuwe Naam"), ("bestuur", "922999")]).Rij("910002", anders: ("telefoon", "014 11 11 11")));
        var bewaard = await Toepassing.Db(db => db.Instellingsstanden().AsNoTracking().SingleAsync());
        Assert.Equal((Wereld.Vandaag.AddDays(-1), "Basisschool 910001", "Vrij gesubsidieerd onderwijs", "922998"), (bewaard.Tot, bewaard.Naam, bewaard.Net, bewaard.Bestuursnummer));
        Assert.Equal(bewaard.InstellingId, (await School("910001")).Id);
    }

    [Fact]
    public async Task Inlezen_EersteKeer_SchrijftEenDaadZonderDuizendenRegels()
    {
        await Inlezen(new Lijstbouwer().Rij().Rij("910002"));
        var daad = await Toepassing.Db(db => db.Gebeurtenissen().Include(g => g.Wijzigingen).SingleAsync());
        Assert.Equal(SchoollijstService.Daad, daad.Wat);
        Assert.Contains("2 nieuw", daad.Toelichting);
        Assert.Empty(daad.Wijzigingen);
    }

    [Fact]
    public async Task Inlezen_NieuweSchool_IsMeteenTeVinden()
    {
        await Inlezen(new Lijstbouwer().Rij());
        var school = await School("910001");
        Assert.True(await Toepassing.Db(db => db.Zoekdelen().AnyAsync(z => z.RefId == school.Id)));
    }

    [Fact]
    public async Task Inlezen_VerdwenenVestigingEnSchool_WordenBeeindigdNietGewist()
    {
        await Inlezen(Veel(20).Rij("910099").Rij("910099", 2).Rij("910098", 1).Rij("910098", 2));
        var verschil = await Inlezen(Veel(20).Rij("910098"));
        Assert.Equal((1, 1, 3), (verschil.Aantal(Verschilsoort.Verdwenen), verschil.Aantal(Verschilsoort.Gewijzigd), verschil.BeeindigdeVestigingen));
        var gestopt = await School("910099");
        Assert.Equal(new DateOnly(2026, 11, 22), gestopt.GestoptOp);
        Assert.All(gestopt.Vestigingen, v => Assert.Equal(new DateOnly(2026, 11, 22), v.Einddatum));
        Assert.Null((await School("910098")).GestoptOp);

        var terug = await Inlezen(Veel(20).Rij("910098").Rij("910099"));
        Assert.Contains(terug.Scholen.Single().Velden, v => v.Veld == "gestopt op" && v.Nieuw is null);
        Assert.Null((await School("910099")).GestoptOp);
    }

    [Fact]
    public async Task Inlezen_LijstVanVolgendSchooljaar_BeeindigtOp31Augustus()
    {
        await Inlezen(Veel(10).Rij("910099"));
        await Inlezen(Veel(10), jaar: Jaar.Volgende);
        Assert.Equal(new DateOnly(2027, 8, 31), (await School("910099")).GestoptOp);
    }

    [Theory]
    [InlineData(17, false)]
    [InlineData(16, true)]
    public async Task Inlezen_KorterDan85Procent_WordtGeweigerdTenzijToch(int aantal, bool geweigerd)
    {
        await Inlezen(Veel(20));
        var verschil = await Inlezen(Veel(aantal));
        Assert.Equal(geweigerd, verschil.IsTeKlein);
        Assert.Equal(geweigerd ? 20 : 17, await Actief());
        await Inlezen(Veel(aantal), toch: true);
        Assert.Equal(aantal, await Actief());
    }

    [Fact]
    public async Task Inlezen_FacultatieveKolomLeeg_LaatStaanWatBekendIs()
    {
        await Inlezen(new Lijstbouwer().Rij());
        Assert.True((await Inlezen(new Lijstbouwer().Rij(anders: [("e-mail", ""), ("telefoon", "")]))).IsLeeg);
        Assert.Equal("s910001@example.org", (await School("910001")).Email);
    }

    [Fact]
    public async Task Inlezen_ClbMetHetNummerVanEenSchool_WordtGeweigerd()
    {
        await Inlezen(new Lijstbouwer().Rij());
        var verschil = await Inlezen(new Lijstbouwer().Rij("910003", anders: ("clb", "910001")));
        Assert.Contains("niet als CLB", Assert.Single(verschil.Weigeringen).Tekst);
        Assert.Equal(1, await Actief());
    }

    [Fact]
    public async Task Tonen_Json_HeeftDeAfgesprokenVorm()
    {
        await Inlezen(new Lijstbouwer().Rij().Rij(vestiging: 2, anders: [("lx", "0"), ("ly", "0")]).Rij(vestiging: 3, anders: ("einddatum", "31/08/2024")));
        Assert.Equal("""{"schoolnummer":"910001","naam":"Basisschool 910001","vestigingen":[{"nummer":1,"gemeente":"Geel","lat":51.078252,"lon":4.97144},{"nummer":2,"gemeente":"Geel","lat":null,"lon":null}]}""",
            ScholenOpdracht.AlsJson(await School("910001"), Wereld.Vandaag));
    }

    /// <summary>500 damaged files: always a refusal or a whole import, never a crash and never a part.</summary>
    [Fact]
    public async Task Inlezen_WillekeurigVerminkt_IsAllesOfNiets()
    {
        var toeval = new Random(20261123);
        var goed = Veel(12).Rij("910050", anders: ("naam", "\"De Linde\"; afdeling")).Rij("910051", 2);
        await Inlezen(goed);
        var bytes = goed.Bytes();
        var (geweigerd, eerder) = (0, await Stand());
        for (var poging = 0; poging < 500; poging++)
        {
            var lijst = Lijstbouwer.Lees(Vermink(bytes, toeval));
            if (lijst.Weigeringen.Count > 0)
            {
                geweigerd++;
                continue;
            }
            var verschil = await Toepassing.Db(db => new SchoollijstService(db, Toepassing.Klok).Inlezen(lijst, Jaar, "fuzz.csv", false, Wie));
            var nu = await Stand();
            if (verschil.Weigeringen.Count > 0 || verschil.IsTeKlein) Assert.Equal(eerder, nu);
            else Assert.Equal(verschil.VestigingenNa, await Actief());
            eerder = nu;
        }
        Assert.InRange(geweigerd, 100, 499);
    }

    private static byte[] Vermink(byte[] goed, Random toeval)
    {
        var bytes = goed.ToList();
        for (var keer = toeval.Next(1, 4); keer > 0 && bytes.Count > 1; keer--)
        {
            var plaats = toeval.Next(bytes.Count);
            switch (toeval.Next(5))
            {
                case 0: bytes[plaats] = (byte)toeval.Next(256); break;
                case 1: bytes.Insert(plaats, (byte)";\"\r\n0x,."[toeval.Next(8)]); break;
                case 2: bytes.RemoveAt(plaats); break;
                case 3: bytes.RemoveRange(plaats, Math.Min(toeval.Next(60), bytes.Count - plaats)); break;
                default: bytes.InsertRange(plaats, bytes.Skip(toeval.Next(bytes.Count)).Take(toeval.Next(80)).ToList()); break;
            }
        }
        return [.. bytes];
    }

    private static Lijstbouwer Veel(int aantal) => Enumerable.Range(0, aantal).Aggregate(new Lijstbouwer(), (l, i) => l.Rij($"{910200 + i}"));

    private Task<Schoollijstverschil> Inlezen(Lijstbouwer lijst, bool toch = false, Schooljaar? jaar = null) =>
        Toepassing.Db(db => new SchoollijstService(db, Toepassing.Klok).Inlezen(lijst.Lees(), jaar ?? Jaar, "lijst.csv", toch, Wie));

    private Task<Schoollijstverschil> Vergelijken(Lijstbouwer lijst) => Toepassing.Db(db => new SchoollijstService(db, Toepassing.Klok).Vergelijken(lijst.Lees(), Jaar));

    private Task<Instelling> School(string nummer) => Toepassing.Db(db => db.Instellingen().AsNoTracking().Include(i => i.Vestigingen.OrderBy(v => v.InternNummer)).SingleAsync(i => i.Nummer == nummer));

    private Task<int> Actief() => Toepassing.Db(db => db.Vestigingsplaatsen().CountAsync(v => v.Einddatum == null || v.Einddatum >= Wereld.Vandaag));

    private Task<string> Stand() => Toepassing.Db(async db => string.Join('\n', await db.Vestigingsplaatsen().OrderBy(v => v.InstellingId).ThenBy(v => v.InternNummer).Select(v => v.InstellingId + "/" + v.InternNummer + "/" + v.Straat + "/" + v.Einddatum).ToListAsync()));
}
