using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Voorbeeld;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>The example shows every kind and every state, and its books add up.</summary>
public sealed class VoorbeeldboekingenTests
{
    public static TheoryData<int, int> Dagen => new() { { 9, 1 }, { 9, 20 }, { 11, 23 }, { 5, 14 } };

    [Theory]
    [MemberData(nameof(Dagen))]
    public void Voorbeeld_HeeftElkeSoortEnToestand_OpElkeDagVanHetJaar(int maand, int dag)
    {
        var nu = new DateTime(2026, maand, dag, 12, 0, 0, DateTimeKind.Utc);
        var rijen = Voorbeeldlader.Voorbeeldrijen(Voorbeeldlader.Standaardzaad, nu, "");
        var boekingen = rijen.OfType<Boeking>().ToList();
        var jaar = Schooljaar.Van(DateOnly.FromDateTime(nu));

        Assert.Equal(Enum.GetValues<Boekingsoort>(), boekingen.Select(b => b.Soort).Distinct().Order());
        Assert.Equal(Enum.GetValues<Boekingstatus>(), boekingen.Select(b => b.Status).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, boekingen.Count), boekingen.Select(b => b.Volgnummer));
        Assert.All(boekingen, b => Assert.True(b.Schooljaar == jaar && b.VoorgesteldOp <= nu && (b.BeslistOp is null || (b.BeslistOp >= b.VoorgesteldOp && b.BeslistOp <= nu)), b.Kenmerk));
        var reserve = rijen.OfType<Richtreserve>().Single(r => r.Schooljaar == jaar).Aantal;
        Assert.True(reserve + boekingen.AsQueryable().Tellend().ToList().Sum(b => b.Gevolg(null)) >= 0);
        Assert.Equal(boekingen.Select(b => b.Kenmerk), Voorbeeldlader.Voorbeeldrijen(Voorbeeldlader.Standaardzaad, nu, "").OfType<Boeking>().Select(b => b.Kenmerk));
    }
}
