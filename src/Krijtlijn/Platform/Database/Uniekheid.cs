using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Krijtlijn.Platform.Database;

/// <summary>Tells a save that failed because what must be there once was there already, from any other failure.</summary>
public static class Uniekheid
{
    // SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY of sqlite.org/rescode.html; PostgreSQL has one state for both.
    private const int SqliteUniek = 2067, SqliteSleutel = 1555;

    public static bool IsGeschonden(DbUpdateException fout) => fout.InnerException switch
    {
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUniek or SqliteSleutel,
        _ => false,
    };
}
