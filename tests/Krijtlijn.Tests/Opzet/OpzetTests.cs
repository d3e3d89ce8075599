using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Opzet;

/// <summary>The ground the other tests stand on: reach per role, and writes that cannot go unlogged.</summary>
public sealed class OpzetTests(Toepassing toepassing)
{
    [Fact]
    public async Task Bereik_AnderNetwerk_ZietNiets_R40()
    {
        var (eigen, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await eigen.Lopend();
        foreach (var soort in Enum.GetValues<RolSoort>())
        {
            var vreemd = await toepassing.Db(db => db.Trajecten(ander.Wie(soort)).AnyAsync(t => t.Id == traject.Id));
            Assert.False(vreemd, $"{soort} of another network sees the traject.");
        }
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.School, true)]
    [InlineData(RolSoort.Ondersteuner, true)]
    [InlineData(RolSoort.Clb, true)]
    [InlineData(RolSoort.DirecteurBuo, false)]
    [InlineData(RolSoort.Raadslid, false)]
    [InlineData(RolSoort.Beheerder, false)]
    public async Task Bereik_EigenTraject_HangtVanDeRolAf_R40(RolSoort soort, bool zichtbaar)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        Assert.Equal(zichtbaar, await toepassing.Db(db => db.Trajecten(wereld.Wie(soort)).AnyAsync(t => t.Id == traject.Id)));
    }

    [Fact]
    public async Task Bereik_WerkversieVanDeSchool_BlijftBijDeSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        var werkversie = await wereld.Werkversie();
        Assert.True(await toepassing.Db(db => db.Aanmeldingen(wereld.Wie(RolSoort.School)).AnyAsync(a => a.Id == werkversie.Id)));
        Assert.False(await toepassing.Db(db => db.Aanmeldingen(wereld.Wie(RolSoort.Coordinator)).AnyAsync(a => a.Id == werkversie.Id)));
    }

    [Fact]
    public async Task Bewaren_ZonderHandeling_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Wachtend();
        await Assert.ThrowsAsync<InvalidOperationException>(() => toepassing.Db(async db =>
        {
            (await db.FindAsync<Traject>(traject.Id))!.Stopzetten(Wereld.Vandaag, "verhuisd", Wereld.Vandaag);
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Pagina_NietAangemeld_GaatNaarAanmelden()
    {
        var antwoord = await toepassing.Bezoeker().Get("/mijn-account");
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.StartsWith("/aanmelden", antwoord.Headers.Location!.PathAndQuery);
    }
}
