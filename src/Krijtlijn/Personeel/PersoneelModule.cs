using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Personeel;

internal sealed class PersoneelModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<PersoneelService>();

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Personeel/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Bewerken", RolSoort.Coordinator)
        .Pagina("/Personeel/UitDienst", RolSoort.Coordinator)
        .AddPageRoute("/Personeel/Bewerken", PersoneelLinks.Nieuw);
}
