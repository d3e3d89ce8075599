using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Krijtlijn.Tests.Opzet;

/// <summary>A visitor without JavaScript: opens pages, fills in forms by field name and sends them, with cookies and without following redirects.</summary>
public sealed class Bezoeker
{
    private readonly HttpClient client;
    private readonly CookieContainer koekjes = new();

    public Bezoeker(HttpMessageHandler server, string? koekje)
    {
        client = new HttpClient(new KoekjesHandler(server, koekjes)) { BaseAddress = new Uri("http://localhost") };
        if (koekje is not null) koekjes.SetCookies(client.BaseAddress, koekje);
    }

    public Task<HttpResponseMessage> Get(string url) => client.GetAsync(url);

    public async Task<HttpStatusCode> Status(string url) => (await Get(url)).StatusCode;

    /// <summary>Opens a page that must answer 200.</summary>
    public async Task<Pagina> Open(string url)
    {
        var antwoord = await Get(url);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        if (antwoord.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"GET {url}: {(int)antwoord.StatusCode}\n{Kort(tekst)}");
        return new Pagina(url, new HtmlParser().ParseDocument(tekst));
    }

    /// <summary>Fills in the form that holds all named fields (or that has the given action) on a page and sends it.</summary>
    public async Task<Antwoord> Verstuur(Pagina pagina, IDictionary<string, string?> velden, string? actie = null, string? knop = null)
    {
        var formulier = pagina.Formulier(velden.Keys, actie, knop);
        var inhoud = formulier.Velden().Where(v => !velden.ContainsKey(v.Key)).Concat(velden.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!))).ToList();
        if (knop is not null && formulier.Knop(knop) is { } waarde) inhoud.Add(waarde);
        return await Post(formulier.Actie(pagina.Url, knop), inhoud);
    }

    /// <summary>The answer to a form as it came, whatever it is.</summary>
    public Task<HttpResponseMessage> PostRuw(string url, IEnumerable<KeyValuePair<string, string>> velden) => client.PostAsync(url, new FormUrlEncodedContent(velden));

    public async Task<Antwoord> Post(string url, IEnumerable<KeyValuePair<string, string>> velden)
    {
        var antwoord = await client.PostAsync(url, new FormUrlEncodedContent(velden));
        return await Antwoord.Lees(url, antwoord);
    }

    /// <summary>Sends a form with a file; with a button of its own, to where that one goes.</summary>
    public async Task<Antwoord> VerstuurBestand(Pagina pagina, string bestandsveld, string bestandsnaam, byte[] inhoud, IDictionary<string, string?> velden, string? knop = null)
    {
        var formulier = pagina.Formulier([bestandsveld], null);
        using var alles = new MultipartFormDataContent();
        foreach (var (sleutel, waarde) in formulier.Velden().Where(v => v.Key != bestandsveld && !velden.ContainsKey(v.Key))) alles.Add(new StringContent(waarde), sleutel);
        foreach (var (sleutel, waarde) in velden.Where(v => v.Value is not null)) alles.Add(new StringContent(waarde!), sleutel);
        alles.Add(new ByteArrayContent(inhoud), bestandsveld, bestandsnaam);
        return await Antwoord.Lees(pagina.Url, await client.PostAsync(knop is null ? formulier.Actie(pagina.Url) : $"{pagina.Url}?{knop}", alles));
    }

    internal static string Kort(string tekst) => tekst.Length > 3000 ? tekst[..3000] : tekst;

    private sealed class KoekjesHandler(HttpMessageHandler binnen, CookieContainer koekjes) : DelegatingHandler(binnen)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var adres = request.RequestUri!;
            if (koekjes.GetCookieHeader(adres) is { Length: > 0 } kop) request.Headers.Add("Cookie", kop);
            var antwoord = await base.SendAsync(request, cancellationToken);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var nieuwe))
                foreach (var koekje in nieuwe) koekjes.SetCookies(adres, koekje);
            return antwoord;
        }
    }
}

/// <summary>What came back of a form: a redirect when it worked, or the page again with messages.</summary>
public sealed record Antwoord(HttpStatusCode Status, string? Naar, Pagina? Pagina)
{
    public static async Task<Antwoord> Lees(string url, HttpResponseMessage antwoord)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync();
        if ((int)antwoord.StatusCode >= 500) throw new InvalidOperationException($"POST {url}: {(int)antwoord.StatusCode}\n{Bezoeker.Kort(tekst)}");
        return new Antwoord(antwoord.StatusCode, antwoord.Headers.Location?.OriginalString, tekst.Length == 0 ? null : new Pagina(url, new HtmlParser().ParseDocument(tekst)));
    }

    public bool IsGelukt => Status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;

    /// <summary>The page's text, to look for a message in.</summary>
    public string Tekst => Pagina?.Tekst ?? "";
}

/// <summary>A page as it was sent: its text, elements and forms.</summary>
public sealed class Pagina(string url, IHtmlDocument document)
{
    public string Url { get; } = url;
    public IHtmlDocument Document { get; } = document;
    public string Tekst => System.Text.RegularExpressions.Regex.Replace(Document.Body?.TextContent ?? "", @"\s+", " ");
    public IElement? Zoek(string selector) => Document.QuerySelector(selector);
    public IReadOnlyList<string> Links => [.. Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];

    internal Formulier Formulier(IEnumerable<string> velden, string? actie, string? knop = null)
    {
        var gevraagd = velden.ToList();
        var formulieren = Document.QuerySelectorAll("main form, form").Distinct().OfType<IHtmlFormElement>().Where(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase))
            .Where(f => actie is null || (f.GetAttribute("action") ?? "").Contains(actie, StringComparison.Ordinal)).Where(f => knop is null || new Formulier(f).Knoppen(knop).Any()).ToList();
        var formulier = formulieren.OrderByDescending(f => gevraagd.Count(v => f.Elements.Any(e => e.GetAttribute("name") == v))).FirstOrDefault()
            ?? throw new InvalidOperationException($"No POST form on {Url} (action {actie}).");
        var mist = gevraagd.Where(v => formulier.Elements.All(e => e.GetAttribute("name") != v)).ToList();
        return mist.Count == 0 ? new Formulier(formulier) : throw new InvalidOperationException($"The form on {Url} has no field {string.Join(", ", mist)}; it has {string.Join(", ", formulier.Elements.Select(e => e.GetAttribute("name")))}.");
    }
}

internal sealed class Formulier(IHtmlFormElement element)
{
    /// <summary>Where it is sent: to the page itself, its own action, or that of the button that was pressed.</summary>
    public string Actie(string paginaUrl, string? knop = null) => ((knop is null ? null : Knoppen(knop).FirstOrDefault()?.GetAttribute("formaction")) ?? element.GetAttribute("action")) switch
    {
        { Length: > 0 } actie when actie[0] == '?' => paginaUrl.Split('?')[0] + actie,
        { Length: > 0 } actie => actie,
        _ => paginaUrl,
    };

    public IEnumerable<KeyValuePair<string, string>> Velden() => element.Elements.SelectMany(Waarden);

    public IEnumerable<IHtmlButtonElement> Knoppen(string tekst) => element.Elements.OfType<IHtmlButtonElement>().Where(b => b.TextContent.Contains(tekst, StringComparison.OrdinalIgnoreCase));

    public KeyValuePair<string, string>? Knop(string tekst) => Knoppen(tekst).Where(b => b.Name is { Length: > 0 })
        .Select(b => (KeyValuePair<string, string>?)KeyValuePair.Create(b.Name!, b.Value ?? "")).FirstOrDefault();

    private static IEnumerable<KeyValuePair<string, string>> Waarden(IElement e) => e switch
    {
        IHtmlInputElement { Name: { Length: > 0 } n, Type: "checkbox" or "radio" } v => v.IsChecked ? [KeyValuePair.Create(n, v.Value is { Length: > 0 } w ? w : "on")] : [],
        IHtmlInputElement { Name.Length: > 0, Type: "submit" or "file" or "button" } => [],
        IHtmlInputElement { Name: { Length: > 0 } n } v => [KeyValuePair.Create(n, v.Value ?? "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } n } v => [KeyValuePair.Create(n, v.Value ?? "")],
        IHtmlSelectElement { Name: { Length: > 0 } n } v => v.SelectedOptions.Select(o => KeyValuePair.Create(n, o.Value)),
        _ => [],
    };
}
