using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Verslagen;

internal sealed class VerslagenModule : Module
{
    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Verslagen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb)
        .Pagina("/Verslagen/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb, RolSoort.Ondersteuner)
        .Pagina("/Verslagen/Nieuw", RolSoort.Clb)
        .Pagina("/Verslagen/Verbeteren", RolSoort.Clb)
        .Pagina("/Verslagen/Beeindigen", RolSoort.Clb);
}
