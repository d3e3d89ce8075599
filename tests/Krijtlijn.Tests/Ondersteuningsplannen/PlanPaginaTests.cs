using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Ondersteuningsplannen;

/// <summary>The plan pages over HTTP: who may see and do what, and that acts do what they say.</summary>
public sealed class PlanPaginaTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.Beheerder)]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    public async Task Paginas_VerkeerdeRol_BestaanNiet(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        string[] urls = [OndersteuningsplannenLinks.Overzicht, OndersteuningsplannenLinks.Detail(plan.Id), OndersteuningsplannenLinks.Doelen];
        foreach (var url in urls)
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status(url));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Paginas_Lezer_ZietVoorgelegdPlan_R33(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var bezoeker = wereld.Als(soort);
        Assert.Contains(wereld.School.Naam, (await bezoeker.Open(OndersteuningsplannenLinks.Overzicht)).Tekst, StringComparison.Ordinal);
        string[] urls = [OndersteuningsplannenLinks.Detail(plan.Id), OndersteuningsplannenLinks.Versie(plan.Id, 1), OndersteuningsplannenLinks.Afdrukken(plan.Id, 1), OndersteuningsplannenLinks.DoelenVan(wereld.School.Nummer)];
        foreach (var url in urls)
            Assert.Contains("Begint zelf aan een taak", (await bezoeker.Open(url)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detail_Ontwerp_ZietDeSchoolNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Ontwerp();
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(OndersteuningsplannenLinks.Detail(plan.Id)));
        Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(OndersteuningsplannenLinks.Detail(plan.Id)));
    }

    [Fact]
    public async Task Detail_BijgestuurdOntwerp_ToontDeSchoolDeGoedgekeurdeVersie()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var nu = Testklok.Begin.UtcDateTime;
        await wereld.Verander(toepassing, plan.Id, p => { p.Goedkeuren(nu, null); p.Bijsturen(nu).Delen[0].NodenZetten("Geheim ontwerp", null, null); });
        Assert.DoesNotContain("Geheim ontwerp", (await wereld.Als(RolSoort.School).Open(OndersteuningsplannenLinks.Detail(plan.Id))).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(OndersteuningsplannenLinks.Versie(plan.Id, 2)));
        Assert.Contains("Geheim ontwerp", (await wereld.Als(RolSoort.Ondersteuner).Open(OndersteuningsplannenLinks.Detail(plan.Id))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Geheim", (await wereld.Als(RolSoort.Ondersteuner).Open(OndersteuningsplannenLinks.Vergelijken(plan.Id, 1, 2))).Zoek("dd ins")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detail_Lezen_LaatEenSpoorNaPerLeerling_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Voorgelegd(toepassing);
        await wereld.Als(RolSoort.Clb).Open(OndersteuningsplannenLinks.Detail(plan.Id));
        var gebruiker = wereld.Rol(RolSoort.Clb).GebruikerId;
        Assert.True(await toepassing.Db(db => db.Inzages().AnyAsync(i => i.LeerlingId == traject.LeerlingId && i.GebruikerId == gebruiker)));
    }

    [Fact]
    public async Task Starten_SchoolZonderPlan_MaaktPlanMetDeVraagVanDeSchool_R33()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        await wereld.Lopend(leerling);
        var aanmelding = await wereld.Ingediend(leerling, a => a.VraagTeam = "Hoe spreken we dezelfde taal?");
        await wereld.Wijzig<Krijtlijn.Aanmeldingen.Aanmelding>(aanmelding.Id, a => a.Aanvaarden(Testklok.Begin.UtcDateTime));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var overzicht = await bezoeker.Open(OndersteuningsplannenLinks.Overzicht);
        var antwoord = await bezoeker.Verstuur(overzicht, new Dictionary<string, string?> { ["schoolId"] = wereld.School.Id.ToString() });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Contains("Hoe spreken we dezelfde taal?", (await bezoeker.Open(antwoord.Naar!)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starten_VreemdeSchool_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(OndersteuningsplannenLinks.Overzicht), new Dictionary<string, string?> { ["schoolId"] = ander.School.Id.ToString() });
        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
    }

    [Fact]
    public async Task Voorleggen_Volledig_MailtDeSchoolZonderNaam_R41()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Ontwerp();
        await wereld.Bewaar(new Krijtlijn.Netwerken.Schoolcontact(wereld.Netwerk.Id, wereld.School.Id, "Els Zorg") { Email = "els.zorg@example.org" });
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(OndersteuningsplannenLinks.Detail(plan.Id)), new Dictionary<string, string?>(), "Voorleggen");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(PlanStatus.Voorgelegd, (await toepassing.Lees(plan.Id)).Status);
        var bericht = await toepassing.Db(db => db.UitgaandeBerichten().FirstAsync(b => b.NetwerkId == wereld.Netwerk.Id && b.Aan == "els.zorg@example.org"));
        Assert.DoesNotContain("Noor", bericht.Onderwerp + bericht.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voorleggen_Onvolledig_BiedtDeKnopNietEnZegtWatOntbreekt_R34()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Ontwerp(volledig: false);
        var pagina = await wereld.Als(RolSoort.Ondersteuner).Open(OndersteuningsplannenLinks.Detail(plan.Id));
        Assert.Contains("minstens één doel", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Leg voor aan de school", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bijsturen_Goedgekeurd_StartVersieTwee()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        await wereld.Verander(toepassing, plan.Id, p => p.Goedkeuren(Testklok.Begin.UtcDateTime, null));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(OndersteuningsplannenLinks.Detail(plan.Id)), new Dictionary<string, string?>(), "Bijsturen")).IsGelukt);
        Assert.Equal(2, (await toepassing.Lees(plan.Id)).LaatsteNummer);
    }

    [Fact]
    public async Task Terugnemen_Voorgelegd_WordtWeerOntwerpVanDezelfdeVersie()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var (bezoeker, school) = (wereld.Als(RolSoort.Ondersteuner), wereld.Als(RolSoort.School));
        var geopend = await school.Open(OndersteuningsplannenLinks.Beoordelen(plan.Id));
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(OndersteuningsplannenLinks.Detail(plan.Id)), new Dictionary<string, string?>(), "Terugnemen")).IsGelukt);
        var nu = await toepassing.Lees(plan.Id);
        Assert.Equal((PlanStatus.Ontwerp, 1), (nu.Status, nu.LaatsteNummer));
        Assert.False((await school.Verstuur(geopend, new Dictionary<string, string?>(), "Goedkeuren")).IsGelukt); // what she has open is no longer before her
        Assert.Equal(PlanStatus.Ontwerp, (await toepassing.Lees(plan.Id)).Status);
    }

    [Fact]
    public async Task Beoordelen_AndereRolOfAndereSchool_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var url = OndersteuningsplannenLinks.Beoordelen(plan.Id);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Ondersteuner).Status(url));
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.School).Status(url));
    }

    [Fact]
    public async Task Beoordelen_TeruggevenZonderTekst_ToontFoutBijHetVeld_R33()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var school = wereld.Als(RolSoort.School);
        var pagina = await school.Open(OndersteuningsplannenLinks.Beoordelen(plan.Id));
        var antwoord = await school.Verstuur(pagina, new Dictionary<string, string?> { ["Teruggeven.Opmerking"] = "" });
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains("Schrijf wat er aangepast moet worden.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.True((await school.Verstuur(pagina, new Dictionary<string, string?> { ["Teruggeven.Opmerking"] = "Graag een doel voor de leraar." })).IsGelukt);
        Assert.Contains("Graag een doel voor de leraar.", (await wereld.Als(RolSoort.Ondersteuner).Open(OndersteuningsplannenLinks.Detail(plan.Id))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beoordelen_Goedkeuren_BevriestHetPlan_R33()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Voorgelegd(toepassing);
        var school = wereld.Als(RolSoort.School);
        var antwoord = await school.Verstuur(await school.Open(OndersteuningsplannenLinks.Beoordelen(plan.Id)), new Dictionary<string, string?> { ["Goedkeuren.Bedenking"] = "Mooi" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(PlanStatus.Goedgekeurd, (await toepassing.Lees(plan.Id)).Status);
        Assert.Equal(HttpStatusCode.Redirect, await wereld.Als(RolSoort.Ondersteuner).Status(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen)));
        Assert.Equal(HttpStatusCode.Redirect, await school.Status(OndersteuningsplannenLinks.Beoordelen(plan.Id)));
    }

    [Fact]
    public async Task Beoordelen_TeLangeOpmerking_KeurtNietsGoedEnHoudtDeTekst()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Voorgelegd(toepassing);
        var school = wereld.Als(RolSoort.School);
        var lang = new string('x', Planversie.OpmerkingLengte + 1);
        var antwoord = await school.Verstuur(await school.Open(OndersteuningsplannenLinks.Beoordelen(plan.Id)), new Dictionary<string, string?> { ["Goedkeuren.Bedenking"] = lang });
        Assert.NotNull(antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Goedkeuren_Bedenking']"));
        Assert.Equal(lang, antwoord.Pagina.Zoek("#Goedkeuren_Bedenking")!.TextContent.Trim());
        Assert.Equal(PlanStatus.Voorgelegd, (await toepassing.Lees(plan.Id)).Status);
    }

    [Fact]
    public async Task Overzicht_FilterEnZoek_StaanInHetAdres()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Voorgelegd(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.Contains(wereld.School.Naam, (await coordinator.Open("/plannen?status=Voorgelegd&q=" + Uri.EscapeDataString(wereld.School.Naam.ToLowerInvariant()) + "&sort=-ondersteuner")).Zoek("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geen plannen gevonden", (await coordinator.Open("/plannen?status=Goedgekeurd")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Geen plannen gevonden", (await coordinator.Open("/plannen?schooljaar=2025-2026&pagina=7")).Tekst, StringComparison.Ordinal);
    }
}
