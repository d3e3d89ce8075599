using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Netwerken;

internal sealed class NetwerkenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<LedenService>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Pagina("/Netwerken/Leden", RolSoort.Coordinator).Map("/Netwerken/Beheren", RolSoort.Beheerder);
}
