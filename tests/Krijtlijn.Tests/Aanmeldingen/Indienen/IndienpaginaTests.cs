using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Aanmeldingen.Indienen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Krijtlijn.Tests.Aanmeldingen.Indienen;

public sealed class IndienpaginaTests(Toepassing toepassing)
{
    public static TheoryData<string> Delen => ["invullen", "invullen/leerling", "invullen/klas", "invullen/contact", "invullen/verslag", "invullen/vraag", "invullen/zorgfase", "invullen/ouders", "nakijken", "intrekken"];

    [Theory]
    [MemberData(nameof(Delen))]
    public async Task Pagina_VanDeSchoolZelf_OpentEnIsVoorAnderenNietGevonden(string deel)
    {
        var wereld = await Wereld.Maak(toepassing);
        var andere = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var pagina = await wereld.Als(RolSoort.School).Open($"/aanmeldingen/{aanmelding.Id}/{deel}");
        Assert.Contains("Noor Verbeke", pagina.Tekst);
        Assert.True(pagina.Document.QuerySelectorAll("main .knop-hoofd").Length <= 1);
        Assert.Equal(HttpStatusCode.NotFound, await andere.Als(RolSoort.School).Status($"/aanmeldingen/{aanmelding.Id}/{deel}"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status($"/aanmeldingen/{aanmelding.Id}/{deel}"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status($"/aanmeldingen/{Guid.NewGuid()}/{deel}"));
    }

    [Theory]
    [InlineData(Onderdeel.Leerling, "Formulier.Voornaam", "", "Voornaam: vul dit veld in.")]
    [InlineData(Onderdeel.Leerling, "Formulier.Geboortedatum", "1950-01-01", "Kijk het jaar na")]
    [InlineData(Onderdeel.SchoolEnKlas, "Formulier.Klas", "", "Vul de klas in.")]
    [InlineData(Onderdeel.Contact, "Formulier.ContactEmail", "geen adres", "Geef een e-mailadres")]
    [InlineData(Onderdeel.Vraag, "Formulier.VraagLeerling", "", "minstens één ondersteuningsvraag")]
    [InlineData(Onderdeel.Ouders, "Formulier.OudersIngelichtOp", "2027-01-01", "ligt in de toekomst")]
    [InlineData(Onderdeel.Ouders, "Formulier.Contacten[0].Telefoon", "0470 11 11 11", "Vul ook de naam in.")]
    [InlineData(Onderdeel.Ouders, "Formulier.Contacten[1].Email", "mama@example.org", "Vul ook de naam in.")]
    [InlineData(Onderdeel.Ouders, "Formulier.Contacten[0].Telefoon", "thuis", "Een telefoonnummer bevat cijfers.")]
    public async Task Deel_MetFout_ToontDeMeldingEnBewaartNiets(Onderdeel onderdeel, string veld, string waarde, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, onderdeel)), new Dictionary<string, string?> { [veld] = waarde });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(melding, antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.Equal(aanmelding.Versie, await toepassing.Db(db => db.AlleAanmeldingen().Where(a => a.Id == aanmelding.Id).Select(a => a.Versie).SingleAsync()));
    }

    [Fact]
    public async Task Deel_LaterVerder_BewaartWatErIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie(anders: a => (a.Klas, a.Niveau) = (null, null));
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.SchoolEnKlas)), new Dictionary<string, string?> { ["Formulier.Klas"] = "4B" }, knop: "later verder");
        Assert.Equal(AanmeldingenLinks.Invullen(aanmelding.Id), antwoord.Naar);
        Assert.Contains("duid het onderwijsniveau aan", (await school.Open(antwoord.Naar!)).Tekst);
    }

    [Fact]
    public async Task Zorgfase_Fase1_LegtDeWegNaarDeBegeleidingsdienstUit()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Zorgfase)), new Dictionary<string, string?> { ["Formulier.Fase"] = "VerhoogdeZorg" });
        Assert.Contains("pedagogische begeleidingsdienst", (await school.Open(antwoord.Naar!)).Tekst);
        Assert.Null((await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id))).Zoek("main form"));
    }

    [Fact]
    public async Task Zorgfase_Fase1_GeeftDeVraagDoorMetEenNota_EnKomtNietBijHetNetwerk_R7()
    {
        var wereld = await Wereld.Maak(toepassing);
        var dienst = new Krijtlijn.Scholen.Instelling($"9{wereld.School.Nummer[1..]}", "Begeleidingsdienst Test", Krijtlijn.Scholen.Instellingssoort.Begeleidingsdienst) { Email = "pbd@example.org" };
        await wereld.Bewaar(dienst, new Krijtlijn.Netwerken.Lidmaatschap(wereld.Netwerk.Id, dienst.Id, Krijtlijn.Netwerken.Lidrol.Begeleidingsdienst, Wereld.Schooljaar.Begin));
        var aanmelding = await wereld.Werkversie(anders: a => a.Fase = Zorgfase.VerhoogdeZorg);
        var school = wereld.Als(RolSoort.School);
        var url = AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Zorgfase);
        Assert.Contains("Schrijf in een nota", (await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Doorgeven.Nota"] = " " })).Tekst);
        var antwoord = await school.Verstuur(await school.Open(url), new Dictionary<string, string?> { ["Doorgeven.Nota"] = "De klas is te druk" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var pagina = await school.Open(antwoord.Naar!);
        Assert.Contains("Begeleidingsdienst Test", pagina.Tekst);
        Assert.Contains("De klas is te druk", pagina.Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(AanmeldingenLinks.Detail(aanmelding.Id)));
        var mail = await toepassing.Db(db => db.Set<Krijtlijn.Platform.Mail.UitgaandBericht>().SingleAsync(b => b.NetwerkId == wereld.Netwerk.Id));
        Assert.Equal("pbd@example.org", mail.Aan);
        Assert.DoesNotContain("Noor", mail.Tekst + mail.Onderwerp);
        Assert.DoesNotContain("te druk", mail.Tekst);
    }

    [Fact]
    public async Task DoorgevenAanBegeleiding_InFase2_BreektR7()
    {
        var aanmelding = await (await Wereld.Maak(toepassing)).Werkversie();
        Assert.Equal("R7", Assert.Throws<RegelGebroken>(() => aanmelding.DoorgevenAanBegeleiding("dienst", "nota", Testklok.Begin.UtcDateTime)).Regel);
    }

    [Fact]
    public async Task Deel_DoorTweeTegelijk_ToontDeBotsing()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Werkversie();
        var school = wereld.Als(RolSoort.School);
        var oud = await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Vraag));
        await wereld.Wijzig<Aanmelding>(aanmelding.Id, a => a.VraagLeraar = "Iemand anders schreef dit");
        var antwoord = await school.Verstuur(oud, new Dictionary<string, string?> { ["Formulier.VraagLeraar"] = "Mijn versie" });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains("Mijn versie", antwoord.Tekst);
        var tweede = await school.Verstuur(antwoord.Pagina!, new Dictionary<string, string?> { ["Formulier.VraagLeraar"] = "Samen herschreven" });
        Assert.True(tweede.IsGelukt);
    }

    [Fact]
    public async Task Nieuw_GelijkendeLeerlingVanEenAndereSchool_VerraadtGeenNaam()
    {
        var wereld = await Wereld.Maak(toepassing);
        var elders = new Krijtlijn.Leerlingen.Leerling(wereld.Netwerk.Id, wereld.Werkgever.Id, "Éloïse", "Vermeulen", new DateOnly(2016, 5, 5));
        await wereld.Bewaar(elders);
        var school = wereld.Als(RolSoort.School);
        var velden = new Dictionary<string, string?> { ["Nieuw.Voornaam"] = "Eloise", ["Nieuw.Familienaam"] = "Vermeulne", ["Nieuw.Geboortedatum"] = "2016-05-05" };
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Nieuw), velden);
        Assert.Contains("lijkt op een andere", antwoord.Tekst);
        Assert.DoesNotContain("Éloïse", antwoord.Tekst);
        var verder = await school.Verstuur(antwoord.Pagina!, velden, knop: "Toch verdergaan");
        Assert.True(verder.IsGelukt, verder.Tekst);
    }

    [Fact]
    public async Task Nieuw_LeerlingMetOpenAanmelding_GaatNaarDieAanmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(AanmeldingenLinks.Nieuw), new Dictionary<string, string?> { ["Gekend.LeerlingId"] = $"{aanmelding.LeerlingId}" });
        Assert.Contains(AanmeldingenLinks.Detail(aanmelding.Id), antwoord.Pagina!.Links);
        Assert.Equal(1, await toepassing.Db(db => db.AlleAanmeldingen().CountAsync(a => a.LeerlingId == aanmelding.LeerlingId)));
    }

    [Fact]
    public async Task Intrekken_ZonderReden_VraagtErEen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(AanmeldingenLinks.Intrekken(aanmelding.Id));
        Assert.Contains("Zeg waarom", (await school.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Reden"] = " " })).Tekst);
        Assert.True((await school.Verstuur(await school.Open(AanmeldingenLinks.Intrekken(aanmelding.Id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Verhuisd" })).IsGelukt);
        Assert.Contains("Ingetrokken", (await wereld.Als(RolSoort.Coordinator).Open(AanmeldingenLinks.Detail(aanmelding.Id))).Tekst);
    }

    [Fact]
    public async Task Aanvulling_GevraagdPerDeel_StaatOpDeTakenlijstEnHerstartDeKlok()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        await wereld.Wijzig<Aanmelding>(aanmelding.Id, a => a.OnvolledigVerklaren([(Onderdeel.Vraag, "Wat gebeurt er op de speelplaats?")], Testklok.Begin.UtcDateTime, Wereld.Vandaag.AddDays(-3)), nameof(Aanmelding.Aanvulvragen));
        var school = wereld.Als(RolSoort.School);
        Assert.Contains("Wat gebeurt er op de speelplaats?", (await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id))).Tekst);
        var nakijken = await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id));
        Assert.True((await school.Verstuur(nakijken, nakijken.Versie())).IsGelukt);
        var na = await toepassing.Db(db => db.AlleAanmeldingen().Include(a => a.Aanvulvragen).SingleAsync(a => a.Id == aanmelding.Id));
        Assert.Equal((AanmeldingStatus.Ingediend, aanmelding.StartUiterlijk!.Value.AddDays(3), aanmelding.Referentie), (na.Status, na.StartUiterlijk!.Value, na.Referentie));
        Assert.All(na.Aanvulvragen, v => Assert.NotNull(v.BeantwoordOp));
    }

    [Fact]
    public async Task Referentie_VeelTegelijk_IsNooitTweeKeerDezelfde()
    {
        var wereld = await Wereld.Maak(toepassing);
        var ids = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            var leerling = await wereld.Leerling("Kind", $"Nummer{(char)('a' + i)}", gedeeld: false);
            ids.Add((await wereld.Werkversie(leerling)).Id);
        }
        await Task.WhenAll(ids.Select(id => Task.Run(async () =>
        {
            await using var bereik = toepassing.Diensten.CreateAsyncScope();
            var db = bereik.ServiceProvider.GetRequiredService<Krijtlijn.Platform.Database.KrijtlijnDb>();
            var aanmelding = await db.AlleAanmeldingen().Include(a => a.Leerling!.Inschrijvingen).Include(a => a.Verslag).Include(a => a.Aanvulvragen).SingleAsync(a => a.Id == id);
            await bereik.ServiceProvider.GetRequiredService<IndienService>().Indienen(aanmelding, wereld.Wie(RolSoort.School));
        })));
        var referenties = await toepassing.Db(db => db.AlleAanmeldingen().Where(a => ids.Contains(a.Id)).Select(a => a.Referentie).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 8).Select(n => $"2026-{n:0000}"), referenties.Order());
    }
}
