using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Middelen;

internal sealed class MiddelenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services
    .AddScoped<CapaciteitService>().AddScoped<Cijferlezer>().AddScoped<KleineTypesService>().AddScoped<WerkgeverService>()
    .AddScoped<Potlezer>().AddScoped<Saldolezer>().AddScoped<Solidariteitlezer>().AddScoped<Boekingbericht>().AddScoped<BoekingService>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [VerdelenOpdracht.Scholen(), VerdelenOpdracht.Netwerken()];

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Middelen/Richtcapaciteiten", RolSoort.Coordinator)
        .Map("/Middelen/Werkgevers", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo, RolSoort.Raadslid)
        .Pagina("/Middelen/Werkgevers/Invullen", RolSoort.Coordinator)
        .Pagina("/Middelen/Werkgevers/Inlezen", RolSoort.Coordinator)
        .Pagina("/Middelen/Werkgevers/Beslissen", RolSoort.Coordinator)
        .Map("/Middelen/KleineTypes", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo, RolSoort.Raadslid)
        .Pagina("/Middelen/KleineTypes/Normen", RolSoort.Coordinator)
        .Pagina("/Middelen/KleineTypes/Tellingen", RolSoort.Coordinator)
        .Pagina("/Middelen/KleineTypes/Vrijgave", RolSoort.Coordinator)
        .Pagina("/Middelen/Boekingen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
        .Pagina("/Middelen/Boekingen/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School)
        .Pagina("/Middelen/Boekingen/Nieuw", RolSoort.Coordinator, RolSoort.School)
        .Pagina("/Middelen/Boekingen/Tegenboeken", RolSoort.Coordinator)
        .Pagina("/Middelen/Boekingen/PerSchool", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
        .Pagina("/Middelen/Boekingen/MijnSaldo", RolSoort.School)
        .Pagina("/Middelen/Boekingen/Samen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Raadslid);
}
