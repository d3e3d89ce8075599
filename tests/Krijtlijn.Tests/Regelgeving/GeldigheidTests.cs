using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Regelgeving;

public sealed class GeldigheidTests(Toepassing toepassing)
{
    private static readonly Schooljaar Jaar = Wereld.Schooljaar;

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2027-08-31", true)]
    [InlineData("2027-09-01", false)]
    public async Task OpDag_VanEersteTotLaatsteDag_TeltBeideMee(string dag, bool geldt)
    {
        var (wereld, id) = await Lid(Jaar.Begin, Jaar.Einde);
        Assert.Equal(geldt, await toepassing.Db(db => db.Lidmaatschappen().OpDag(Dag(dag)).AnyAsync(l => l.Id == id)));
        Assert.Equal(Dag(dag) >= Jaar.Begin, await toepassing.Db(db => db.Lidmaatschappen().OpDag(Dag(dag)).AnyAsync(l => l.NetwerkId == wereld.Netwerk.Id && l.InstellingId == wereld.Clb.Id)));
    }

    [Theory]
    [InlineData("2025-09-01", "2026-08-31", false)]
    [InlineData("2025-09-01", "2026-09-01", true)]
    [InlineData("2026-09-01", "2026-09-01", true)]
    [InlineData("2027-08-31", null, true)]
    [InlineData("2027-09-01", null, false)]
    [InlineData("2020-01-01", null, true)]
    public async Task In_Schooljaar_GeeftWatErOpEenDagGeldt(string van, string? tot, bool geldt)
    {
        var (_, id) = await Lid(Dag(van), tot is null ? null : Dag(tot));
        Assert.Equal(geldt, await toepassing.Db(db => db.Lidmaatschappen().In(Jaar).AnyAsync(l => l.Id == id)));
    }

    private async Task<(Wereld Wereld, Guid Id)> Lid(DateOnly van, DateOnly? tot)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var lid = new Lidmaatschap(wereld.Netwerk.Id, ander.Werkgever.Id, Lidrol.BuitengewoneSchool, van, tot);
        await wereld.Bewaar(lid);
        return (wereld, lid.Id);
    }

    private static DateOnly Dag(string tekst) => DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
