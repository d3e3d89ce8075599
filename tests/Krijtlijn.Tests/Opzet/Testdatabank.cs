using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>The same for the command line.</summary>
    public string[] Opties => IsPostgres ? ["--gegevens", Gegevensmap, "--databank", Instellingen["databank"]!] : ["--gegevens", Gegevensmap];

    /// <summary>Works on the database with the services of the program, without a web server.</summary>
    public async Task<T> Op<T>(Func<KrijtlijnDb, Task<T>> werk)
    {
        var services = new ServiceCollection().AddLogging();
        new Programma(Modules.Alle).Diensten(services, new ConfigurationBuilder().AddInMemoryCollection(Instellingen).Build());
        await using var dienst = services.BuildServiceProvider();
        await using var bereik = dienst.CreateAsyncScope();
        return await werk(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>());
    }

    public Task Op(Func<KrijtlijnDb, Task> werk) => Op(async db => { await werk(db); return 0; });

    /// <summary>Takes the database away under whoever works with it: the file is moved, or PostgreSQL lets nobody in.</summary>
    public async Task Weg()
    {
        if (!IsPostgres)
        {
            File.Move(Bestand, Bestand + ".elders");
            return;
        }
        await Voer($"alter database {naam} allow_connections false");
        await Voer($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{naam}'");
    }

    /// <summary>Puts back what <see cref="Weg"/> took away.</summary>
    public async Task Terug()
    {
        if (IsPostgres) await Voer($"alter database {naam} allow_connections true");
        else File.Move(Bestand + ".elders", Bestand);
    }

    /// <summary>The file of SQLite.</summary>
    public string Bestand => Path.Combine(Gegevensmap, "krijtlijn.db");

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
