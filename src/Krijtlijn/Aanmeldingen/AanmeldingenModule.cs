using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Aanmeldingen;

internal sealed class AanmeldingenModule : Module
{
    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Aanmeldingen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb)
        .Map("/Aanmeldingen/Beoordelen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
        .Pagina("/Aanmeldingen/Weigercriteria", RolSoort.Coordinator);
}
