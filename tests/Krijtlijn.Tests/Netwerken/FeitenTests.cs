using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Feiten;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Feitenpagina = Krijtlijn.Netwerken.Feiten.OverzichtModel;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>Dated facts about a network: added from a day on, ended, taken back; never changed.</summary>
public sealed class FeitenTests(Toepassing toepassing)
{
    private const string Begin = "2026-09-01";

    internal static async Task<Antwoord> Voeg(Wereld wereld, string soort, string? een, string? twee = null, string? drie = null, string van = Begin)
    {
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var velden = new Dictionary<string, string?> { ["Formulier.Een"] = een, ["Formulier.Twee"] = twee, ["Formulier.Drie"] = drie, ["Formulier.Van"] = van };
        return await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Feiten(soort)), velden.Where(v => v.Value is not null).ToDictionary());
    }

    [Fact]
    public async Task ElkeSoort_Toevoegen_StaatInDeSamenstelling()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        Assert.True((await Voeg(wereld, "deelteams", "Team Noord", nameof(Deelteamsoort.Regio))).IsGelukt);
        var team = await toepassing.Db(db => db.Deelteams().Where(t => t.NetwerkId == wereld.Netwerk.Id).Select(t => t.Id).FirstAsync());
        foreach (var (soort, een, twee, drie) in new[]
        {
            ("teamindeling", wereld.School.Id.ToString(), team.ToString(), null), ("partnerscholen", wereld.School.Id.ToString(), wereld.Werkgever.Id.ToString(), null), ("typeaanbod", wereld.Werkgever.Id.ToString(), "Type9", null),
            ("samenwerking", ander.Netwerk.Id.ToString(), nameof(Samenwerkvorm.Structureel), "Type6"), ("regio", "Geel", null, (string?)null),
        })
        {
            var antwoord = await Voeg(wereld, soort, een, twee, drie);
            Assert.True(antwoord.IsGelukt, $"{soort}: {antwoord.Tekst}");
        }
        var samenstelling = await toepassing.Db(db => new SamenstellingService(db).Lees(wereld.Netwerk.Id, Wereld.Vandaag));
        var lid = samenstelling!.Leden.Single(l => l.Id == wereld.School.Id);
        Assert.Equal(("Team Noord", wereld.Werkgever.Naam), (lid.Team, lid.Partnerschool));
        Assert.Equal([Ondersteuningstype.Type9], samenstelling.Aanbod.Single().Types);
        Assert.Equal(("Type6", true), (samenstelling.Samenwerkingen.Single().Type.ToString(), samenstelling.Samenwerkingen.Single().KrijgtHulp));
        Assert.Equal(["Geel"], samenstelling.Regio);
        var overkant = await toepassing.Db(db => new SamenstellingService(db).Lees(ander.Netwerk.Id, Wereld.Vandaag));
        Assert.False(overkant!.Samenwerkingen.Single().KrijgtHulp);
        var ervoor = await toepassing.Db(db => new SamenstellingService(db).Lees(wereld.Netwerk.Id, new DateOnly(2026, 8, 31)));
        Assert.True(ervoor!.Leden.Count == 0 && ervoor.Regio.Count == 0 && ervoor.Samenwerkingen.Count == 0);
    }

    [Fact]
    public async Task LangeLijst_Bladert_Zoekt_EnZetApartWatEindigde()
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var i in Enumerable.Range(1, Feitenpagina.PerPagina + 2))
        {
            var team = new Deelteam(wereld.Netwerk.Id, $"Ploeg {i:00}", Deelteamsoort.Regio, Wereld.Schooljaar.Vorige.Begin);
            if (i == 1) team.Beeindigen(Wereld.Vandaag.AddDays(-1));
            await wereld.Bewaar(team);
        }
        var coordinator = wereld.Als(RolSoort.Coordinator);
        async Task<List<string>> Ploegen(string vraag) =>
            [.. (await coordinator.Open(NetwerkenLinks.Feiten("deelteams") + vraag)).Document.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()[..8])];

        Assert.Equal(Enumerable.Range(2, Feitenpagina.PerPagina).Select(i => $"Ploeg {i:00}"), await Ploegen(""));
        Assert.Equal([$"Ploeg {Feitenpagina.PerPagina + 2:00}"], await Ploegen("?pagina=2"));
        Assert.Equal(["Ploeg 07"], await Ploegen("?q=ploeg+07"));
        Assert.Equal(["Ploeg 01"], await Ploegen("?beeindigd=true"));
        Assert.Empty(await Ploegen("?beeindigd=true&q=07"));
    }

    [Theory]
    [InlineData("samenwerking", "ander", "Structureel", "Type9", "Structureel samenwerken kan niet")]
    [InlineData("samenwerking", "eigen", "AdHoc", "Type9", "Kies een ander netwerk")]
    [InlineData("partnerscholen", "school", "school", null, "Kies een school voor buitengewoon onderwijs")]
    [InlineData("partnerscholen", "vreemd", "werkgever", null, "die dag geen lid")]
    [InlineData("typeaanbod", "werkgever", "Type5", null, "Kies een type")]
    [InlineData("regio", "Nergenshuizen", null, null, "Kies een gemeente")]
    [InlineData("deelteams", " ", "Regio", null, "Geef een naam")]
    [InlineData("middelenoverdracht", "school", "eigen", null, "Kies een ander netwerk")]
    public async Task Toevoegen_TegenEenRegel_WordtGeweigerd_R8_R14(string soort, string? een, string? twee, string? drie, string melding)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        string? Waarde(string? w) => w switch { "ander" => $"{ander.Netwerk.Id}", "eigen" => $"{wereld.Netwerk.Id}", "school" => $"{wereld.School.Id}", "vreemd" => $"{ander.School.Id}", "werkgever" => $"{wereld.Werkgever.Id}", _ => w };
        var antwoord = await Voeg(wereld, soort, Waarde(een), Waarde(twee), drie);
        Assert.Contains(melding, antwoord.Tekst, StringComparison.Ordinal);
        Assert.NotNull(antwoord.Pagina!.Zoek(".foutoverzicht"));
    }

    [Fact]
    public async Task Partnerschool_Vervangen_BeeindigtDeOude_EnBewaartZe()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 5}", "Tweede buo", Instellingssoort.BuitengewoneSchool);
        await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin));
        await Voeg(wereld, "partnerscholen", $"{wereld.School.Id}", $"{wereld.Werkgever.Id}");
        Assert.True((await Voeg(wereld, "partnerscholen", $"{wereld.School.Id}", $"{tweede.Id}", van: "2026-11-01")).IsGelukt);
        var rijen = await toepassing.Db(db => db.Partnerschappen().Where(p => p.SchoolId == wereld.School.Id).OrderBy(p => p.Van).ToListAsync());
        Assert.Equal([(wereld.Werkgever.Id, new DateOnly(2026, 10, 31)), (tweede.Id, (DateOnly?)null)], rijen.Select(p => (p.PartnerschoolId, p.Tot)));
    }

    [Fact]
    public async Task Beeindigen_EnTerugnemen_HoudenDeRij()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Voeg(wereld, "regio", "Geel");
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var id = await toepassing.Db(db => db.Regiogemeenten().Where(r => r.NetwerkId == wereld.Netwerk.Id).Select(r => r.Id).SingleAsync());
        var teVroeg = await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Feiten("regio")), new Dictionary<string, string?> { ["id"] = $"{id}", ["tot"] = "2026-08-01" }, actie: "handler=Beeindigen");
        Assert.Contains("begint pas op", teVroeg.Tekst, StringComparison.Ordinal);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Feiten("regio")), new Dictionary<string, string?> { ["id"] = $"{id}", ["tot"] = "2026-12-31" }, actie: "handler=Beeindigen")).IsGelukt);
        Assert.Equal(new DateOnly(2026, 12, 31), await toepassing.Db(db => db.Regiogemeenten().Where(r => r.Id == id).Select(r => r.Tot).SingleAsync()));
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Feiten("regio")), new Dictionary<string, string?> { ["id"] = $"{id}" }, actie: "handler=Terugnemen")).IsGelukt);
        Assert.Equal((0, 1), await toepassing.Db(async db => (await db.Regiogemeenten().CountAsync(r => r.Id == id), await db.Set<Regiogemeente>().CountAsync(r => r.Id == id))));
    }

    [Fact]
    public async Task Terugnemen_VanEenAnderNetwerk_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await Voeg(wereld, "regio", "Geel");
        await Voeg(ander, "regio", "Geel");
        var id = await toepassing.Db(db => db.Regiogemeenten().Where(r => r.NetwerkId == wereld.Netwerk.Id).Select(r => r.Id).SingleAsync());
        var coordinator = ander.Als(RolSoort.Coordinator);
        Assert.Equal(404, (int)(await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Feiten("regio")), new Dictionary<string, string?> { ["id"] = $"{id}" }, actie: "handler=Terugnemen")).Status);
        Assert.Equal(404, (int)await coordinator.Status(NetwerkenLinks.Feiten("bestaatniet")));
        Assert.Equal(7, Feitsoort.Alle.Count);
    }
}
