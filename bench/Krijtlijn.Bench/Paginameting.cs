using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;

namespace Krijtlijn.Bench;

/// <summary>
/// A constant number of requests a second over the pages, each sent at its own moment whether or not the earlier ones came back: a slow answer makes
/// the next ones wait, and that waiting counts in the client's time.
/// </summary>
internal static partial class Paginameting
{
    private sealed record Bezoek(int Pagina, string Pad, RolSoort Wie, int Status, double Server, double Databank, int Opdrachten, double Klant, long Bytes);

    public static async Task<int> Voer(Opties opties)
    {
        var (adres, perSeconde, seconden) = (new Uri(opties.Verplicht("adres")), opties.Getal("per-seconde", 50), opties.Getal("seconden", 60));
        var bezoekers = await Binnen(opties, adres);
        Console.Error.WriteLine($"{bezoekers.Count} people signed in; warming up ...");
        await Belast(bezoekers, Math.Clamp(perSeconde / 2, 1, 20), opties.Getal("opwarmen", 60), new Random(7));
        var begin = Stopwatch.GetTimestamp();
        var bezoeken = await Belast(bezoekers, perSeconde, seconden, new Random(opties.Getal("zaad", 1)));
        var duur = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Toon(bezoeken);
        Console.WriteLine($"\n{bezoeken.Count} requests in {duur:0.0} s ({bezoeken.Count / duur:0.0}/s), {bezoeken.Count(b => b.Status != 200)} without status 200, by {bezoekers.Count} people.");
        ToonTraagste(bezoeken);
        foreach (var bezoeker in bezoekers) bezoeker.Dispose();
        return bezoeken.All(b => b.Status == 200) ? 0 : 1;
    }

    private static async Task<List<Bezoeker>> Binnen(Opties opties, Uri adres)
    {
        var accounts = await Accounts.Lees(opties, opties.Getal("per-rol", 40), RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School);
        var bezoekers = new ConcurrentBag<Bezoeker>();
        await Parallel.ForEachAsync(accounts, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (account, _) =>
        {
            var bezoeker = await Bezoeker.MeldAan(adres, account);
            await bezoeker.KijkRond();
            bezoekers.Add(bezoeker);
        });
        return [.. bezoekers];
    }

    private static async Task<List<Bezoek>> Belast(List<Bezoeker> bezoekers, int perSeconde, int seconden, Random toeval)
    {
        var plan = Plan(bezoekers, perSeconde * seconden, toeval);
        var (lopend, begin) = (new List<Task<Bezoek>>(plan.Count), Stopwatch.GetTimestamp());
        for (var i = 0; i < plan.Count; i++)
        {
            var moment = TimeSpan.FromSeconds((double)i / perSeconde);
            if (moment - Stopwatch.GetElapsedTime(begin) is { Ticks: > 0 } wachten) await Task.Delay(wachten);
            var (pagina, pad, wie) = plan[i];
            lopend.Add(Task.Run(() => Haal(pagina, pad, wie, begin, moment)));
        }
        return [.. await Task.WhenAll(lopend)];
    }

    // Every page equally often, in a shuffled order.
    private static List<(int Pagina, string Pad, Bezoeker Wie)> Plan(List<Bezoeker> bezoekers, int aantal, Random toeval)
    {
        var plan = new List<(int, string, Bezoeker)>();
        while (plan.Count < aantal)
        {
            var ronde = Enumerable.Range(0, Paginas.Alle.Count).ToArray();
            toeval.Shuffle(ronde);
            foreach (var pagina in ronde) if (Kies(bezoekers, Paginas.Alle[pagina], toeval) is { } keuze) plan.Add((pagina, keuze.Pad, keuze.Wie));
        }
        return plan[..aantal];
    }

    private static (string Pad, Bezoeker Wie)? Kies(List<Bezoeker> bezoekers, Paginasoort soort, Random toeval)
    {
        for (var poging = 0; poging < 50; poging++)
        {
            var rol = soort.Wie[toeval.Next(soort.Wie.Count)];
            var kandidaten = bezoekers.Where(b => b.Rol == rol).ToList();
            if (kandidaten.Count == 0) continue;
            var bezoeker = kandidaten[toeval.Next(kandidaten.Count)];
            if (soort.Adres(bezoeker, toeval) is { } pad) return (pad, bezoeker);
        }
        return null;
    }

    private static async Task<Bezoek> Haal(int pagina, string pad, Bezoeker wie, long begin, TimeSpan moment)
    {
        using var antwoord = await wie.Haal(pad);
        var bytes = (await antwoord.Content.ReadAsByteArrayAsync()).LongLength;
        var klant = (Stopwatch.GetElapsedTime(begin) - moment).TotalMilliseconds;
        var timing = antwoord.Headers.TryGetValues("Server-Timing", out var koppen) ? Timing().Match(string.Join(',', koppen)) : throw new InvalidOperationException("No Server-Timing: start the program with meten=true.");
        return new Bezoek(pagina, pad, wie.Rol, (int)antwoord.StatusCode, Getal(timing, 1), Getal(timing, 2), (int)Getal(timing, 3), klant, bytes);
    }

    private static double Getal(Match timing, int groep) => double.Parse(timing.Groups[groep].Value, CultureInfo.InvariantCulture);

    private static void Toon(List<Bezoek> bezoeken)
    {
        Console.WriteLine("| page | requests | queries median (max) | database ms | server ms median | server ms p95 | client ms median | client ms p95 | KB |\n|---|---|---|---|---|---|---|---|---|");
        foreach (var groep in bezoeken.GroupBy(b => b.Pagina).OrderBy(g => g.Key).Append(bezoeken.GroupBy(_ => -1).First()))
        {
            Cijfers Reeks(Func<Bezoek, double> waarde) => new(groep.Select(waarde));
            var (server, klant, opdrachten) = (Reeks(b => b.Server), Reeks(b => b.Klant), Reeks(b => b.Opdrachten));
            Console.WriteLine($"| {(groep.Key < 0 ? "**All**" : Paginas.Alle[groep.Key].Naam)} | {groep.Count()} | {opdrachten.Mediaan:0} ({opdrachten.Grootste:0}) | {Reeks(b => b.Databank).Mediaan:0.0} | {server.Mediaan:0.0} | {server.P95:0.0} | {klant.Mediaan:0.0} | {klant.P95:0.0} | {Reeks(b => b.Bytes / 1024.0).Mediaan:0.0} |");
        }
    }

    // To know where to look: the slowest requests of each page and what is not 200.
    private static void ToonTraagste(List<Bezoek> bezoeken)
    {
        foreach (var b in bezoeken.Where(b => b.Status != 200).Take(20)) Console.Error.WriteLine($"{b.Status} {b.Wie} {b.Pad}");
        foreach (var b in bezoeken.GroupBy(b => b.Pagina).OrderBy(g => g.Key).SelectMany(g => g.OrderByDescending(b => b.Server).Take(3)))
            Console.Error.WriteLine($"slow: {b.Server,8:0.0} ms (database {b.Databank:0.0} ms, {b.Opdrachten} queries) {b.Wie} {b.Pad}");
    }

    [GeneratedRegex(@"app;dur=([\d.]+), db;dur=([\d.]+);desc=""(\d+)""")]
    private static partial Regex Timing();
}
