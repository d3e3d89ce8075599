using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Voorbeeld;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Voorbeeld;

/// <summary>A first start loads the example once; a database that was started empty on purpose stays so.</summary>
public sealed class LeegBeginTests : IAsyncLifetime
{
    private Testdatabank databank = null!;

    public async ValueTask InitializeAsync()
    {
        databank = await Testdatabank.Maak();
        await databank.Op(db => Bijwerking.Bijwerken(db));
    }

    public ValueTask DisposeAsync() => databank.DisposeAsync();

    [Fact]
    public async Task Start_NaEenEerdereLegeStart_LaadtHetVoorbeeldNietEnZegtWaarom()
    {
        await Met(lader => lader.HoudLeeg());
        await Met(lader => lader.HoudLeeg());
        Assert.False(await Met(lader => lader.LaadInLegeDatabank()));
        Assert.False(await databank.Op(db => db.Netwerken().AnyAsync()));
        var regels = string.Join('\n', await Met(lader => lader.Regels()));
        Assert.Contains("met opzet leeg: ze werd op 23/11/2026 gestart met --leeg", regels);
        Assert.Contains("./krijtlijn voorbeeld", regels);
    }

    [Fact]
    public async Task Voorbeeld_NaEenLegeStart_LaadtWelAlsErUitdrukkelijkOmGevraagdWordt()
    {
        await Met(lader => lader.HoudLeeg());
        var uitkomst = await Opdrachtregel.Voer(["voorbeeld", "--netwerken", "1", "--scholen", "4", "--ondersteuners", "3", "--trajecten-per-jaar", "8", "--jaren", "2", .. databank.Opties]);
        Assert.Equal(0, uitkomst.Code);
        Assert.True(await databank.Op(db => db.Netwerken().AnyAsync(n => n.IsVoorbeeld)));
        Assert.Empty(await Met(lader => lader.Regels()));
    }

    [Fact]
    public async Task Start_TweeKeerTegelijk_LaadtHetVoorbeeldEenKeer()
    {
        var geladen = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Met(lader => lader.LaadInLegeDatabank()))));
        Assert.Equal([false, true], geladen.Order());
        Assert.Equal(1, await databank.Op(db => db.Netwerken().CountAsync(n => n.Naam == Voorbeeldlader.Naam)));
        Assert.Empty(await Met(lader => lader.Regels()));
    }

    private Task<T> Met<T>(Func<Voorbeeldlader, Task<T>> werk) => databank.Op(db => werk(new Voorbeeldlader(db, new PasswordHasher<Gebruiker>(), new Testklok())));

    private Task Met(Func<Voorbeeldlader, Task> werk) => Met(async lader => { await werk(lader); return 0; });
}
