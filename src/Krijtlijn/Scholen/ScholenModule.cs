using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Web;
using Krijtlijn.Scholen.Inlezen;
using Krijtlijn.Scholen.Ophalen;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Scholen;

internal sealed class ScholenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddScoped<SchoollijstService>().AddSingleton(Ophaalinstellingen.Lees(configuratie)).AddScoped<Ophaalboek>().AddScoped<Ophaaldienst>().AddScoped<IDagtaak, Nachtophaler>()
            .AddSingleton<Ophaalwerker>().AddHostedService(sp => sp.GetRequiredService<Ophaalwerker>());
        // No logging of its own: it would write addresses and headers.
        services.AddHttpClient<Instellingenbron>().ConfigurePrimaryHttpMessageHandler(Instellingenbron.Verbinding).RemoveAllLoggers();
    }

    public override void Toegang(PageConventionCollection paginas)
    {
        paginas.Pagina("/Scholen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.Competentiebegeleider, RolSoort.Clb)
            .Pagina("/Scholen/School", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Ondersteuner, RolSoort.Competentiebegeleider, RolSoort.Clb, RolSoort.School)
            .Pagina("/Scholen/Contact", RolSoort.Coordinator, RolSoort.School)
            .Pagina("/Scholen/Anker", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
            .Map("/Scholen/Inlezen", RolSoort.Coordinator, RolSoort.Beheerder)
            .Map("/Scholen/Ophalen", RolSoort.Coordinator, RolSoort.Beheerder);
        paginas.AddPageRoute("/Scholen/School", ScholenLinks.MijnSchool);
    }

    public override IEnumerable<Command> Opdrachten(Programma programma) => [ScholenOpdracht.Maak(programma)];
}
