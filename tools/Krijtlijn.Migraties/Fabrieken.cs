using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Migraties;

// EF needs a context to compare the model with the last snapshot. Both come from the program's own registration, so that naming and
// identity options are the ones it runs with. Neither connects to a database.

/// <summary>The SQLite context for dotnet-ef.</summary>
public sealed class SqliteFabriek : IDesignTimeDbContextFactory<SqliteKrijtlijnDb>
{
    public SqliteKrijtlijnDb CreateDbContext(string[] args) => (SqliteKrijtlijnDb)Fabriek.Maak("gegevens", Path.GetTempPath());
}

/// <summary>The PostgreSQL context for dotnet-ef.</summary>
public sealed class PostgresFabriek : IDesignTimeDbContextFactory<PostgresKrijtlijnDb>
{
    public PostgresKrijtlijnDb CreateDbContext(string[] args) => (PostgresKrijtlijnDb)Fabriek.Maak("databank", "Host=127.0.0.1");
}

internal static class Fabriek
{
    public static KrijtlijnDb Maak(string instelling, string waarde)
    {
        var configuratie = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(instelling, waarde)]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        new Programma(Modules.Alle).Diensten(services, configuratie);
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<KrijtlijnDb>();
    }
}
