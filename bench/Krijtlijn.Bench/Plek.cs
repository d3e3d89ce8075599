using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Krijtlijn.Bench;

/// <summary>A database for one run: an own folder with SQLite, or an own PostgreSQL database in the given cluster; gone afterwards.</summary>
internal sealed class Plek : IAsyncDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("krijtlijn-meting-").FullName;
    private readonly string? cluster;
    private readonly string naam = $"meting_{Guid.NewGuid():N}";

    private Plek(string? cluster) => this.cluster = cluster;

    /// <summary>The options that send the program here.</summary>
    public string[] Argumenten => cluster is null ? ["--gegevens", map] : ["--gegevens", map, "--databank", Verbinding];

    private string Verbinding => new NpgsqlConnectionStringBuilder(cluster!) { Database = naam }.ConnectionString;

    public static async Task<Plek> Maak(string? cluster)
    {
        var plek = new Plek(cluster);
        if (cluster is not null) await plek.Voer($"create database {plek.naam}");
        return plek;
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(map, recursive: true);
        if (cluster is not null) await Voer($"drop database {naam} with (force)");
    }

    private async Task Voer(string opdracht)
    {
        await using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster!) { Pooling = false }.ConnectionString);
        await verbinding.OpenAsync();
#pragma warning disable CA2100 // a name made here
        await using var commando = new NpgsqlCommand(opdracht, verbinding);
#pragma warning restore CA2100
        await commando.ExecuteNonQueryAsync();
    }
}
