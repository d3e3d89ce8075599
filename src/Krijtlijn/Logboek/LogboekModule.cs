using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Logboek;

internal sealed class LogboekModule : Module
{
    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Logboek/Overzicht", RolSoort.Coordinator, RolSoort.Beheerder)
        .Pagina("/Logboek/Inzagelijst", RolSoort.Coordinator)
        .Pagina("/Logboek/Dossierinzage", RolSoort.Coordinator, RolSoort.School);
}
