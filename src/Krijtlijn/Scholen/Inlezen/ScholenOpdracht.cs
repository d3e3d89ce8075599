using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen.Ophalen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>`scholen inlezen FILE` and `scholen tonen NUMMER`.</summary>
internal static class ScholenOpdracht
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Maak(Programma programma) => new("scholen", "De officiële lijst van scholen en vestigingen") { Inlezen(programma), OphalenOpdracht.Maak(programma), Tonen(programma) };

    private static Command Inlezen(Programma programma)
    {
        var bestand = new Argument<string>("FILE") { Description = "De officiële lijst van vestigingsplaatsen (csv)" };
        var schooljaar = new Option<string?>("--schooljaar") { Description = "Schooljaar van de lijst, zoals 2026-2027 (standaard het huidige)" };
        var proef = new Option<bool>("--proef") { Description = "Toon alleen het verschil, bewaar niets" };
        var toch = new Option<bool>("--toch") { Description = "Lees ook een lijst in die meer dan 15 % korter is" };
        var opdracht = new Command("inlezen", "Lees de officiële lijst in: alles of niets") { bestand, schooljaar, proef, toch };
        opdracht.SetAction(async (opties, ct) =>
        {
            var pad = opties.GetValue(bestand)!;
            Schooljaar? jaar = null;
            if (opties.GetValue(schooljaar) is { } tekst)
            {
                if (!Schooljaar.TryParse(tekst, out var gelezen)) return Misbruik($"\"{tekst}\" is geen schooljaar zoals 2026-2027.");
                jaar = gelezen;
            }
            if (!Openen(pad, out var lijst, out var bezwaar)) return Weiger(bezwaar);
            if (lijst.Weigeringen.Count > 0) return Weiger(lijst.Weigeringen);
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            var service = bereik.ServiceProvider.GetRequiredService<SchoollijstService>();
            return await Verwerk(service, lijst, jaar ?? service.HuidigSchooljaar, Path.GetFileName(pad), opties.GetValue(proef), opties.GetValue(toch), ct);
        });
        return opdracht;
    }

    private static bool Openen(string pad, [NotNullWhen(true)] out Schoollijst? lijst, [NotNullWhen(false)] out string? bezwaar)
    {
        (lijst, bezwaar) = (null, null);
        try
        {
            using var stroom = File.OpenRead(pad);
            lijst = SchoollijstLezer.Lees(stroom);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            bezwaar = fout switch
            {
                FileNotFoundException or DirectoryNotFoundException => $"Het bestand {pad} bestaat niet.",
                _ when Directory.Exists(pad) => $"{pad} is een map. Geef het csv-bestand met de vestigingsplaatsen.",
                UnauthorizedAccessException => $"Krijtlijn mag het bestand {pad} niet lezen.",
                _ => $"Het bestand {pad} kan niet gelezen worden: {fout.Message}",
            };
        }
        return lijst is not null;
    }

    private static async Task<int> Verwerk(SchoollijstService service, Schoollijst lijst, Schooljaar jaar, string naam, bool proef, bool toch, CancellationToken ct)
    {
        foreach (var waarschuwing in lijst.Waarschuwingen) Console.Error.WriteLine($"LET OP: {waarschuwing}");
        var verschil = proef ? await service.Vergelijken(lijst, jaar, ct) : await service.Inlezen(lijst, jaar, naam, toch, HuidigeGebruiker.Systeem("scholen inlezen"), ct);
        if (verschil.Weigeringen.Count > 0) return Weiger(verschil.Weigeringen);
        if (verschil.IsAndereLijst) Console.Error.WriteLine($"LET OP: {verschil.AndereLijst}");
        if (proef) Toon(verschil);
        if (verschil.IsTeKlein && !toch) return Weiger($"{verschil.Krimp} Niets is bewaard. Klopt de lijst toch, geef dan --toch mee.");
        Console.WriteLine(proef ? $"Proef, niets is bewaard. Schooljaar {jaar}: {verschil.Telling}." : $"Ingelezen voor schooljaar {jaar}: {verschil.Telling}.");
        return Programma.Gelukt;
    }

    internal static void Toon(Schoollijstverschil verschil)
    {
        foreach (var school in verschil.Scholen)
        {
            Console.WriteLine($"{school.Soort.ToString().ToLowerInvariant(),-10} {school.Nummer} {school.Naam}, {school.Gemeente}");
            foreach (var veld in school.Velden) Console.WriteLine($"           {(veld.Oud is null && school.Soort == Verschilsoort.Nieuw ? $"{veld.Veld}: {veld.Nieuw}" : veld.ToString())}");
        }
    }

    private static Command Tonen(Programma programma)
    {
        var nummer = new Argument<string>("NUMMER") { Description = "Instellingsnummer van de school" };
        var json = new Option<bool>("--json") { Description = "Als JSON: schoolnummer, naam en de vestigingen in gebruik" };
        var opdracht = new Command("tonen", "Toon een school en haar vestigingen") { nummer, json };
        opdracht.SetAction(async (opties, ct) =>
        {
            var gevraagd = opties.GetValue(nummer)!;
            if (!Instellingsnummer.IsGeldig(gevraagd.Trim())) return Misbruik($"\"{gevraagd}\" is geen instellingsnummer van hoogstens zes cijfers.");
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            var (db, vandaag) = (bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), bereik.ServiceProvider.GetRequiredService<TimeProvider>().Vandaag());
            var gezocht = Instellingsnummer.Lees(gevraagd);
            var school = await db.Instellingen().AsNoTracking().Include(i => i.Vestigingen)
                .FirstOrDefaultAsync(i => i.Nummer == gezocht && (i.Soort == Instellingssoort.GewoneSchool || i.Soort == Instellingssoort.BuitengewoneSchool), ct);
            if (school is null) return Weiger($"School {gezocht} is niet bekend. Lees eerst de officiële lijst in.");
            Console.WriteLine(opties.GetValue(json) ? AlsJson(school, vandaag) : AlsTekst(school));
            return Programma.Gelukt;
        });
        return opdracht;
    }

    // Sites that ended are no place of the school any more; the shape has no room to say so.
    internal static string AlsJson(Instelling school, DateOnly vandaag) => JsonSerializer.Serialize(new
    {
        schoolnummer = school.Nummer,
        naam = school.Naam,
        vestigingen = school.Vestigingen.Where(v => v.IsActief(vandaag)).OrderBy(v => v.InternNummer).Select(v => new { nummer = v.InternNummer, gemeente = v.Gemeente, lat = Rond(v.Breedtegraad), lon = Rond(v.Lengtegraad) }),
    }, Json);

    private static string AlsTekst(Instelling school) => string.Join(Environment.NewLine,
        [$"{school.Nummer} {school.Naam}{(school.GestoptOp is { } op ? $" (gestopt op {op.Datum()})" : "")}",
            .. school.Vestigingen.OrderBy(v => v.InternNummer).Select(v => $"  vestiging {v.InternNummer}: {v.Adres}{(v.Einddatum is { } einde ? $" (tot {einde.Datum()})" : "")}")]);

    private static double? Rond(double? graden) => graden is { } g ? Math.Round(g, 6) : null;

    internal static int Weiger(IReadOnlyList<Weigering> weigeringen)
    {
        foreach (var weigering in weigeringen) Console.Error.WriteLine(weigering);
        return Weiger($"Geweigerd: {weigeringen.Count.Aantal("fout", "fouten")}, niets is bewaard.");
    }

    internal static int Weiger(string tekst)
    {
        Console.Error.WriteLine(tekst);
        return Programma.Mislukt;
    }

    internal static int Misbruik(string tekst)
    {
        Console.Error.WriteLine(tekst);
        return Programma.Misbruik;
    }
}
