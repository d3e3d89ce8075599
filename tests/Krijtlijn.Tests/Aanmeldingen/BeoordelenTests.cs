using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen;

/// <summary>The review of a request: accept, ask to complete, refuse, refer.</summary>
public sealed class BeoordelenTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Competentiebegeleider)]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    [InlineData(RolSoort.Beheerder)]
    public async Task Openen_ZonderRol_BestaatNiet(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status(AanmeldingenLinks.Beoordelen((await wereld.Ingediend()).Id)));
    }

    [Fact]
    public async Task Openen_AnderNetwerkOfWerkversieOfOnbekend_BestaatNiet_R40()
    {
        var (eigen, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var coordinator = ander.Als(RolSoort.Coordinator);
        foreach (var id in new[] { (await eigen.Ingediend()).Id, (await ander.Werkversie()).Id, Guid.NewGuid() })
            Assert.Equal(HttpStatusCode.NotFound, await coordinator.Status(AanmeldingenLinks.Beoordelen(id)));
    }

    [Fact]
    public async Task Openen_AlBeslist_GaatNaarDeAanmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        await wereld.Wijzig<Aanmelding>(aanmelding.Id, a => a.Aanvaarden(Testklok.Begin.UtcDateTime));

        var antwoord = await wereld.Als(RolSoort.Coordinator).Get(AanmeldingenLinks.Beoordelen(aanmelding.Id));

        Assert.Equal(AanmeldingenLinks.Detail(aanmelding.Id), antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Openen_ToontFeitenCapaciteitDubbelsEnLaatEenSpoor_R24_R26_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Andere", "Leerling", new DateOnly(2016, 1, 1)));
        await wereld.Bewaar(new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 1));
        await wereld.Leerling("Nour", "Verbeke");
        var aanmelding = await wereld.Ingediend(await wereld.Leerling("Noor", "Verbeke"));
        using var teller = new Vragenteller(aanmelding.Id);

        var pagina = await wereld.Als(RolSoort.Regioverantwoordelijke).Open(AanmeldingenLinks.Beoordelen(aanmelding.Id));

        Assert.Contains("Wat ontbreekt er bij verslag van het CLB?", pagina.Tekst);
        Assert.Contains("heeft 1 van 1 traject in gebruik; met deze vraag 2.", pagina.Tekst);
        Assert.Contains("Hoe kan zij rustig aan haar taak beginnen?", pagina.Tekst);
        Assert.Contains("lijkt op een andere", pagina.Tekst);
        Assert.Contains("Nour Verbeke", pagina.Tekst);
        Assert.Contains("nog 10 dagen", pagina.Tekst);
        Assert.True(await toepassing.Db(db => db.Inzages().AnyAsync(i => i.LeerlingId == aanmelding.LeerlingId && i.Pagina == "Beoordelen")));
        Assert.InRange(teller.Meeste.Count, 1, 8);
    }

    [Fact]
    public async Task Aanvaarden_VolleSchool_MaaktTochEenTraject_R24()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 0));
        var aanmelding = await wereld.Ingediend();

        var antwoord = await Stuur(wereld, aanmelding, "handler=Aanvaarden", []);

        var traject = await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.AanmeldingId == aanmelding.Id));
        Assert.Equal(TrajectenLinks.Toewijzen(traject.Id), antwoord.Naar);
        Assert.Equal((TrajectStatus.WachtOpToewijzing, aanmelding.StartUiterlijk, Ondersteuningstype.Type9), (traject.Status, traject.StartUiterlijk, traject.Type));
        Assert.Equal(AanmeldingStatus.Aanvaard, (await Opnieuw(aanmelding)).Status);
        Assert.Equal("3A", await toepassing.Db(db => db.Set<Inschrijving>().Where(i => i.LeerlingId == aanmelding.LeerlingId).Select(i => i.Klas).SingleAsync()));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.AanmeldingId == aanmelding.Id && g.Wat == "Aanmelding aanvaard")));
    }

    [Fact]
    public async Task Aanvaarden_StuurtDeSchoolEenMailZonderGegevens_R41()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        await Stuur(wereld, aanmelding, "handler=Aanvaarden", []);

        var mail = await toepassing.Db(db => db.UitgaandeBerichten().SingleAsync(b => b.NetwerkId == wereld.Netwerk.Id));
        Assert.Equal("zorg@example.org", mail.Aan);
        Assert.Contains(aanmelding.Referentie!, mail.Onderwerp);
        Assert.DoesNotContain("Noor", mail.Tekst + mail.Onderwerp);
        Assert.DoesNotContain("Verbeke", mail.Tekst + mail.Onderwerp);
    }

    [Fact]
    public async Task Aanvaarden_Vernieuwing_ZetHetzelfdeTrajectVoort_R22()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var vorig = new Traject(leerling, wereld.School.Id, null, Wereld.Schooljaar.Vorige, Ondersteuningstype.Type9, Onderwijsniveau.Lager, Testklok.Begin.UtcDateTime, null);
        await wereld.Bewaar(vorig);
        var aanmelding = await wereld.Ingediend(leerling, a => a.VernieuwtTrajectId = vorig.Id);

        var antwoord = await Stuur(wereld, aanmelding, "handler=Aanvaarden", []);

        Assert.Equal(TrajectenLinks.Toewijzen(vorig.Id), antwoord.Naar);
        var trajecten = await toepassing.Db(db => db.AlleTrajecten().Where(t => t.LeerlingId == leerling.Id).ToListAsync());
        Assert.Equal((Wereld.Schooljaar, aanmelding.StartUiterlijk), (Assert.Single(trajecten).TotSchooljaar, trajecten[0].StartUiterlijk));
    }

    [Fact]
    public async Task Aanvaarden_EerderGestopt_HerstartDezelfdeGeschiedenis_R36()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var eerder = await wereld.Lopend(leerling);
        await wereld.Wijzig<Traject>(eerder.Id, t => t.Stopzetten(Wereld.Vandaag, "even gestopt", Wereld.Vandaag));

        var antwoord = await Stuur(wereld, await wereld.Ingediend(leerling), "handler=Aanvaarden", []);

        Assert.Equal(TrajectenLinks.Detail(eerder.Id), antwoord.Naar);
        Assert.Equal(TrajectStatus.Lopend, (await toepassing.Db(db => db.AlleTrajecten().SingleAsync(t => t.LeerlingId == leerling.Id))).Status);
    }

    [Fact]
    public async Task Aanvaarden_LooptAl_WordtGeweigerd_R23()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        await wereld.Lopend(leerling);
        var aanmelding = await wereld.Ingediend(leerling);

        var antwoord = await Stuur(wereld, aanmelding, "handler=Aanvaarden", []);

        Assert.Contains("wordt op deze school al ondersteund", antwoord.Tekst);
        Assert.Equal(AanmeldingStatus.Ingediend, (await Opnieuw(aanmelding)).Status);
    }

    [Fact]
    public async Task Aanvaarden_TerwijlDeSchoolAanvult_WordtGeweigerd_R20()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var pagina = await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id));
        await Stuur(wereld, aanmelding, "handler=Aanvullen", new() { ["Aanvulling.Delen[2].Vragen"] = "true", ["Aanvulling.Delen[2].Tekst"] = "Geef een telefoonnummer." });

        Assert.False((await coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "handler=Aanvaarden")).IsGelukt);
        Assert.Null((await wereld.Als(RolSoort.Coordinator).Open(AanmeldingenLinks.Beoordelen(aanmelding.Id))).Zoek("form[action*='handler=Aanvaarden']"));
    }

    [Fact]
    public async Task Aanvullen_PerOnderdeel_ZietDeSchoolWatGevraagdIsEnStaatDeKlokStil_R20_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        var antwoord = await Stuur(wereld, aanmelding, "handler=Aanvullen", new() { ["Aanvulling.Delen[2].Vragen"] = "true", ["Aanvulling.Delen[2].Tekst"] = "Geef een telefoonnummer.", ["Aanvulling.Delen[4].Tekst"] = "Wat vraagt de leraar?" });

        Assert.Equal(AanmeldingenLinks.Detail(aanmelding.Id), antwoord.Naar);
        var na = await Opnieuw(aanmelding);
        Assert.Equal((AanmeldingStatus.Onvolledig, Wereld.Vandaag), (na.Status, na.KlokStilSinds));
        Assert.Equal([(Onderdeel.Contact, "Geef een telefoonnummer."), (Onderdeel.Vraag, "Wat vraagt de leraar?")], na.Aanvulvragen.OrderBy(v => v.Onderdeel).Select(v => (v.Onderdeel, v.Tekst)));
        Assert.Contains("Geef een telefoonnummer.", (await wereld.Als(RolSoort.School).Open(AanmeldingenLinks.Detail(aanmelding.Id))).Tekst);
    }

    [Fact]
    public async Task Aanvullen_ZonderOnderdeelOfTekst_ToontHetFormulierOpnieuw_R20()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        Assert.Contains("Duid minstens één onderdeel aan", (await Stuur(wereld, aanmelding, "handler=Aanvullen", [])).Tekst);
        Assert.Contains("Zeg bij \"Ouders\" wat de school moet aanvullen", (await Stuur(wereld, aanmelding, "handler=Aanvullen", new() { ["Aanvulling.Delen[6].Vragen"] = "true" })).Tekst);
        Assert.Equal(AanmeldingStatus.Ingediend, (await Opnieuw(aanmelding)).Status);
    }

    [Fact]
    public async Task Weigeren_MetCriteriumEnTekst_LegtBeideVast_R23()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        var antwoord = await Stuur(wereld, aanmelding, "handler=Weigeren", new() { ["Weigering.Criterium"] = wereld.Criterium.Tekst, ["Weigering.Tekst"] = "Het verslag is verlopen." });

        Assert.True(antwoord.IsGelukt);
        var na = await Opnieuw(aanmelding);
        Assert.Equal((AanmeldingStatus.Geweigerd, wereld.Criterium.Id, "Het verslag is verlopen."), (na.Status, na.WeigercriteriumId, na.Beslissingstekst));
    }

    [Theory]
    [InlineData(null, "Het verslag is verlopen.", "Kies een criterium")]
    [InlineData("Er is geen plaats", "Volzet.", "Kies een criterium")]
    [InlineData("Er is geen geldig verslag", "", "Leg uit waarom")]
    public async Task Weigeren_ZonderCriteriumOfTekst_HoudtWatGetyptIs_R23(string? criterium, string tekst, string fout)
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        var antwoord = await Stuur(wereld, aanmelding, "handler=Weigeren", new() { ["Weigering.Criterium"] = criterium, ["Weigering.Tekst"] = tekst });

        Assert.Contains(fout, antwoord.Tekst);
        Assert.Equal(tekst, antwoord.Pagina!.Zoek("#Weigering_Tekst")!.TextContent.Trim());
        Assert.Equal(AanmeldingStatus.Ingediend, (await Opnieuw(aanmelding)).Status);
    }

    [Fact]
    public async Task Weigeren_NetwerkZonderEigenLijst_NeemtDeLijstVanDeRegelgevingOver_R23()
    {
        var wereld = await Wereld.Maak(toepassing);
        await toepassing.Db(db => db.Weigercriteria().Where(w => w.NetwerkId == wereld.Netwerk.Id).ExecuteDeleteAsync());
        var aanmelding = await wereld.Ingediend();
        var standaard = Regelboek.Voor(Wereld.Schooljaar).Weigercriteria.Waarde;

        Assert.True((await Stuur(wereld, aanmelding, "handler=Weigeren", new() { ["Weigering.Criterium"] = standaard[1], ["Weigering.Tekst"] = "Fase 1." })).IsGelukt);

        Assert.Equal(standaard, await toepassing.Db(db => db.Weigercriteria().Where(w => w.NetwerkId == wereld.Netwerk.Id).OrderBy(w => w.Volgorde).Select(w => w.Tekst).ToListAsync()));
    }

    [Theory]
    [InlineData("Leersteuncentrum Zuid", "Daar zit de expertise.", true)]
    [InlineData("", "Daar zit de expertise.", false)]
    [InlineData("Leersteuncentrum Zuid", "", false)]
    public async Task Doorverwijzen_VraagtWaarheenEnWaarom_R8(string naar, string tekst, bool gelukt)
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();

        var antwoord = await Stuur(wereld, aanmelding, "handler=Doorverwijzen", new() { ["Doorverwijzing.Naar"] = naar, ["Doorverwijzing.Tekst"] = tekst });

        Assert.Equal(gelukt, antwoord.IsGelukt);
        Assert.Equal(gelukt ? (AanmeldingStatus.Doorverwezen, naar) : (AanmeldingStatus.Ingediend, null), ((await Opnieuw(aanmelding)).Status, (await Opnieuw(aanmelding)).DoorverwezenNaar));
    }

    [Fact]
    public async Task Aanvaarden_TweeCoordinatoren_DeTweedeZietDeBotsing()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        var (een, twee) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Regioverantwoordelijke));
        var pagina = await twee.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id));
        await een.Verstuur(await een.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), new Dictionary<string, string?> { ["Weigering.Criterium"] = wereld.Criterium.Tekst, ["Weigering.Tekst"] = "Verlopen." }, "handler=Weigeren");

        var antwoord = await twee.Verstuur(pagina, new Dictionary<string, string?>(), "handler=Aanvaarden");

        Assert.False(antwoord.IsGelukt);
        Assert.Equal(AanmeldingStatus.Geweigerd, (await Opnieuw(aanmelding)).Status);
        Assert.False(await toepassing.Db(db => db.AlleTrajecten().AnyAsync(t => t.AanmeldingId == aanmelding.Id)));
    }

    private static async Task<Antwoord> Stuur(Wereld wereld, Aanmelding aanmelding, string actie, Dictionary<string, string?> velden)
    {
        var coordinator = wereld.Als(RolSoort.Coordinator);
        return await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), velden, actie);
    }

    private Task<Aanmelding> Opnieuw(Aanmelding aanmelding) => toepassing.Db(db => db.AlleAanmeldingen().Include(a => a.Aanvulvragen).SingleAsync(a => a.Id == aanmelding.Id));
}
