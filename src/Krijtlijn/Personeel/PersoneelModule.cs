using Krijtlijn.Gebruikers;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Personeel;

internal sealed class PersoneelModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<PersoneelService>().AddScoped<AanstellingService>().AddScoped<Aanstellingen.Inlezen.Aanstellingslezer>();

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Personeel/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Bewerken", RolSoort.Coordinator)
        .Pagina("/Personeel/UitDienst", RolSoort.Coordinator)
        .Map("/Personeel/Aanstellingen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo)
        .Map("/Personeel/Aanstellingen/Inlezen", RolSoort.Coordinator, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Aanstellingen/Bewerken", RolSoort.Coordinator, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Aanstellingen/Beeindigen", RolSoort.Coordinator, RolSoort.DirecteurBuo)
        .Pagina("/Personeel/Aanstellingen/Terugnemen", RolSoort.Coordinator, RolSoort.DirecteurBuo)
        .AddPageRoute("/Personeel/Bewerken", PersoneelLinks.Nieuw)
        .AddPageRoute("/Personeel/Aanstellingen/Bewerken", AanstellingenLinks.Nieuw);
}
