using System.CommandLine;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Voorbeeld;

namespace Krijtlijn.Platform.Commands;

/// <summary>`start`: brings the database up to date, loads the example on the first start and serves the web application.</summary>
internal static class StartOpdracht
{
    public static Command Maak(Programma programma)
    {
        var poort = Getaloptie.Maak("--poort", "Poort van de webserver", 5080, 0, 65535);
        var leeg = new Option<bool>("--leeg") { Description = "Laad geen voorbeeldnetwerk, nu niet en bij geen latere start" };
        var opdracht = new Command("start", "Start de webtoepassing") { poort, leeg };
        opdracht.SetAction(async (opties, ct) =>
        {
            var instellingen = Programma.Instellingen(opties);
            instellingen["poort"] = opties.GetValue(poort).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var app = Webtoepassing.Bouw(programma, [], instellingen, opties.GetValue(poort));
            await using var bereik = app.Services.CreateAsyncScope();
            await Bijwerking.Bijwerken(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), ct);
            var lader = bereik.ServiceProvider.GetRequiredService<Voorbeeldlader>();
            if (opties.GetValue(leeg)) await lader.HoudLeeg(ct);
            else await lader.LaadInLegeDatabank(ct);
            await app.StartAsync(ct);
            Console.WriteLine($"Krijtlijn draait op {string.Join(", ", app.Urls)}");
            foreach (var regel in await lader.Regels(ct)) Console.WriteLine(regel);
            foreach (var regel in await bereik.ServiceProvider.GetRequiredService<Voorbeeldinstap>().Regels()) Console.WriteLine(regel);
            foreach (var regel in await app.Services.GetRequiredService<Inrichtcode>().Regels(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), app.Urls.First())) Console.WriteLine(regel);
            await app.WaitForShutdownAsync(ct);
            return Programma.Gelukt;
        });
        return opdracht;
    }
}
