using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Scholen.Ophalen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>An empty database, a stand-in with some sites, and a clock on which waits take no time.</summary>
internal sealed class Ophaalproef : IAsyncDisposable
{
    public const int Bladgrootte = 10;

    private readonly Toepassing toepassing;

    private Ophaalproef(Toepassing toepassing, Instellingenstandin server) => (this.toepassing, Server) = (toepassing, server);

    public Instellingenstandin Server { get; }
    public Snelklok Klok { get; } = new();
    public string Sleutel { get; set; } = Instellingenstandin.Sleutel;
    public TimeSpan Geduld { get; set; } = TimeSpan.FromSeconds(30);
    public bool IsNachtelijk { get; set; }
    public List<Ophaalvoortgang> Voortgang { get; } = [];

    public static async Task<Ophaalproef> Maak(Toepassing toepassing, int aantal = 25)
    {
        await toepassing.Db(async db =>
        {
            await db.Vestigingsplaatsen().ExecuteDeleteAsync();
            await db.Instellingen().ExecuteUpdateAsync(u => u.SetProperty(i => i.ClbId, (Guid?)null));
            await db.Instellingen().ExecuteDeleteAsync();
            await db.Zoekdelen().ExecuteDeleteAsync();
            await db.Gebeurtenissen().ExecuteDeleteAsync();
            await db.Set<Schoollijstvoorstel>().ExecuteDeleteAsync();
            await Leeg(db);
        });
        return new Ophaalproef(toepassing, await Instellingenstandin.Start(Instellingenstandin.Veel(aantal)));
    }

    /// <summary>As if it never ran.</summary>
    public static async Task Leeg(KrijtlijnDb db)
    {
        await db.Ophaalbladzijden().ExecuteDeleteAsync();
        await db.Ophalingen().ExecuteUpdateAsync(u => u.SetProperty(o => o.Stand, Ophaalstand.Niets).SetProperty(o => o.BezetTot, (DateTime?)null).SetProperty(o => o.LaatsteNacht, (DateOnly?)null).SetProperty(o => o.VoorstelId, (Guid?)null));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    public Ophaalinstellingen Instellingen => Ophaalinstellingen.Lees(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["instellingsgegevens:adres"] = Server.Adres, ["instellingsgegevens:sleutel"] = Sleutel, ["instellingsgegevens:bladgrootte"] = $"{Bladgrootte}", ["instellingsgegevens:nachtelijk"] = $"{IsNachtelijk}",
    }).Build(), Geduld);

    /// <summary>Takes the fetch and does it; throws when another has it.</summary>
    public Task<Ophaaluitkomst> Haal(Ophaaldoel doel = Ophaaldoel.Voorstel, bool toch = false, Action<Ophaalvoortgang>? bij = null, CancellationToken ct = default) => Met(async (boek, dienst) =>
        await dienst.Voer(await boek.Neem(Ophaalaanleiding.Pagina, doel, ct) ?? throw new InvalidOperationException("Another has it."), doel, toch, v => { Voortgang.Add(v); bij?.Invoke(v); }, ct));

    public Task<Guid?> Neem() => Met((boek, _) => boek.Neem(Ophaalaanleiding.Pagina));

    public Task<Ophaling> Stand() => Met((boek, _) => boek.Lees());

    public Task Nacht() => Met(async (boek, dienst) =>
    {
        await new Nachtophaler(Instellingen, boek, dienst, Klok, Microsoft.Extensions.Logging.Abstractions.NullLogger<Nachtophaler>.Instance).Uitvoeren(CancellationToken.None);
        return true;
    });

    public Task<int> Scholen() => toepassing.Db(db => db.Instellingen().CountAsync(i => i.Soort != Instellingssoort.Clb && i.GestoptOp == null));

    public Task<List<Schoollijstvoorstel>> Voorstellen() => toepassing.Db(db => db.Set<Schoollijstvoorstel>().AsNoTracking().ToListAsync());

    public Task<int> Bladzijden() => toepassing.Db(db => db.Ophaalbladzijden().CountAsync());

    public async Task<T> Met<T>(Func<Ophaalboek, Ophaaldienst, Task<T>> werk)
    {
        await using var bereik = toepassing.Diensten.CreateAsyncScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        using var http = new HttpClient(Instellingenbron.Verbinding());
        var boek = new Ophaalboek(db, Klok, Instellingen);
        return await werk(boek, new Ophaaldienst(db, boek, new Instellingenbron(http, Instellingen, Klok), new SchoollijstService(db, Klok), Klok));
    }
}
