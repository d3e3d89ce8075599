using System.Data.Common;
using Krijtlijn.Platform.Spelling;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Krijtlijn.Platform.Database;

/// <summary>Makes <see cref="Letters.Kaal"/> usable in a query: translate(lower(x), ...), which PostgreSQL has and SQLite gets here.</summary>
internal static class Letterfuncties
{
    public static void Registreer(ModelBuilder builder) => builder.HasDbFunction(() => Letters.Kaal("")).HasTranslation(argumenten =>
    {
        var tekst = argumenten[0];
        var klein = new SqlFunctionExpression("lower", [tekst], true, [true], typeof(string), tekst.TypeMapping);
        return new SqlFunctionExpression("translate", [klein, new SqlConstantExpression(Letters.MetAccent, tekst.TypeMapping), new SqlConstantExpression(Letters.Kale, tekst.TypeMapping)],
            true, [true, false, false], typeof(string), tekst.TypeMapping);
    });

    /// <summary>SQLite has no translate, and its lower knows only the letters a to z.</summary>
    internal sealed class VoorSqlite : DbConnectionInterceptor
    {
        public static VoorSqlite Instantie { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Voeg(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Voeg(connection);
            return Task.CompletedTask;
        }

        private static void Voeg(DbConnection connection)
        {
            var sqlite = (SqliteConnection)connection;
            sqlite.CreateFunction("lower", (string? tekst) => tekst?.ToLowerInvariant(), isDeterministic: true);
            sqlite.CreateFunction("translate", (string? tekst, string van, string naar) => tekst is null ? null : Letters.Vertaal(tekst, van, naar), isDeterministic: true);
        }
    }
}
