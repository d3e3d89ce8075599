using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Middelen;

internal sealed class MiddelenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<CapaciteitService>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [VerdelenOpdracht.Scholen(), VerdelenOpdracht.Netwerken()];

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Middelen", RolSoort.Coordinator);
}
