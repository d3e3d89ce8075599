using System.Text;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Krijtlijn.Tests.Platform.Mail;

// A round sends whatever waits, and would take along the mail of other tests.
public sealed class UitgangsbakTests(EigenToepassing eigen) : IClassFixture<EigenToepassing>
{
    private readonly Toepassing toepassing = eigen.Toepassing;

    [Fact]
    public async Task Verzend_VierTegelijk_StuurtElkBerichtEenKeer()
    {
        await using var server = new Smtpstandin();
        var aan = Adres();
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++) ids.Add(await Klaar(aan, $"Bericht {i}"));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Verzend(server)));
        var berichten = server.Berichten.Where(b => b.Contains(aan, StringComparison.Ordinal)).ToList();
        Assert.Equal(5, berichten.Count);
        Assert.All(ids, id => Assert.Contains(berichten, b => b.Contains($"{id:N}", StringComparison.Ordinal)));
        Assert.False(await toepassing.Db(db => db.UitgaandeBerichten().AnyAsync(b => b.Aan == aan && b.VerzondenOp == null)));
    }

    [Fact]
    public async Task Verzend_ServerWeigert_ProbeertLaterOpnieuw()
    {
        await using var server = new Smtpstandin { Weigert = true };
        var id = await Klaar(Adres(), "Weigering");
        await Verzend(server);
        var bericht = await Lees(id);
        Assert.Equal(1, bericht.Pogingen);
        Assert.NotNull(bericht.LaatsteFout);
        Assert.Null(bericht.VerzondenOp);
        server.Weigert = false;
        await Verzend(server);
        Assert.Null((await Lees(id)).VerzondenOp); // the wait is not over
        toepassing.Klok.ZetOp(Wereld.Vandaag, 12);
        await Verzend(server);
        Assert.NotNull((await Lees(id)).VerzondenOp);
    }

    [Fact]
    public async Task Verzend_LinkEnWachtwoordlink_VolAdresEnNadienGewist()
    {
        await using var server = new Smtpstandin();
        var aan = Adres();
        var id = await Klaar(aan, "Nieuw wachtwoord", Berichtsoort.Wachtwoordlink);
        await Verzend(server);
        var tekst = Encoding.UTF8.GetString(Convert.FromBase64String(server.Berichten.Single(b => b.Contains(aan, StringComparison.Ordinal)).Split("\r\n\r\n", 2)[^1].Split("\n\n", 2)[^1].Replace("\n", "", StringComparison.Ordinal).Trim()));
        Assert.Contains("https://krijtlijn.example.org/plannen/12?x=1", tekst);
        Assert.Contains("en/of", tekst);
        Assert.DoesNotContain("/plannen/12", (await Lees(id)).Tekst);
    }

    [Fact]
    public async Task Claim_VanEenGestopteTaak_VervaltNaVijfMinuten()
    {
        await using var server = new Smtpstandin();
        var id = await Klaar(Adres(), "Geclaimd");
        Assert.True(await Bak(server, bak => bak.Claim(id, default)));
        Assert.False(await Bak(server, bak => bak.Claim(id, default)));
        toepassing.Klok.ZetOp(Wereld.Vandaag, 11);
        Assert.True(await Bak(server, bak => bak.Claim(id, default)));
    }

    [Fact]
    public async Task Verzend_BerichtDatNietKan_HoudtDeAndereNietTegen()
    {
        await using var server = new Smtpstandin();
        var aan = Adres();
        Guid[] stuk = [await Klaar("geen adres", "Adres"), await Klaar("", "Geen adres"), await Klaar(aan, "Onderwerp\nop twee regels")];
        var goed = await Klaar(aan, "Goed");
        Assert.Equal(1, await Verzend(server));
        Assert.NotNull((await Lees(goed)).VerzondenOp);
        foreach (var id in stuk)
        {
            var bericht = await Lees(id);
            Assert.Equal((1, null, null), (bericht.Pogingen, bericht.VerzondenOp, bericht.GeclaimdTot));
            Assert.NotEmpty(bericht.LaatsteFout!);
            Assert.True(bericht.VolgendePoging > Testklok.Begin.UtcDateTime);
        }
    }

    [Fact]
    public async Task Postbode_RondeDieStukLoopt_ProbeertHetDeVolgendeRondeOpnieuw()
    {
        await using var server = new Smtpstandin();
        var (id, rondes) = (await Klaar(Adres(), "Na de fout"), 0);
        var instellingen = Instellingen(server);
        await using var diensten = new ServiceCollection()
            .AddScoped(_ => new Bereik(toepassing.Diensten.CreateAsyncScope()))
            .AddScoped(sp => rondes++ == 0 ? throw new InvalidOperationException("De databank antwoordt niet.") : new Uitgangsbak(sp.GetRequiredService<Bereik>().Db, new Mailverzender(instellingen), toepassing.Klok, NullLogger<Uitgangsbak>.Instance))
            .BuildServiceProvider();
        using var postbode = new Postbode(diensten.GetRequiredService<IServiceScopeFactory>(), instellingen, NullLogger<Postbode>.Instance) { Ritme = TimeSpan.FromMilliseconds(20) };
        await postbode.StartAsync(TestContext.Current.CancellationToken);
        for (var poging = 0; poging < 500 && (await Lees(id)).VerzondenOp is null; poging++) await Task.Delay(20, TestContext.Current.CancellationToken);
        await postbode.StopAsync(TestContext.Current.CancellationToken);
        Assert.NotNull((await Lees(id)).VerzondenOp);
        Assert.True(rondes > 1);
        Assert.False(postbode.ExecuteTask!.IsFaulted);
    }

    private sealed class Bereik(AsyncServiceScope bereik) : IAsyncDisposable
    {
        public KrijtlijnDb Db { get; } = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        public ValueTask DisposeAsync() => bereik.DisposeAsync();
    }

    private static Mailinstellingen Instellingen(Smtpstandin server) => new("127.0.0.1", server.Poort, null, null, "krijtlijn@example.org", false, "https://krijtlijn.example.org");

    private static string Adres() => $"{Guid.NewGuid():N}@example.org";

    private Task<int> Verzend(Smtpstandin server) => Bak(server, bak => bak.Verzend(default));

    private async Task<T> Bak<T>(Smtpstandin server, Func<Uitgangsbak, Task<T>> werk)
    {
        await using var bereik = toepassing.Diensten.CreateAsyncScope();
        return await werk(new Uitgangsbak(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), new Mailverzender(Instellingen(server)), toepassing.Klok, NullLogger<Uitgangsbak>.Instance));
    }

    private async Task<Guid> Klaar(string aan, string onderwerp, Berichtsoort soort = Berichtsoort.Gewoon)
    {
        // Older than what other tests leave waiting, so that it is in the first round.
        var bericht = new UitgaandBericht(null, aan, onderwerp, "Lees het plan en/of reageer:\n/plannen/12?x=1\n", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)) { Soort = soort };
        await toepassing.Db(async db => { db.Add(bericht); await db.SaveChangesAsync(); });
        return bericht.Id;
    }

    private Task<UitgaandBericht> Lees(Guid id) => toepassing.Db(db => db.UitgaandeBerichten().AsNoTracking().SingleAsync(b => b.Id == id));
}
