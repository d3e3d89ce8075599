using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Leerlingen;

internal sealed class LeerlingenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddScoped<Dubbelzoeker>();
        services.AddScoped<Platform.Files.Bestandsopslag>();
    }

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Map("/Leerlingen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Clb, RolSoort.Ondersteuner, RolSoort.Competentiebegeleider)
        .Pagina("/Leerlingen/Wijzigen", RolSoort.School);

    public override void Eindpunten(IEndpointRouteBuilder eindpunten) => Bestanden.Eindpunt(eindpunten);
}
