using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>Facts of which one follows the other: what a mistake ended runs again, and nothing planned is lost unseen.</summary>
public sealed class OpvolgingFeitenTests(Toepassing toepassing)
{
    private static async Task<Antwoord> Post(Wereld wereld, string soort, Dictionary<string, string?> velden, string? actie = null)
    {
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var pagina = await coordinator.Open(NetwerkenLinks.Feiten(soort));
        return actie is null ? await coordinator.Verstuur(pagina, velden) : await coordinator.Verstuur(pagina, velden, actie: $"handler={actie}");
    }

    private static Task<Antwoord> Voeg(Wereld wereld, string soort, Guid school, Guid bij, string van) => Post(wereld, soort, new() { ["Formulier.Een"] = $"{school}", ["Formulier.Twee"] = $"{bij}", ["Formulier.Van"] = van });

    private static Task<Antwoord> Beeindig(Wereld wereld, string soort, Guid id, string tot) => Post(wereld, soort, new() { ["id"] = $"{id}", ["tot"] = tot }, "Beeindigen");

    private static Task<Antwoord> NeemTerug(Wereld wereld, string soort, Guid id) => Post(wereld, soort, new() { ["id"] = $"{id}" }, "Terugnemen");

    /// <summary>Two special schools or two teams that can follow each other, and what is registered of them for the school.</summary>
    private async Task<(Guid Een, Guid Twee, Func<Task<List<Rij>>> Rijen)> Klaar(Wereld wereld, string soort)
    {
        if (soort == "partnerscholen")
        {
            var tweede = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 5}", "Tweede buo", Instellingssoort.BuitengewoneSchool);
            await wereld.Bewaar(tweede, new Lidmaatschap(wereld.Netwerk.Id, tweede.Id, Lidrol.BuitengewoneSchool, Wereld.Schooljaar.Begin));
            return (wereld.Werkgever.Id, tweede.Id, () => toepassing.Db(db => db.Partnerschappen().Where(p => p.SchoolId == wereld.School.Id).OrderBy(p => p.Van).Select(p => new Rij(p.Id, p.PartnerschoolId, p.Van, p.Tot)).ToListAsync()));
        }
        var (noord, zuid) = (new Deelteam(wereld.Netwerk.Id, "Noord", Deelteamsoort.Regio, Wereld.Schooljaar.Begin), new Deelteam(wereld.Netwerk.Id, "Zuid", Deelteamsoort.Regio, Wereld.Schooljaar.Begin));
        await wereld.Bewaar(noord, zuid);
        return (noord.Id, zuid.Id, () => toepassing.Db(db => db.Deelteamleden().Where(d => d.InstellingId == wereld.School.Id).OrderBy(d => d.Van).Select(d => new Rij(d.Id, d.DeelteamId, d.Van, d.Tot)).ToListAsync()));
    }

    private sealed record Rij(Guid Id, Guid Bij, DateOnly Van, DateOnly? Tot);

    [Theory]
    [InlineData("partnerscholen")]
    [InlineData("teamindeling")]
    public async Task Terugnemen_HeropentWatErvoorGold_TotAanWatErnaKomt(string soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (een, twee, rijen) = await Klaar(wereld, soort);
        foreach (var (bij, van) in new[] { (een, "2026-09-01"), (twee, "2026-11-01"), (een, "2027-01-01") }) Assert.True((await Voeg(wereld, soort, wereld.School.Id, bij, van)).IsGelukt);
        Assert.True((await NeemTerug(wereld, soort, (await rijen())[1].Id)).IsGelukt);
        Assert.Equal([(een, new DateOnly(2026, 12, 31)), (een, (DateOnly?)null)], (await rijen()).Select(r => (r.Bij, r.Tot)));
        Assert.True((await NeemTerug(wereld, soort, (await rijen())[1].Id)).IsGelukt);
        Assert.Equal([(een, (DateOnly?)null)], (await rijen()).Select(r => (r.Bij, r.Tot)));
    }

    [Theory]
    [InlineData("partnerscholen")]
    [InlineData("teamindeling")]
    public async Task Toevoegen_BijWieWeggaat_GeldtTotDeLaatsteDagVanHetLidmaatschap_R14(string soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (een, _, rijen) = await Klaar(wereld, soort);
        var laatste = Wereld.Schooljaar.Einde;
        await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.InstellingId == wereld.School.Id).ExecuteUpdateAsync(u => u.SetProperty(l => l.Tot, laatste)));
        Assert.True((await Voeg(wereld, soort, wereld.School.Id, een, "2026-11-01")).IsGelukt);
        Assert.Equal([(een, laatste)], (await rijen()).Select(r => (r.Bij, r.Tot)));
    }

    [Theory]
    [InlineData("partnerscholen")]
    [InlineData("teamindeling")]
    public async Task Toevoegen_VoorWatGeplandIs_WordtGeweigerd_EnLaatHetStaan(string soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (een, twee, rijen) = await Klaar(wereld, soort);
        Assert.True((await Voeg(wereld, soort, wereld.School.Id, een, "2027-02-01")).IsGelukt);
        foreach (var van in new[] { "2026-09-01", "2027-02-01" })
            Assert.Contains("Vanaf 01/02/2027 is al", (await Voeg(wereld, soort, wereld.School.Id, twee, van)).Tekst, StringComparison.Ordinal);
        Assert.Equal([een], (await rijen()).Select(r => r.Bij));
    }

    [Theory]
    [InlineData("partnerscholen")]
    [InlineData("teamindeling")]
    public async Task Beeindigen_WatVoorbijIs_OfOverWatErnaKomt_WordtGeweigerd(string soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (een, twee, rijen) = await Klaar(wereld, soort);
        foreach (var (bij, van) in new[] { (een, "2026-09-01"), (twee, "2026-11-01"), (een, "2027-01-01") }) await Voeg(wereld, soort, wereld.School.Id, bij, van);
        var (voorbij, loopt) = ((await rijen())[0].Id, (await rijen())[1].Id);
        Assert.Contains("Dit eindigde al op 31/10/2026", (await Beeindig(wereld, soort, voorbij, "2026-12-01")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Vanaf 01/01/2027", (await Beeindig(wereld, soort, loopt, "2027-01-01")).Tekst, StringComparison.Ordinal);
        Assert.True((await Beeindig(wereld, soort, loopt, "2026-12-15")).IsGelukt);
        Assert.True((await Beeindig(wereld, soort, loopt, "2026-12-31")).IsGelukt);
        Assert.Equal([new DateOnly(2026, 10, 31), new DateOnly(2026, 12, 31), (DateOnly?)null], (await rijen()).Select(r => r.Tot));
    }

    [Fact]
    public async Task Deelteam_WaarinScholenIngedeeldZijn_StoptPasAlsZeErUitZijn()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (noord, _, rijen) = await Klaar(wereld, "teamindeling");
        Assert.True((await Voeg(wereld, "teamindeling", wereld.School.Id, noord, "2026-09-01")).IsGelukt);
        foreach (var antwoord in new[] { await Beeindig(wereld, "deelteams", noord, "2026-12-31"), await NeemTerug(wereld, "deelteams", noord) }) Assert.Contains("Er is nog 1 school in dit deelteam ingedeeld", antwoord.Tekst, StringComparison.Ordinal);
        Assert.True((await Beeindig(wereld, "teamindeling", (await rijen())[0].Id, "2026-12-31")).IsGelukt);
        Assert.True((await Beeindig(wereld, "deelteams", noord, "2026-12-31")).IsGelukt);
    }

    [Fact]
    public async Task Typeaanbod_VanEenSchoolDieWegging_WijzigtHetNetwerkNietMeer_R14()
    {
        var wereld = await Wereld.Maak(toepassing);
        var weg = new Instelling($"{int.Parse(wereld.Werkgever.Nummer, CultureInfo.InvariantCulture) + 5}", "Weg", Instellingssoort.BuitengewoneSchool);
        var (vroeger, eigen) = (new Typeaanbod(weg.Id, Ondersteuningstype.Type9, new DateOnly(2020, 9, 1)), new Typeaanbod(wereld.Werkgever.Id, Ondersteuningstype.Type9, Wereld.Schooljaar.Begin));
        await wereld.Bewaar(weg, vroeger, eigen, new Lidmaatschap(wereld.Netwerk.Id, weg.Id, Lidrol.BuitengewoneSchool, new DateOnly(2020, 9, 1), new DateOnly(2026, 8, 31)));
        foreach (var antwoord in new[] { await Beeindig(wereld, "typeaanbod", vroeger.Id, "2026-12-31"), await NeemTerug(wereld, "typeaanbod", vroeger.Id) }) Assert.Contains("geen lid meer", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Weg (", (await wereld.Als(RolSoort.Coordinator).Open(NetwerkenLinks.Feiten("typeaanbod"))).Tekst, StringComparison.Ordinal);
        Assert.Contains("31/08/2026", (await wereld.Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Feiten("typeaanbod")}?beeindigd=true")).Tekst, StringComparison.Ordinal);
        Assert.True((await Beeindig(wereld, "typeaanbod", eigen.Id, "2026-12-31")).IsGelukt);
        Assert.Equal((null, new DateOnly(2026, 12, 31)), await toepassing.Db(async db => (await db.Typeaanbod().Where(a => a.Id == vroeger.Id).Select(a => a.Tot).SingleAsync(), await db.Typeaanbod().Where(a => a.Id == eigen.Id).Select(a => a.Tot).SingleAsync())));
    }

    [Theory]
    [InlineData("team noord")]
    [InlineData("  Team   Noord ")]
    public async Task Deelteam_MetDezelfdeNaamAndersGetypt_IsErAl(string naam)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Deelteam(wereld.Netwerk.Id, "Team Noord", Deelteamsoort.Regio, Wereld.Schooljaar.Begin));
        Assert.Contains("Er is al een deelteam met deze naam", (await Post(wereld, "deelteams", new() { ["Formulier.Een"] = naam, ["Formulier.Twee"] = nameof(Deelteamsoort.Regio), ["Formulier.Van"] = "2026-09-01" })).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partnerscholen")]
    [InlineData("teamindeling")]
    public async Task Beeindigen_LangerDanHetLidmaatschap_WordtGeweigerd_EnTerugnemenGaatNietVerder_R14(string soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (een, twee, rijen) = await Klaar(wereld, soort);
        await Voeg(wereld, soort, wereld.School.Id, een, "2026-09-01");
        await wereld.Wijzig<Lidmaatschap>((await toepassing.Db(db => db.Lidmaatschappen().SingleAsync(l => l.InstellingId == wereld.School.Id))).Id, l => l.Beeindigen(new DateOnly(2027, 8, 31)));
        Assert.Contains("hoogstens tot en met 31/08/2027", (await Beeindig(wereld, soort, (await rijen())[0].Id, "2029-06-30")).Tekst, StringComparison.Ordinal);
        await Voeg(wereld, soort, wereld.School.Id, twee, "2027-02-01");
        Assert.True((await NeemTerug(wereld, soort, (await rijen())[1].Id)).IsGelukt);
        Assert.Equal([(DateOnly?)new DateOnly(2027, 8, 31)], (await rijen()).Select(r => r.Tot));
    }

    [Fact]
    public async Task Samenwerking_Verlengen_KanNietOverEenVervolgOfHetEindeVanHetAndere_R8()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (een, twee) = (new Samenwerking(wereld.Netwerk.Id, ander.Netwerk.Id, Samenwerkvorm.AdHoc, Ondersteuningstype.Type2, new DateOnly(2026, 9, 1)), new Samenwerking(wereld.Netwerk.Id, ander.Netwerk.Id, Samenwerkvorm.AdHoc, Ondersteuningstype.Type2, new DateOnly(2027, 1, 1)));
        een.Beeindigen(new DateOnly(2026, 12, 31));
        await wereld.Bewaar(een, twee);
        Assert.Contains("Vanaf 01/01/2027 is al een vervolg", (await Beeindig(wereld, "samenwerking", een.Id, "2028-08-31")).Tekst, StringComparison.Ordinal);
        await toepassing.Db(db => db.Netwerken().Where(n => n.Id == ander.Netwerk.Id).ExecuteUpdateAsync(u => u.SetProperty(n => n.Tot, new DateOnly(2028, 8, 31))));
        Assert.Contains("hoogstens tot en met 31/08/2028", (await Beeindig(wereld, "samenwerking", twee.Id, "2029-12-31")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenEersteDagVerInDeToekomst_WordtGeweigerd() =>
        Assert.Contains("hoogstens 3 jaar na vandaag", (await Post(await Wereld.Maak(toepassing), "regio", new() { ["Formulier.Een"] = "Geel", ["Formulier.Van"] = "2090-09-01" })).Tekst, StringComparison.Ordinal);

    [Fact]
    public async Task Middelenoverdracht_WaarDeWetZeNietMeerKent_ZegtWatNogKan_R14()
    {
        var coordinator = (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator);
        Assert.Contains("een eerste dag van 01/09/2017 tot 31/08/2023", (await coordinator.Open(NetwerkenLinks.Feiten("middelenoverdracht"))).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1998-09-01")]
    [InlineData("2000-08-31")]
    public async Task EenDagDieErNietToeDoet_IsEenFoutInHetVeld(string dag)
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var feiten = await Post(wereld, "regio", new() { ["Formulier.Een"] = "Geel", ["Formulier.Van"] = dag });
        var regels = await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Regels), new Dictionary<string, string?> { ["Formulier.Van"] = dag });
        foreach (var antwoord in new[] { feiten, regels })
        {
            Assert.Contains("kies die dag of een latere", antwoord.Tekst, StringComparison.Ordinal);
            Assert.NotNull(antwoord.Pagina!.Zoek(".foutoverzicht"));
        }
    }
}
