using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Gedeeld;

/// <summary>Where people turn to when they are stuck or in doubt: the help page, and who read a file.</summary>
public sealed class HulpTests(Toepassing toepassing)
{
    [Fact]
    public async Task Hulp_Afgemeld_ToontHoeMenBinnenGeraakt()
    {
        var pagina = await toepassing.Bezoeker().Open("/hulp");
        Assert.Equal("Hulp bij Krijtlijn", pagina.Zoek("h1")?.TextContent);
        Assert.Contains(GebruikersLinks.WachtwoordVergeten, pagina.Links);
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.School, true)]
    [InlineData(RolSoort.Clb, false)]
    public async Task Leerling_WieLasDitDossier_AlleenVoorWieDatMagZien(RolSoort soort, bool zichtbaar)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var pagina = await wereld.Als(soort).Open(LeerlingenLinks.Detail(traject.LeerlingId));
        Assert.Equal(zichtbaar, pagina.Links.Contains(LogboekLinks.Dossierinzage(traject.LeerlingId)));
    }
}
