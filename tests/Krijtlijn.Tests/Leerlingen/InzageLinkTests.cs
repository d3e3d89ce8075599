using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Leerlingen;

/// <summary>Who may see who read a file finds the way there on the pupil's page.</summary>
public sealed class InzageLinkTests(Toepassing toepassing)
{
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
