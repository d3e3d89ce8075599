using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Trajecten;

internal sealed class TrajectenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) =>
        services.AddScoped<DossierLezer>().AddScoped<TrajectService>().AddScoped<IDagtaak, NietVernieuwdeTrajecten>();

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Trajecten/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.School, RolSoort.Clb, RolSoort.Competentiebegeleider)
        .Pagina("/Trajecten/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.School, RolSoort.Clb, RolSoort.Competentiebegeleider)
        .Map("/Trajecten/Starten", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner)
        .Map("/Trajecten/Staat", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner);
}
