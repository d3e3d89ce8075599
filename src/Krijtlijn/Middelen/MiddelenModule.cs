using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Krijtlijn.Middelen;

internal sealed class MiddelenModule : Module
{
    public override void Diensten(IServiceCollection services, IConfiguration configuratie) => services
        .AddScoped<CapaciteitService>().AddScoped<Cijferlezer>().AddScoped<EigenTellinglezer>().AddScoped<CijferService>().AddScoped<KleineTypesService>().AddScoped<WerkgeverService>()
        .AddScoped<Verdelinglezer>().AddScoped<VerdelingService>().AddScoped<Verdelingbericht>().AddScoped<Verdelingsbrief>()
        .AddScoped<Potlezer>().AddScoped<Saldolezer>().AddScoped<Solidariteitlezer>().AddScoped<Boekingbericht>().AddScoped<BoekingService>();

    public override IEnumerable<Command> Opdrachten(Programma programma) => [VerdelenOpdracht.Scholen(), VerdelenOpdracht.Netwerken()];

    public override void Toegang(PageConventionCollection paginas) => paginas
        .Pagina("/Middelen/Richtcapaciteiten", RolSoort.Coordinator)
        .Pagina("/Middelen/Cijfers/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke)
        .Pagina("/Middelen/Cijfers/School", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School)
        .Pagina("/Middelen/Cijfers/Afstemming", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School)
        .Pagina("/Middelen/Cijfers/Inlezen", RolSoort.Coordinator)
        .Pagina("/Middelen/Cijfers/Overnemen", RolSoort.Coordinator)
        .Map("/Middelen/Verdelingen", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School, RolSoort.Raadslid)
        .Pagina("/Middelen/Verdelingen/Overzicht", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
        .Pagina("/Middelen/Verdelingen/Nieuw", RolSoort.Coordinator)
        .Pagina("/Middelen/Verdelingen/Detail", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
        .Pagina("/Middelen/Verdelingen/Vergelijken", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
        .Pagina("/Middelen/Verdelingen/Som", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
        .Pagina("/Middelen/Verdelingen/Beslissen", RolSoort.Coordinator)
        .Pagina("/Middelen/Verdelingen/Brieven", RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.Raadslid)
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
