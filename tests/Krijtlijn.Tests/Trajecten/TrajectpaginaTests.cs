using System.Net;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

public sealed class TrajectpaginaTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Detail_BinnenBereik_ToontDeStapEnLogtDeInzage(RolSoort rol)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var pagina = await wereld.Als(rol).Open(TrajectenLinks.Detail(traject.Id));
        Assert.Contains("Noor Verbeke", pagina.Tekst);
        Assert.Contains("opnemen in het ondersteuningsplan", pagina.Tekst);
        Assert.Contains("1 u 30 per week", pagina.Tekst);
        Assert.True(pagina.Document.QuerySelectorAll("main .knop-hoofd").Length <= 1);
        var gebruiker = wereld.Rol(rol).GebruikerId;
        Assert.True(await toepassing.Db(db => db.Inzages().AnyAsync(i => i.GebruikerId == gebruiker && i.LeerlingId == traject.LeerlingId)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/startgesprek")]
    [InlineData("/startgesprek/verbeteren")]
    [InlineData("/on-hold")]
    [InlineData("/herstarten")]
    [InlineData("/beeindigen")]
    public async Task Pagina_BuitenBereikOfOnbestaand_Is404(string deel)
    {
        var wereld = await Wereld.Maak(toepassing);
        var andere = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        Assert.Equal(HttpStatusCode.NotFound, await andere.Als(RolSoort.Coordinator).Status($"/trajecten/{traject.Id}{deel}"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status($"/trajecten/{Guid.NewGuid()}{deel}"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status($"/trajecten/{traject.Id}{deel}"));
    }

    [Theory]
    [InlineData("/startgesprek")]
    [InlineData("/startgesprek/verbeteren")]
    [InlineData("/on-hold")]
    [InlineData("/herstarten")]
    [InlineData("/beeindigen")]
    public async Task Wijzigen_AlsSchool_IsVerboden(string deel)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status($"/trajecten/{traject.Id}{deel}"));
    }

    [Fact]
    public async Task Detail_InterneGebeurtenis_IsAlleenVoorDeCoordinatie()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await toepassing.Db(async db =>
        {
            (await db.FindAsync<Traject>(traject.Id))!.OnHoldZetten("even", Wereld.Vandaag, Wereld.Vandaag);
            await db.Bewaren(HuidigeGebruiker.Systeem("test"), "Interne nota gemaakt", traject, intern: true);
        });
        Assert.Contains("Interne nota", (await wereld.Als(RolSoort.Coordinator).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
        Assert.DoesNotContain("Interne nota", (await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
    }

    [Fact]
    public async Task Startgesprek_Vastgelegd_StoptDeKlokEnVraagtEenPlan()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(gestart: false);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Startgesprek(traject.Id)), new Dictionary<string, string?>
        {
            ["Formulier.Datum"] = "2026-11-20", ["Formulier.Aanwezigen"] = "Juf Ann", ["Formulier.Afspraken"] = "Elke dinsdag",
        });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var pagina = await bezoeker.Open(antwoord.Naar!);
        Assert.Contains("opnemen in het ondersteuningsplan", pagina.Tekst);
        Assert.Contains("Gestart op 20/11/2026, binnen de termijn", pagina.Tekst);
        Assert.Contains("Startgesprek gevoerd", pagina.Tekst);
    }

    [Fact]
    public async Task Startgesprek_InDeToekomstOfLeeg_ToontDeFoutEnBewaartHetGetypte()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(gestart: false);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Startgesprek(traject.Id));
        var toekomst = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-30", ["Formulier.Aanwezigen"] = "Juf Ann", ["Formulier.Afspraken"] = "Bewaar mij" });
        Assert.Contains("ligt in de toekomst", toekomst.Tekst);
        Assert.Contains("Bewaar mij", toekomst.Tekst);
        foreach (var (datum, melding) in new[] { ("0202-01-01", "Kijk het jaar na"), ("2020-01-01", "Dit traject begon in 2026-2027") })
            Assert.Contains(melding, (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = datum, ["Formulier.Aanwezigen"] = "Juf Ann" })).Tekst);
        var leeg = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "", ["Formulier.Aanwezigen"] = "" });
        Assert.Equal(HttpStatusCode.OK, leeg.Status);
        Assert.Contains("Vul dit veld in", leeg.Tekst);
    }

    [Fact]
    public async Task Startgesprek_Verbeterd_VerschuiftDeKlok_EnHoudtWatErStond()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(gestart: false);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(TrajectenLinks.StartgesprekVerbeteren(traject.Id)));
        await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Startgesprek(traject.Id)), new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-20", ["Formulier.Aanwezigen"] = "Juf Ann" });
        Assert.Contains(TrajectenLinks.StartgesprekVerbeteren(traject.Id), (await bezoeker.Open(TrajectenLinks.Detail(traject.Id))).Links);
        Assert.DoesNotContain(TrajectenLinks.StartgesprekVerbeteren(traject.Id), (await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id))).Links);
        var pagina = await bezoeker.Open(TrajectenLinks.StartgesprekVerbeteren(traject.Id));
        foreach (var (datum, melding) in new[] { ("2026-11-30", "ligt in de toekomst"), ("2020-01-01", "Dit traject begon in 2026-2027"), ("", "ul dit veld in") })
            Assert.Contains(melding, (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = datum })).Tekst);
        await wereld.Bewaar(new Evaluatie(await toepassing.Db(db => db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id)), new DateOnly(2026, 11, 21), EvaluatieBesluit.Verdergaan, Testklok.Begin.UtcDateTime, Wereld.Vandaag));
        Assert.Contains("Er is al geëvalueerd op 21/11/2026", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-22" })).Tekst);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-18", ["Formulier.Aanwezigen"] = "Juf Ann en de ouders" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var dossier = await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id));
        Assert.Contains("Gestart op 18/11/2026", dossier.Tekst);
        Assert.Contains("Het gesprek was op 18/11/2026, niet op 20/11/2026.", dossier.Tekst);
        var na = await toepassing.Db(db => db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id));
        Assert.Equal((new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 18)), (na.EersteStartOp!.Value, na.GestartOp!.Value));
        var botsing = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Aanwezigen"] = "Iemand anders", ["__indiening"] = Guid.NewGuid().ToString("N") });
        Assert.Contains("Juf Ann en de ouders", botsing.Tekst);
    }

    [Fact]
    public async Task OnHold_ZonderReden_WordtGeweigerd_EnMetRedenKanHetHerstarten()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(TrajectenLinks.OnHold(traject.Id));
        Assert.False((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Reden"] = "" })).IsGelukt);
        Assert.Contains("Dit traject begon in 2026-2027", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Reden"] = "Langdurig ziek", ["Formulier.Sinds"] = "2020-01-01" })).Tekst);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Reden"] = "Langdurig ziek" })).IsGelukt);
        Assert.Contains("Langdurig ziek", (await bezoeker.Open(TrajectenLinks.Detail(traject.Id))).Tekst);
        var herstart = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Herstarten(traject.Id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Weer op school" });
        Assert.True(herstart.IsGelukt, herstart.Tekst);
        Assert.Equal(TrajectStatus.Lopend, (await toepassing.Db(db => db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id))).Status);
    }

    [Fact]
    public async Task Herstarten_VanEenLopendTraject_BreektR36()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Herstarten(traject.Id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "" });
        Assert.Contains("herstarten is niet nodig", antwoord.Tekst);
    }

    [Fact]
    public async Task Beeindigen_AfrondenZonderNazorg_BreektR36()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Beeindigen(traject.Id)), new Dictionary<string, string?> { ["Formulier.Wijze"] = "Afronden" });
        Assert.False(antwoord.IsGelukt);
        Assert.Contains("Noteer de nazorg", antwoord.Tekst);
    }

    [Fact]
    public async Task Beeindigen_Stopzetten_MaaktTijdVrijEnStelDeSlotvragenZonderNaamInDeMail()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await wereld.Wijzig<Krijtlijn.Scholen.Instelling>(wereld.School.Id, s => s.Email = $"school{traject.Id:N}@example.org");
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Beeindigen(traject.Id)), new Dictionary<string, string?> { ["Formulier.Wijze"] = "Stopzetten", ["Formulier.Reden"] = "Verhuisd" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        await toepassing.Db(async db =>
        {
            Assert.Equal(Wereld.Vandaag, (await db.AlleToewijzingen().SingleAsync(t => t.TrajectId == traject.Id)).Tot);
            var slotvraag = await db.AlleSlotvragen().SingleAsync(s => s.TrajectId == traject.Id);
            var mail = await db.UitgaandeBerichten().SingleAsync(b => b.Aan == $"school{traject.Id:N}@example.org");
            Assert.Contains(EvaluatiesLinks.Slotvraag(slotvraag.Id), mail.Tekst);
            Assert.DoesNotContain("Verbeke", mail.Onderwerp + mail.Tekst);
        });
        Assert.Contains("slotvragen beantwoorden", (await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
    }

    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026-11-23")] // ended and taken up again on one day
    public async Task Herstarten_NaStopzetten_GeeftDezelfdeOndersteunerEnTrektDeSlotvraagIn(string op)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Beeindigen(traject.Id)), new Dictionary<string, string?> { ["Formulier.Wijze"] = "Stopzetten", ["Formulier.Reden"] = "Verhuisd", ["Formulier.Op"] = op });
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Herstarten(traject.Id)), new Dictionary<string, string?> { ["Formulier.Reden"] = "Terug" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        await toepassing.Db(async db =>
        {
            Assert.Equal(TrajectStatus.Lopend, (await db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id)).Status);
            Assert.Equal(2, await db.AlleToewijzingen().CountAsync(t => t.TrajectId == traject.Id && t.PersoneelslidId == wereld.Ondersteuner.Id && t.MinutenPerWeek == 90));
            Assert.False(await db.AlleSlotvragen().AnyAsync(s => s.TrajectId == traject.Id));
        });
    }
}
