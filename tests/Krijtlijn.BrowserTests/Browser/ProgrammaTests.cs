namespace Krijtlijn.BrowserTests.Browser;

/// <summary>A program that does not start fails its tests at once, with what it said.</summary>
public sealed class ProgrammaTests
{
    [Fact]
    public async Task Starten_OnbekendeOptie_ZegtWatHetProgrammaZei()
    {
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Programma.StartenAsync("--bestaat-niet"));

        Assert.Contains("--bestaat-niet", fout.Message, StringComparison.Ordinal);
    }
}
