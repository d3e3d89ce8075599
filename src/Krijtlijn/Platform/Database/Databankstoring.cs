using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Krijtlijn.Platform.Database;

/// <summary>Why the database cannot do its work now, whatever it is asked.</summary>
public enum Databankstoring { AntwoordtNiet, Verdwenen, ZonderTabellen, GeenToegang, TeDruk, Vol, AlleenLezen, Beschadigd }

/// <summary>Tells a database that is away from a question that was wrong, and says in Dutch what is the matter.</summary>
public static class Databankstoringen
{
    /// <summary>What keeps the database from its work; null when the failure lies elsewhere, such as a value that is already there.</summary>
    public static Databankstoring? Van(Exception? fout) => fout switch
    {
        null => null,
        PostgresException postgres => Postgres(postgres),
        NpgsqlOperationInProgressException => null,
        NpgsqlException => Databankstoring.AntwoordtNiet,
        SqliteException sqlite => Sqlite(sqlite),
        _ => Van(fout.InnerException),
    };

    /// <summary>True when the failure came from the database, wherever it is wrapped in.</summary>
    public static bool IsVanDeDatabank(Exception? fout) => fout is DbException || (fout is not null && IsVanDeDatabank(fout.InnerException));

    /// <summary>What is the matter, for who works with Krijtlijn.</summary>
    public static string Uitleg(this Databankstoring storing) => storing switch
    {
        Databankstoring.Verdwenen => "De databank is niet te vinden of gaat niet open.",
        Databankstoring.ZonderTabellen => "De databank bevat de tabellen van Krijtlijn niet.",
        Databankstoring.GeenToegang => "De databank laat Krijtlijn niet binnen.",
        Databankstoring.TeDruk => "De databank heeft het te druk.",
        Databankstoring.Vol => "De schijf van de databank is vol. Er kan niets meer bewaard worden.",
        Databankstoring.AlleenLezen => "De databank laat alleen lezen toe. Er kan nu niets bewaard worden.",
        Databankstoring.Beschadigd => "De databank is beschadigd.",
        _ => "De databank antwoordt niet.",
    };

    /// <summary>True when it may be over in a moment without anybody doing something.</summary>
    public static bool GaatVanzelfOver(this Databankstoring storing) => storing is Databankstoring.AntwoordtNiet or Databankstoring.TeDruk;

    // The states of appendix A of the PostgreSQL manual. A fatal error ended the connection, whatever its state.
    private static Databankstoring? Postgres(PostgresException fout) => fout.SqlState switch
    {
        "3D000" or "57P04" => Databankstoring.Verdwenen,
        "3F000" or "42P01" => Databankstoring.ZonderTabellen,
        ['2', '8', ..] or "42501" => Databankstoring.GeenToegang,
        "53100" => Databankstoring.Vol,
        ['5', '3', ..] or "40001" or "40P01" or "55P03" => Databankstoring.TeDruk,
        "25006" => Databankstoring.AlleenLezen,
        "XX001" or "XX002" => Databankstoring.Beschadigd,
        ['0', '8', ..] or ['5', '8', ..] or "57P01" or "57P02" or "57P03" or "57P05" => Databankstoring.AntwoordtNiet,
        _ => fout.InvariantSeverity is "FATAL" or "PANIC" ? Databankstoring.AntwoordtNiet : null,
    };

    // The result codes of sqlite.org/rescode.html.
    private static Databankstoring? Sqlite(SqliteException fout) => fout.SqliteErrorCode switch
    {
        1 when fout.Message.Contains("no such table", StringComparison.Ordinal) => Databankstoring.ZonderTabellen,
        3 or 23 => Databankstoring.GeenToegang,
        5 or 6 => Databankstoring.TeDruk,
        8 => Databankstoring.AlleenLezen,
        10 => Databankstoring.AntwoordtNiet,
        11 or 26 => Databankstoring.Beschadigd,
        13 => Databankstoring.Vol,
        14 => Databankstoring.Verdwenen,
        _ => null,
    };
}
