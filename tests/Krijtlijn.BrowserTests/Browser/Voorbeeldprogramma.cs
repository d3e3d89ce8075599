using Krijtlijn.BrowserTests.Browser;

[assembly: AssemblyFixture(typeof(Voorbeeldprogramma))]
[assembly: AssemblyFixture(typeof(Venster))]

namespace Krijtlijn.BrowserTests.Browser;

/// <summary>The program with its fictional example, once for all browser tests of a run.</summary>
public sealed class Voorbeeldprogramma : IAsyncLifetime
{
    private Programma? _programma;

    public Uri Adres => _programma!.Adres;

    public async ValueTask InitializeAsync() => _programma = await Programma.StartenAsync();

    public async ValueTask DisposeAsync()
    {
        if (_programma is not null) await _programma.DisposeAsync();
    }
}
