using Krijtlijn.Platform;

namespace Krijtlijn.Leerlingen;

internal sealed class LeerlingenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddScoped<Dubbelzoeker>();
        services.AddScoped<Platform.Files.Bestandsopslag>();
    }

    public override void Eindpunten(IEndpointRouteBuilder eindpunten) => Bestanden.Eindpunt(eindpunten);
}
