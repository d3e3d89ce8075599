using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>What the stand-in does with one request instead of answering it, or before it.</summary>
internal sealed record Storing(int? Status = null, string? RetryAfter = null, TimeSpan Traag = default, bool IsAfgebroken = false, string? Inhoud = null)
{
    public static Storing Druk(string? retryAfter = "7") => new(429, retryAfter);
    public static Storing Stuk => new(500);
}

/// <summary>
/// Behaves like the service of the institutions, on a free local port: asks for its key, gives pages by page and size with meta.last, ignores parameters it does not know,
/// leaves out optional fields, is busy, breaks or is slow when told so. Also used by the measurements.
/// </summary>
internal sealed class Instellingenstandin : IAsyncDisposable
{
    public const string Sleutel = "geheim-4711-abcdef";

    private readonly WebApplication app;
    private int volgnummer;

    private Instellingenstandin(IEnumerable<JsonObject> records)
    {
        Records = [.. records];
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        app = bouwer.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/vestigingen", Antwoord);
    }

    public List<JsonObject> Records { get; set; }

    /// <summary>What goes wrong with the request of this number, the first being 1.</summary>
    public Func<int, Storing?> Storing { get; set; } = _ => null;

    /// <summary>Takes the name of the page number for one it does not know, as a service does that calls it otherwise.</summary>
    public bool KentGeenPagina { get; set; }

    public bool MetTotalen { get; set; } = true;

    /// <summary>The pages that were asked for and given, in order.</summary>
    public ConcurrentQueue<int> Gegeven { get; } = [];

    public int Vragen => volgnummer;

    public string Adres => $"{app.Urls.First()}/vestigingen?taal=nl";

    public static async Task<Instellingenstandin> Start(IEnumerable<JsonObject> records)
    {
        var standin = new Instellingenstandin(records);
        await standin.app.StartAsync();
        return standin;
    }

    /// <summary>A site with every field.</summary>
    public static JsonObject Record(string school, int vestiging = 1, params (string Veld, JsonNode? Waarde)[] anders)
    {
        var record = new JsonObject
        {
            ["schoolnummer"] = school, ["intern_vplnummer"] = vestiging, ["hoofdzetel"] = vestiging == 1, ["naam"] = $"Basisschool {school}", ["straat"] = "Kerkstraat", ["huisnummer"] = $"{vestiging}", ["busnummer"] = "A",
            ["postcode"] = "2440", ["gemeente"] = "Geel", ["latitude"] = 51.162, ["longitude"] = 4.99, ["telefoon"] = "014 00 00 00", ["email"] = $"s{school}@example.org", ["website"] = "www.school.example.org",
            ["instellingstype"] = "Basisschool", ["net"] = "Vrij gesubsidieerd onderwijs", ["begindatum"] = "1995-09-01", ["einddatum"] = null, ["clb"] = "914751", ["bestuur"] = "922998", ["hoofdstructuren"] = new JsonArray("111", "211"),
            ["iets_nieuws"] = new JsonObject { ["diep"] = true },
        };
        foreach (var (veld, waarde) in anders) record[veld] = waarde;
        return record;
    }

    /// <summary>As many sites of as many schools; here and there an optional field is missing.</summary>
    public static IEnumerable<JsonObject> Veel(int aantal, int vanaf = 910000)
    {
        for (var i = 0; i < aantal; i++)
        {
            var record = Record($"{vanaf + i}");
            foreach (var veld in new[] { "telefoon", "email", "website", "busnummer", "longitude" }.Where((_, n) => i % 7 == n)) record.Remove(veld);
            if (!record.ContainsKey("longitude")) record.Remove("latitude");
            yield return record;
        }
    }

    /// <summary>Forgets what was asked.</summary>
    public void Opnieuw()
    {
        volgnummer = 0;
        Gegeven.Clear();
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Antwoord(HttpContext context)
    {
        var storing = Storing(Interlocked.Increment(ref volgnummer));
        if (storing is not null) await Task.Delay(storing.Traag, context.RequestAborted);
        if (storing is { IsAfgebroken: true }) { context.Abort(); return; }
        if (storing is { RetryAfter: { } wacht }) context.Response.Headers.RetryAfter = wacht;
        if (storing is { Status: { } status }) { context.Response.StatusCode = status; return; }
        if (context.Request.Headers["x-api-key"] != Sleutel) { context.Response.StatusCode = 401; return; }
        var (pagina, grootte) = (KentGeenPagina ? 0 : Getal(context, "page", 0), Getal(context, "size", 20));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(storing?.Inhoud ?? Blad(pagina, grootte));
        Gegeven.Enqueue(pagina);
    }

    private string Blad(int pagina, int grootte)
    {
        var meta = new JsonObject { ["number"] = pagina, ["size"] = grootte, ["last"] = (pagina + 1) * grootte >= Records.Count };
        if (MetTotalen) (meta["totalPages"], meta["totalElements"]) = ((Records.Count + grootte - 1) / grootte, Records.Count);
        return $"{{\"content\":[{string.Join(',', Records.Skip(pagina * grootte).Take(grootte).Select(r => r.ToJsonString()))}],\"meta\":{meta.ToJsonString()}}}";
    }

    private static int Getal(HttpContext context, string naam, int standaard) => int.TryParse(context.Request.Query[naam], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : standaard;
}
