using System.Globalization;
using System.Text;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>The list of posts: as of a day, filtered, sorted, taken out and read in.</summary>
public sealed class AanstellingenlijstpaginaTests(Toepassing toepassing)
{
    private const string Kop = "Werkgever;Voornaam;Familienaam;Hoofdstructuur;Titularis of vervanger;VTE;Vanaf;Tot en met\n";

    private async Task<(Wereld Wereld, Instelling Tweede)> Maak()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 4}", "Aardige buo-school", Instellingssoort.BuitengewoneSchool);
        var els = new Personeelslid(wereld.Netwerk.Id, "Elïse", "Zonderling", 1000, 1200) { WerkgeverId = tweede.Id };
        Aanstelling Post(Guid wie, Guid waar, Hoofdstructuur hs, Hoedanigheid als, int vte, DateOnly van, DateOnly? tot = null) => new(wereld.Netwerk.Id, wie, new Aanstellingsgegevens(waar, hs, als, vte, van, tot));
        await wereld.Bewaar(tweede, els, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin),
            Post(wereld.Ondersteuner.Id, wereld.Werkgever.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 600, new DateOnly(2026, 9, 1)),
            Post(wereld.Ondersteuner.Id, tweede.Id, Hoofdstructuur.Hs321, Hoedanigheid.Vervanger, 250, new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 18)),
            Post(els.Id, tweede.Id, Hoofdstructuur.Hs321, Hoedanigheid.Titularis, 875, new DateOnly(2026, 9, 1)));
        return (wereld, tweede);
    }

    [Fact]
    public async Task Lijst_TeltVteEnPersonen_ZoalsOpDeDag()
    {
        var (wereld, _) = await Maak();
        var regio = wereld.Als(RolSoort.Regioverantwoordelijke);
        var vandaag = await regio.Open(AanstellingenLinks.Overzicht);
        Assert.Contains("Samen 1,725 VTE voor 2 personen", vandaag.Tekst, StringComparison.Ordinal);
        Assert.Equal(["321secundair", "0,8751 persoon", "0,251 persoon", "1,1252 personen"], vandaag.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")[2].Children.Select(c => c.TextContent.Trim()));
        Assert.Equal(3, vandaag.Document.QuerySelectorAll(".posten > svg").Length);
        Assert.Contains("Samen 1,475 VTE voor 2 personen", (await regio.Open(AanstellingenLinks.Op(new DateOnly(2026, 9, 30)))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen 1,475 VTE voor 2 personen", (await regio.Open(AanstellingenLinks.Op(new DateOnly(2026, 12, 19)))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lijst_FiltertEnSorteert()
    {
        var (wereld, tweede) = await Maak();
        var coordinator = wereld.Als(RolSoort.Coordinator);
        async Task<List<string>> Namen(string vraag) => [.. (await coordinator.Open($"{AanstellingenLinks.Overzicht}?{vraag}")).Document.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Select(r => $"{r.Children[0].TextContent.Trim().Split(' ')[0]} {r.QuerySelector("[data-label=VTE]")!.TextContent}")];
        Assert.Equal(["Elïse 0,875"], await Namen("q=elise"));
        Assert.Equal(["An 0,25", "Elïse 0,875"], await Namen($"werkgever={tweede.Id}"));
        Assert.Equal(["An 0,6"], await Namen("hs=221"));
        Assert.Equal(["An 0,25"], await Namen("hoedanigheid=Vervanger"));
        Assert.Equal(["Elïse 0,875", "An 0,6", "An 0,25"], await Namen("sort=-vte"));
        Assert.Contains("Niets gevonden", (await coordinator.Open($"{AanstellingenLinks.Overzicht}?q=niemand")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lijst_Uitgevoerd_KanOpnieuwIngelezen_EnStaatInHetLogboek()
    {
        var (wereld, _) = await Maak();
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var inhoud = await (await coordinator.Get($"{AanstellingenLinks.Overzicht}?handler=xlsx&sort=vte")).Content.ReadAsByteArrayAsync();
        var blad = Bladlezer.Lees(new MemoryStream(inhoud), inhoud.Length, "export.xlsx");
        Assert.Equal(["0,25", "0,6", "0,875"], blad.Rijen.Select(r => ((double)r.Cellen[6]!).ToString(CultureInfo.GetCultureInfo("nl-BE"))));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat == "Lijst uitgevoerd" && g.Toelichting == "Aanstellingen: 3 rijen")));
        var antwoord = await coordinator.VerstuurBestand(await coordinator.Open(AanstellingenLinks.Inlezen), "Formulier.Bestand", "export.xlsx", inhoud, new Dictionary<string, string?>());
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Contains("0 aanstellingen toegevoegd; 3 rijen waren al bekend", (await coordinator.Open(antwoord.Naar!)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inlezen_EenFouteRij_BewaartNiets_EnDaarnaAlles()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var rij = $"{wereld.Werkgever.Nummer};An;{wereld.Ondersteuner.Familienaam};221;titularis;0,875;1/9/2026;\n";
        var fout = await Stuur(coordinator, Kop + rij + $"{wereld.Werkgever.Nummer};Wie;Niet;221;titularis;1;1/9/2026;");
        Assert.Contains("Wie Niet staat niet bij de ondersteuners", fout.Tekst, StringComparison.Ordinal);
        Task<List<int>> Vte() => toepassing.Db(db => db.Aanstellingen().Where(a => a.NetwerkId == wereld.Netwerk.Id).Select(a => a.VteDuizendsten).ToListAsync());
        Assert.Empty(await Vte());
        Assert.Equal(AanstellingenLinks.Overzicht, (await Stuur(coordinator, Kop + rij)).Naar);
        Assert.Equal([875], await Vte());
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat == "Aanstellingen ingelezen" && g.Toelichting == "1 aanstelling uit posten.csv")));
        Assert.Contains("Kies het ingevulde bestand", (await coordinator.Verstuur(await coordinator.Open(AanstellingenLinks.Inlezen), new Dictionary<string, string?>(), knop: "Lees de aanstellingen in")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nakijken_ToontWatErBijKomt_EnBewaartNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        var goed = await Stuur(directeur, $"{Kop}{wereld.Werkgever.Nummer};An;{wereld.Ondersteuner.Familienaam};221;vervanger;1;1/9/2026;18/12/2026\n{wereld.Werkgever.Nummer};An;{wereld.Ondersteuner.Familienaam};321;titularis;0,7;1/9/2026;\n", "handler=Nakijken");
        var tekst = goed.Pagina!.Zoek("#nagekeken")!.TextContent;
        Assert.Contains("2 aanstellingen, samen 1,7 VTE", tekst, StringComparison.Ordinal);
        Assert.Contains("Rij 3", tekst, StringComparison.Ordinal);
        Assert.Equal(0, await toepassing.Db(db => db.Aanstellingen().CountAsync(a => a.NetwerkId == wereld.Netwerk.Id)));
        var fout = await Stuur(directeur, $"{Kop}{wereld.School.Nummer};An;{wereld.Ondersteuner.Familienaam};221;vervanger;1;1/9/2026;\n", "handler=Nakijken");
        Assert.Contains("is niet het nummer van uw school", fout.Tekst, StringComparison.Ordinal);
        Assert.Null(fout.Pagina!.Zoek("#nagekeken"));
    }

    [Fact]
    public async Task VtePerWerkgever_TeltDeDag_ZonderWatVervielOfElders()
    {
        var (wereld, tweede) = await Maak();
        await Maak(); // another network with the same
        var vervallen = new Aanstelling(wereld.Netwerk.Id, wereld.Ondersteuner.Id, new Aanstellingsgegevens(tweede.Id, Hoofdstructuur.Hs121, Hoedanigheid.Titularis, 100, new DateOnly(2026, 9, 1)));
        vervallen.LatenVervallen(Testklok.Begin.UtcDateTime);
        await wereld.Bewaar(vervallen);
        Assert.Equal(new Dictionary<Guid, int> { [wereld.Werkgever.Id] = 600, [tweede.Id] = 1125 }, await toepassing.Db(db => db.VtePerWerkgever(wereld.Netwerk.Id, new DateOnly(2026, 12, 18))));
        Assert.Equal(875, (await toepassing.Db(db => db.VtePerWerkgever(wereld.Netwerk.Id, new DateOnly(2026, 12, 19))))[tweede.Id]);
        Assert.Empty(await toepassing.Db(db => db.VtePerWerkgever(wereld.Netwerk.Id, new DateOnly(2026, 8, 31))));
    }

    [Fact]
    public async Task Lijst_VraagtDeDatabankNietPerRij()
    {
        var (wereld, _) = await Maak();
        using var teller = new Vragenteller(wereld.Netwerk.Id);
        await wereld.Als(RolSoort.Coordinator).Open(AanstellingenLinks.Overzicht);
        Assert.InRange(teller.Meeste.Count, 1, 5);
    }

    private static async Task<Antwoord> Stuur(Bezoeker bezoeker, string csv, string? knop = null) =>
        await bezoeker.VerstuurBestand(await bezoeker.Open(AanstellingenLinks.Inlezen), "Formulier.Bestand", "posten.csv", Encoding.UTF8.GetBytes(csv), new Dictionary<string, string?>(), knop);
}
