using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen;

public sealed class RichtcapaciteitenTests(Toepassing toepassing)
{
    [Fact]
    public async Task CapaciteitVan_TeltBeloofdLopendEnWachtend()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 9));
        await wereld.Lopend();
        await wereld.Wachtend(await wereld.Leerling("Kobe"));
        await wereld.Ingediend(await wereld.Leerling("Lotte"));
        var onbekend = Guid.NewGuid();
        var stand = await toepassing.Db(db => new CapaciteitService(db).CapaciteitVan(wereld.Netwerk.Id, [wereld.School.Id, onbekend], Wereld.Schooljaar));
        Assert.Equal(new Capaciteit(9, 1, 2), stand[wereld.School.Id]);
        Assert.Equal(Capaciteit.Leeg, stand[onbekend]);
    }

    [Fact]
    public async Task Pagina_AndereRol_BestaatNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(MiddelenLinks.Capaciteit));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(MiddelenLinks.Capaciteit));
    }

    [Fact]
    public async Task Bewaren_GeldigAantal_StaatInDeTabel()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(MiddelenLinks.Capaciteit);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "14" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(14, await Aantal(wereld));
    }

    [Fact]
    public async Task Bewaren_GeenGetal_BewaartNietsEnNoemtDeSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Capaciteit), new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "veel" });
        Assert.Contains($"{wereld.School.Naam}: \"veel\" is geen aantal", antwoord.Tekst);
        Assert.Equal("veel", antwoord.Pagina!.Zoek("[name='aantallen[0].Aantal']")!.GetAttribute("value"));
        Assert.Equal("aantallen[0].Aantal", antwoord.Pagina.Document.GetElementById(antwoord.Pagina.Zoek(".foutoverzicht a")!.GetAttribute("href")![1..])!.GetAttribute("name"));
        Assert.Null(await Aantal(wereld));
    }

    [Fact]
    public async Task Bewaren_MetEenOudeTabel_OverschrijftNietWatEenAnderZette()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(MiddelenLinks.Capaciteit), await tweede.Open(MiddelenLinks.Capaciteit));
        Assert.True((await eerste.Verstuur(paginaVanEerste, new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "14" })).IsGelukt);
        Assert.True((await tweede.Verstuur(paginaVanTweede, new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "" })).IsGelukt); // left as it was opened: nothing of hers
        Assert.Equal(14, await Aantal(wereld));
        var botsing = await tweede.Verstuur(paginaVanTweede, new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "9", ["__indiening"] = Guid.NewGuid().ToString("N") });
        Assert.Contains("intussen bewaarde iemand anders 14, u typte 9", botsing.Tekst);
        Assert.Equal(14, await Aantal(wereld));
        Assert.True((await tweede.Verstuur(botsing.Pagina!, new Dictionary<string, string?> { ["aantallen[0].Aantal"] = "9" })).IsGelukt);
        Assert.Equal(9, await Aantal(wereld));
    }

    [Fact]
    public async Task Plakken_LijstUitExcel_WordtBewaard()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Capaciteit), new Dictionary<string, string?> { ["geplakt"] = $"nummer\taantal\n{wereld.School.Nummer}\t7" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(7, await Aantal(wereld));
    }

    [Fact]
    public async Task Plakken_VreemdeSchool_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Capaciteit), new Dictionary<string, string?> { ["geplakt"] = "999999;7" });
        Assert.Contains("hoort dit schooljaar niet bij het netwerk", antwoord.Tekst);
    }

    private Task<int?> Aantal(Wereld wereld) => toepassing.Db(db => db.Richtcapaciteiten().Where(r => r.SchoolId == wereld.School.Id).Select(r => (int?)r.AantalTrajecten).FirstOrDefaultAsync());
}
