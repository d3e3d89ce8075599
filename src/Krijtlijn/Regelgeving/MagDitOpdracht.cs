using System.CommandLine;
using System.Text.Json;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Regelgeving;

/// <summary>`mag-dit --datum … --niveau … --type … --verslag …`: may support be asked, by which rule. Ends with 0 when the question was answered, yes or no, and with 1 when no law is known.</summary>
internal static class MagDitOpdracht
{
    private static readonly Dictionary<string, Onderwijsniveau> Niveaus = Enum.GetValues<Onderwijsniveau>().ToDictionary(n => n.ToString().ToLowerInvariant());
    private static readonly Dictionary<string, Ondersteuningstype> Types = Enum.GetValues<Ondersteuningstype>().ToDictionary(t => t.Code(), StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Verslagsoort?> Verslagen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GV"] = Verslagsoort.GemotiveerdVerslag, ["V"] = Verslagsoort.Verslag, ["inschrijvingsverslag"] = Verslagsoort.Inschrijvingsverslag,
        ["GC"] = Verslagsoort.GcVerslag, ["IAC"] = Verslagsoort.IacVerslag, ["OV4"] = Verslagsoort.Ov4Verslag, ["geen"] = null,
    };

    private static readonly JsonSerializerOptions Json = new(RegelgevingOpdracht.Json) { WriteIndented = false };

    public static Command Maak()
    {
        var datum = new Option<string>("--datum") { Description = "Dag van de vraag, zoals 2019-09-15 (standaard vandaag)" };
        var niveau = new Option<string>("--niveau") { Description = string.Join(", ", Niveaus.Keys), Required = true };
        var type = new Option<string>("--type") { Description = string.Join(", ", Types.Keys), Required = true };
        var verslag = new Option<string>("--verslag") { Description = string.Join(", ", Verslagen.Keys), Required = true };
        var lopend = new Option<bool>("--lopend") { Description = "Het traject liep al voor dit schooljaar en gaat verder" };
        var json = new Option<bool>("--json") { Description = "Als JSON" };
        var opdracht = new Command("mag-dit", "Zeg of ondersteuning kan, waar en volgens welke regel") { datum, niveau, type, verslag, lopend, json };
        opdracht.SetAction(opties =>
        {
            var fouten = new List<string>();
            var vraag = new MagDit.Vraag(Dag(opties.GetValue(datum), fouten), Kies(Niveaus, opties.GetValue(niveau), "niveau", fouten), Kies(Types, opties.GetValue(type), "type", fouten), Kies(Verslagen, opties.GetValue(verslag), "verslag", fouten), opties.GetValue(lopend));
            if (MagDit.Ongerijmd(vraag.Datum, vraag.IsLopend) is { } ongerijmd) fouten.Add(ongerijmd);
            if (fouten.Count > 0) return RegelgevingOpdracht.Klagen(string.Join("\n", fouten), Programma.Misbruik);
            var antwoord = MagDit.Beantwoord(vraag);
            if (opties.GetValue(json)) Console.WriteLine(AlsJson(antwoord));
            if (antwoord.Regel == MagDit.GeenRegime) return RegelgevingOpdracht.Klagen(antwoord.Uitleg, Programma.Mislukt);
            if (!opties.GetValue(json)) Console.WriteLine($"{(antwoord.Mag ? $"Ja, bij: {antwoord.Bij}" : "Nee")}. {antwoord.Uitleg} ({string.Join("; ", new[] { antwoord.Regel }.Concat(antwoord.Bron.Select(b => b.ToString())))})");
            if (Regelboek.Vooruitblik(Schooljaar.Van(vraag.Datum), TimeProvider.System.Vandaag()) is { } vooruit) Console.Error.WriteLine(vooruit);
            return Programma.Gelukt;
        });
        return opdracht;
    }

    private static string AlsJson(MagDit.Antwoord antwoord) => JsonSerializer.Serialize(
        new { antwoord.Mag, Spoor = antwoord.Spoor?.Code(), antwoord.Regel, antwoord.Uitleg, Bron = antwoord.Bron.Select(b => b.ToString()) }, Json);

    private static DateOnly Dag(string? tekst, List<string> fouten)
    {
        if (tekst is null) return TimeProvider.System.Vandaag();
        if (Weergave.TryDag(tekst, out var dag)) return dag;
        fouten.Add($"\"{tekst}\" is geen dag die bestaat, zoals 2019-09-15.");
        return default;
    }

    private static T Kies<T>(Dictionary<string, T> keuzes, string? tekst, string wat, List<string> fouten)
    {
        if (keuzes.TryGetValue(tekst ?? "", out var keuze)) return keuze;
        fouten.Add($"\"{tekst}\" is geen {wat}. Kies uit {string.Join(", ", keuzes.Keys)}.");
        return default!;
    }
}
