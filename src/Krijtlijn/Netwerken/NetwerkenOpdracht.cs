using System.CommandLine;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>`netwerken samenstelling NETWERK --schooljaar …`: who belongs to a network, on the screen or as a workbook with a sheet per kind of member.</summary>
internal static class NetwerkenOpdracht
{
    public static Command Maak(Programma programma) => new("netwerken", "Het register van ondersteuningsnetwerken en leersteuncentra") { Samenstelling(programma) };

    private static Command Samenstelling(Programma programma)
    {
        var netwerk = new Argument<string>("NETWERK") { Description = "Naam, deel van de naam of code (zoals ONW012)" };
        var schooljaar = new Option<string?>("--schooljaar") { Description = "Schooljaar, zoals 2019-2020 (standaard het huidige)" };
        var xlsx = new Option<string?>("--xlsx") { Description = "Schrijf een werkmap met een blad per soort lid" };
        var opdracht = new Command("samenstelling", "Toon wie bij een netwerk hoort") { netwerk, schooljaar, xlsx };
        opdracht.SetAction(async (opties, ct) =>
        {
            var tekst = opties.GetValue(schooljaar);
            if (tekst is not null && !Schooljaar.TryParse(tekst, out _)) return await Zeg($"\"{tekst}\" is geen schooljaar zoals 2019-2020.", Programma.Misbruik);
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            var (db, vandaag) = (bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), bereik.ServiceProvider.GetRequiredService<TimeProvider>().Vandaag());
            var (id, bezwaar) = await Zoek(db, opties.GetValue(netwerk)!, ct);
            if (id is null) return await Zeg(bezwaar!, Programma.Mislukt);
            var jaar = Schooljaar.TryParse(tekst, out var gevraagd) ? gevraagd : Schooljaar.Van(vandaag);
            var samenstelling = await bereik.ServiceProvider.GetRequiredService<SamenstellingService>().Lees(id.Value, Dag(jaar, vandaag), ct);
            if (Afwezig(samenstelling!.Kop, samenstelling.Dag) is { } afwezig) return await Zeg(afwezig, Programma.Mislukt);
            if (opties.GetValue(xlsx) is { } pad)
            {
                await File.WriteAllBytesAsync(pad, Werkblad.Maak(Samenstellingboek.Bladen(samenstelling)), ct);
                Console.WriteLine($"Geschreven: {pad}, {samenstelling.Leden.Count.Aantal("lid", "leden")}.");
                return Programma.Gelukt;
            }
            Toon(samenstelling, jaar);
            return Programma.Gelukt;
        });
        return opdracht;
    }

    // A network before its first or after its last day has no composition.
    private static string? Afwezig(Netwerkkop kop, DateOnly dag) =>
        kop.Van > dag ? $"{kop.Gegevens.Naam} begint pas op {kop.Van.Datum()}." : kop.Tot is { } tot && tot < dag ? $"{kop.Gegevens.Naam} is gestopt op {tot.Datum()}." : null;

    // The present year as it is today; another as it began.
    private static DateOnly Dag(Schooljaar jaar, DateOnly vandaag) => jaar.Bevat(vandaag) ? vandaag : jaar.Begin;

    private static async Task<(Guid? Id, string? Bezwaar)> Zoek(KrijtlijnDb db, string gevraagd, CancellationToken ct)
    {
        var alle = await db.Netwerken().Begonnen().AsNoTracking().OrderBy(n => n.Naam).Select(n => new { n.Id, n.Naam, n.Code, Namen = n.Standen.Where(s => s.VervallenOp == null).Select(s => s.Naam).ToList() }).ToListAsync(ct);
        var kaal = Letters.Kaal(gevraagd.Trim());
        var precies = alle.FindAll(n => Letters.Kaal(n.Naam) == kaal || (n.Code is not null && Letters.Kaal(n.Code) == kaal));
        var gevonden = precies.Count > 0 ? precies : alle.FindAll(n => n.Namen.Exists(naam => Letters.Kaal(naam).Contains(kaal, StringComparison.Ordinal)));
        return gevonden.Count switch
        {
            1 => (gevonden[0].Id, null),
            0 => (null, $"Geen netwerk heet \"{gevraagd}\". {(alle.Count == 0 ? "Het register is leeg." : $"Bekend: {string.Join("; ", alle.Take(40).Select(n => n.Naam))}.")}"),
            _ => (null, $"\"{gevraagd}\" past bij {gevonden.Count} netwerken: {string.Join("; ", gevonden.Select(n => n.Naam))}. Wees preciezer, of geef de code."),
        };
    }

    private static void Toon(Samenstelling s, Schooljaar jaar)
    {
        Console.WriteLine($"{s.Kop.Gegevens.Naam}, schooljaar {jaar} (zoals op {s.Dag.Datum()})");
        Console.WriteLine($"{s.Kop.Gegevens.Soort.Tekst()}. Contactschool: {s.Kop.Contactschool ?? "geen"}. Aanspreekpunt: {s.Kop.Gegevens.Aanspreekpunt ?? "geen"}.");
        foreach (var rol in Enum.GetValues<Lidrol>())
        {
            var leden = s.Met(rol).ToList();
            if (leden.Count == 0) continue;
            Console.WriteLine($"\n{rol.Kop()} ({leden.Count})");
            foreach (var lid in leden) Console.WriteLine($"  {lid.Nummer} {lid.Naam}{(lid.Gemeente is null ? "" : $", {lid.Gemeente}")}");
        }
        if (s.Leden.Count == 0) Console.WriteLine("Er zijn dat schooljaar geen leden geregistreerd.");
    }

    private static async Task<int> Zeg(string tekst, int code)
    {
        await Console.Error.WriteLineAsync(tekst);
        return code;
    }
}
