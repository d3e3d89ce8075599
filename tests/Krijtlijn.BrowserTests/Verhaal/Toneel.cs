using Krijtlijn.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>The stage of one story: every person comes on in a browser of her own, all on the same kind of screen. Where there is JavaScript every page is checked for accessibility.</summary>
internal sealed class Toneel(Voorbeeldprogramma programma, Venster venster, Scherm scherm, bool javascript) : IAsyncDisposable
{
    private readonly List<IBrowserContext> contexten = [];

    /// <summary>Somebody in a role of the example.</summary>
    public async Task<Personage> Komt(string rol)
    {
        var wie = await Vreemde();
        await wie.Pagina.InstappenAsync(rol);
        return wie;
    }

    /// <summary>Somebody of the example who signs in with her address and password.</summary>
    public async Task<Personage> KomtMet(string email)
    {
        var wie = await Vreemde();
        await wie.Pagina.AanmeldenAsync(email);
        return wie;
    }

    /// <summary>Somebody who is not signed in.</summary>
    public async Task<Personage> Vreemde()
    {
        var context = await venster.OpenenAsync(new Kijker { Scherm = scherm, HeeftJavaScript = javascript }, programma.Adres);
        contexten.Add(context);
        return new Personage(await context.NewPageAsync(), javascript);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexten) await context.DisposeAsync();
    }
}
