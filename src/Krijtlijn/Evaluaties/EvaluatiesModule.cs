using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Evaluaties;

internal sealed class EvaluatiesModule : Module
{
    private static readonly RolSoort[] Lezers = [RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.School, RolSoort.Clb, RolSoort.Competentiebegeleider];

    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<EvaluatieLijsten>();

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Evaluaties/Overzicht", Lezers)
        .Pagina("/Evaluaties/Detail", Lezers)
        .Map("/Evaluaties/Evalueren", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner)
        .Map("/Evaluaties/Slotvragen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.School);
}
