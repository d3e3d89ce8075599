using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>A notice that is withdrawn leaves the register exactly as it stood before, or changes nothing and says what is in the way (R10, R11, R14).</summary>
public sealed class IntrekkenTests(Toepassing toepassing)
{
    private static readonly Schooljaar Volgend = Wereld.Schooljaar.Volgende, Daarna = Wereld.Schooljaar.Volgende.Volgende;

    private static async Task<Guid> Meld(Bezoeker wie, Meldingsoort soort, Dictionary<string, string?> velden)
    {
        var invullen = (await wie.Verstuur(await wie.Open(NetwerkenLinks.NieuweMelding), new Dictionary<string, string?> { ["Formulier.Soort"] = soort.ToString() })).Naar!;
        var ingevuld = await wie.Verstuur(await wie.Open(invullen), velden);
        Assert.True(ingevuld.IsGelukt, ingevuld.Tekst);
        var id = Guid.Parse(invullen.Split('/')[^2]);
        var gedaan = await wie.Verstuur(await wie.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?>(), actie: "handler=Melden");
        Assert.True(gedaan.IsGelukt, gedaan.Tekst);
        return id;
    }

    private static Dictionary<string, string?> Velden(Schooljaar jaar, Guid? naar = null)
    {
        var velden = new Dictionary<string, string?> { ["Formulier.Schooljaar"] = $"{jaar}", ["Formulier.Directeur"] = "Dina Directeur" };
        if (naar is { } netwerk) velden["Formulier.NetwerkId"] = $"{netwerk}";
        return velden;
    }

    private static async Task<Antwoord> TrekIn(Bezoeker wie, Guid id) =>
        await wie.Verstuur(await wie.Open(NetwerkenLinks.Melding(id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Toch niet" }, actie: "handler=Intrekken");

    private Task<List<(Guid Netwerk, DateOnly Van, DateOnly? Tot)>> Leden(Guid school) =>
        toepassing.Db(async db => (await db.Lidmaatschappen().Where(l => l.InstellingId == school).OrderBy(l => l.Van).ToListAsync()).ConvertAll(l => (l.NetwerkId, l.Van, l.Tot)));

    [Fact]
    public async Task TweeMeldingenOverEenSchool_GaanAchterstevorenTerug_TotDeEinddagVanDeEerste()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = wereld.Als(RolSoort.School);
        var uit = await Meld(school, Meldingsoort.Uittreden, Velden(Daarna));
        var over = await Meld(school, Meldingsoort.Overstappen, Velden(Volgend, ander.Netwerk.Id));
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, Wereld.Schooljaar.Einde), (ander.Netwerk.Id, Volgend.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));

        Assert.Contains("opnieuw gewijzigd", (await TrekIn(school, uit)).Tekst, StringComparison.Ordinal);
        Assert.True((await TrekIn(school, over)).IsGelukt);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)Volgend.Einde)], await Leden(wereld.School.Id));
        Assert.True((await TrekIn(school, uit)).IsGelukt);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)null)], await Leden(wereld.School.Id));
    }

    [Fact]
    public async Task Overstap_NaarEenNetwerkDatStopt_EindigtMetHetNetwerk_EnTerugZettenGaatErNietOver_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (school, coordinator) = (wereld.Als(RolSoort.School), wereld.Als(RolSoort.Coordinator));
        // The other network stops after next year: who joins it, belongs to it until then.
        await Meld(ander.Als(RolSoort.Coordinator), Meldingsoort.Stopzetten, Velden(Daarna));
        var over = await Meld(school, Meldingsoort.Overstappen, Velden(Volgend, ander.Netwerk.Id));
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, Wereld.Schooljaar.Einde), (ander.Netwerk.Id, Volgend.Begin, (DateOnly?)Volgend.Einde)], await Leden(wereld.School.Id));
        // Its own network stops too: what the withdrawal opens again, ends with it.
        await Meld(coordinator, Meldingsoort.Stopzetten, Velden(Volgend));
        Assert.True((await TrekIn(school, over)).IsGelukt);
        Assert.Equal([(wereld.Netwerk.Id, Wereld.Schooljaar.Begin, (DateOnly?)Wereld.Schooljaar.Einde)], await Leden(wereld.School.Id));
    }

    [Fact]
    public async Task BuitengewoneSchool_DieTerugkomt_WordtNietTweeKeerLid_R14()
    {
        var wereld = await Wereld.Maak(toepassing);
        var beheerder = wereld.Als(RolSoort.Beheerder);
        Dictionary<string, string?> Voor(Schooljaar jaar, Guid? naar = null) => new(Velden(jaar, naar)) { ["Formulier.Schoolnummer"] = wereld.Werkgever.Nummer };
        var uit = await Meld(beheerder, Meldingsoort.Uittreden, Voor(Volgend));
        await Meld(beheerder, Meldingsoort.Toetreden, Voor(Daarna, wereld.Netwerk.Id));
        Assert.Contains("al bij een netwerk", (await TrekIn(beheerder, uit)).Tekst, StringComparison.Ordinal);
        Assert.Equal(2, (await Leden(wereld.Werkgever.Id)).Count);
    }

    [Fact]
    public async Task Leden_WieErMetEenMeldingBijkwam_GaatErAlleenMetIntrekkenUit_R10()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await Meld(wereld.Als(RolSoort.School), Meldingsoort.Overstappen, Velden(Volgend, ander.Netwerk.Id));
        var coordinator = ander.Als(RolSoort.Coordinator);
        var pagina = await coordinator.Open(NetwerkenLinks.LedenIn(Volgend));
        Assert.Null(pagina.Zoek($"input[name=ids][value='{wereld.School.Id}']"));
        var antwoord = await coordinator.Verstuur(pagina, new Dictionary<string, string?> { ["ids"] = $"{wereld.School.Id}" }, actie: "handler=Verwijderen");
        Assert.Contains("kwam er met een melding bij", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oprichting_WaarmeeAlSamengewerktWordt_GaatNietTerug_R8()
    {
        var wereld = await Wereld.Maak(toepassing);
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        var naam = $"Nieuw centrum {Guid.NewGuid():N}"[..40];
        var id = await Meld(directeur, Meldingsoort.Oprichten, new(Velden(Volgend)) { ["Formulier.Naam"] = naam, ["Formulier.Netwerksoort"] = nameof(Netwerksoort.LeersteuncentrumGeneriek), ["Formulier.Aanspreekpunt"] = "Infopunt", ["Formulier.Email"] = "info@example.org" });
        var nieuw = await toepassing.Db(db => db.Netwerken().Where(n => n.Naam == naam).Select(n => n.Id).SingleAsync());
        await wereld.Bewaar(new Samenwerking(wereld.Netwerk.Id, nieuw, Samenwerkvorm.AdHoc, Ondersteuningstype.Type9, Volgend.Begin));
        Assert.Contains("samenwerking", (await TrekIn(directeur, id)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NieuweNaam_WaaropEenLatereMeldingVoortbouwt_GaatNietAlsEersteTerug_R11()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var naam = $"Nieuwe naam {Guid.NewGuid():N}"[..30];
        Dictionary<string, string?> Vanaf(string dag, string punt) => new() { ["Formulier.Naam"] = naam, ["Formulier.Ingang"] = dag, ["Formulier.Aanspreekpunt"] = punt, ["Formulier.Email"] = "info@example.org" };
        var eerste = await Meld(coordinator, Meldingsoort.Gegevens, Vanaf("2027-03-01", "Infopunt"));
        var tweede = await Meld(coordinator, Meldingsoort.Gegevens, Vanaf("2027-05-01", "Ander punt"));
        Assert.Contains("Trek eerst die in", (await TrekIn(coordinator, eerste)).Tekst, StringComparison.Ordinal);
        Assert.True((await TrekIn(coordinator, tweede)).IsGelukt);
        Assert.True((await TrekIn(coordinator, eerste)).IsGelukt);
    }

    [Fact]
    public async Task Overstap_NeemtPartnerschoolEnDeelteamMee_EnBrengtZeTerug()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var team = new Deelteam(wereld.Netwerk.Id, "Team Noord", Deelteamsoort.Regio, Wereld.Schooljaar.Begin);
        await wereld.Bewaar(team, new Partnerschap(wereld.Netwerk.Id, wereld.School.Id, wereld.Werkgever.Id, Wereld.Schooljaar.Begin), new Deelteamlid(team, wereld.School.Id, Wereld.Schooljaar.Begin));
        Task<(int, int)> Straks() => toepassing.Db(async db => (await db.Partnerschappen().OpDag(Volgend.Begin).CountAsync(p => p.NetwerkId == wereld.Netwerk.Id), await db.Deelteamleden().OpDag(Volgend.Begin).CountAsync(d => d.NetwerkId == wereld.Netwerk.Id)));

        var id = await Meld(wereld.Als(RolSoort.School), Meldingsoort.Overstappen, Velden(Volgend, ander.Netwerk.Id));
        Assert.Equal((0, 0), await Straks());
        Assert.True((await TrekIn(wereld.Als(RolSoort.School), id)).IsGelukt);
        Assert.Equal((1, 1), await Straks());
    }

    [Fact]
    public async Task TweeGewoneMeldingenVoorEenDag_DeTweedeGaatEerstTerug_R11()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (coordinator, oud) = (wereld.Als(RolSoort.Coordinator), wereld.Netwerk.Naam);
        Dictionary<string, string?> Naar(string naam) => new() { ["Formulier.Naam"] = naam, ["Formulier.Contactschoolnummer"] = wereld.Werkgever.Nummer, ["Formulier.Aanspreekpunt"] = "Infopunt", ["Formulier.Email"] = "info@example.org", ["Formulier.Ingang"] = "2026-11-20" };
        Task<string> Nu() => toepassing.Db(db => db.Netwerken().Where(n => n.Id == wereld.Netwerk.Id).Select(n => n.Naam).SingleAsync());
        var eerste = await Meld(coordinator, Meldingsoort.Gegevens, Naar($"{oud} een"));
        var tweede = await Meld(coordinator, Meldingsoort.Gegevens, Naar($"{oud} twee"));

        Assert.Contains("Trek eerst die in", (await TrekIn(coordinator, eerste)).Tekst, StringComparison.Ordinal);
        Assert.Equal($"{oud} twee", await Nu());
        Assert.True((await TrekIn(coordinator, tweede)).IsGelukt);
        Assert.Equal($"{oud} een", await Nu());
        Assert.True((await TrekIn(coordinator, eerste)).IsGelukt);
        Assert.Equal(oud, await Nu());
    }

    [Fact]
    public async Task MeldingVanEenSchool_ZietHetNetwerk_MaarTrektHetNietIn_R10()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var id = await Meld(wereld.Als(RolSoort.School), Meldingsoort.Overstappen, Velden(Volgend, ander.Netwerk.Id));
        foreach (var coordinator in new[] { wereld.Als(RolSoort.Coordinator), ander.Als(RolSoort.Coordinator) })
        {
            var pagina = await coordinator.Open(NetwerkenLinks.Melding(id));
            Assert.DoesNotContain("Trek de melding in", pagina.Tekst, StringComparison.Ordinal);
            var sleutels = (await coordinator.Open(NetwerkenLinks.NieuweMelding)).Formulier(["Formulier.Soort"], null).Velden().Where(v => v.Key.StartsWith("__", StringComparison.Ordinal)).Append(new("Formulier.Reden", "Blijf hier"));
            Assert.Equal(HttpStatusCode.NotFound, (await coordinator.PostRuw($"{NetwerkenLinks.Melding(id)}?handler=Intrekken", sleutels)).StatusCode);
        }
        Assert.Equal(2, (await Leden(wereld.School.Id)).Count);
    }

    [Fact]
    public async Task Toetreden_TerwijlDeSchoolLaterAlEldersHoort_WordtGeweigerd_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var nieuw = new Instelling($"{int.Parse(wereld.School.Nummer, System.Globalization.CultureInfo.InvariantCulture) + 7}", "Hoort later elders", Instellingssoort.GewoneSchool) { Net = "VGO" };
        await wereld.Bewaar(nieuw, new Lidmaatschap(ander.Netwerk.Id, nieuw.Id, Lidrol.GewoneSchool, Daarna.Begin));
        var melding = new Netwerkmelding(Meldingsoort.Toetreden, Guid.NewGuid(), DateTime.UtcNow) { SchoolId = nieuw.Id, NetwerkId = wereld.Netwerk.Id, Schooljaar = Volgend, Directeur = "Dina" };
        var bevindingen = await toepassing.Db(async db => Meldingstoets.Toets(melding, await new Meldingslezer(db, toepassing.Klok).Lees(melding)));
        Assert.Contains(bevindingen, b => b is { Regel: "R14", Zwaarte: Zwaarte.Fout } && b.Tekst.Contains("in of na", StringComparison.Ordinal));
    }
}
