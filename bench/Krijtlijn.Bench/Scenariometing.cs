using System.Diagnostics;
using System.Globalization;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Bench;

/// <summary>Times twenty scenarios over 4,000 schools as the comparison page works them out: counts read from SQLite, divided, and laid side by side. Without the web.</summary>
internal static class Scenariometing
{
    private const int Scholen = 4_000, Scenarios = 20;
    private static readonly Schooljaar Jaar = new(2026);

    public static async Task<int> Voer(Opties opties)
    {
        var map = Directory.CreateTempSubdirectory("krijtlijn-scenarios-");
        try
        {
            var diensten = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
            diensten.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3); // as the program stores its accounts
            var keuze = new Databankkeuze(null, map.FullName);
            Databank.Registreer(diensten, keuze);
            await File.WriteAllBytesAsync(keuze.SqliteBestand, []);
            await using var aanbod = diensten.BuildServiceProvider();
            var netwerk = await Vullen(aanbod);
            var tijden = new List<(double Lezen, double Alles)>();
            for (var keer = 0; keer <= opties.Getal("keren", 15); keer++)
            {
                var meting = await Meet(aanbod, netwerk);
                if (keer > 0) tijden.Add(meting); // the first also compiles
            }
            Console.WriteLine($"| what, {Scholen} schools, {Scenarios} scenarios | runs | median ms | min - max ms |\n|---|---|---|---|");
            Rij("counts read from SQLite", [.. tijden.Select(t => t.Lezen)]);
            Rij("read, divided and laid side by side", [.. tijden.Select(t => t.Alles)]);
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            map.Delete(recursive: true);
        }
    }

    private static void Rij(string wat, double[] tijden)
    {
        Array.Sort(tijden);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {wat} | {tijden.Length} | {tijden[tijden.Length / 2]:0} | {tijden[0]:0} - {tijden[^1]:0} |"));
    }

    private static async Task<(double, double)> Meet(ServiceProvider aanbod, Guid netwerk)
    {
        await using var bereik = aanbod.CreateAsyncScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        var lezer = new Verdelinglezer(db, new Cijferlezer(db));
        var klok = Stopwatch.StartNew();
        await lezer.Grondslag(netwerk, Jaar);
        var lezen = klok.Elapsed.TotalMilliseconds;
        klok.Restart();
        var verdelingen = await db.AlleVerdelingen().AsNoTracking().Where(v => v.NetwerkId == netwerk).ToListAsync();
        var vergelijking = new Vergelijking(await lezer.Beelden(verdelingen));
        var som = vergelijking.Totalen(b => b.PerNiveau).Sum(t => t.Groepen.Sum(g => g?.Resultaat ?? 0));
        var alles = klok.Elapsed.TotalMilliseconds;
        if (som != verdelingen.Sum(v => v.Eenheden) - vergelijking.Scenarios.Sum(s => s.Beeld.Reserve + s.Beeld.Coordinatie)) throw new InvalidOperationException("The scenarios do not add up.");
        return (lezen, alles);
    }

    private static async Task<Guid> Vullen(ServiceProvider aanbod)
    {
        await using var bereik = aanbod.CreateAsyncScope();
        var db = bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>();
        await db.Database.MigrateAsync();
        var (toeval, nu, bron) = (new Random(1), DateTime.UtcNow, new Cijferbron("Verzonnen", new DateOnly(2026, 3, 1)));
        var contact = new Instelling("900000", "Contactschool (verzonnen)", Instellingssoort.BuitengewoneSchool);
        var netwerk = new Netwerk(new Netwerkgegevens("Netwerk (verzonnen)", Netwerksoort.LeersteuncentrumGeneriek, contact.Id, "Infopunt", "info@example.org"));
        var rijen = new List<object> { contact, netwerk };
        var wet = Verdeelkeuze.Van(Regelboek.Voor(Jaar), Scholen * 4);
        for (var i = 0; i < Scholen; i++)
        {
            var school = new Instelling($"{i + 1:000000}", $"School {i:0000} (verzonnen)", Instellingssoort.GewoneSchool) { Hoofdstructuren = i % 3 == 2 ? "311" : "111 211", Net = i % 2 == 0 ? "VGO" : "OGO" };
            var (leerlingen, verslagen) = (toeval.Next(60, 900), toeval.Next(0, 40));
            rijen.AddRange([school, new Lidmaatschap(netwerk.Id, school.Id, Lidrol.GewoneSchool, Jaar.Begin), new Richtcapaciteit(netwerk.Id, school.Id, Jaar.Vorige, toeval.Next(1, 8))]);
            rijen.AddRange(wet.Telling.Leerlingen(Jaar).Select(m => new Schooltelling(netwerk.Id, school.Id, Telsoort.Leerlingen, m, new Telwaarde(leerlingen + toeval.Next(-20, 21)), bron, Telherkomst.Ingelezen, nu)));
            rijen.AddRange(wet.Telling.Verslagen(Jaar).Select(m => new Schooltelling(netwerk.Id, school.Id, Telsoort.Verslagen, m, new Telwaarde(verslagen + toeval.Next(0, 4), toeval.Next(0, 8)), bron, Telherkomst.Ingelezen, nu)));
        }
        for (var i = 0; i < Scenarios; i++) rijen.Add(new Verdeling(netwerk.Id, Jaar, $"Scenario {i}", wet with { Leerlingprocent = 50 + (i * 2), Minimum = i % 3, ReservePromille = i % 2 * 30, CoordinatiePromille = i * 5 }, "Bench", nu.AddSeconds(i)));
        await new Bulkschrijver(db).Schrijf(rijen);
        return netwerk.Id;
    }
}
