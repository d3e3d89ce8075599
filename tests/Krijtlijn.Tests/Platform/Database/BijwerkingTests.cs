using Krijtlijn.Platform.Database;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform.Database;

/// <summary>Making and upgrading the database: at once by several processes, after a killed one, and equal to the model.</summary>
public sealed class BijwerkingTests : IAsyncLifetime
{
    private Testdatabank databank = null!;

    public async ValueTask InitializeAsync() => databank = await Testdatabank.Maak();

    public ValueTask DisposeAsync() => databank.DisposeAsync();

    [Fact]
    public async Task Bijwerken_VierTegelijk_LuktVoorAlleVier()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => databank.Op(db => Bijwerking.Bijwerken(db)))));
        await databank.Op(async db => Assert.Empty(await db.Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public async Task Bijwerken_NaAfgebrokenMigratie_WachtNiet()
    {
        await databank.Op(db => Bijwerking.Bijwerken(db));
        // What a killed process leaves behind on SQLite; PostgreSQL's lock dies with its connection.
        if (!databank.IsPostgres)
        {
            await databank.Op(async db =>
            {
                await db.Database.ExecuteSqlRawAsync("create table if not exists \"__EFMigrationsLock\" (\"Id\" integer primary key, \"Timestamp\" text not null)");
                await db.Database.ExecuteSqlRawAsync("insert or replace into \"__EFMigrationsLock\" values (1, '2026-01-01')");
            });
        }
        await databank.Op(db => Bijwerking.Bijwerken(db)).WaitAsync(TimeSpan.FromSeconds(20));
        await databank.Op(async db => Assert.Empty(await db.Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public async Task Migraties_NaElkaar_GevenHetModel()
    {
        await databank.Op(db => Bijwerking.Bijwerken(db));
        await using var model = await Testdatabank.Maak();
        // The program's connections do not make the file of SQLite.
        if (!model.IsPostgres) await File.Create(model.Bestand).DisposeAsync();
        await model.Op(async db =>
        {
            await using var verbinding = db.Database.GetDbConnection();
            await verbinding.OpenAsync();
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = db.Database.GenerateCreateScript();
            await opdracht.ExecuteNonQueryAsync();
        });
        var (uitMigraties, uitModel) = (await Schema(databank), await Schema(model));
        Assert.NotEmpty(uitModel);
        Assert.Equal(uitModel, uitMigraties);
    }

    [Fact]
    public async Task Migraties_KennenHetHeleModel()
    {
        await databank.Op(db =>
        {
            Assert.False(db.Database.HasPendingModelChanges(), "The model changed: run ./krijtlijn migratie NAAM.");
            return Task.CompletedTask;
        });
    }

    private static async Task<List<string>> Schema(Testdatabank databank)
    {
        var regels = new List<string>();
        await databank.Op(async db =>
        {
            var vraag = databank.IsPostgres
                ? """
                  select table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable from information_schema.columns where table_schema = 'public' and table_name <> '__EFMigrationsHistory'
                  union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> '__EFMigrationsHistory'
                  union all select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text not like '%EFMigrations%'
                  """
                : "select name || ' ' || coalesce(sql, '') from sqlite_master where name not like '%EFMigrations%' and name not like 'sqlite_%'";
            regels.AddRange(await db.Database.SqlQueryRaw<string>(vraag).ToListAsync());
        });
        return [.. regels.Select(r => string.Join(' ', r.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Order(StringComparer.Ordinal)];
    }
}
