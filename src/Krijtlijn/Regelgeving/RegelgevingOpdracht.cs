using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Krijtlijn.Platform.Commands;

namespace Krijtlijn.Regelgeving;

/// <summary>`regelgeving tonen SCHOOLJAAR`: the law of a school year, in words or as JSON with every value and its source.</summary>
internal static class RegelgevingOpdracht
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new SchooljaarOmzetter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true,
    };

    public static Command Maak()
    {
        var schooljaar = new Argument<string>("SCHOOLJAAR") { Description = "Schooljaar, zoals 2018-2019" };
        var json = new Option<bool>("--json") { Description = "Als JSON: elke waarde met haar regel en bron, en de dagen van dat schooljaar" };
        var tonen = new Command("tonen", "Toon de regels van een schooljaar") { schooljaar, json };
        tonen.SetAction(opties =>
        {
            var tekst = opties.GetValue(schooljaar)!;
            if (!Schooljaar.TryParse(tekst, out var jaar)) return Klagen($"\"{tekst}\" is geen schooljaar zoals 2018-2019.", Programma.Misbruik);
            if (Regelboek.Zoek(jaar) is not { } regime) return Klagen(Regelboek.GeenRegime(jaar), Programma.Mislukt);
            Console.WriteLine(opties.GetValue(json) ? AlsJson(regime, jaar).ToJsonString(Json) : AlsTekst(regime, jaar));
            return Programma.Gelukt;
        });
        return new Command("regelgeving", "De regels per schooljaar") { tonen };
    }

    internal static int Klagen(string tekst, int code)
    {
        Console.Error.WriteLine(tekst);
        return code;
    }

    private static JsonObject AlsJson(Regime regime, Schooljaar jaar)
    {
        var uit = new JsonObject { ["schooljaar"] = jaar.ToString() };
        foreach (var (naam, waarde) in JsonSerializer.SerializeToNode(regime, Json)!.AsObject().ToList()) uit[naam] = waarde?.DeepClone();
        uit["dagen"] = JsonSerializer.SerializeToNode(Regeldagen.Van(regime, jaar), Json);
        return uit;
    }

    private static string AlsTekst(Regime regime, Schooljaar jaar)
    {
        var regels = new List<string> { $"Schooljaar {jaar}: {regime.Naam}", regime.Inleiding };
        foreach (var thema in Regimebeeld.Delen(regime).GroupBy(d => d.Thema))
        {
            regels.Add($"\n{thema.Key.Tekst()}");
            regels.AddRange(thema.Select(d => $"  {d.Naam}: {d.Bepaling.Tekst} ({d.Bepaling.Regel}; {string.Join("; ", d.Bepaling.Bron)})"));
        }
        return string.Join("\n", regels);
    }
}
