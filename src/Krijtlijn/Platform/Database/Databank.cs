using System.Data.Common;
using Krijtlijn.Logboek;
using Krijtlijn.Zoeken;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Krijtlijn.Platform.Database;

/// <summary>Which database the program works on: a SQLite file in the data folder, or PostgreSQL by connection string.</summary>
public sealed record Databankkeuze(string? Postgres, string Gegevensmap)
{
    public bool IsPostgres => Postgres is not null;
    public string SqliteBestand => Path.Combine(Gegevensmap, "krijtlijn.db");

    /// <summary>From the settings "databank" (an Npgsql connection string) and "gegevens" (the data folder).</summary>
    public static Databankkeuze Van(IConfiguration configuratie) => new(
        configuratie["databank"] is { Length: > 0 } postgres ? postgres : null,
        Path.GetFullPath(configuratie["gegevens"] is { Length: > 0 } map ? map : "gegevens"));
}

public static class Databank
{
    public static void Registreer(IServiceCollection services, Databankkeuze keuze)
    {
        services.AddSingleton(keuze);
        services.AddSingleton<LogboekSchrijver>().AddSingleton<ZoekindexBijhouder>();
        if (keuze.IsPostgres)
        {
            services.AddDbContext<KrijtlijnDb, PostgresKrijtlijnDb>((sp, o) => Instellen(o.UseNpgsql(MetVoorkeuren(keuze.Postgres!), n => n.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)), sp));
        }
        else
        {
            Directory.CreateDirectory(keuze.Gegevensmap);
            // Only bringing it up to date makes the file: one that vanishes while the program runs must not come back empty.
            var verbinding = $"Data Source={keuze.SqliteBestand};Mode=ReadWrite;Default Timeout=30;Foreign Keys=True";
            services.AddDbContext<KrijtlijnDb, SqliteKrijtlijnDb>((sp, o) => Instellen(o.UseSqlite(verbinding, n => n.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(Bestandswacht.Instantie, Databankfuncties.VoorSqlite.Instantie), sp));
        }
    }

    /// <summary>
    /// A connection string with what the program gains by, where the administrator says nothing of it: queries that come back are planned once per connection
    /// (planning took a third of the database's time), and a connection is not wiped between two requests, since the program leaves nothing behind in one.
    /// </summary>
    public static string MetVoorkeuren(string verbinding)
    {
        var gezegd = new DbConnectionStringBuilder { ConnectionString = verbinding }.Keys.Cast<string>().Select(k => k.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()).ToHashSet();
        var met = new NpgsqlConnectionStringBuilder(verbinding);
        if (!gezegd.Contains("maxautoprepare")) met.MaxAutoPrepare = 200;
        if (!gezegd.Contains("noresetonclose")) met.NoResetOnClose = true;
        return met.ConnectionString;
    }

    private static void Instellen(DbContextOptionsBuilder opties, IServiceProvider services)
    {
        opties.UseSnakeCaseNamingConvention().AddInterceptors(services.GetRequiredService<LogboekSchrijver>(), services.GetRequiredService<ZoekindexBijhouder>());
        if (services.GetService<Web.Meting.Opdrachtteller>() is { } teller) opties.AddInterceptors(teller);
    }
}
