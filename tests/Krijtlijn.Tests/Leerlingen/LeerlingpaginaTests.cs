using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Leerlingen;

public sealed class LeerlingpaginaTests(Toepassing toepassing)
{
    [Fact]
    public async Task Overzicht_PerStand_ToontDeJuisteLeerlingen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Verslag(await wereld.Leerling("Slaap", "Kop"));
        var lopend = await wereld.Leerling("Loopt", "Al");
        await wereld.Lopend(lopend);
        await wereld.Ingediend(await wereld.Leerling("Wacht", "Nog"));
        await wereld.Wachtend(await wereld.Leerling("Zonder", "Hulp"));
        var rust = await wereld.Lopend(await wereld.Leerling("Rust", "Even"));
        await wereld.Wijzig<Traject>(rust.Id, t => t.OnHoldZetten("Een rustige periode", Wereld.Vandaag, Wereld.Vandaag));
        var school = wereld.Als(RolSoort.School);
        foreach (var (steun, naam) in new[] { (Steun.Slapend, "Slaap Kop"), (Steun.Lopend, "Loopt Al"), (Steun.Wacht, "Wacht Nog"), (Steun.ZonderOndersteuner, "Zonder Hulp"), (Steun.OnHold, "Rust Even") })
            Assert.Equal([naam], (await school.Open($"{LeerlingenLinks.Overzicht}?steun={steun}")).Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Contains("On hold", (await school.Open(LeerlingenLinks.Detail(rust.LeerlingId))).Zoek("main")!.TextContent);
        Assert.Equal(5, (await school.Open(LeerlingenLinks.Overzicht)).Document.QuerySelectorAll("tbody tr").Length);
        Assert.Single((await school.Open(LeerlingenLinks.Overzicht + "?q=loopt")).Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(LeerlingenLinks.Overzicht));
    }

    [Fact]
    public async Task Wachtend_MetVerwachteDag_StaatErOveralBij_R24()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Wachtend();
        await wereld.Wijzig<Traject>(traject.Id, t => t.Verwachten(new DateOnly(2027, 1, 11), Wereld.Vandaag));
        foreach (var (rol, url) in new[] { (RolSoort.School, LeerlingenLinks.Overzicht), (RolSoort.School, LeerlingenLinks.Detail(traject.LeerlingId)), (RolSoort.School, "/"), (RolSoort.School, TrajectenLinks.Detail(traject.Id)), (RolSoort.Coordinator, TrajectenLinks.Overzicht) })
        {
            var tekst = (await wereld.Als(rol).Open(url)).Zoek("main")!.TextContent;
            Assert.Contains("Wacht op een ondersteuner", tekst);
            Assert.Contains("verwacht vanaf 11/01/2027", tekst);
            Assert.DoesNotContain("Ondersteuning loopt", url == LeerlingenLinks.Overzicht ? "" : tekst);
        }
    }

    [Theory]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Detail_BinnenBereik_ToontDeLeerlingEnLogtDeInzage(RolSoort rol)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        Assert.Contains("Ondersteuning loopt", (await wereld.Als(rol).Open(LeerlingenLinks.Detail(traject.LeerlingId))).Tekst);
        var gebruiker = wereld.Rol(rol).GebruikerId;
        Assert.True(await toepassing.Db(db => db.Inzages().AnyAsync(i => i.GebruikerId == gebruiker && i.LeerlingId == traject.LeerlingId)));
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(rol).Status(LeerlingenLinks.Detail(traject.LeerlingId)));
    }
}
