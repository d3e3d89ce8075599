using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Vandaag;

internal sealed class VandaagModule : Module
{
    public override void Toegang(PageConventionCollection paginas) => paginas.Pagina("/Vandaag/Overzicht", Enum.GetValues<RolSoort>());
}
