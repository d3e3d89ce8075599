using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>R20: support starts on a report that is in force on the day of the decision, not only on the day the school sent its request.</summary>
public sealed class VerslagBijAanvaardenTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    public async Task Aanvaarden_VerslagIntussenGeeindigd_WordtGeweigerd_R20(int dagen, bool gelukt)
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        await wereld.Wijzig<Verslag>(aanmelding.VerslagId!.Value, v => v.Beeindigen(Wereld.Vandaag.AddDays(dagen), Eindreden.NietMeerNodig, null));

        var antwoord = await Aanvaard(wereld, aanmelding);

        Assert.Equal(gelukt, antwoord.IsGelukt);
        if (!gelukt) Assert.Contains("Het verslag eindigde op 22/11/2026", antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(gelukt ? AanmeldingStatus.Aanvaard : AanmeldingStatus.Ingediend, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.Id == aanmelding.Id).Select(a => a.Status).SingleAsync()));
        Assert.Equal(gelukt, await toepassing.Db(db => db.AlleTrajecten().AnyAsync(t => t.LeerlingId == aanmelding.LeerlingId)));
    }

    [Fact]
    public async Task Aanvaarden_WeigerenMetDatCriterium_KanNogWel_R20_R23()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        await wereld.Wijzig<Verslag>(aanmelding.VerslagId!.Value, v => v.Beeindigen(Wereld.Vandaag.AddDays(-1), Eindreden.NietMeerNodig, null));
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var velden = new Dictionary<string, string?> { ["Weigering.Criterium"] = wereld.Criterium.Tekst, ["Weigering.Tekst"] = "Het verslag is geëindigd." };
        Assert.True((await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), velden, "handler=Weigeren")).IsGelukt);
    }

    private static async Task<Antwoord> Aanvaard(Wereld wereld, Aanmelding aanmelding)
    {
        var coordinator = wereld.Als(RolSoort.Coordinator);
        return await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), new Dictionary<string, string?>(), "handler=Aanvaarden");
    }
}
