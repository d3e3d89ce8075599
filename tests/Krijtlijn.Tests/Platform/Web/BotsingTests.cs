using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Ondersteuningsplannen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>Two people edit the same thing: the second sees both versions, loses nothing and chooses.</summary>
public sealed class BotsingTests(Toepassing toepassing)
{
    [Fact]
    public async Task Bewaren_NaEenAnder_ToontBeideVersies_EnNogEensBewarenHoudtDeEigen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var url = PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        Assert.True((await eerste.Verstuur(paginaVanEerste, Telefoon("014 11 11 11"))).IsGelukt);

        var botsing = await tweede.Verstuur(paginaVanTweede, Telefoon("014 22 22 22"));
        Assert.False(botsing.IsGelukt);
        Assert.Contains("bewaarde dit intussen ook", botsing.Tekst);
        Assert.Contains("Telefoon014 22 22 22014 11 11 11", botsing.Tekst);
        Assert.Equal("014 22 22 22", botsing.Pagina!.Zoek("[name='Formulier.Telefoon']")!.GetAttribute("value"));
        Assert.Contains(url, botsing.Pagina.Links);
        Assert.Equal("014 11 11 11", await Bewaard(wereld));

        Assert.True((await tweede.Verstuur(botsing.Pagina, Telefoon("014 22 22 22"))).IsGelukt);
        Assert.Equal("014 22 22 22", await Bewaard(wereld));
    }

    /// <summary>Forms whose change lies in a part of the record, not in the record itself.</summary>
    [Theory]
    [InlineData("leerling", "Formulier.Voornaam", "Nora", "Norah")]
    [InlineData("ouders", "Formulier.Contacten[0].Telefoon", "0470 11 11 11", "0470 22 22 22")]
    public async Task Bewaren_EenOnderdeel_NaEenAnder_ToontBeideVersies(string deel, string veld, string eerst, string daarna)
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = new Leerling(wereld.Netwerk.Id, wereld.School.Id, "Noor", "Verbeke", new DateOnly(2017, 4, 12));
        leerling.Voeg(new Contactpersoon(leerling, "Mama Noor", "Moeder"));
        await wereld.Bewaar(leerling);
        var aanmelding = await wereld.Werkversie(leerling);
        var url = $"{AanmeldingenLinks.Invullen(aanmelding.Id)}/{deel}";
        var (eerste, tweede) = (wereld.Als(RolSoort.School), wereld.Als(RolSoort.School));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        Assert.True((await eerste.Verstuur(paginaVanEerste, new Dictionary<string, string?> { [veld] = eerst })).IsGelukt);

        var botsing = await tweede.Verstuur(paginaVanTweede, new Dictionary<string, string?> { [veld] = daarna });

        Assert.False(botsing.IsGelukt);
        Assert.Contains(daarna + eerst, botsing.Tekst);
        Assert.True((await tweede.Verstuur(botsing.Pagina!, new Dictionary<string, string?> { [veld] = daarna })).IsGelukt);
    }

    [Fact]
    public async Task Bewaren_DoelVanEenPlan_NaEenAnder_ToontBeideVersies()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (plan, traject) = await wereld.Ontwerp();
        var url = OndersteuningsplannenLinks.Bewerken(plan.Id, traject.Id, Planonderdeel.Doelen);
        var (eerste, tweede) = (wereld.Als(RolSoort.Ondersteuner), wereld.Als(RolSoort.Ondersteuner));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        Assert.True((await eerste.Verstuur(paginaVanEerste, new Dictionary<string, string?> { ["Formulier.Rijen[0].Wat"] = "Begint binnen twee minuten" })).IsGelukt);
        var botsing = await tweede.Verstuur(paginaVanTweede, new Dictionary<string, string?> { ["Formulier.Rijen[0].Wat"] = "Begint na één vraag", ["Formulier.Rijen[1].Wat"] = "Een doel erbij" });
        Assert.Contains("Begint na één vraagBegint binnen twee minuten", botsing.Tekst);
        Assert.Contains("Een doel erbij", botsing.Tekst);
    }

    [Fact]
    public async Task Bewaren_AlleenDeExpertise_NaEenAnder_ToontDeBotsing()
    {
        var wereld = await Wereld.Maak(toepassing);
        var url = PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        var vakje = paginaVanEerste.Document.QuerySelectorAll("input[type=checkbox][checked]").Select(v => v.GetAttribute("name")!).First();
        Assert.True((await eerste.Verstuur(paginaVanEerste, new Dictionary<string, string?> { [vakje] = null })).IsGelukt);
        Assert.Contains("bewaarde dit intussen ook", (await tweede.Verstuur(paginaVanTweede, Telefoon("014 33 33 33"))).Tekst);
    }

    [Fact]
    public async Task Toewijzen_TweeCoordinatorenAanEenLopendTraject_DeTweedeZietHet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (b, c) = (await Collega(wereld, "Bea"), await Collega(wereld, "Cas"));
        var traject = await wereld.Lopend();
        var url = TrajectenLinks.Toewijzen(traject.Id);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        Assert.True((await eerste.Verstuur(paginaVanEerste, Keuze(b))).IsGelukt);
        Assert.Contains("bewaarde dit intussen ook", (await tweede.Verstuur(paginaVanTweede, Keuze(c))).Tekst);

        static Dictionary<string, string?> Keuze(Personeelslid wie) => new() { ["Formulier.OndersteunerId"] = wie.Id.ToString(), ["Formulier.Reden"] = "samen sterk", ["Formulier.OverVan"] = ToewijzenModel.Erbij.ToString() };
    }

    [Fact]
    public async Task Verslag_ClbWijzigtHetIntussen_DeAanmeldingBotstMaarEenKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        var verslag = new Verslag(leerling, Verslagsoort.GcVerslag, Ondersteuningstype.Type9, new DateOnly(2026, 5, 4));
        verslag.InIris("IRIS-1");
        await wereld.Bewaar(verslag);
        var aanmelding = await wereld.Werkversie(leerling, verslag);
        var school = wereld.Als(RolSoort.School);
        var oud = await school.Open(AanmeldingenLinks.Invullen(aanmelding.Id, Onderdeel.Verslag));
        await wereld.Wijzig<Verslag>(verslag.Id, v => v.InIris("IRIS-2"));
        await wereld.Wijzig<Verslag>(verslag.Id, v => v.InIris("IRIS-3"));
        Dictionary<string, string?> Velden() => new() { ["Formulier.IrisReferentie"] = "IRIS-4" };
        var botsing = await school.Verstuur(oud, Velden());
        Assert.Contains("bewaarde dit intussen ook", botsing.Tekst);
        var tweede = await school.Verstuur(botsing.Pagina!, Velden());
        Assert.True(tweede.IsGelukt, tweede.Tekst);
    }

    private static async Task<Personeelslid> Collega(Wereld wereld, string naam)
    {
        var iemand = new Personeelslid(wereld.Netwerk.Id, naam, "Collega", 500, 600);
        await wereld.Bewaar(iemand);
        return iemand;
    }

    [Theory]
    [InlineData("OudersIngelichtOp", "Ouders ingelicht op")]
    [InlineData("WerkgeverId", "Werkgever")]
    [InlineData("CLBNaam", "CLBNaam")]
    public void Veldnaam_UitDeCode_WordtLeesbaar(string naam, string leesbaar) => Assert.Equal(leesbaar, Veldnamen.Leesbaar(naam));

    private static Dictionary<string, string?> Telefoon(string nummer) => new() { ["Formulier.Telefoon"] = nummer };

    private Task<string?> Bewaard(Wereld wereld) => toepassing.Db(db => db.AllePersoneelsleden().Where(p => p.Id == wereld.Ondersteuner.Id).Select(p => p.Telefoon).FirstOrDefaultAsync());
}
