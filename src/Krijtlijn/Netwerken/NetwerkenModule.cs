using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Netwerken;

internal sealed class NetwerkenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services.AddScoped<LedenService>().AddScoped<SamenstellingService>().AddScoped<Meldingslezer>().AddScoped<Platform.Dagelijks.IDagtaak, Netwerkbijwerking>().AddScoped<MeldingService>().AddScoped<Meldingsbrief>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [NetwerkenOpdracht.Maak(programma)];

    // Who belongs where is public; to change it is for the coordinator.
    public override void Toegang(PageConventionCollection paginas)
    {
        var iedereen = Enum.GetValues<RolSoort>();
        paginas.Pagina("/Netwerken/Overzicht", iedereen).Pagina("/Netwerken/Detail", iedereen).Map("/Netwerken/Toetsen", iedereen)
            .Pagina("/Netwerken/Leden", RolSoort.Coordinator).Map("/Netwerken/Feiten", RolSoort.Coordinator).Map("/Netwerken/Regels", RolSoort.Coordinator).Pagina("/Netwerken/Afwijkingen", iedereen).Pagina("/Netwerken/Kaart", iedereen)
            .Pagina("/Netwerken/Meldingen/Nieuw", RolSoort.Coordinator, RolSoort.School, RolSoort.DirecteurBuo, RolSoort.Beheerder).Pagina("/Netwerken/Meldingen/Invullen", RolSoort.Coordinator, RolSoort.School, RolSoort.DirecteurBuo, RolSoort.Beheerder)
            .Map("/Netwerken/Meldingen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.DirecteurBuo, RolSoort.Beheerder).Map("/Netwerken/Beheren", RolSoort.Beheerder);
    }
}
