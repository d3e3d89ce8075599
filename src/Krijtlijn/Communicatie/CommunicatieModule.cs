using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Communicatie;

internal sealed class CommunicatieModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services
        .AddSingleton(sp => Mailinstellingen.Lees(sp.GetRequiredService<IConfiguration>()))
        .AddScoped<Mailverzender>().AddScoped<Uitgangsbak>().AddHostedService<Postbode>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Communicatie", RolSoort.Coordinator, RolSoort.Beheerder);
}
