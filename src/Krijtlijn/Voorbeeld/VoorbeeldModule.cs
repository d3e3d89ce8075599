using System.CommandLine;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;

namespace Krijtlijn.Voorbeeld;

internal sealed class VoorbeeldModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<Voorbeeldlader>().AddScoped<Voorbeeldinstap>().AddSingleton<Voorbeeldband>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [Voorbeeldopdracht.Maak(programma)];
}
