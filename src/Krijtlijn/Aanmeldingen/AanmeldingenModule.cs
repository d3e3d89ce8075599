using Krijtlijn.Aanmeldingen.Beoordelen;
using Krijtlijn.Aanmeldingen.Indienen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Aanmeldingen;

internal sealed class AanmeldingenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddScoped<Aanmeldingsreis>();
        services.AddScoped<Aanmeldingsbegin>();
        services.AddScoped<IndienService>();
        services.AddScoped<Weigercriterialijst>();
        services.AddScoped<BeoordeelService>();
    }

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Aanmeldingen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb)
        .Map("/Aanmeldingen/Indienen", RolSoort.School)
        .Pagina("/Aanmeldingen/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb, RolSoort.Ondersteuner)
        .Map("/Aanmeldingen/Beoordelen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
        .Pagina("/Aanmeldingen/Weigercriteria", RolSoort.Coordinator);
}
