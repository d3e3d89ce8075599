using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Personeel;

public sealed class PersoneelTests(Toepassing toepassing)
{
    [Fact]
    public async Task Paginas_AndereRolOfNetwerk_BestaanNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var id = wereld.Ondersteuner.Id;
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(PersoneelLinks.Overzicht));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(PersoneelLinks.Nieuw));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.DirecteurBuo).Status(PersoneelLinks.Wijzigen(id)));
        foreach (var url in new[] { PersoneelLinks.Detail(id), PersoneelLinks.Wijzigen(id), PersoneelLinks.UitDienst(id) })
            Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(url));
    }

    [Fact]
    public async Task Overzicht_ToontToegewezenEnVrijeTijd()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(PersoneelLinks.Overzicht);
        Assert.Contains("1 u 30 van 20 u", pagina.Tekst);
        Assert.Contains("18 u 30", pagina.Tekst);
        Assert.Contains("Niemand gevonden", (await wereld.Als(RolSoort.Coordinator).Open(PersoneelLinks.Overzicht + "?q=zzz")).Tekst);
        Assert.Contains(wereld.Ondersteuner.Naam, (await wereld.Als(RolSoort.Coordinator).Open(PersoneelLinks.Overzicht + "?type=Type9&vrij=60&sort=-vrij")).Tekst);
    }

    [Fact]
    public async Task Overzicht_Export_GeeftEenWerkblad()
    {
        var wereld = await Wereld.Maak(toepassing);
        var antwoord = await wereld.Als(RolSoort.Coordinator).Get(PersoneelLinks.Overzicht + "?handler=xlsx");
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
        var blad = Bladlezer.Lees(new MemoryStream(inhoud), inhoud.Length, "export.xlsx");
        Assert.Equal(wereld.Ondersteuner.Familienaam, blad.Rijen[0].Cellen[0]);
    }

    [Fact]
    public async Task Directeur_ZietEigenMensenZonderLeerlingen_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Geheim", "Kind"));
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        Assert.Contains("1 u 30 van 20 u", (await directeur.Open(PersoneelLinks.Overzicht)).Tekst);
        var detail = await directeur.Open(PersoneelLinks.Detail(wereld.Ondersteuner.Id));
        Assert.DoesNotContain("Geheim", detail.Tekst);
        Assert.Contains("Geheim Kind", (await wereld.Als(RolSoort.Coordinator).Open(PersoneelLinks.Detail(wereld.Ondersteuner.Id))).Tekst);
    }

    [Fact]
    public async Task Toevoegen_Volledig_ZoektDePlaatsOpPostcode()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(PersoneelLinks.Nieuw), new Dictionary<string, string?>
        {
            ["Formulier.Voornaam"] = "Fien", ["Formulier.Familienaam"] = "Nieuw", ["Formulier.VteDuizendsten"] = "0,8", ["Formulier.MinutenPerWeek"] = "14,5",
            ["Formulier.Postcode"] = "2440", ["Formulier.WerkgeverId"] = wereld.Werkgever.Id.ToString(), ["Formulier.Vakken"] = "Type9|Lager",
        });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var fien = await toepassing.Db(db => db.AllePersoneelsleden().Include(p => p.Expertises).SingleAsync(p => p.NetwerkId == wereld.Netwerk.Id && p.Voornaam == "Fien"));
        Assert.Equal((800, 870), (fien.VteDuizendsten, fien.MinutenPerWeek));
        Assert.NotNull(fien.Breedtegraad);
        Assert.Equal((Ondersteuningstype.Type9, Onderwijsniveau.Lager), (fien.Expertises[0].Type, fien.Expertises[0].Niveau!.Value));
    }

    [Fact]
    public async Task Toevoegen_OngeldigeGegevens_HoudtWatGetyptIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(PersoneelLinks.Nieuw), new Dictionary<string, string?>
        {
            ["Formulier.Voornaam"] = "Fien", ["Formulier.Familienaam"] = "Nieuw", ["Formulier.VteDuizendsten"] = "3", ["Formulier.MinutenPerWeek"] = "14", ["Formulier.Postcode"] = "",
        });
        Assert.Contains("tussen 0 en 1,5", antwoord.Tekst);
        Assert.Equal("Fien", antwoord.Pagina!.Zoek("[name='Formulier.Voornaam']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Wijzigen_UrenEnExpertise_WordenBewaard()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id)), new Dictionary<string, string?> { ["Formulier.MinutenPerWeek"] = "12", ["Formulier.Vakken"] = "Type6|Secundair" });
        Assert.Equal(PersoneelLinks.Detail(wereld.Ondersteuner.Id), antwoord.Naar);
        var na = await toepassing.Db(db => db.AllePersoneelsleden().Include(p => p.Expertises).SingleAsync(p => p.Id == wereld.Ondersteuner.Id));
        Assert.Equal((720, (Ondersteuningstype.Type6, (Onderwijsniveau?)Onderwijsniveau.Secundair)), (na.MinutenPerWeek, Assert.Single(na.Expertises.Select(e => (e.Type, e.Niveau)))));
    }

    [Fact]
    public async Task Wijzigen_WerkgeverVanEenAnderNetwerk_WordtGeweigerd()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id)), new Dictionary<string, string?> { ["Formulier.WerkgeverId"] = ander.Werkgever.Id.ToString() });
        Assert.False(antwoord.IsGelukt);
        Assert.Contains("van uw netwerk", antwoord.Tekst);
        Assert.DoesNotContain(ander.Werkgever.Naam, antwoord.Tekst);
    }

    [Fact]
    public async Task UitDienst_MetLopendeToewijzing_Waarschuwt()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend(await wereld.Leerling("Bo", "Lopend"));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(PersoneelLinks.UitDienst(wereld.Ondersteuner.Id));
        Assert.Contains("Bo Lopend", pagina.Tekst);
        Assert.Contains("Vul de laatste dag in", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Op"] = "" })).Tekst);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Op"] = "2026-12-31" })).IsGelukt);
        Assert.Equal(new DateOnly(2026, 12, 31), await toepassing.Db(db => db.AllePersoneelsleden().Where(p => p.Id == wereld.Ondersteuner.Id).Select(p => p.InDienstTot).SingleAsync()));
    }

    [Theory]
    [InlineData("9", "Type9|Kleuter", "Type9|Lager", "Type9|Secundair")]
    [InlineData("3 (lager), 9 (kleuter, lager)", "Type9|Lager", "Type9|Kleuter", "Type3|Lager")]
    public void Expertise_Kort_NoemtNiveausAlleenWaarNodig(string verwacht, params string[] gekozen)
    {
        var vakken = gekozen.Select(g => g.Split('|')).Select(d => new Vakgebied(Enum.Parse<Ondersteuningstype>(d[0]), Enum.Parse<Onderwijsniveau>(d[1])));
        Assert.Equal(verwacht, Expertises.Kort(Expertises.Samen(vakken).Select(v => new Vakgebied(v.Type, v.Niveau))));
    }
}
