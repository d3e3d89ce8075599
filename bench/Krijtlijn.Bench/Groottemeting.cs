using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;

namespace Krijtlijn.Bench;

/// <summary>What goes over the line, headers and bodies as sent: a first page with everything it asks for, and next pages with that in the browser's cache.</summary>
internal static partial class Groottemeting
{
    public static async Task<int> Voer(Opties opties)
    {
        var adres = new Uri(opties.Verplicht("adres"));
        Console.WriteLine("| page | cache | files | KB over the line |\n|---|---|---|---|");
        foreach (var soort in new[] { RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School })
        {
            using var bezoeker = await Bezoeker.MeldAan(adres, (await Accounts.Lees(opties, 1, soort)).Single());
            await bezoeker.KijkRond();
            var cache = new HashSet<string>();
            if (soort == RolSoort.Coordinator) await Toon(bezoeker, "Sign-in page", "/aanmelden", []);
            await Toon(bezoeker, $"Start page, {Paginas.Alle.First(p => p.Wie[0] == soort && p.Naam.StartsWith("Start", StringComparison.Ordinal)).Naam.Split(", ")[1]}", "/", cache);
            if (soort == RolSoort.School) await Toon(bezoeker, "Start a request", "/aanmeldingen/nieuw", cache);
            if (soort == RolSoort.Ondersteuner) await Toon(bezoeker, "Effort, week", "/inzet", cache);
            if (soort != RolSoort.Coordinator) continue;
            await Toon(bezoeker, "Requests, list", "/aanmeldingen", cache);
            await Toon(bezoeker, "Trajecten, list", "/trajecten", cache);
            await Toon(bezoeker, "Traject file", $"/trajecten/{bezoeker.Trajecten[0]}", cache);
            await Toon(bezoeker, "Allocate", $"/trajecten/{bezoeker.Wachtend[0]}/toewijzen", cache);
            await Toon(bezoeker, "Plan", $"/plannen/{bezoeker.Plannen[0]}", cache);
        }
        return 0;
    }

    private static async Task Toon(Bezoeker bezoeker, string naam, string pad, HashSet<string> cache)
    {
        var (isEerste, bestanden, bytes) = (cache.Count == 0, 1, await Grootte(bezoeker, pad));
        var wachtrij = new Queue<string>(Verwijzingen(await bezoeker.Tekst(pad), pad));
        while (wachtrij.TryDequeue(out var bestand))
        {
            if (!cache.Add(bestand)) continue;
            (bestanden, bytes) = (bestanden + 1, bytes + await Grootte(bezoeker, bestand));
            if (bestand.Contains(".css", StringComparison.Ordinal) || bestand.Contains(".js", StringComparison.Ordinal))
                foreach (var verder in Verwijzingen(await bezoeker.Tekst(bestand), bestand)) wachtrij.Enqueue(verder);
        }
        Console.WriteLine($"| {naam} | {(isEerste ? "empty" : "filled")} | {bestanden} | {bytes / 1024.0:0.0} |");
    }

    private static async Task<long> Grootte(Bezoeker bezoeker, string pad)
    {
        using var antwoord = await bezoeker.Haal(pad);
        if (!antwoord.IsSuccessStatusCode) throw new InvalidOperationException($"{pad}: {(int)antwoord.StatusCode}");
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).Sum(k => k.Value.Sum(w => k.Key.Length + w.Length + 4L));
        return koppen + (await antwoord.Content.ReadAsByteArrayAsync()).LongLength;
    }

    // What a browser fetches by itself: styles, scripts, pictures and fonts, from the page and from the styles and modules it loads.
    private static IEnumerable<string> Verwijzingen(string tekst, string pad) => Bestanden().Matches(tekst)
        .Select(v => v.Groups.Values.Skip(1).First(g => g.Success).Value.Replace("&amp;", "&", StringComparison.Ordinal))
        .Where(v => !v.StartsWith("data:", StringComparison.Ordinal))
        .Select(v => new Uri(new Uri(new Uri("http://x"), pad), v).PathAndQuery);

    [GeneratedRegex("""<link\b[^>]*?href="([^"]+)"|<(?:script|img)\b[^>]*?src="([^"]+)"|url\(["']?([^"')]+)["']?\)|\bfrom\s+["'](\.?/[^"']+)["']|\bimport\s+["'](\.?/[^"']+)["']""")]
    private static partial Regex Bestanden();
}
