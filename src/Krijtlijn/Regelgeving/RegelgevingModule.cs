using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Regelgeving;

internal sealed class RegelgevingModule : Module
{
    // The law is for everybody who works here.
    public override void Toegang(PageConventionCollection paginas) => paginas.Map("/Regelgeving", Enum.GetValues<RolSoort>());

    public override IEnumerable<Command> Opdrachten(Programma programma) => [RegelgevingOpdracht.Maak(), MagDitOpdracht.Maak()];
}
