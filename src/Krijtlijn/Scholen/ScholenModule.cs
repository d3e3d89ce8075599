using System.CommandLine;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Scholen;

internal sealed class ScholenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<SchoollijstService>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [ScholenOpdracht.Maak(programma)];
}
