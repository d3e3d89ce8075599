using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Platform.Database;

/// <summary>
/// Refuses a SQLite connection whose file was taken away or replaced. A connection from the pool would go on in the file without a name,
/// and what is saved there is lost when the program ends.
/// </summary>
internal sealed class Bestandswacht : DbConnectionInterceptor
{
    private const int KanNietOpenen = 14, IsVerplaatst = 20; // SQLITE_CANTOPEN, SQLITE_FCNTL_HAS_MOVED

    public static Bestandswacht Instantie { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Controleer((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Controleer((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Controleer(SqliteConnection verbinding)
    {
        var verplaatst = 0;
        // Windows lets nobody move an open file; SQLite does not know the question there and leaves the answer at zero.
        _ = FileControl(verbinding.Handle!.DangerousGetHandle(), IntPtr.Zero, IsVerplaatst, ref verplaatst);
        if (verplaatst == 0) return;
        SqliteConnection.ClearPool(verbinding);
        verbinding.Close();
        throw new SqliteException("The database file was moved, replaced or deleted while the program was running.", KanNietOpenen);
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(IntPtr verbinding, IntPtr naam, int vraag, ref int antwoord);
}
