using System.Net;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Time;
using Polly;
using Polly.Retry;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>
/// Asks the service for one page. Holds out when it is throttled (429, as long as it asks for, up to a limit), breaks (5xx), is silent or drops the line: with waits that grow and never fall together.
/// </summary>
public sealed class Instellingenbron
{
    public const string Sleutelkop = "x-api-key";
    public const int Herkansingen = 6;
    public static readonly TimeSpan LangsteWacht = TimeSpan.FromMinutes(2);
    private const int MeesteBytes = 64 * 1024 * 1024;

    private readonly HttpClient http;
    private readonly Ophaalinstellingen instellingen;
    private readonly TimeProvider tijd;

    public Instellingenbron(HttpClient http, Ophaalinstellingen instellingen, TimeProvider tijd)
    {
        (this.http, this.instellingen, this.tijd) = (http, instellingen, tijd);
        (http.Timeout, http.MaxResponseContentBufferSize) = (instellingen.Geduld, MeesteBytes);
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Krijtlijn");
        if (instellingen.Sleutel is { } sleutel) http.DefaultRequestHeaders.Add(Sleutelkop, sleutel);
    }

    // A redirect would take the key along to another server.
    public static SocketsHttpHandler Verbinding() => new() { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All };

    /// <param name="wachten">Is told until when it waits before another try, and why.</param>
    public async Task<Bladzijde> Haal(int volgnummer, Func<DateTime, string, Task> wachten, CancellationToken ct)
    {
        try
        {
            using var antwoord = await Volhouden(wachten, ct).ExecuteAsync(async weg => await http.GetAsync(instellingen.Bladadres(volgnummer), weg), ct);
            return antwoord.StatusCode == HttpStatusCode.OK ? Bladzijde.Lees(await antwoord.Content.ReadAsByteArrayAsync(ct)) : throw Geweigerd(antwoord);
        }
        catch (HttpRequestException fout)
        {
            throw Onbereikbaar(fout);
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new Ophaalfout($"De server antwoordt niet binnen {instellingen.Geduld.TotalSeconds:0} seconden, ook niet na {Herkansingen + 1} pogingen. Ga later verder.", isTijdelijk: true);
        }
    }

    private ResiliencePipeline<HttpResponseMessage> Volhouden(Func<DateTime, string, Task> wachten, CancellationToken ct) => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = tijd }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Herkansingen, Delay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(30), BackoffType = DelayBackoffType.Exponential, UseJitter = true,
            ShouldHandle = poging => ValueTask.FromResult(IsVoorbijgaand(poging.Outcome, ct)),
            DelayGenerator = poging => ValueTask.FromResult(GevraagdeWacht(poging.Outcome.Result)),
            OnRetry = async poging => await wachten(tijd.Nu() + poging.RetryDelay, Waarom(poging.Outcome)),
        }).Build();

    private bool IsVoorbijgaand(Outcome<HttpResponseMessage> uitkomst, CancellationToken ct) => uitkomst switch
    {
        { Exception: TaskCanceledException } => !ct.IsCancellationRequested,
        { Exception: HttpRequestException fout } => fout.HttpRequestError is not (HttpRequestError.SecureConnectionError or HttpRequestError.ConfigurationLimitExceeded),
        { Result: { } antwoord } => IsVoorbijgaand(antwoord.StatusCode) && !(GevraagdeWacht(antwoord) > LangsteWacht),
        _ => false,
    };

    private static bool IsVoorbijgaand(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= 500;

    // Seconds or a moment, as the service asks; null when it asks for nothing.
    private TimeSpan? GevraagdeWacht(HttpResponseMessage? antwoord) => antwoord?.Headers.RetryAfter switch
    {
        { Delta: { } duur } => duur,
        { Date: { } moment } => TimeSpan.FromTicks(Math.Max(0, (moment - tijd.GetUtcNow()).Ticks)),
        _ => null,
    };

    private static string Waarom(Outcome<HttpResponseMessage> uitkomst) => uitkomst switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests } => "De server vraagt om te wachten (429).",
        { Result: { } antwoord } => $"De server geeft een fout ({(int)antwoord.StatusCode}).",
        { Exception: TaskCanceledException } => "De server antwoordt niet.",
        _ => "De verbinding viel weg.",
    };

    private Ophaalfout Geweigerd(HttpResponseMessage antwoord)
    {
        var code = (int)antwoord.StatusCode;
        return code switch
        {
            401 or 403 => new($"De sleutel wordt geweigerd ({code}). Laat de technisch beheerder de instelling {Ophaalinstellingen.Sectie}:sleutel nakijken."),
            404 or 410 => new($"Op dit adres is niets ({code}). Laat de technisch beheerder de instelling {Ophaalinstellingen.Sectie}:adres nakijken."),
            >= 300 and < 400 => new($"Het adres verwijst door naar een ander ({code}). Laat de technisch beheerder het juiste adres instellen bij {Ophaalinstellingen.Sectie}:adres."),
            _ when GevraagdeWacht(antwoord) is { } wacht && wacht > LangsteWacht => new($"De server vraagt om te wachten ({code}). Ga verder na {(tijd.Nu() + wacht).Moment()}.", isTijdelijk: true),
            429 => new($"De server vraagt telkens opnieuw om te wachten (429), ook na {Herkansingen + 1} pogingen. Ga later verder.", isTijdelijk: true),
            408 or >= 500 => new($"De server geeft een fout ({code}), ook na {Herkansingen + 1} pogingen. Ga later verder.", isTijdelijk: true),
            _ => new($"De server weigert de vraag ({code}). Laat de technisch beheerder de instellingen bij {Ophaalinstellingen.Sectie} nakijken."),
        };
    }

    private static Ophaalfout Onbereikbaar(HttpRequestException fout) => fout.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => new($"De naam van de server is onbekend. Kijk de verbinding met het internet en de instelling {Ophaalinstellingen.Sectie}:adres na.", isTijdelijk: true),
        HttpRequestError.SecureConnectionError => new("De beveiligde verbinding komt niet tot stand: het certificaat van de server wordt niet vertrouwd. Laat de technisch beheerder dit nakijken."),
        HttpRequestError.ConfigurationLimitExceeded => new($"Een bladzijde is groter dan {MeesteBytes / 1024 / 1024} MB. Laat de technisch beheerder {Ophaalinstellingen.Sectie}:bladgrootte verkleinen."),
        _ => new($"De server is niet bereikbaar of de verbinding valt weg, ook na {Herkansingen + 1} pogingen. Ga later verder.", isTijdelijk: true),
    };
}
