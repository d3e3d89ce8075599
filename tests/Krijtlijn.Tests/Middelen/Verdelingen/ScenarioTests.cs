using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Verdelingen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Verdelingen;

/// <summary>Making scenarios, trying rules, and looking at several beside each other.</summary>
public sealed class ScenarioTests(Toepassing toepassing)
{
    [Fact]
    public async Task Detail_UitgewerktVoorbeeld_GeeftDeGedrukteGetallen_GrootsteVerliesEerst()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var pagina = await w.Coordinator.Open(VerdelingenLinks.Detail((await w.Scenario()).Id));
        Assert.Equal("14 10 19 2 15", w.Resultaten(pagina));
        var rijen = pagina.Document.QuerySelectorAll("table").Last(t => t.QuerySelector("caption")!.TextContent == "Trajecten per school").QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(["−2", "−1", "−1", "0", "+4"], rijen.Select(r => r.QuerySelector("td[data-label=Verschil]")!.TextContent));
        Assert.Equal("18,7699", rijen[^1].QuerySelector("td[data-label=Quotum]")!.TextContent);
        Assert.Contains("3 scholen minder, 1 meer, 1 evenveel", pagina.Tekst);
        Assert.Equal(4, pagina.Document.QuerySelectorAll(".verschil rect").Length); // B has as many as before
        Assert.Contains("Secundair onderwijs", pagina.Tekst);
    }

    [Fact]
    public async Task AndereRegels_WordenGerekendZonderTeBewaren_EnDanBewaardOfAlsNieuw()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var scenario = await w.Scenario();
        var proef = await w.Coordinator.Open(Verdelingwereld.Proef(scenario.Id, "Regels.Leerlingprocent=60"));
        Assert.Equal("14 10 17 2 17", w.Resultaten(proef));
        Assert.Contains("nog niet bewaard", proef.Tekst);
        Assert.Equal(70, (await w.Opnieuw(scenario.Id)).Leerlingprocent);

        var nieuw = await w.Coordinator.Verstuur(proef, new Dictionary<string, string?>(), knop: "Bewaar als nieuw scenario");
        Assert.True(nieuw.IsGelukt, nieuw.Tekst);
        Assert.NotEqual(VerdelingenLinks.Detail(scenario.Id), nieuw.Naar);
        Assert.Equal("14 10 17 2 17", w.Resultaten(await w.Coordinator.Open(nieuw.Naar!)));
        Assert.Equal(70, (await w.Opnieuw(scenario.Id)).Leerlingprocent);

        proef = await w.Coordinator.Open(Verdelingwereld.Proef(scenario.Id, "Regels.Leerlingprocent=60"));
        var bewaard = await w.Coordinator.Verstuur(proef, new Dictionary<string, string?>(), knop: "Bewaar in dit scenario");
        Assert.True(bewaard.IsGelukt, bewaard.Tekst);
        Assert.Equal(60, (await w.Opnieuw(scenario.Id)).Leerlingprocent);
    }

    [Theory]
    [InlineData("Regels.Leerlingprocent=130", "Geef een percentage tussen 0 en 100.")]
    [InlineData("Regels.Leerlingprocent=70&Regels.Reserve=2,55", "met hoogstens één cijfer na de komma")]
    [InlineData("Regels.Leerlingprocent=70&Regels.Minimum=20", "Verlaag het minimum of de reserve")]
    [InlineData("Regels.Leerlingprocent=70&Regels.EenhedenSecundair=61", "niet meer zijn dan alles samen")]
    [InlineData("Regels.Leerlingprocent=veel&Regels.Reserve=z", "met hoogstens één cijfer na de komma")] // all mistakes in one round
    [InlineData("Regels.Leerlingprocent=veel", "Vul een getal in.")]
    public async Task OnmogelijkeRegels_ZeggenWatErMis_EnWijzigenNiets(string regels, string fout)
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var scenario = await w.Scenario();
        var pagina = await w.Coordinator.Open(Verdelingwereld.Proef(scenario.Id, regels));
        Assert.Contains(fout, pagina.Tekst);
        Assert.Equal("70/30", pagina.Zoek("[name='Formulier.Naam']")?.GetAttribute("value") ?? "70/30"); // not there while other rules are tried
        Assert.Equal(Verdelingwereld.Keuze(), (await w.Opnieuw(scenario.Id)).Keuze);
    }

    [Fact]
    public async Task Nieuw_VultDeRegelsVanDeWetIn_EnEenKopieNeemtAllesOver()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var leeg = await w.Coordinator.Open($"{VerdelingenLinks.Overzicht}?schooljaar={Verdelingwereld.Jaar}");
        Assert.Contains("Maak een eerste scenario", leeg.Tekst);
        var formulier = await w.Coordinator.Open(VerdelingenLinks.NieuwVoor(Verdelingwereld.Jaar));
        Assert.Equal("60", formulier.Zoek("[name='Regels.Eenheden']")!.GetAttribute("value"));
        Assert.Equal("60", formulier.Zoek("[name='Regels.Leerlingprocent']")!.GetAttribute("value"));
        Assert.Equal("3", formulier.Zoek("[name='Regels.Leerlingdagen'] option[selected]")!.GetAttribute("value"));
        var gemaakt = await w.Coordinator.Verstuur(formulier, new Dictionary<string, string?> { ["Formulier.Naam"] = "Met reserve", ["Regels.Reserve"] = "2,5", ["Regels.Minimum"] = "1" });
        Assert.True(gemaakt.IsGelukt, gemaakt.Tekst);
        var verdeling = await toepassing.Db(db => db.AlleVerdelingen().SingleAsync(v => v.NetwerkId == w.Netwerk));
        Assert.Equal((25, 1, Verdelingstand.Simulatie), (verdeling.ReservePromille, verdeling.Minimum, verdeling.Stand));
        var kopie = await w.Coordinator.Open($"{VerdelingenLinks.NieuwVoor(Verdelingwereld.Jaar)}&kopie={verdeling.Id}");
        Assert.Equal(("2,5", "Met reserve (kopie)"), (kopie.Zoek("[name='Regels.Reserve']")!.GetAttribute("value"), kopie.Zoek("[name='Formulier.Naam']")!.GetAttribute("value")));
        Assert.Contains("Geef het scenario een naam", (await w.Coordinator.Verstuur(kopie, new Dictionary<string, string?> { ["Formulier.Naam"] = "" })).Tekst);
    }

    [Fact]
    public async Task Vergelijken_ZetScenariosNaastElkaar_MetWieHetMeestVerliestBovenaan()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var (a, b) = (await w.Scenario(), await w.Scenario("60/40", Verdelingwereld.Keuze(60)));
        await w.Scenario("Kan niet", Verdelingwereld.Keuze(minimum: 30));
        var pagina = await w.Coordinator.Open($"{VerdelingenLinks.Vergelijken}?v={a.Id}&v={b.Id}");
        var tabel = pagina.Document.QuerySelectorAll("table")[1];
        Assert.Equal(["70/30", "60/40"], tabel.QuerySelectorAll("thead th").Skip(2).Select(t => t.TextContent));
        var eerste = tabel.QuerySelector("tbody tr")!;
        Assert.Contains("School E", eerste.TextContent);
        Assert.Equal(["15 −2", "17 0"], eerste.QuerySelectorAll("td").Skip(1).Select(t => string.Join(' ', t.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        var verschillend = await w.Coordinator.Open($"{VerdelingenLinks.Vergelijken}?v={a.Id}&v={b.Id}&verschillend=true");
        Assert.Equal(2, verschillend.Document.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Length); // C and E
        Assert.Equal(3, (await w.Coordinator.Open($"{VerdelingenLinks.Vergelijken}?schooljaar={Verdelingwereld.Jaar}")).Document.QuerySelectorAll("table")[0].QuerySelectorAll("thead th").Skip(1).Count());
        var xlsx = await w.Coordinator.Get($"{VerdelingenLinks.Vergelijken}?v={a.Id}&v={b.Id}&handler=xlsx");
        Assert.Equal(HttpStatusCode.OK, xlsx.StatusCode);
        Assert.Equal(Krijtlijn.Platform.Files.Werkblad.Mediatype, xlsx.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Som_LegtElkeStapUit()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var som = await w.Coordinator.Open(VerdelingenLinks.Som((await w.Scenario()).Id, w.Scholen[1].Nummer));
        Assert.Contains("9,6119", som.Tekst);
        Assert.Contains("10 trajecten", som.Tekst);
        Assert.Contains("schooljaar 2020-2021", som.Tekst);
        Assert.Contains("simulatie", som.Tekst);
    }

    [Fact]
    public async Task Weggooien_EnNoemen_AlleenEenSimulatie()
    {
        var w = await Verdelingwereld.Maak(toepassing);
        var scenario = await w.Scenario();
        var pagina = await w.Coordinator.Open(VerdelingenLinks.Detail(scenario.Id));
        Assert.True((await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Naam"] = "Anders", ["Formulier.Toelichting"] = "Proef" }, "Noemen")).IsGelukt);
        pagina = await w.Coordinator.Open(VerdelingenLinks.Detail(scenario.Id));
        Assert.Contains("Anders", pagina.Tekst);
        Assert.Equal(VerdelingenLinks.Van(Verdelingwereld.Jaar), (await w.Coordinator.Verstuur(pagina, new Dictionary<string, string?>(), "Weggooien")).Naar);
        Assert.Equal(HttpStatusCode.NotFound, await w.Coordinator.Status(VerdelingenLinks.Detail(scenario.Id)));
    }

    [Fact]
    public async Task Paginas_AnderNetwerkOfRol_BestaanNiet()
    {
        var (w, ander) = (await Verdelingwereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var id = (await w.Scenario()).Id;
        string[] urls = [VerdelingenLinks.Detail(id), VerdelingenLinks.Som(id, w.Scholen[0].Nummer), VerdelingenLinks.Brieven(id), VerdelingenLinks.Beslissen(id)];
        foreach (var url in urls) Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(url));
        foreach (var rol in new[] { RolSoort.School, RolSoort.Ondersteuner, RolSoort.Clb, RolSoort.DirecteurBuo, RolSoort.Beheerder })
            foreach (var url in urls.Append(VerdelingenLinks.Overzicht).Append(VerdelingenLinks.Vergelijken).Append(VerdelingenLinks.Nieuw)) Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(rol).Status(url));
        var regio = w.Wereld.Als(RolSoort.Regioverantwoordelijke);
        Assert.Null((await regio.Open(VerdelingenLinks.Detail(id))).Zoek("form[method=post][action*=verdelingen]"));
        Assert.Equal(HttpStatusCode.NotFound, await regio.Status(VerdelingenLinks.Nieuw));
        Assert.DoesNotContain("70/30", (await ander.Als(RolSoort.Coordinator).Open($"{VerdelingenLinks.Vergelijken}?v={id}")).Tekst);
    }
}
