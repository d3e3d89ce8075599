using System.Net;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Personeel;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Krijtlijn.Zoeken;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Zoeken;

public sealed class ZoekpaginaTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    public async Task Zoeken_MetTypfout_VindtDeLeerlingBinnenBereik(RolSoort rol)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(await wereld.Leerling("Zoë", "Janssens"));
        var pagina = await wereld.Als(rol).Open(ZoekenLinks.Zoek("Jansens zoe"));
        Assert.Contains(TrajectenLinks.Detail(traject.Id), pagina.Links);
        Assert.Contains("Zoë Janssens", pagina.Tekst);
    }

    [Fact]
    public async Task Zoeken_AnderNetwerkOfBeheerder_VindtDeLeerlingNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var andere = await Wereld.Maak(toepassing);
        await wereld.Leerling("Quinten", "Xaverius");
        foreach (var bezoeker in new[] { andere.Als(RolSoort.Coordinator), andere.Als(RolSoort.School), wereld.Als(RolSoort.Beheerder), wereld.Als(RolSoort.DirecteurBuo), wereld.Als(RolSoort.Raadslid), wereld.Als(RolSoort.Ondersteuner) })
            Assert.Contains("Niets gevonden", (await bezoeker.Open(ZoekenLinks.Zoek("Xaverius"))).Tekst);
    }

    [Fact]
    public async Task Zoeken_NaarSchoolOpGemeenteEnNummer_VindtDeSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains(ZoekenLinks.School(wereld.School.Nummer), (await bezoeker.Open(ZoekenLinks.Zoek("geel"))).Links);
        Assert.Contains(ZoekenLinks.School(wereld.School.Nummer), (await bezoeker.Open(ZoekenLinks.Zoek(wereld.School.Nummer))).Links);
    }

    [Fact]
    public async Task Zoeken_NaarOndersteuner_VindtDieVanHetNetwerk()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(PersoneelLinks.Detail(wereld.Ondersteuner.Id), (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek(wereld.Ondersteuner.Familienaam))).Links);
    }

    [Fact]
    public async Task Zoeken_OpReferentie_VindtDeAanmelding()
    {
        var wereld = await Wereld.Maak(toepassing);
        var aanmelding = await wereld.Ingediend();
        Assert.Contains(AanmeldingenLinks.Detail(aanmelding.Id), (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek(aanmelding.Referentie!))).Links);
        Assert.Contains("Niets gevonden", (await wereld.Als(RolSoort.Beheerder).Open(ZoekenLinks.Zoek(aanmelding.Referentie!))).Tekst);
        Assert.Contains(AanmeldingenLinks.Detail(aanmelding.Id), (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek(aanmelding.Referentie!.Split('-')[1]))).Links);
    }

    [Fact]
    public async Task Zoeken_OndersteunerOpVolledigeNaam_StaatVoorLeerlingenDieErOpLijken()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Leerling("Xanthe", "Zonnebergen");
        var gezocht = new Personeelslid(wereld.Netwerk.Id, "Xander", "Zonneberg", 500, 600);
        await wereld.Bewaar(gezocht);
        var koppen = (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek("Xander Zonneberg"))).Document.QuerySelectorAll("main h2").Select(h => h.TextContent).ToList();
        Assert.Equal(["Ondersteuners", "Leerlingen"], koppen);
    }

    [Theory]
    [InlineData("", "Wat zoekt u?")]
    [InlineData("a", "Typ minstens twee tekens")]
    [InlineData("%%%", "Niets gevonden")]
    public async Task Zoeken_TeKortOfZonderLetters_LegtUit(string vraag, string tekst)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(tekst, (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek(vraag))).Tekst);
    }

    [Fact]
    public async Task Zoeken_NietAangemeld_GaatNaarAanmelden() => Assert.Equal(HttpStatusCode.Redirect, await toepassing.Bezoeker().Status(ZoekenLinks.Zoeken));

    [Fact]
    public async Task Bijhouden_NaHernoemen_VindtAlleenDeNieuweNaam()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Fien", "Oudenaam");
        await wereld.Wijzig<Leerling>(leerling.Id, l => l.Hernoemen("Fien", "Wijzigbaar", l.Geboortedatum));
        await wereld.Wijzig<Personeelslid>(wereld.Ondersteuner.Id, p => p.Gemeente = "Herselt");
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Niets gevonden", (await bezoeker.Open(ZoekenLinks.Zoek("oudenaam"))).Tekst);
        Assert.Contains("Fien Wijzigbaar", (await bezoeker.Open(ZoekenLinks.Zoek("wijzigbar"))).Tekst);
    }

    [Fact]
    public async Task Bijhouden_NieuweVestiging_VindtDeSchoolOpDieGemeente()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Vestigingsplaats(wereld.School.Id, 2) { Gemeente = "Zichem", Postcode = "3271" });
        Assert.Contains(wereld.School.Naam, (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek("zichem"))).Tekst);
        Assert.Contains(wereld.School.Naam, (await wereld.Als(RolSoort.Coordinator).Open(ZoekenLinks.Zoek("geel"))).Tekst);
    }

    [Fact]
    public async Task Herbouwen_GeeftDezelfdeIndexAlsHetBijhouden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Nour", "Herbouw");
        var ids = new[] { leerling.Id, wereld.School.Id, wereld.Ondersteuner.Id };
        Task<List<string>> Delen() => toepassing.Db(async db => (await db.Zoekdelen().Where(z => ids.Contains(z.RefId)).ToListAsync()).Select(z => $"{z.NetwerkId} {z.Soort} {z.RefId} {z.Trigram}").Order().ToList());
        var bijgehouden = await Delen();
        await toepassing.Db(db => ZoekindexOpdracht.Herbouwen(db, TestContext.Current.CancellationToken));
        Assert.NotEmpty(bijgehouden);
        Assert.Equal(bijgehouden, await Delen());
    }
}
