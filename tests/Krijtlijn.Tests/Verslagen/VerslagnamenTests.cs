using AngleSharp.Html.Dom;
using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Aanmeldingen.Indienen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Verslagen;

/// <summary>R6: the names of reports follow the regime; an old report keeps its right.</summary>
public sealed class VerslagnamenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Nieuw_BiedtDeNamenVanNuEnDeOudeApart_R6()
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.Clb).Open(Adres(wereld));
        var groepen = pagina.Document.QuerySelectorAll("[name='Formulier.Soort'] optgroup").Select(g => (g.GetAttribute("label"), string.Join(", ", g.Children.OfType<IHtmlOptionElement>().Select(o => o.Text))));
        Assert.Equal([("Verslagen van nu", "GC-verslag, IAC-verslag, OV4-verslag"), ("Van voor 2023-2024", "Gemotiveerd verslag, Verslag, Inschrijvingsverslag")], groepen);
    }

    [Theory]
    [InlineData(Verslagsoort.GemotiveerdVerslag, "2023-09-01", "#Formulier_Soort")]
    [InlineData(Verslagsoort.Verslag, "2026-10-10", "#Formulier_Soort")]
    [InlineData(Verslagsoort.Inschrijvingsverslag, "2024-01-15", "#Formulier_Soort")]
    [InlineData(Verslagsoort.GcVerslag, "2026-11-24", "#Formulier_Datum")]
    public async Task Nieuw_OudeNaamOpEenNieuwVerslag_WordtGeweigerd_R6(Verslagsoort soort, string datum, string veld)
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        Assert.NotNull((await Voer(wereld, leerling.Id, soort, datum)).Pagina!.Zoek($".foutoverzicht a[href='{veld}']"));
        Assert.False(await toepassing.Db(db => db.AlleVerslagen().AnyAsync(v => v.LeerlingId == leerling.Id)));
    }

    [Theory]
    [InlineData(Verslagsoort.GemotiveerdVerslag)]
    [InlineData(Verslagsoort.Inschrijvingsverslag)]
    public async Task OudVerslag_HoudtZijnRecht_R6(Verslagsoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        Assert.True((await Voer(wereld, leerling.Id, soort, "2022-05-04")).IsGelukt);
        var verslag = await toepassing.Db(db => db.AlleVerslagen().SingleAsync(v => v.LeerlingId == leerling.Id));
        var aanmelding = await wereld.Werkversie(leerling, verslag);
        var school = wereld.Als(RolSoort.School);
        var nakijken = await school.Open(AanmeldingenLinks.Nakijken(aanmelding.Id));
        Assert.True((await school.Verstuur(nakijken, nakijken.Versie())).IsGelukt);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.True((await coordinator.Verstuur(await coordinator.Open(AanmeldingenLinks.Beoordelen(aanmelding.Id)), new Dictionary<string, string?>(), "handler=Aanvaarden")).IsGelukt);
    }

    [Fact]
    public async Task Nieuw_OngeldigeGegevens_NoemtElkVeldEnBewaartNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var clb = wereld.Als(RolSoort.Clb);
        var velden = new Dictionary<string, string?> { ["Keuze.Voornaam"] = "Fien", ["Keuze.Familienaam"] = "Aerts", ["Keuze.Geboortedatum"] = "2016-01-02", ["Formulier.Datum"] = "2026-10-10" };
        var antwoord = await clb.Verstuur(await clb.Open(Adres(wereld)), velden);
        Assert.All(["#Formulier_Soort", "#Formulier_Type"], veld => Assert.NotNull(antwoord.Pagina!.Zoek($".foutoverzicht a[href='{veld}']")));
        Assert.Equal("Fien", antwoord.Pagina!.Zoek("[name='Keuze.Voornaam']")!.GetAttribute("value"));
        velden = new() { ["Formulier.Soort"] = "GcVerslag", ["Formulier.Type"] = "Type3", ["Formulier.Datum"] = "2026-10-10", ["Formulier.Vindplaats"] = "Iris", ["Formulier.IrisReferentie"] = "IRIS-7" };
        Assert.Contains("Kies een leerling, of vul naam en geboortedatum in.", (await clb.Verstuur(await clb.Open(Adres(wereld)), velden)).Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.False(await toepassing.Db(db => db.AlleVerslagen().AnyAsync(v => v.NetwerkId == wereld.Netwerk.Id)));
    }

    private static string Adres(Wereld wereld) => $"{VerslagenLinks.Nieuw}?school={wereld.School.Id}";

    private static async Task<Antwoord> Voer(Wereld wereld, Guid leerling, Verslagsoort soort, string datum)
    {
        var clb = wereld.Als(RolSoort.Clb);
        return await clb.Verstuur(await clb.Open(Adres(wereld)), new Dictionary<string, string?>
        { ["Keuze.LeerlingId"] = $"{leerling}", ["Formulier.Soort"] = $"{soort}", ["Formulier.Type"] = "Type3", ["Formulier.Datum"] = datum, ["Formulier.Vindplaats"] = "Iris", ["Formulier.IrisReferentie"] = "IRIS-6" });
    }
}
