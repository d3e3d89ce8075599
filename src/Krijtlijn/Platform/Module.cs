using System.CommandLine;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Platform;

/// <summary>What a capability folder brings to the program: its services, who may enter its pages, its endpoints and its command-line verbs.</summary>
public abstract class Module
{
    public virtual void Diensten(IServiceCollection services, IConfiguration configuratie) { }

    /// <summary>Who may enter: every page needs a role here (see <see cref="Web.Toegang"/>) or is refused to all.</summary>
    public virtual void Toegang(PageConventionCollection paginas) { }

    public virtual void Eindpunten(IEndpointRouteBuilder eindpunten) { }

    public virtual IEnumerable<Command> Opdrachten(Commands.Programma programma) => [];
}
