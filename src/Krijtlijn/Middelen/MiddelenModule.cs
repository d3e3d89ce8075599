using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Middelen;

internal sealed class MiddelenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<CapaciteitService>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Middelen", RolSoort.Coordinator);
}
