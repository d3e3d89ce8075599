using System.Net;

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>The program starts as a user starts it, on the database of this run; when it does not, its tests fail at once with what it said.</summary>
public sealed class ProgrammaTests
{
    [Fact]
    public async Task Starten_LegeMap_IsGezond()
    {
        await using var programma = await Programma.StartenAsync("--leeg");
        using var klant = new HttpClient { BaseAddress = programma.Adres };

        using var antwoord = await klant.GetAsync("/gezond", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }

    [Fact]
    public async Task Starten_OnbekendeOptie_ZegtWatHetProgrammaZei()
    {
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Programma.StartenAsync("--bestaat-niet"));

        Assert.Contains("Onbekend: --bestaat-niet", fout.Message, StringComparison.Ordinal);
    }
}
