using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Ondersteuningsplannen;

/// <summary>Filling in a plan over HTTP, as a visitor without JavaScript.</summary>
public sealed class PlanBewerkenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Bewerken_AndereRolOfAnderPlan_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (plan, traject) = await wereld.Ontwerp();
        foreach (var onderdeel in Enum.GetValues<Planonderdeel>())
        {
            var url = OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, onderdeel);
            Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Ondersteuner).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Ondersteuner).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Ondersteuner).Status(OndersteuningsplannenLinks.Bewerken(plan.Id, Guid.NewGuid(), onderdeel)));
        }
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Ondersteuner).Status(OndersteuningsplannenLinks.Leerlingen(plan.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Ondersteuner).Status(OndersteuningsplannenLinks.Overnemen(plan.Id, traject.Id)));
    }

    [Fact]
    public async Task Doelen_VoegToeWijzigEnVerwijder_InEenKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var url = OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(url), Velden(("Formulier.Rijen[0].Wat", "Begint vlot aan een taak"), ("Formulier.Rijen[1].Wat", "Leraar deelt taken op"), ("Formulier.Rijen[1].Niveau", "Leraar")), knop: "nog een doel");
        Assert.EndsWith("/doelen#nieuw", antwoord.Naar, StringComparison.Ordinal);
        Assert.Equal(["Begint vlot aan een taak", "Leraar deelt taken op"], Doelen(await toepassing.Lees(plan.Id)));
        antwoord = await bezoeker.Verstuur(await bezoeker.Open(url), Velden(("Formulier.Rijen[0].Verwijderen", "true")));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(["Leraar deelt taken op"], Doelen(await toepassing.Lees(plan.Id)));
    }

    [Fact]
    public async Task Doelen_MaatZonderDoel_ToontFoutEnHoudtWatGetyptIs_R35()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen));
        var antwoord = await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[1].HoeGemeten", "Elke vrijdag kijken"), ("Formulier.Rijen[0].Wat", "Anders verwoord")));
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains("Schrijf wat u wilt bereiken.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Elke vrijdag kijken", antwoord.Pagina!.Zoek("[name='Formulier.Rijen[1].HoeGemeten']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Anders verwoord", antwoord.Pagina.Zoek("[name='Formulier.Rijen[0].Wat']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doelen_IntussenGewijzigd_ToontBotsingEnNietsGaatVerloren()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var url = OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen);
        var (eerste, tweede) = (await bezoeker.Open(url), await bezoeker.Open(url));
        Assert.True((await bezoeker.Verstuur(eerste, Velden(("Formulier.Rijen[1].Wat", "Eerst bewaard")))).IsGelukt);
        var botsing = await bezoeker.Verstuur(tweede, Velden(("Formulier.Rijen[1].Wat", "Daarna bewaard")));
        Assert.Equal(HttpStatusCode.OK, botsing.Status);
        Assert.Contains("Daarna bewaard", botsing.Pagina!.Zoek("[name='Formulier.Rijen[1].Wat']")!.TextContent, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(botsing.Pagina, Velden(("Formulier.Rijen[1].Wat", "Daarna bewaard")))).IsGelukt);
        Assert.Equal(3, Doelen(await toepassing.Lees(plan.Id)).Count);
    }

    [Fact]
    public async Task Doelen_NaTeruggave_MaaktNieuweVersie_R33()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Voorgelegd(toepassing);
        await wereld.Verander(toepassing, plan.Id, p => p.Teruggeven(Testklok.Begin.UtcDateTime, "Te vaag"));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen));
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[0].Wat", "Scherper gesteld")))).IsGelukt);
        var nu = await toepassing.Lees(plan.Id);
        Assert.Equal((2, PlanStatus.Teruggegeven), (nu.LaatsteNummer, nu.Status));
        Assert.Equal(["Begint zelf aan een taak"], nu.Versies.Single(v => v.Nummer == 1).Delen[0].Doelen.Select(d => d.Wat));
        Assert.Contains("Scherper gesteld", (await bezoeker.Open(OndersteuningsplannenLinks.Vergelijken(plan.Id, 1, 2))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activiteiten_EindeVoorBegin_ToontFoutBijHetVeld_R34()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Activiteiten));
        var antwoord = await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[0].Van", "2027-02-01"), ("Formulier.Rijen[0].Tot", "2027-01-01")));
        Assert.Contains("De einddatum ligt voor de begindatum.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[0].Van", "2027-01-01"), ("Formulier.Rijen[0].Tot", "2027-02-01")))).IsGelukt);
    }

    [Fact]
    public async Task Evaluatiemomenten_ZonderDag_ToontFout_MetDagLukt_R34()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Evaluatiemomenten));
        Assert.Contains("Kies de dag waarop u terugkijkt.", (await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[1].Wijze", "Telefonisch")))).Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Rijen[1].Wijze", "Telefonisch"), ("Formulier.Rijen[1].Datum", "2027-05-03")))).IsGelukt);
        Assert.Equal(2, (await toepassing.Lees(plan.Id)).Versies[0].Delen[0].Evaluatiemomenten.Count);
    }

    [Fact]
    public async Task NodenEnAangepastCurriculum_Bewaren_VullenHetPlan_R34()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp(volledig: false);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var noden = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Noden));
        Assert.Contains("hoogstens", (await bezoeker.Verstuur(noden, Velden(("Formulier.NodenTeam", new string('x', Plandeel.TekstLengte + 1))))).Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(noden, Velden(("Formulier.NodenLeraar", "Taken opdelen"), ("Formulier.IsIac", "true")))).IsGelukt);
        var stappen = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Iac));
        Assert.True((await bezoeker.Verstuur(stappen, Velden(("Formulier.Beginsituatie", "Leest op niveau 3")))).IsGelukt);
        var deel = (await toepassing.Lees(plan.Id)).Versies[0].Delen[0];
        Assert.Equal(("Taken opdelen", true, "Leest op niveau 3"), (deel.NodenLeraar, deel.IsIac, deel.Beginsituatie));
    }

    [Fact]
    public async Task AangepastCurriculum_TeLang_ToontDeFoutEnBewaartNiets_R34()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        await wereld.Verander(toepassing, plan.Id, p => p.Laatste.Delen[0].IsIac = true);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Iac));
        var antwoord = await bezoeker.Verstuur(pagina, Velden(("Formulier.Uitvoering", new string('x', Plandeel.TekstLengte + 1)), ("Formulier.Beginsituatie", "Leest op niveau 3")));
        Assert.Contains("hoogstens", antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Formulier_Uitvoering']")!.TextContent);
        Assert.Equal("Leest op niveau 3", antwoord.Pagina.Zoek("#Formulier_Beginsituatie")!.TextContent.Trim());
        Assert.Null((await toepassing.Lees(plan.Id)).Versies[0].Delen[0].Beginsituatie);
    }

    [Fact]
    public async Task Leerlingen_ToevoegenEnVerwijderen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var tweede = await wereld.Lopend(await wereld.Leerling("Milan", "Peeters", new DateOnly(2016, 2, 2)));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Leerlingen(plan.Id));
        Assert.Contains("Kies minstens één leerling", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["trajecten"] = null }, "Toevoegen")).Tekst, StringComparison.Ordinal);
        // A traject of the school that is not hers, or no longer runs, is not on her list and is not taken.
        var gestopt = await wereld.Lopend(await wereld.Leerling("Lou", "Gestopt", new DateOnly(2016, 3, 3)));
        await wereld.Wijzig<Krijtlijn.Trajecten.Traject>(gestopt.Id, t => t.Stopzetten(Wereld.Vandaag, "verhuisd", Wereld.Vandaag));
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Verstuur(pagina, Velden(("trajecten", gestopt.Id.ToString())), "Toevoegen")).Status);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(OndersteuningsplannenLinks.Leerlingen(plan.Id)), Velden(("trajecten", tweede.Id.ToString())), "Toevoegen")).IsGelukt);
        Assert.Equal(2, (await toepassing.Lees(plan.Id)).Versies[0].Delen.Count);
        pagina = await bezoeker.Open(OndersteuningsplannenLinks.Leerlingen(plan.Id));
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("trajectId", traject.Id.ToString())), "Verwijderen")).IsGelukt);
        Assert.Equal([tweede.Id], (await toepassing.Lees(plan.Id)).Versies[0].Delen.Select(d => d.TrajectId));
    }

    [Fact]
    public async Task Overnemen_VanAndereLeerling_KopieertHetDoel()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, _) = await wereld.Ontwerp();
        var tweede = await wereld.Lopend(await wereld.Leerling("Milan", "Peeters", new DateOnly(2016, 2, 2)));
        await wereld.Verander(toepassing, plan.Id, p => p.Laatste.VoegDeel(tweede.Id, tweede.LeerlingId));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(OndersteuningsplannenLinks.Overnemen(plan.Id, tweede.Id));
        Assert.Contains("Vink aan wat u wilt overnemen.", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Doelen"] = null })).Tekst, StringComparison.Ordinal);
        var doel = pagina.Zoek("[name='Formulier.Doelen']")!.GetAttribute("value");
        var antwoord = await bezoeker.Verstuur(pagina, Velden(("Formulier.Doelen", doel!)));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var delen = (await toepassing.Lees(plan.Id)).Versies[0].Delen;
        Assert.All(delen, d => Assert.Equal("Begint zelf aan een taak", Assert.Single(d.Doelen).Wat));
        Assert.Equal(2, delen.Select(d => d.Doelen[0].Sleutel).Distinct().Count());
    }

    private static Dictionary<string, string?> Velden(params (string Naam, string Waarde)[] velden) => velden.ToDictionary(v => v.Naam, v => (string?)v.Waarde);

    private static List<string> Doelen(Ondersteuningsplan plan) =>
        [.. plan.Versies.OrderByDescending(v => v.Nummer).First().Delen[0].Doelen.OrderBy(d => d.Volgorde).Select(d => d.Wat)];
}
