using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Toewijzingen;

internal sealed class ToewijzingenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<ToewijzingService>().AddScoped<KandidatenService>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Toewijzingen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke);
}
