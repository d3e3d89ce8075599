using Krijtlijn.Platform.Database;
using Npgsql;
using Xunit;

namespace Krijtlijn.Tests.Platform.Database;

public sealed class DatabankTests
{
    [Fact]
    public void MetVoorkeuren_ZegtDeBeheerderNiets_KrijgtDieVanHetProgramma()
    {
        var met = new NpgsqlConnectionStringBuilder(Databank.MetVoorkeuren("Host=db;Database=krijtlijn"));
        Assert.True(met.MaxAutoPrepare > 0);
        Assert.True(met.NoResetOnClose);
        Assert.Equal("db", met.Host);
    }

    [Theory]
    [InlineData("Max Auto Prepare=0;No Reset On Close=false")]
    [InlineData("MaxAutoPrepare=0;noresetonclose=false")]
    public void MetVoorkeuren_ZegtDeBeheerderIets_BlijftDatGelden(string gezegd)
    {
        var met = new NpgsqlConnectionStringBuilder(Databank.MetVoorkeuren("Host=db;" + gezegd));
        Assert.Equal(0, met.MaxAutoPrepare);
        Assert.False(met.NoResetOnClose);
    }
}
