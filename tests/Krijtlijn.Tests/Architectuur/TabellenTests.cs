using Krijtlijn.Platform.Database;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Architectuur;

/// <summary>Every table with a network's data carries its netwerk_id, so that the database itself can keep networks apart.</summary>
public sealed class TabellenTests(Toepassing toepassing)
{
    // Shared reference data, accounts and plumbing that belong to no network.
    private static readonly HashSet<string> ZonderNetwerk =
        ["instelling", "instellingsstand", "vestigingsplaats", "netwerk", "gebruiker", "gebruiker_claim", "gebruiker_aanmelding", "gebruiker_token", "gebruiker_sleutel", "indiening", "sleutel", "leeg_begin", "ophaling", "ophaalbladzijde", "typeaanbod"];

    [Fact]
    public async Task Tabellen_MetGegevensVanEenNetwerk_DragenNetwerkId()
    {
        var zonder = await toepassing.Db(db => Task.FromResult(ZonderNetwerkId(db)));
        Assert.Empty(zonder.Except(ZonderNetwerk));
        Assert.Empty(ZonderNetwerk.Except(zonder)); // an exception that is no longer needed leaves the list
    }

    [Fact]
    public async Task Tabellen_HebbenNederlandseNamenInKleineLetters()
    {
        var namen = await toepassing.Db(db => Task.FromResult(db.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()).SelectMany(e => e.GetProperties().Select(p => p.GetColumnName()).Append(e.GetTableName())).OfType<string>().Distinct().ToList()));
        Assert.All(namen, naam => Assert.Matches("^[a-z][a-z0-9_]{0,39}$", naam));
    }

    private static List<string> ZonderNetwerkId(KrijtlijnDb db) =>
        [.. db.Model.GetEntityTypes().Where(e => e.FindProperty("NetwerkId") is null).Select(e => e.GetTableName()!).Distinct()];
}
