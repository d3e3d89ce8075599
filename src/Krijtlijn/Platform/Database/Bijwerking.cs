using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Krijtlijn.Platform.Database;

/// <summary>
/// Makes the database or brings it up to date, safely with several processes at once and after one that was killed halfway.
/// SQLite: an operating-system lock beside the file, because EF's own lock row survives a killed process and would make the next start wait for ever.
/// PostgreSQL: an advisory lock on a connection of its own around the whole migration, because EF's lock does not cover the first creation.
/// </summary>
public static class Bijwerking
{
    private const long Slotnummer = 0x4B72696A746C696A; // "Krijtlij"

    public static async Task Bijwerken(KrijtlijnDb db, CancellationToken ct = default)
    {
        await using var slot = await Slot(db, ct);
        if (db.Database.IsSqlite()) await OpSqlite(db, ct);
        else await Migreer(db, ct);
    }

    /// <summary>What only one process may do at a time: the others wait until this is disposed, or until the process that holds it dies.</summary>
    public static async Task<IAsyncDisposable> Slot(KrijtlijnDb db, CancellationToken ct = default) =>
        db.Database.IsSqlite() ? await Bestandsslot(new SqliteConnectionStringBuilder(Verbinding(db)).DataSource + ".migrate.lock", ct) : await Postgresslot(Verbinding(db), ct);

    private static string Verbinding(KrijtlijnDb db) => db.Database.GetConnectionString() ?? throw new InvalidOperationException("The database has no connection string.");

    private static async Task OpSqlite(KrijtlijnDb db, CancellationToken ct)
    {
        await Maak(new SqliteConnectionStringBuilder(Verbinding(db)), ct);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            if (await Telt(db, "select count(*) from sqlite_master where type = 'table' and name = '__EFMigrationsLock'", ct))
                await db.Database.ExecuteSqlRawAsync("delete from \"__EFMigrationsLock\"", ct);
            await Migreer(db, ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // The program's own connections do not make the file.
    private static async Task Maak(SqliteConnectionStringBuilder verbinding, CancellationToken ct)
    {
        await using var maker = new SqliteConnection(new SqliteConnectionStringBuilder(verbinding.ConnectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ConnectionString);
        await maker.OpenAsync(ct);
        await using var wal = new SqliteCommand("PRAGMA journal_mode=WAL", maker);
        await wal.ExecuteNonQueryAsync(ct);
    }

    // Closing the connection releases the lock, also when this process dies.
    private static async Task<NpgsqlConnection> Postgresslot(string verbinding, CancellationToken ct)
    {
        var slot = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false }.ConnectionString);
        await slot.OpenAsync(ct);
        await using var neem = new NpgsqlCommand($"select pg_advisory_lock({Slotnummer})", slot) { CommandTimeout = 600 };
        await neem.ExecuteNonQueryAsync(ct);
        return slot;
    }

    // Migrating compares the whole model with its snapshot first, which takes longer than the rest of a start; a test guards against drift.
    private static async Task Migreer(KrijtlijnDb db, CancellationToken ct)
    {
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any()) await db.Database.MigrateAsync(ct);
    }

    private static async Task<FileStream> Bestandsslot(string pad, CancellationToken ct)
    {
        for (var tot = DateTime.UtcNow.AddMinutes(10); ;)
        {
            try
            {
                return new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fout) when (IsBezet(fout) && DateTime.UtcNow < tot)
            {
                await Task.Delay(100, ct); // another process is migrating this file
            }
        }
    }

    // Locked by another: EWOULDBLOCK of Linux or macOS, ERROR_SHARING_VIOLATION of Windows. A full disk or a wrong folder will not get better by waiting.
    private static bool IsBezet(IOException fout) => fout.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static async Task<bool> Telt(KrijtlijnDb db, string vraag, CancellationToken ct)
    {
        await using var commando = db.Database.GetDbConnection().CreateCommand();
        commando.CommandText = vraag;
        commando.CommandType = CommandType.Text;
        return Convert.ToInt64(await commando.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) > 0;
    }
}
