using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Instroom;

internal sealed class InstroomModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<InstroomService>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Pagina("/Instroom/Start", RolSoort.Coordinator).Pagina("/Instroom/Inlezen", RolSoort.Coordinator).Pagina("/Instroom/Voorstel", RolSoort.Coordinator)
        .Map("/Instroom/Lidmaatschappen", RolSoort.Coordinator, RolSoort.Beheerder);
}
