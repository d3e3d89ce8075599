using System.CommandLine;
using System.Net.Sockets;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Connections;
using Npgsql;

namespace Krijtlijn.Platform.Commands;

/// <summary>The command line: `start` and the Dutch verbs that the capabilities bring. Exit codes: 0 done, 1 failed or refused, 2 a command line that does not say what is meant.</summary>
public sealed class Programma
{
    public const int Gelukt = 0, Mislukt = 1, Misbruik = 2;

    /// <summary>Every verb takes the data folder and, for PostgreSQL, the connection string.</summary>
    public static Option<string?> Gegevens { get; } = new("--gegevens") { Description = "Map met de gegevens (standaard ./gegevens)", Recursive = true };
    public static Option<string?> Databankverbinding { get; } = new("--databank") { Description = "Npgsql-verbinding met een PostgreSQL-databank in plaats van SQLite", Recursive = true };

    private readonly IReadOnlyList<Module> modules;

    public Programma(IReadOnlyList<Module> modules) => this.modules = modules;

    public Task<int> Voer(string[] args)
    {
        var wortel = new RootCommand("Krijtlijn: aanmelding, toewijzing en opvolging van ondersteuning");
        wortel.Options.Add(Gegevens);
        wortel.Options.Add(Databankverbinding);
        wortel.Subcommands.Add(StartOpdracht.Maak(this));
        foreach (var opdracht in modules.SelectMany(m => m.Opdrachten(this))) wortel.Subcommands.Add(opdracht);
        Hulptekst.Vertaal(wortel);
        var gelezen = wortel.Parse(args is ["help"] ? ["--help"] : args);
        return gelezen.Errors.Count > 0 ? Weigeren(gelezen) : Uitvoeren(gelezen);
    }

    // What the person at the keyboard can mend is a sentence and an exit code; anything else is ours, and shows where it went wrong.
    private static async Task<int> Uitvoeren(ParseResult gelezen)
    {
        try
        {
            return await gelezen.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fout) when (Uitleg(fout) is not null)
        {
            await Console.Error.WriteLineAsync(Uitleg(fout));
            return Mislukt;
        }
    }

    private static string? Uitleg(Exception fout) => fout switch
    {
        IOException { InnerException: AddressInUseException } => "De poort is al in gebruik. Kies een andere met --poort, of stop het andere programma.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "Krijtlijn mag deze poort niet gebruiken. Kies met --poort een poort vanaf 1024.",
        _ when Databankstoringen.Van(fout) is { } storing => $"{storing.Uitleg()} ({fout.GetBaseException().Message})",
        PostgresException postgres => $"De databank weigert: {postgres.MessageText}",
        UnauthorizedAccessException => $"Krijtlijn mag hier niet schrijven: {fout.Message}",
        IOException => $"Een bestand of map is niet bruikbaar: {fout.Message}",
        ArgumentException { Source: "Npgsql" or "System.Data.Common" } => $"De verbindingstekst bij --databank klopt niet: {fout.Message}",
        _ => null,
    };

    /// <summary>The program's services without a web server, on the database the options name; the database is brought up to date first.</summary>
    public async Task<IHost> Gastheer(ParseResult opties)
    {
        var bouwer = Host.CreateApplicationBuilder();
        bouwer.Logging.SetMinimumLevel(LogLevel.Warning);
        bouwer.Configuration.AddInMemoryCollection(Instellingen(opties));
        Diensten(bouwer.Services, bouwer.Configuration);
        var gastheer = bouwer.Build();
        using var bereik = gastheer.Services.CreateScope();
        await Bijwerking.Bijwerken(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>());
        return gastheer;
    }

    public void Diensten(IServiceCollection services, IConfiguration configuratie)
    {
        services.AddSingleton(TimeProvider.System);
        // A failed command throws, and who catches it says so; bringing an empty PostgreSQL up to date fails one on purpose.
        services.AddLogging(l => l.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None));
        Databank.Registreer(services, Databankkeuze.Van(configuratie));
        services.AddSingleton<Files.Pdfdrukker>();
        foreach (var module in modules) module.Diensten(services, configuratie);
    }

    public IReadOnlyList<Module> Modules => modules;

    public static Dictionary<string, string?> Instellingen(ParseResult opties)
    {
        var waarden = new Dictionary<string, string?>();
        if ((opties.GetValue(Gegevens) ?? Environment.GetEnvironmentVariable("KRIJTLIJN_GEGEVENS")) is { } map) waarden["gegevens"] = map;
        if (opties.GetValue(Databankverbinding) is { } verbinding) waarden["databank"] = verbinding;
        return waarden;
    }

    private static Task<int> Weigeren(ParseResult gelezen)
    {
        foreach (var fout in Opdrachtfouten.Van(gelezen)) Console.Error.WriteLine(fout);
        Console.Error.WriteLine("Gebruik './krijtlijn help' voor de opdrachten.");
        return Task.FromResult(Misbruik);
    }
}
