using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Verdelingen;

/// <summary>Putting a scenario forward, deciding on it, and the letters that follow.</summary>
public sealed class BeslissenTests(Toepassing toepassing)
{
    private Task CijfersWijzigen(Verdelingwereld w) => toepassing.Db(db => db.Tellinggeschiedenis().Where(t => t.NetwerkId == w.Netwerk).ExecuteUpdateAsync(s => s.SetProperty(t => t.Aantal, 1)));

    [Fact]
    public async Task Voorleggen_BevriestCijfersEnUitkomst_EnTerugnemenMaaktWeerEenSimulatie()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Voorgelegd();
        await CijfersWijzigen(w);
        var pagina = await w.Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id));
        Assert.Equal("14 10 19 2 15", w.Resultaten(pagina));
        Assert.Null(pagina.Zoek("[name='Regels.Eenheden']"));
        Assert.Equal("14 10 19 2 15", w.Resultaten(await w.Coordinator.Open(Verdelingwereld.Proef(verdeling.Id, "Regels.Leerlingprocent=60"))));
        Assert.True((await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "Terugnemen")).IsGelukt);
        Assert.Empty((await w.Opnieuw(verdeling.Id)).Rijen);
        Assert.NotEqual("14 10 19 2 15", w.Resultaten(await w.Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id))));
        Assert.Equal("– – – – –", await w.Capaciteiten());
    }

    [Fact]
    public async Task Beslissen_BijStemming_GeeftElkeSchoolHaarGetal_BerichtEnBrief()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Beslist(Verdelingwereld.Keuze(reserve: 100));

        var na = await w.Opnieuw(verdeling.Id);
        Assert.Equal((Verdelingstand.Beslist, 6, 2, 1, "2026/7", true), (na.Stand, na.Voor, na.Tegen, na.Onthouding, na.Verslagreferentie, na.Geldt));
        Assert.Equal(54, (await w.Capaciteiten()).Split(' ').Sum(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(6, await toepassing.Db(db => db.Richtreserves().Where(r => r.NetwerkId == w.Netwerk && r.Schooljaar == Verdelingwereld.Jaar).Select(r => r.Aantal).SingleAsync()));
        var mails = await toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.NetwerkId == w.Netwerk).ToListAsync());
        Assert.Equal(["B@example.org", "C@example.org", "D@example.org", "E@example.org", "zorg@example.org"], mails.Select(m => m.Aan).Order(StringComparer.Ordinal));
        Assert.All(mails, m => Assert.DoesNotContain("Els", m.Tekst));
        Assert.Contains("bij stemming", (await w.Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id))).Tekst, StringComparison.OrdinalIgnoreCase);

        // The school reads her own letter, reached from her own page, and no other.
        var zorg = w.Wereld.Als(RolSoort.School);
        string Brief(int school) => VerdelingenLinks.Brief(na.Rijen.Single(r => r.SchoolId == w.Scholen[school].Id).Id);
        var adres = Brief(0);
        Assert.Contains(adres, (await zorg.Open(ScholenLinks.MijnSchool)).Links);
        var brief = (await zorg.Open(adres)).Tekst;
        foreach (var deel in new[] { "mag in 2026-2027 ", "Leerlingen: 412", "gemiddeld 5", $"op {(await w.Capaciteiten()).Split(' ')[0]} trajecten rekenen", "Infopunt, 014 00 00 00", "2026/7", "6 voor, 2 tegen, 1 onthouding", "In 2025-2026 waren het er 15" }) Assert.Contains(deel, brief);
        Assert.Equal(HttpStatusCode.NotFound, await zorg.Status(Brief(1)));
        Assert.Equal(HttpStatusCode.NotFound, await zorg.Status(VerdelingenLinks.Brieven(verdeling.Id)));
        Assert.Equal(5, (await w.Coordinator.Open(VerdelingenLinks.Brieven(verdeling.Id))).Links.Count(l => l.StartsWith("/middelen/brieven/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Afgewezen_VerandertNiets_EnBlijftTeLezen()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Voorgelegd();
        Assert.True((await w.Beslis(verdeling, Verdelingwereld.Besluit("Afgewezen", voor: "1", tegen: "5"))).IsGelukt);
        Assert.Equal("– – – – –", await w.Capaciteiten());
        Assert.Empty(await toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.NetwerkId == w.Netwerk).ToListAsync()));
        Assert.Contains("Te weinig reserve", (await w.Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id))).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(RolSoort.School).Status(VerdelingenLinks.Brief((await w.Opnieuw(verdeling.Id)).Rijen[0].Id)));
        Assert.Equal(HttpStatusCode.Redirect, await w.Coordinator.Status(VerdelingenLinks.Beslissen(verdeling.Id)));
    }

    [Fact]
    public async Task LatereBeslissing_VervangtDeVorige_EnBoekingenBlijvenErbij()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var eerste = await w.Beslist();
        var tweede = await w.Beslist(Verdelingwereld.Keuze(60));
        Assert.Equal("14 10 17 2 17", await w.Capaciteiten());
        Assert.NotNull((await w.Opnieuw(eerste.Id)).VervangenOp);
        Assert.True((await w.Opnieuw(tweede.Id)).Geldt);
        Assert.Contains("is vervangen door een latere", (await w.Wereld.Als(RolSoort.School).Open(VerdelingenLinks.Brief((await w.Opnieuw(eerste.Id)).Rijen.Single(r => r.SchoolId == w.Scholen[0].Id).Id))).Tekst);
    }

    [Fact]
    public async Task Beslissen_OnderWatEenSchoolAlWeggaf_BeslistNiets()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Voorgelegd();
        var boeking = new Boeking(w.Netwerk, Verdelingwereld.Jaar, 1, new Boekingsvoorstel(Boekingsoort.Vrijgave, w.Scholen[3].Id, null, 3, Wereld.Vandaag, "Minder vragen"), w.Wereld.Wie(RolSoort.Coordinator), Testklok.Begin.UtcDateTime);
        boeking.Aanvaarden(w.Wereld.Wie(RolSoort.Coordinator), Testklok.Begin.UtcDateTime, null, null);
        await w.Wereld.Bewaar(boeking);
        Assert.Contains("School D gaf in de loop van", (await w.Beslis(verdeling)).Tekst);
        Assert.Equal(Verdelingstand.Voorgelegd, (await w.Opnieuw(verdeling.Id)).Stand);
        Assert.Equal("– – – – –", await w.Capaciteiten());
    }

    [Theory]
    [InlineData("Formulier.Uitspraak", null, "Zeg wat er beslist is")]
    [InlineData("Formulier.Dag", "2026-12-24", "ligt in de toekomst")]
    [InlineData("Formulier.Dag", "2026-11-02", "Ze kan niet eerder beslist zijn")]
    [InlineData("Formulier.Aanwezigen", "", "Zeg welke leden mee beslisten")]
    [InlineData("Formulier.Verslag", "", "Verwijs naar het verslag")]
    [InlineData("Formulier.Vragen", "", "met vragen")]
    [InlineData("Formulier.Voor", "2", "dat is geen meerderheid")]
    [InlineData("Formulier.Wijze", "Consensus", "Bij consensus zijn er geen stemmen")]
    [InlineData("Formulier.Bevestigd", null, "Vink aan dat dit de beslissing is")]
    public async Task Beslissen_Onvolledig_BeslistNiets(string veld, string? waarde, string fout)
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Voorgelegd();
        var besluit = Verdelingwereld.Besluit();
        besluit[veld] = waarde;
        Assert.Contains(fout, (await w.Beslis(verdeling, besluit)).Tekst);
        Assert.Equal(Verdelingstand.Voorgelegd, (await w.Opnieuw(verdeling.Id)).Stand);
    }

    [Fact]
    public async Task TweemaalBeslissen_DeTweedeKeerBotst()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var verdeling = await w.Voorgelegd();
        var (pagina, andere) = (await w.Coordinator.Open(VerdelingenLinks.Beslissen(verdeling.Id)), await w.Coordinator.Open(VerdelingenLinks.Beslissen(verdeling.Id)));
        Assert.True((await w.Coordinator.Verstuur(pagina, Verdelingwereld.Besluit())).IsGelukt);
        Assert.False((await w.Coordinator.Verstuur(andere, Verdelingwereld.Besluit("Afgewezen", voor: "1", tegen: "4"))).IsGelukt);
        Assert.Equal(Verdelingstand.Beslist, (await w.Opnieuw(verdeling.Id)).Stand);
        Assert.Equal(5, await toepassing.Db(db => db.UitgaandeBerichten().CountAsync(b => b.NetwerkId == w.Netwerk)));
    }

    [Fact]
    public async Task Voorleggen_ZonderGeteldeLeerlingen_KanNiet()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        await toepassing.Db(db => db.Tellinggeschiedenis().Where(t => t.NetwerkId == w.Netwerk && t.Soort == Telsoort.Leerlingen).ExecuteDeleteAsync());
        var pagina = await w.Coordinator.Open(VerdelingenLinks.Detail((await w.Scenario()).Id));
        Assert.Contains("Daarom volgt alles de verslagen", pagina.Tekst);
        Assert.Contains("zijn er leerlingen geteld", (await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "Voorleggen")).Tekst);
    }

    [Fact]
    public async Task Voorleggen_VoorEenJaarDatVoorbijIs_KanNiet()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var jaar = Verdelingwereld.Jaar.Vorige;
        var vroeger = new Verdeling(w.Netwerk, jaar, "Vroeger", Verdelingwereld.Keuze(), "Test", Testklok.Begin.UtcDateTime);
        await w.Wereld.Bewaar(vroeger, new Lidmaatschap(w.Netwerk, w.Scholen[1].Id, Lidrol.GewoneSchool, jaar.Begin, jaar.Einde),
            new Schooltelling(w.Netwerk, w.Scholen[1].Id, Telsoort.Leerlingen, Verdelingwereld.ZesJaren.Leerlingen(jaar)[0], new Telwaarde(200), new Cijferbron("Brief", jaar.Begin), Telherkomst.Ingevoerd, Testklok.Begin.UtcDateTime));
        Assert.Contains("is voorbij", (await w.Coordinator.Verstuur(await w.Coordinator.Open(VerdelingenLinks.Detail(vroeger.Id)), new Dictionary<string, string?>(), "Voorleggen")).Tekst);
        Assert.Equal(Verdelingstand.Simulatie, (await w.Opnieuw(vroeger.Id)).Stand);
    }

    [Fact]
    public async Task Voorleggen_ZonderCijfers_ZegtWatEerstMoet()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        await toepassing.Db(db => db.Tellinggeschiedenis().Where(t => t.NetwerkId == w.Netwerk).ExecuteDeleteAsync());
        var verdeling = await w.Scenario();
        Assert.DoesNotContain("Leg dit scenario voor", (await w.Coordinator.Open(VerdelingenLinks.Detail(verdeling.Id))).Tekst);
    }
}
