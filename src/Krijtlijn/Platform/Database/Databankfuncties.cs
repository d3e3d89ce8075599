using System.Data.Common;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Krijtlijn.Platform.Database;

/// <summary>
/// What the program computes in a query as it does in memory, with functions that PostgreSQL has and SQLite gets here:
/// <see cref="Letters.Kaal"/> is translate(lower(x), ...), <see cref="Klok.Dag"/> is date(timezone('Europe/Brussels', x)).
/// </summary>
internal static class Databankfuncties
{
    public static void Registreer(ModelBuilder builder)
    {
        Kaal(builder);
        Dag(builder);
    }

    private static void Dag(ModelBuilder builder) => builder.HasDbFunction(() => Klok.Dag(default)).HasTranslation(argumenten =>
    {
        var moment = argumenten[0];
        var plaatselijk = new SqlFunctionExpression("timezone", [new SqlFragmentExpression($"'{Klok.Zone}'"), moment], true, [false, true], typeof(DateTime), moment.TypeMapping);
        return new SqlFunctionExpression("date", [plaatselijk], true, [true], typeof(DateOnly), null);
    });

    private static void Kaal(ModelBuilder builder) => builder.HasDbFunction(() => Letters.Kaal("")).HasTranslation(argumenten =>
    {
        var tekst = argumenten[0];
        var klein = new SqlFunctionExpression("lower", [tekst], true, [true], typeof(string), tekst.TypeMapping);
        return new SqlFunctionExpression("translate", [klein, new SqlConstantExpression(Letters.MetAccent, tekst.TypeMapping), new SqlConstantExpression(Letters.Kale, tekst.TypeMapping)],
            true, [true, false, false], typeof(string), tekst.TypeMapping);
    });

    /// <summary>SQLite has no translate and no time zones, and its lower knows only the letters a to z.</summary>
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
            sqlite.CreateFunction("timezone", (string zone, DateTime? utc) => utc is { } moment ? TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone) : (DateTime?)null, isDeterministic: true);
            sqlite.CreateFunction("translate", (string? tekst, string van, string naar) => tekst is null ? null : Letters.Vertaal(tekst, van, naar), isDeterministic: true);
        }
    }
}
