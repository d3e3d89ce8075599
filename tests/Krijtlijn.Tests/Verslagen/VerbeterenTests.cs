using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Verslagen;

public sealed class VerbeterenTests(Toepassing toepassing)
{
    private static Dictionary<string, string?> Velden(string veld, string waarde) => new() { [veld] = waarde };

    [Fact]
    public async Task Verbeteren_DoorHetEigenClb_VerandertDeFeitenEnHoudtBijWatErStond()
    {
        var wereld = await Wereld.Maak(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var clb = wereld.Als(RolSoort.Clb);
        var antwoord = await clb.Verstuur(await clb.Open(VerslagenLinks.Verbeteren(verslag.Id)), Velden("Formulier.Type", "Type3"));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(Ondersteuningstype.Type3, await toepassing.Db(db => db.AlleVerslagen().Where(v => v.Id == verslag.Id).Select(v => v.Type).SingleAsync()));
        Assert.Contains("Het was: ", (await wereld.Als(RolSoort.Coordinator).Open(LeerlingenLinks.Detail(verslag.LeerlingId))).Tekst);
    }

    [Fact]
    public async Task Verbeteren_SoortPastNietBijDeDatum_ToontDeRegel()
    {
        var wereld = await Wereld.Maak(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var clb = wereld.Als(RolSoort.Clb);
        var pagina = await clb.Open(VerslagenLinks.Verbeteren(verslag.Id));
        Assert.False((await clb.Verstuur(pagina, Velden("Formulier.Soort", nameof(Verslagsoort.GemotiveerdVerslag)))).IsGelukt);
        Assert.Contains("Vul dit veld in", (await clb.Verstuur(pagina, Velden("Formulier.Datum", ""))).Tekst);
    }

    [Fact]
    public async Task Verbeteren_DoorEenAnderOfNaHetEinde_Is404()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var url = VerslagenLinks.Verbeteren(verslag.Id);
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Clb).Status(url));
        foreach (var rol in new[] { RolSoort.School, RolSoort.Coordinator }) Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(rol).Status(url));
        await wereld.Wijzig<Verslag>(verslag.Id, v => v.ClbId = ander.Clb.Id);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Clb).Status(url));
    }

    [Fact]
    public async Task Geeindigd_NogEensBeeindigenOfVindplaatsWijzigen_Is404()
    {
        var wereld = await Wereld.Maak(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var clb = wereld.Als(RolSoort.Clb);
        var (einde, detail) = (await clb.Open(VerslagenLinks.Beeindigen(verslag.Id)), await clb.Open(VerslagenLinks.Detail(verslag.Id)));
        await wereld.Wijzig<Verslag>(verslag.Id, v => v.Beeindigen(Wereld.Vandaag, Eindreden.NietMeerNodig, null));
        Assert.Equal(HttpStatusCode.NotFound, (await clb.Verstuur(einde, Velden("Formulier.Reden", "SchoolVerlaten"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clb.Verstuur(detail, Velden("Formulier.IrisReferentie", "IRIS-9"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, await clb.Status(VerslagenLinks.Verbeteren(verslag.Id)));
    }

    [Fact]
    public async Task Opladen_EenTweedeBestand_WistHetEersteMetEenSpoor()
    {
        var wereld = await Wereld.Maak(toepassing);
        var verslag = await wereld.Verslag(await wereld.Leerling());
        var clb = wereld.Als(RolSoort.Clb);
        foreach (var naam in new[] { "eerste.pdf", "tweede.pdf" })
        {
            var antwoord = await clb.VerstuurBestand(await clb.Open(VerslagenLinks.Detail(verslag.Id)), "Formulier.Upload", naam, [.. "%PDF-1.7\n"u8, .. new byte[300_000]], Velden("Formulier.Vindplaats", "Opgeladen"));
            Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        }
        var bestanden = await toepassing.Db(db => db.Set<Bestand>().Where(b => b.LeerlingId == verslag.LeerlingId).ToListAsync());
        Assert.Equal("tweede.pdf", Assert.Single(bestanden).Naam);
        Assert.Equal(2, await toepassing.Db(db => db.Set<Bestandsstuk>().CountAsync(s => s.NetwerkId == wereld.Netwerk.Id)));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.LeerlingId == verslag.LeerlingId && g.Wijzigingen.Any(w => w.Soort == Wijzigingsoort.Verwijderd && w.Velden!.Contains("eerste.pdf")))));
    }
}
