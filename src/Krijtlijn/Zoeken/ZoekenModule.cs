using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Zoeken;

internal sealed class ZoekenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<Zoeker>();

    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Zoeken", Enum.GetValues<RolSoort>());

    public override IEnumerable<Command> Opdrachten(Programma programma) => [ZoekindexOpdracht.Maak(programma)];
}
