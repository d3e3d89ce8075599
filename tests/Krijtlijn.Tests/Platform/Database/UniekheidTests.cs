using Krijtlijn.Platform.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Krijtlijn.Tests.Platform.Database;

public sealed class UniekheidTests
{
    [Theory]
    [InlineData("23505", true)]
    [InlineData("23503", false)] // a foreign key
    [InlineData("23502", false)] // an empty value
    [InlineData("22001", false)]
    public void Postgres_AlleenEenDubbeleWaarde(string toestand, bool verwacht) =>
        Assert.Equal(verwacht, Uniekheid.IsGeschonden(new DbUpdateException("save", new PostgresException("iets", "ERROR", "ERROR", toestand))));

    [Theory]
    [InlineData(2067, true)]
    [InlineData(1555, true)]
    [InlineData(787, false)] // a foreign key
    [InlineData(1299, false)] // an empty value
    [InlineData(275, false)] // a check
    public void Sqlite_AlleenEenDubbeleWaarde(int code, bool verwacht) => Assert.Equal(verwacht, Uniekheid.IsGeschonden(new DbUpdateException("save", new SqliteException("iets", 19, code))));

    [Fact]
    public void ZonderOorzaak_IsGeenDubbeleWaarde() => Assert.False(Uniekheid.IsGeschonden(new DbUpdateException("save")));
}
