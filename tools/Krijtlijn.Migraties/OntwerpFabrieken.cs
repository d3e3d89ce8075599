using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Krijtlijn.Migraties;

// EF needs a context to compare the model with the last snapshot. Neither factory connects to a database. What shapes the
// tables must equal Platform/Database/Databank.cs; the drift test tells when it does not.

/// <summary>The SQLite context for dotnet-ef.</summary>
public sealed class SqliteFabriek : IDesignTimeDbContextFactory<SqliteKrijtlijnDb>
{
    public SqliteKrijtlijnDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteKrijtlijnDb>().UseSqlite("Data Source=:memory:").UseSnakeCaseNamingConvention().Options);
}

/// <summary>The PostgreSQL context for dotnet-ef.</summary>
public sealed class PostgresFabriek : IDesignTimeDbContextFactory<PostgresKrijtlijnDb>
{
    public PostgresKrijtlijnDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresKrijtlijnDb>().UseNpgsql("Host=127.0.0.1").UseSnakeCaseNamingConvention().Options);
}
