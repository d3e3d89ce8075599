using Npgsql;

namespace Krijtlijn.Tests.Opzet;

/// <summary>The database the tests of this run use: SQLite, or PostgreSQL when KRIJTLIJN_TEST_DATABANK says so. Made fresh and removed afterwards.</summary>
public sealed class Testdatabank : IAsyncDisposable
{
    private readonly string? beheerverbinding;
    private readonly string naam = "krijtlijn_test_" + Guid.NewGuid().ToString("N")[..12];

    private Testdatabank(string? beheerverbinding) => this.beheerverbinding = beheerverbinding;

    public string Gegevensmap { get; } = Directory.CreateTempSubdirectory("krijtlijn-test-").FullName;
    public bool IsPostgres => beheerverbinding is not null;

    public Dictionary<string, string?> Instellingen => new()
    {
        ["gegevens"] = Gegevensmap,
        ["databank"] = IsPostgres ? new NpgsqlConnectionStringBuilder(beheerverbinding) { Database = naam, MaxPoolSize = 20 }.ConnectionString : null,
    };

    public static async Task<Testdatabank> Maak()
    {
        var databank = new Testdatabank(Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_DATABANK") switch
        {
            null or "" or "sqlite" => null,
            "postgres" => Environment.GetEnvironmentVariable("KRIJTLIJN_TEST_POSTGRES") ?? throw new InvalidOperationException("Set KRIJTLIJN_TEST_POSTGRES to a connection string."),
            var onbekend => throw new InvalidOperationException($"KRIJTLIJN_TEST_DATABANK is sqlite or postgres, not {onbekend}."),
        });
        if (databank.IsPostgres) await databank.Voer($"create database {databank.naam}");
        return databank;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearAllPools();
            await Voer($"drop database if exists {naam} with (force)");
        }
        else
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
        Directory.Delete(Gegevensmap, true);
    }

    private async Task Voer(string opdracht)
    {
        await using var verbinding = new NpgsqlConnection(beheerverbinding);
        await verbinding.OpenAsync();
        await using var commando = new NpgsqlCommand(opdracht, verbinding);
        await commando.ExecuteNonQueryAsync();
    }
}
