using Krijtlijn.Platform;

namespace Krijtlijn.Voorbeeld;

internal sealed class VoorbeeldModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<Voorbeeldlader>().AddScoped<Voorbeeldinstap>();
}
