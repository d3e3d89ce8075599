using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Inzet;

internal sealed class InzetModule : Module
{
    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Inzet/Overzicht", RolSoort.Ondersteuner)
        .Pagina("/Inzet/Nieuw", RolSoort.Ondersteuner)
        .Pagina("/Inzet/Wijzigen", RolSoort.Ondersteuner)
        .Pagina("/Inzet/Export", RolSoort.Ondersteuner)
        .Pagina("/Inzet/Scholen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
        .Pagina("/Inzet/School", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School);
}
