using System.Net;
using Krijtlijn.Communicatie;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Communicatie;

public sealed class PostvakTests(Toepassing toepassing)
{
    [Fact]
    public async Task Postvak_PerRol_AlleenCoordinatorEnBeheerder()
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var soort in Enum.GetValues<RolSoort>())
            Assert.Equal(soort is RolSoort.Coordinator or RolSoort.Beheerder, await wereld.Als(soort).Status(CommunicatieLinks.Postvak) == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Bericht_EigenNetwerk_IsLeesbaarMetLink_EnElders404()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var bericht = new UitgaandBericht(wereld.Netwerk.Id, $"aan{wereld.School.Nummer}@example.org", "Een plan wacht", "Bekijk het plan: /plannen/12", Testklok.Begin.UtcDateTime);
        await toepassing.Db(async db => { db.Add(bericht); await db.SaveChangesAsync(); });
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Een plan wacht", (await bezoeker.Open($"{CommunicatieLinks.Postvak}?q=aan{wereld.School.Nummer}")).Tekst);
        Assert.Contains("/plannen/12", (await bezoeker.Open(CommunicatieLinks.Bericht(bericht.Id))).Links);
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(CommunicatieLinks.Bericht(bericht.Id)));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, "/plannen/0198c5e2-0000-7000-8000-000000000001", true)]
    [InlineData(RolSoort.Coordinator, "/uitnodiging/een-sleutel", true)]
    [InlineData(RolSoort.Coordinator, "/netwerken/nieuw", false)]
    [InlineData(RolSoort.Beheerder, "/netwerken/nieuw", true)]
    [InlineData(RolSoort.Beheerder, "/uitnodiging/een-sleutel", true)]
    [InlineData(RolSoort.Beheerder, "/plannen/0198c5e2-0000-7000-8000-000000000001", false)]
    [InlineData(RolSoort.Beheerder, "/slotvragen/0198c5e2-0000-7000-8000-000000000001", false)]
    [InlineData(RolSoort.Beheerder, "/bestaat-niet", false)]
    public async Task Bericht_PaginaVanEenAndereRol_StaatErAlsTekst(RolSoort rol, string pad, bool isLink)
    {
        var wereld = await Wereld.Maak(toepassing);
        var bericht = new UitgaandBericht(wereld.Netwerk.Id, "iemand@example.org", "Er is iets te doen", $"Open in Krijtlijn: {pad}", Testklok.Begin.UtcDateTime);
        await toepassing.Db(async db => { db.Add(bericht); await db.SaveChangesAsync(); });
        var pagina = await wereld.Als(rol).Open(CommunicatieLinks.Bericht(bericht.Id));
        Assert.Contains(pad, pagina.Tekst);
        Assert.Equal(isLink, pagina.Links.Contains(pad));
    }

    [Theory]
    [InlineData(Berichtsoort.Gewoon, true, false, true)]
    [InlineData(Berichtsoort.Uitnodiging, true, false, false)]
    [InlineData(Berichtsoort.Uitnodiging, false, false, true)]
    [InlineData(Berichtsoort.Wachtwoordlink, false, false, false)]
    [InlineData(Berichtsoort.Wachtwoordlink, true, true, false)]
    [InlineData(Berichtsoort.Wachtwoordlink, false, true, true)]
    public void MagLezen_PersoonlijkeLink_AlleenWaarHetVeiligIs(Berichtsoort soort, bool metServer, bool voorbeeld, bool verwacht) => Assert.Equal(verwacht, PostvakBereik.MagLezen(soort, metServer, voorbeeld));
}
