using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Ondersteuningsplannen;

internal sealed class OndersteuningsplannenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) =>
        services.AddScoped<OndersteuningsplanService>().AddScoped<Planlezer>().AddScoped<Bewerken.Deelbewerking>();

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Map("/Ondersteuningsplannen", RolSoort.Ondersteuner, RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb, RolSoort.Competentiebegeleider)
        .Map("/Ondersteuningsplannen/Bewerken", RolSoort.Ondersteuner)
        .Map("/Ondersteuningsplannen/Beoordelen", RolSoort.School);
}
