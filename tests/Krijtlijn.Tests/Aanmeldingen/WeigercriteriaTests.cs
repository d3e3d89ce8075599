using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>The network's published list of grounds for refusal (R23).</summary>
public sealed class WeigercriteriaTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Beheerder)]
    public async Task Openen_ZonderRol_BestaatNiet(RolSoort soort) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(soort).Status(AanmeldingenLinks.Weigercriteria));

    [Fact]
    public async Task VoegToe_NetwerkZonderLijst_NeemtEerstDeStandaardOver()
    {
        var wereld = await Wereld.Maak(toepassing);
        await toepassing.Db(db => db.Weigercriteria().Where(w => w.NetwerkId == wereld.Netwerk.Id).ExecuteDeleteAsync());

        Assert.True((await Stuur(wereld, "VoegToe", new() { ["Nieuw.Tekst"] = "De leerling verhuist" })).IsGelukt);

        Assert.Equal([.. Regelboek.Voor(Wereld.Schooljaar).Weigercriteria.Waarde, "De leerling verhuist"], await Lijst(wereld));
    }

    [Theory]
    [InlineData("", "Schrijf het criterium")]
    [InlineData("er is geen geldig verslag", "staat al in de lijst")]
    public async Task VoegToe_LeegOfDubbel_WordtGeweigerd(string tekst, string fout)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(fout, (await Stuur(wereld, "VoegToe", new() { ["Nieuw.Tekst"] = tekst })).Tekst);
        Assert.Single(await Lijst(wereld));
    }

    [Theory]
    [InlineData("Geen capaciteit")]
    [InlineData("Er is geen plaats meer op deze school")]
    [InlineData("de richtcapaciteit is volzet")]
    [InlineData("Onvoldoende ondersteuners")]
    public async Task VoegToeOfHernoem_GeenPlaats_IsNooitEenCriterium_R24(string tekst)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("nooit een reden om te weigeren", (await Stuur(wereld, "VoegToe", new() { ["Nieuw.Tekst"] = tekst })).Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Contains("nooit een reden om te weigeren", (await Stuur(wereld, "Hernoem", new() { ["plaats"] = "0", ["tekst"] = tekst })).Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(["Er is geen geldig verslag"], await Lijst(wereld));
    }

    [Fact]
    public void Regelgeving_NoemtGeenPlaatsAlsCriterium_R24()
    {
        Assert.All(Regelboek.Regimes.SelectMany(r => r.Weigercriteria.Waarde), c => Assert.False(Weigercriterium.GaatOverPlaats(c), c));
        Assert.False(Weigercriterium.GaatOverPlaats("Er ging geen plaatsbezoek vooraf"));
    }

    [Fact]
    public async Task Hernoem_NieuweTekst_Blijft()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.True((await Stuur(wereld, "Hernoem", new() { ["plaats"] = "0", ["tekst"] = "Geen verslag van kracht" })).IsGelukt);
        Assert.Equal(["Geen verslag van kracht"], await Lijst(wereld));
    }

    [Fact]
    public async Task Hernoem_LijstIntussenGewijzigd_RaaktHetAndereCriteriumNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var antwoord = await Stuur(wereld, "Hernoem", new() { ["plaats"] = "0", ["was"] = "Wat hier eerst stond", ["tekst"] = "Iets nieuws" });
        Assert.Contains("Intussen wijzigde iemand anders deze lijst", antwoord.Tekst);
        Assert.Equal(["Er is geen geldig verslag"], await Lijst(wereld));
    }

    [Fact]
    public async Task Hernoem_LeegOfOnbekend_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("Schrijf het criterium", (await Stuur(wereld, "Hernoem", new() { ["plaats"] = "0", ["tekst"] = " " })).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, (await Stuur(wereld, "Hernoem", new() { ["plaats"] = "9", ["tekst"] = "x" })).Status);
    }

    [Fact]
    public async Task Wissel_LaatsteInGebruik_WordtGeweigerdEnAnderNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("laatste criterium", (await Stuur(wereld, "BuitenGebruik", new() { ["plaats"] = "0" })).Tekst);
        await Stuur(wereld, "VoegToe", new() { ["Nieuw.Tekst"] = "Tweede" });

        Assert.True((await Stuur(wereld, "BuitenGebruik", new() { ["plaats"] = "0" })).IsGelukt);

        Assert.Equal(["Tweede"], await Lijst(wereld));
        // What was published then stays known, and can come back.
        Assert.Equal(["Er is geen geldig verslag"], await toepassing.Db(db => new Weigercriterialijst(db).Teksten(wereld.Netwerk.Id, Wereld.Vandaag.AddDays(-1))));
        var vroeger = await toepassing.Db(db => db.Weigercriteria().Where(w => w.NetwerkId == wereld.Netwerk.Id && w.Tot != null).Select(w => w.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await Stuur(wereld, "Weer", new() { ["id"] = $"{Guid.NewGuid()}" })).Status);
        Assert.True((await Stuur(wereld, "Weer", new() { ["id"] = $"{vroeger}" })).IsGelukt);
        Assert.Equal(["Tweede", "Er is geen geldig verslag"], await Lijst(wereld));
        Assert.Contains("staat al in de lijst", (await Stuur(wereld, "Weer", new() { ["id"] = $"{vroeger}" })).Tekst);
    }

    [Fact]
    public async Task Hoger_Tweede_WordtEerste()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Stuur(wereld, "VoegToe", new() { ["Nieuw.Tekst"] = "Tweede" });

        Assert.True((await Stuur(wereld, "Hoger", new() { ["plaats"] = "1" })).IsGelukt);

        Assert.Equal(["Tweede", "Er is geen geldig verslag"], await Lijst(wereld));
    }

    private static async Task<Antwoord> Stuur(Wereld wereld, string handler, Dictionary<string, string?> velden)
    {
        var coordinator = wereld.Als(RolSoort.Coordinator);
        return await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Weigercriteria), velden, "handler=" + handler);
    }

    private Task<List<string>> Lijst(Wereld wereld) => toepassing.Db(async db => (await new Weigercriterialijst(db).Teksten(wereld.Netwerk.Id, Wereld.Vandaag)).ToList());
}
