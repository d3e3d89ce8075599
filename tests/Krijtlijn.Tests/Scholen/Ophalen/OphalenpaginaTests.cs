using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Scholen;
using Krijtlijn.Scholen.Ophalen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Scholen.Ophalen;

/// <summary>An application that knows where to fetch the list, with a stand-in that answers.</summary>
public sealed class Ophaaltoepassing : IAsyncLifetime
{
    public Toepassing Toepassing { get; } = new();
    internal Instellingenstandin Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await Instellingenstandin.Start([]);
        (Toepassing.Instellingen["instellingsgegevens:adres"], Toepassing.Instellingen["instellingsgegevens:sleutel"], Toepassing.Instellingen["instellingsgegevens:bladgrootte"]) = (Server.Adres, Instellingenstandin.Sleutel, "10");
        await Toepassing.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Toepassing.DisposeAsync();
        await Server.DisposeAsync();
    }
}

/// <summary>The button, the page that shows how far it is, and the way to the difference.</summary>
public sealed class OphalenpaginaTests(Ophaaltoepassing eigen, Toepassing zonder) : IClassFixture<Ophaaltoepassing>
{
    private Toepassing Toepassing => eigen.Toepassing;

    [Theory]
    [InlineData(RolSoort.Coordinator, HttpStatusCode.OK)]
    [InlineData(RolSoort.Beheerder, HttpStatusCode.OK)]
    [InlineData(RolSoort.School, HttpStatusCode.NotFound)]
    [InlineData(RolSoort.Ondersteuner, HttpStatusCode.NotFound)]
    public async Task Ophalen_HangtVanDeRolAf(RolSoort soort, HttpStatusCode status) => Assert.Equal(status, await (await Wereld.Maak(Toepassing)).Als(soort).Status(ScholenLinks.Ophalen));

    [Fact]
    public async Task Ophalen_NietIngesteld_ZegtHoeDeBeheerderHetInstelt()
    {
        var bezoeker = (await Wereld.Maak(zonder)).Als(RolSoort.Coordinator);
        var opladen = await bezoeker.Open(ScholenLinks.Inlezen);
        Assert.Contains("Krijtlijn kan de lijst ook zelf ophalen", opladen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Haal de lijst op", opladen.Tekst, StringComparison.Ordinal);
        var pagina = await bezoeker.Open(ScholenLinks.Ophalen);
        Assert.Null(pagina.Zoek("main form"));
        Assert.Contains("kan nu niet opgehaald worden", (await bezoeker.Post(ScholenLinks.Ophalen, Verborgen(opladen))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ophalen_VanKnopTotIngelezenLijst_Lukt()
    {
        var wereld = await Wereld.Maak(Toepassing);
        var bezoeker = wereld.Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        var klaar = await Haal(bezoeker);
        Assert.Contains("De lijst is opgehaald", klaar.Tekst, StringComparison.Ordinal);
        Assert.Contains("25 nieuwe scholen", klaar.Tekst, StringComparison.Ordinal);

        // What was fetched is of everybody who may import.
        Assert.Contains("Er wacht een voorstel van 23/11/2026", (await wereld.Als(RolSoort.Coordinator).Open(ScholenLinks.Inlezen)).Tekst, StringComparison.Ordinal);
        var voorstel = await bezoeker.Open(klaar.Links.Single(l => l.StartsWith($"{ScholenLinks.Inlezen}/", StringComparison.Ordinal)));
        Assert.Contains("instellingsgegevens, opgehaald op 23/11/2026 om 10.00 uur, schooljaar 2026-2027, 25 rijen", voorstel.Tekst, StringComparison.Ordinal);
        var gezien = voorstel.Zoek("[name='Formulier.Gezien']")!.GetAttribute("value");
        var antwoord = await bezoeker.Verstuur(voorstel, new Dictionary<string, string?> { ["Formulier.Gezien"] = gezien }.Concat(Toch(voorstel)).ToDictionary());
        Assert.Equal(ScholenLinks.Inlezen, antwoord.Naar);
        Assert.True(await Toepassing.Db(db => db.Instellingen().AnyAsync(i => i.Nummer == "910024")));
        Assert.Contains("Er wacht geen voorstel meer", (await bezoeker.Open(ScholenLinks.Ophalen)).Tekst, StringComparison.Ordinal);

        var gelijk = await Haal(bezoeker);
        Assert.Contains("Er valt niets in te lezen", gelijk.Tekst, StringComparison.Ordinal);
        Assert.Contains("Haal de lijst opnieuw op", gelijk.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ophalen_Bezig_ToontHoeVerEnVernieuwtVanzelf()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        using var verder = new SemaphoreSlim(0);
        eigen.Server.Storing = vraag => { if (vraag > 1) verder.Wait(TimeSpan.FromMinutes(1)); return null; };
        var (antwoord, eerste) = (await Start(bezoeker), 0);
        Assert.Equal(ScholenLinks.Ophalen, antwoord.Naar);
        while (eigen.Server.Vragen < 2 && eerste++ < 1000) await Task.Delay(10);
        Assert.Equal(["3"], (await bezoeker.Get(ScholenLinks.Ophalen)).Headers.GetValues("Refresh"));
        var bezig = await bezoeker.Open(ScholenLinks.Ophalen);
        Assert.Contains("Bladzijde 1 van 3 is binnen: 10 vestigingen van 25.", bezig.Tekst, StringComparison.Ordinal);
        Assert.Equal(("1", "3"), (bezig.Zoek("progress")!.GetAttribute("value"), bezig.Zoek("progress")!.GetAttribute("max")));
        Assert.Null(bezig.Zoek("main form"));
        Assert.Contains("De lijst wordt nu opgehaald.", (await bezoeker.Open(ScholenLinks.Inlezen)).Tekst, StringComparison.Ordinal);
        verder.Release(100);
        await Afwachten(bezoeker);
    }

    [Fact]
    public async Task Ophalen_Wachtend_ZegtWaaromEnTotWanneer()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        await Zet(async boek => await boek.Wacht((await boek.Neem(Ophaalaanleiding.Nacht))!.Value, new DateTime(2026, 11, 23, 9, 2, 0, DateTimeKind.Utc), "De server vraagt om te wachten (429).", CancellationToken.None));
        Assert.Contains("De server vraagt om te wachten (429). Krijtlijn gaat vanzelf verder om 10.02 uur.", (await bezoeker.Open(ScholenLinks.Ophalen)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ophalen_Onderbroken_GaatVerderOpVraag()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        await Zet(async boek =>
        {
            var houder = (await boek.Neem(Ophaalaanleiding.Nacht))!.Value;
            var records = string.Join(',', eigen.Server.Records.Take(10).Select(r => r.ToJsonString()));
            await boek.Bewaar(houder, new Bladzijde(System.Text.Encoding.UTF8.GetBytes($"[{records}]"), 10, false, 3, 25), CancellationToken.None);
            await boek.Loslaten(houder);
        });
        var pagina = await bezoeker.Open(ScholenLinks.Ophalen);
        Assert.Contains("Het ophalen is onderbroken", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ga verder na bladzijde 1", pagina.Zoek("main form button")!.TextContent, StringComparison.Ordinal);
        var klaar = await Haal(bezoeker);
        Assert.DoesNotContain("onderbroken", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal([1, 2], eigen.Server.Gegeven);
    }

    [Fact]
    public async Task Ophalen_Mislukt_ZegtWaaromEnKanOpnieuw()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        eigen.Server.Storing = _ => new Storing(403);
        var mislukt = await Haal(bezoeker);
        Assert.Contains("De sleutel wordt geweigerd (403).", mislukt.Tekst, StringComparison.Ordinal);
        Assert.Contains("Probeer opnieuw", mislukt.Zoek("main form button")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is niet gelukt", (await bezoeker.Open(ScholenLinks.Inlezen)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ophalen_Geweigerd_ToontElkeFout()
    {
        var bezoeker = (await Wereld.Maak(Toepassing)).Als(RolSoort.Beheerder);
        await Klaarzetten(aantal: 25);
        eigen.Server.Records[4].Remove("naam");
        eigen.Server.Records[20]["postcode"] = "1";
        var geweigerd = await Haal(bezoeker);
        Assert.Equal(["instelling 910004, vestiging 1", "instelling 910020, vestiging 1"], geweigerd.Document.QuerySelectorAll("tbody th").Select(c => c.TextContent));
    }

    private async Task Klaarzetten(int aantal)
    {
        (eigen.Server.Records, eigen.Server.Storing) = ([.. Instellingenstandin.Veel(aantal)], _ => null);
        eigen.Server.Opnieuw();
        await Toepassing.Db(Ophaalproef.Leeg);
    }

    private Task Zet(Func<Ophaalboek, Task> werk) => Toepassing.Db(db => werk(new Ophaalboek(db, Toepassing.Klok, (Ophaalinstellingen)Toepassing.Diensten.GetService(typeof(Ophaalinstellingen))!)));

    private static async Task<Antwoord> Start(Bezoeker bezoeker) => await bezoeker.Verstuur(await bezoeker.Open(ScholenLinks.Ophalen), new Dictionary<string, string?>(), actie: ScholenLinks.Ophalen);

    private static async Task<Pagina> Haal(Bezoeker bezoeker)
    {
        Assert.True((await Start(bezoeker)).IsGelukt);
        return await Afwachten(bezoeker);
    }

    private static async Task<Pagina> Afwachten(Bezoeker bezoeker)
    {
        for (var keer = 0; keer < 500; keer++)
        {
            var pagina = await bezoeker.Open(ScholenLinks.Ophalen);
            if (pagina.Zoek("progress") is null) return pagina;
            await Task.Delay(20);
        }
        throw new TimeoutException("The fetch did not end.");
    }

    private static IEnumerable<KeyValuePair<string, string?>> Toch(Pagina pagina) => pagina.Zoek("[name='Formulier.Toch']") is null ? [] : [KeyValuePair.Create("Formulier.Toch", (string?)"true")];

    private static IEnumerable<KeyValuePair<string, string>> Verborgen(Pagina pagina) => pagina.Document.QuerySelectorAll("main form input[type=hidden]").Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e.GetAttribute("value") ?? "")).DistinctBy(p => p.Key);
}
