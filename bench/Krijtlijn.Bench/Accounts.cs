using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Krijtlijn.Bench;

internal sealed record Account(string Email, RolSoort Rol);

/// <summary>The accounts of a fictional database: the loader gave them all the same password, so the driver signs in as anybody would.</summary>
internal static class Accounts
{
    /// <summary>At most this many accounts of each role, spread over the networks; only people with one role.</summary>
    public static async Task<IReadOnlyList<Account>> Lees(Opties opties, int perRol, params RolSoort[] soorten)
    {
        var bouwer = Host.CreateApplicationBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["databank"] = opties.Tekst("databank"), ["gegevens"] = opties.Tekst("gegevens") });
        new Programma(Modules.Alle).Diensten(bouwer.Services, bouwer.Configuration);
        using var gastheer = bouwer.Build();
        await using var bereik = gastheer.Services.CreateAsyncScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        if (await db.Set<Netwerken.Netwerk>().AnyAsync(n => !n.IsVoorbeeld)) throw new InvalidOperationException("This database holds a real network; only fictional ones are measured.");
        var rijen = await (from r in db.Rollen() join g in db.Gebruikers() on r.GebruikerId equals g.Id select new { g.Id, g.Email, r.Soort, r.NetwerkId }).AsNoTracking().ToListAsync();
        var enkel = rijen.GroupBy(r => r.Id).Where(g => g.Count() == 1).Select(g => g.First()).Where(r => soorten.Contains(r.Soort)).ToList();
        // One of every network in turn; a school's role has no network, so the order of the addresses spreads those.
        var toeval = new Random(1);
        return [.. enkel.GroupBy(r => r.Soort).SelectMany(soort => soort.OrderBy(r => r.Email, StringComparer.Ordinal).GroupBy(r => r.NetwerkId)
            .SelectMany(netwerk => Geschud(netwerk, toeval).Select((r, beurt) => (r, beurt))).OrderBy(x => x.beurt).Take(perRol).Select(x => new Account(x.r.Email!, x.r.Soort)))];
    }

    private static T[] Geschud<T>(IEnumerable<T> rijen, Random toeval)
    {
        var lijst = rijen.ToArray();
        toeval.Shuffle(lijst);
        return lijst;
    }
}
