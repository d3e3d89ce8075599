using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
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
        var school = wereld.Als(RolSoort.School);
        foreach (var (steun, naam) in new[] { (Steun.Slapend, "Slaap Kop"), (Steun.Lopend, "Loopt Al"), (Steun.Wacht, "Wacht Nog") })
            Assert.Equal([naam], (await school.Open($"{LeerlingenLinks.Overzicht}?steun={steun}")).Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal(3, (await school.Open(LeerlingenLinks.Overzicht)).Document.QuerySelectorAll("tbody tr").Length);
        Assert.Single((await school.Open(LeerlingenLinks.Overzicht + "?q=loopt")).Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(LeerlingenLinks.Overzicht));
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
