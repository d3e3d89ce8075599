using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Voorbeeld;

/// <summary>Whether the notice that all data are fictional belongs on every page. Asked once a minute at most, not once a request.</summary>
public sealed class Voorbeeldband(IServiceScopeFactory bereiken, TimeProvider tijd)
{
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromMinutes(1);
    private volatile Stand? stand;

    /// <summary>The answer of last time, without asking: for an error page, which may be there because the database is away.</summary>
    public bool WasNodig => stand is { IsVoorbeeld: true };

    public async ValueTask<bool> IsNodig()
    {
        var nu = tijd.GetUtcNow();
        if (stand is { } bekend && nu - bekend.Moment < Houdbaarheid && nu >= bekend.Moment) return bekend.IsVoorbeeld;
        await using var bereik = bereiken.CreateAsyncScope();
        var nieuw = new Stand(await bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>().Netwerken().AnyAsync(n => n.IsVoorbeeld), nu);
        stand = nieuw;
        return nieuw.IsVoorbeeld;
    }

    /// <summary>The example was loaded just now.</summary>
    public void Vergeet() => stand = null;

    private sealed record Stand(bool IsVoorbeeld, DateTimeOffset Moment);
}
