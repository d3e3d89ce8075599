using System.Net;
using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;
using Krijtlijn.Voorbeeld;

namespace Krijtlijn.Bench;

/// <summary>Somebody signed in, with what she saw in her lists: the pages she may open next.</summary>
internal sealed partial class Bezoeker : IDisposable
{
    private static readonly string[] Talen = ["nl-BE"];
    private readonly HttpClient http;

    private Bezoeker(Uri adres, RolSoort rol)
    {
        Rol = rol;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() }) { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(60) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(Talen[0]);
    }

    public RolSoort Rol { get; }
    public IReadOnlyList<string> Aanmeldingen { get; private set; } = [];
    public IReadOnlyList<string> Trajecten { get; private set; } = [];
    public IReadOnlyList<string> Wachtend { get; private set; } = [];
    public IReadOnlyList<string> Plannen { get; private set; } = [];
    public IReadOnlyList<string> Netwerken { get; private set; } = [];
    public IReadOnlyList<string> Namen { get; private set; } = [];

    public static async Task<Bezoeker> MeldAan(Uri adres, Account account)
    {
        var bezoeker = new Bezoeker(adres, account.Rol);
        var pagina = await bezoeker.Tekst("/aanmelden");
        var formulier = Formulieren().Matches(pagina).Select(f => f.Value).FirstOrDefault(f => f.Contains("Formulier.Wachtwoord", StringComparison.Ordinal)) ?? throw new InvalidOperationException("No sign-in form.");
        var velden = Verborgen().Matches(formulier).ToDictionary(v => v.Groups[1].Value, v => WebUtility.HtmlDecode(v.Groups[2].Value));
        (velden["Formulier.Email"], velden["Formulier.Wachtwoord"]) = (account.Email, Voorbeeldaccount.Wachtwoord);
        for (var poging = 0; ; poging++)
        {
            using var inhoud = new FormUrlEncodedContent(velden);
            using var antwoord = await bezoeker.http.PostAsync(new Uri("/aanmelden", UriKind.Relative), inhoud);
            if (antwoord.StatusCode == HttpStatusCode.Redirect) return bezoeker;
            // Everybody here comes from one address, and the program takes only so many attempts a minute from it.
            if (antwoord.StatusCode != HttpStatusCode.TooManyRequests || poging == 12) throw new InvalidOperationException($"{account.Email} cannot sign in: {(int)antwoord.StatusCode}.");
            await Task.Delay(TimeSpan.FromSeconds(10));
        }
    }

    /// <summary>Looks through the lists for what this person may open.</summary>
    public async Task KijkRond()
    {
        // Not the drafts: their page leads on to the form.
        if (Rol is RolSoort.Coordinator or RolSoort.School) Aanmeldingen = Ids(await Lijst("/aanmeldingen?jaar=alle&status=Ingediend&status=Onvolledig&status=Aanvaard&status=Geweigerd", 3), "aanmeldingen");
        var trajecten = await Lijst("/trajecten?jaar=alle", 3);
        (Trajecten, Namen) = (Ids(trajecten, "trajecten"), [.. Leerlingnamen().Matches(trajecten).Select(n => WebUtility.HtmlDecode(n.Groups[1].Value).Trim()).Where(n => n.Length > 3).Distinct()]);
        if (Rol == RolSoort.Coordinator) Wachtend = Ids(await Lijst("/trajecten?jaar=alle&status=WachtOpToewijzing", 2), "trajecten");
        if (Rol == RolSoort.Coordinator) Netwerken = Ids(await Tekst("/netwerken"), "netwerken");
        Plannen = Ids(await Lijst("/plannen", 2), "plannen");
    }

    /// <summary>Sends a GET as a browser does, with compression; the caller reads it.</summary>
    public Task<HttpResponseMessage> Haal(string pad)
    {
        var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        vraag.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        return http.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<string> Tekst(string pad)
    {
        using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative));
        return antwoord.IsSuccessStatusCode ? await antwoord.Content.ReadAsStringAsync() : throw new InvalidOperationException($"{Rol} {pad}: {(int)antwoord.StatusCode}");
    }

    public void Dispose() => http.Dispose();

    private async Task<string> Lijst(string pad, int bladzijden)
    {
        var tekst = "";
        for (var i = 1; i <= bladzijden; i++) tekst += await Tekst($"{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pagina={i}");
        return tekst;
    }

    private static List<string> Ids(string html, string soort) => [.. Paden().Matches(html).Where(p => p.Groups[1].Value == soort).Select(p => p.Groups[2].Value).Distinct()];

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<input[^>]*name=\"(__[^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Verborgen();

    [GeneratedRegex("href=\"/(aanmeldingen|trajecten|plannen|netwerken)/([0-9a-f-]{36})")]
    private static partial Regex Paden();

    [GeneratedRegex("href=\"/trajecten/[0-9a-f-]{36}\"[^>]*>([^<]+)<")]
    private static partial Regex Leerlingnamen();
}
