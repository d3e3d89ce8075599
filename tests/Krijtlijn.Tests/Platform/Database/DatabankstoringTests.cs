using System.Net.Sockets;
using Krijtlijn.Platform.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Krijtlijn.Tests.Platform.Database;

public sealed class DatabankstoringTests
{
    [Theory]
    [InlineData("57P01", Databankstoring.AntwoordtNiet)]
    [InlineData("57P02", Databankstoring.AntwoordtNiet)]
    [InlineData("57P03", Databankstoring.AntwoordtNiet)]
    [InlineData("08000", Databankstoring.AntwoordtNiet)]
    [InlineData("08006", Databankstoring.AntwoordtNiet)]
    [InlineData("08P01", Databankstoring.AntwoordtNiet)]
    [InlineData("58030", Databankstoring.AntwoordtNiet)]
    [InlineData("3D000", Databankstoring.Verdwenen)]
    [InlineData("57P04", Databankstoring.Verdwenen)]
    [InlineData("42P01", Databankstoring.ZonderTabellen)]
    [InlineData("28000", Databankstoring.GeenToegang)]
    [InlineData("28P01", Databankstoring.GeenToegang)]
    [InlineData("42501", Databankstoring.GeenToegang)]
    [InlineData("53300", Databankstoring.TeDruk)]
    [InlineData("40P01", Databankstoring.TeDruk)]
    [InlineData("53100", Databankstoring.Vol)]
    [InlineData("25006", Databankstoring.AlleenLezen)]
    [InlineData("XX001", Databankstoring.Beschadigd)]
    [InlineData("23505", null)]
    [InlineData("23503", null)]
    [InlineData("42601", null)]
    [InlineData("22001", null)]
    public void Postgres_PerToestand_ZegtOfDeDatabankWegIs(string toestand, Databankstoring? verwacht) =>
        Assert.Equal(verwacht, Databankstoringen.Van(new DbUpdateException("save", new PostgresException("iets", "ERROR", "ERROR", toestand))));

    [Theory]
    [InlineData(5, Databankstoring.TeDruk)]
    [InlineData(8, Databankstoring.AlleenLezen)]
    [InlineData(10, Databankstoring.AntwoordtNiet)]
    [InlineData(11, Databankstoring.Beschadigd)]
    [InlineData(13, Databankstoring.Vol)]
    [InlineData(14, Databankstoring.Verdwenen)]
    [InlineData(26, Databankstoring.Beschadigd)]
    [InlineData(1, null)]
    [InlineData(19, null)]
    public void Sqlite_PerCode_ZegtOfDeDatabankWegIs(int code, Databankstoring? verwacht) =>
        Assert.Equal(verwacht, Databankstoringen.Van(new DbUpdateException("save", new SqliteException("iets", code))));

    [Fact]
    public void Postgres_FoutDieDeVerbindingBeeindigt_IsEenStoringWatDeToestandOokIs() =>
        Assert.Equal(Databankstoring.AntwoordtNiet, Databankstoringen.Van(new PostgresException("database is not currently accepting connections", "FATAL", "FATAL", "55000")));

    [Fact]
    public void Verbinding_DieWegvaltOfTeLangDuurt_IsEenStoring()
    {
        Assert.Equal(Databankstoring.AntwoordtNiet, Databankstoringen.Van(new NpgsqlException("connect", new SocketException((int)SocketError.ConnectionRefused))));
        Assert.Equal(Databankstoring.AntwoordtNiet, Databankstoringen.Van(new InvalidOperationException("transient", new NpgsqlException("read", new TimeoutException()))));
    }

    [Fact]
    public void AndereFout_IsGeenStoring()
    {
        Assert.Null(Databankstoringen.Van(new InvalidOperationException("iets", new TimeoutException())));
        Assert.Null(Databankstoringen.Van(new DbUpdateConcurrencyException("botsing")));
    }

    [Fact]
    public void Uitleg_ElkeStoring_ZegtIetsAnders()
    {
        var zinnen = Enum.GetValues<Databankstoring>().Select(s => s.Uitleg()).ToList();
        Assert.Equal(zinnen.Count, zinnen.Distinct().Count());
        Assert.Contains("vol", Databankstoring.Vol.Uitleg());
        Assert.Contains("alleen lezen", Databankstoring.AlleenLezen.Uitleg());
    }
}
