using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>Days nobody can reckon with and characters the database cannot take do not reach a page.</summary>
public sealed class InvoerlezersTests(Toepassing toepassing)
{
    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("1899-12-31")]
    [InlineData("0026-11-23")]
    public async Task Formulier_MetEenDagInEenOnmogelijkJaar_ToontDeFoutBijHetVeld(string dag)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.OnHold(traject.Id)), new Dictionary<string, string?> { ["Formulier.Sinds"] = dag, ["Formulier.Reden"] = "Even rust" });
        Assert.Contains("Kijk het jaar na", antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Formulier_Sinds']")!.TextContent);
        Assert.Equal(TrajectStatus.Lopend, await toepassing.Db(db => db.AlleTrajecten().Where(t => t.Id == traject.Id).Select(t => t.Status).SingleAsync()));
    }

    [Fact]
    public async Task Tekst_MetEenNul_WordtZonderGelezen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Fien", "Maes"));
        await wereld.Lopend(await wereld.Leerling("Lars", "Peeters"));
        var pagina = await wereld.Als(RolSoort.Coordinator).Open("/trajecten?q=Fi%00en");
        Assert.Contains("Fien Maes", pagina.Tekst);
        Assert.DoesNotContain("Lars Peeters", pagina.Tekst);
        Assert.Contains("Lars Peeters", (await wereld.Als(RolSoort.Coordinator).Open("/trajecten?q=%00")).Tekst);
    }
}
