using System.Globalization;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Krijtlijn.Tests.Netwerken.FeitenTests;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>Facts that the law of one school year allows and that of another does not.</summary>
public sealed class FeitenPerSchooljaarTests(Toepassing toepassing)
{
    [Theory]
    [InlineData("2023-08-31", true)]
    [InlineData("2023-09-01", false)]
    public async Task StructureelSamenwerken_IsVrijVoorLeersteun_R8(string van, bool mag)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        Assert.Equal(mag, (await Voeg(wereld, "samenwerking", $"{ander.Netwerk.Id}", nameof(Samenwerkvorm.Structureel), nameof(Ondersteuningstype.Type9), van)).IsGelukt);
    }

    [Theory]
    [InlineData("2026-09-01", true, null)]
    [InlineData("2026-09-01", true, "2026-12-31")]
    [InlineData("2027-01-01", false, "2026-12-31")]
    public async Task Samenwerken_KanZolangHetAndereNetwerkBestaat_R8(string van, bool mag, string? stopt)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        DateOnly? tot = stopt is null ? null : DateOnly.Parse(stopt, CultureInfo.InvariantCulture);
        await toepassing.Db(db => db.Netwerken().Where(n => n.Id == ander.Netwerk.Id).ExecuteUpdateAsync(u => u.SetProperty(n => n.Tot, tot)));
        Assert.Equal(mag, (await Voeg(wereld, "samenwerking", $"{ander.Netwerk.Id}", nameof(Samenwerkvorm.AdHoc), nameof(Ondersteuningstype.Type9), van)).IsGelukt);
        Assert.Equal(mag ? [tot] : [], await toepassing.Db(db => db.Samenwerkingen().Where(s => s.NetwerkId == wereld.Netwerk.Id).Select(s => s.Tot).ToListAsync()));
    }

    [Fact]
    public async Task Middelenoverdracht_KanTotLeersteun_EnDaarnaNiet_R14()
    {
        var (wereld, ander, dag) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing), new DateOnly(2023, 8, 31));
        await wereld.Bewaar(new Lidmaatschap(wereld.Netwerk.Id, wereld.School.Id, Lidrol.GewoneSchool, new DateOnly(2022, 9, 1), new DateOnly(2026, 8, 31)));
        Task<Antwoord> Draag(string van) => Voeg(wereld, "middelenoverdracht", $"{wereld.School.Id}", $"{ander.Netwerk.Id}", van: van);
        Assert.Contains(Regelboek.Voor(new Schooljaar(2023)).Middelenoverdracht.Tekst, (await Draag("2023-09-01")).Tekst, StringComparison.Ordinal);
        Assert.True((await Draag("2023-08-31")).IsGelukt);
        foreach (var (netwerk, uitgaand) in new[] { (wereld.Netwerk, true), (ander.Netwerk, false) })
        {
            var samenstelling = await toepassing.Db(db => new SamenstellingService(db).Lees(netwerk.Id, dag));
            Assert.Equal((wereld.School.Naam, uitgaand, dag), (samenstelling!.Overdrachten.Single().School, samenstelling.Overdrachten.Single().IsUitgaand, samenstelling.Overdrachten.Single().Tot));
        }
    }
}
