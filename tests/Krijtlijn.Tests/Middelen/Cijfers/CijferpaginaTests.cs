using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Cijfers;

public sealed class CijferpaginaTests(Toepassing toepassing)
{
    private static string Overzicht => CijfersLinks.In(Cijferwereld.Jaar);

    private static string Bladzij(Cijferwereld w) => CijfersLinks.School(w.Wereld.School.Nummer, Cijferwereld.Jaar);

    // The fields of the first school for 2027-2028, in order: pupils February and October, reports February and October (the ones to come have none).
    private static Dictionary<string, string?> Velden(params (string Veld, string? Waarde)[] meer) => new(meer.Select(m => KeyValuePair.Create(m.Veld, m.Waarde))) { ["Formulier.Bron"] = "Lijst van de koepel", ["Formulier.BronDag"] = "2026-11-20" };

    [Fact]
    public async Task Overzicht_ZonderCijfers_ZegtWatTeDoen()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var pagina = await w.Wereld.Als(RolSoort.Coordinator).Open(Overzicht);
        Assert.Contains("Begin hier", pagina.Tekst);
        Assert.Contains("eigen telling 1", pagina.Tekst);
        Assert.Contains("die het netwerk nooit zag", pagina.Tekst);
        Assert.Contains(CijfersLinks.OvernemenIn(Cijferwereld.Jaar), pagina.Links);
        Assert.Equal(8, pagina.Document.QuerySelectorAll("main tbody .tag-stil").Length); // two schools, two moments that passed, pupils and reports
        Assert.Equal(4, pagina.Document.QuerySelectorAll("main tbody td").Count(t => t.TextContent.Contains("nog niet")));
        Assert.DoesNotContain("Telbaar", pagina.Tekst);
        Assert.Contains("Nog geen scholen", (await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Open(CijfersLinks.In(new(2024)))).Tekst);
        var regio = await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Open(Overzicht);
        Assert.DoesNotContain(regio.Links, l => l.StartsWith(CijfersLinks.Inlezen, StringComparison.Ordinal) || l.StartsWith(CijfersLinks.Overnemen, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Overzicht_FiltertZoektEnSorteert()
    {
        var w = await Cijferwereld.Maak(toepassing);
        foreach (var soort in Enum.GetValues<Telsoort>())
            foreach (var moment in new[] { Cijferwereld.Februari, Cijferwereld.Oktober }) await w.Telling(soort, moment, 7);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 1234, w.Tweede);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        async Task<string[]> Rijen(string vraag) => [.. (await bezoeker.Open(Overzicht + vraag)).Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent)];
        Assert.Equal([w.Wereld.School.Naam, "Zonnebasis"], await Rijen(""));
        Assert.Equal(["Zonnebasis"], await Rijen("&toon=Ontbreekt"));
        Assert.Equal([w.Wereld.School.Naam], await Rijen("&toon=Verschilt"));
        Assert.Equal(["Zonnebasis"], await Rijen("&zoek=zönne"));
        Assert.Equal(["Zonnebasis", w.Wereld.School.Naam], await Rijen("&sort=-l-2026-02-02"));
        Assert.Equal([w.Wereld.School.Naam, "Zonnebasis"], await Rijen("&sort=l-2026-02-02&pagina=99"));
        Assert.Contains("Geen school gevonden", (await bezoeker.Open(Overzicht + "&zoek=bestaatniet")).Tekst);
        var pagina = await bezoeker.Open(Overzicht);
        Assert.Contains("1.234", pagina.Tekst);
        Assert.Contains("1 school mist nog cijfers", pagina.Tekst);
        Assert.Contains("Bij 1 school verschilt", pagina.Tekst);
        await w.Telling(Telsoort.Verslagen, Telmoment.Van(new(2019)), 5);
        Assert.Contains("cijfers van 1 ander moment", (await bezoeker.Open(Overzicht)).Tekst);
        // Of an earlier moment nothing is missing.
        Assert.Contains("1 school mist nog cijfers", (await bezoeker.Open(Overzicht + "&vroeger=true")).Tekst);
        Assert.Contains((await bezoeker.Open(Overzicht + "&vroeger=true")).Document.QuerySelectorAll("main td"), t => t.GetAttribute("data-label") == "Verslagen 2019-2020");
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(Overzicht + "&handler=xlsx&vroeger=true"));
    }

    // Schools, teams and counts, and two for the own count; the layout asks the rest.
    [Fact]
    public async Task Overzicht_VraagtDeDatabankNietPerSchoolOfMoment()
    {
        var w = await Cijferwereld.Maak(toepassing);
        using var teller = new Vragenteller(w.Wereld.Netwerk.Id);
        await w.Wereld.Als(RolSoort.Coordinator).Open(Overzicht + "&vroeger=true");
        Assert.InRange(teller.Meeste.Count, 5, 6);
    }

    [Fact]
    public async Task Bereik_AnderNetwerkEnAndereSchool_ZienNiets()
    {
        var (w, ander) = (await Cijferwereld.Maak(toepassing), await Cijferwereld.Maak(toepassing));
        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School })
        {
            var bezoeker = w.Wereld.Als(rol);
            foreach (var adres in new[] { Bladzij(ander), CijfersLinks.Afstemming(ander.Wereld.School.Nummer, Cijferwereld.Jaar, Cijferwereld.Oktober), CijfersLinks.School(w.Wereld.Werkgever.Nummer, Cijferwereld.Jaar), CijfersLinks.School("999999", Cijferwereld.Jaar) })
                Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(adres));
            Assert.Equal(rol == RolSoort.School ? HttpStatusCode.NotFound : HttpStatusCode.OK, await bezoeker.Status(CijfersLinks.School(w.Tweede.Nummer, Cijferwereld.Jaar)));
        }
        Assert.DoesNotContain(ander.Wereld.School.Naam, (await w.Wereld.Als(RolSoort.Coordinator).Open(Overzicht)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(RolSoort.School).Status(Overzicht));
        foreach (var rol in new[] { RolSoort.DirecteurBuo, RolSoort.Clb, RolSoort.Ondersteuner, RolSoort.Beheerder })
            foreach (var adres in new[] { Overzicht, Bladzij(w), CijfersLinks.Afstemming(w.Wereld.School.Nummer, Cijferwereld.Jaar), CijfersLinks.InlezenIn(Cijferwereld.Jaar), CijfersLinks.OvernemenIn(Cijferwereld.Jaar) })
                Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(rol).Status(adres));
    }

    [Fact]
    public async Task School_LeestHaarCijfers_EnKanNietsWijzigen()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 412);
        var bezoeker = w.Wereld.Als(RolSoort.School);
        Assert.Contains(CijfersLinks.School(w.Wereld.School.Nummer, Wereld.Schooljaar), (await bezoeker.Open(ScholenLinks.MijnSchool)).Links);
        var pagina = await bezoeker.Open(Bladzij(w));
        Assert.Contains("412", pagina.Tekst);
        Assert.Contains("Brief van het ministerie", pagina.Tekst);
        Assert.Null(pagina.Zoek("main form[method=post]"));
        Assert.DoesNotContain("Telbaar", pagina.Tekst);
        var bewijs = (await bezoeker.Open("/mijn-account")).Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PostRuw(Bladzij(w), [new("__RequestVerificationToken", bewijs), new("Formulier.Bron", "x"), new("Formulier.BronDag", "2026-11-20")])).StatusCode);
        Assert.Equal(["eerste l-2026-02-02 412+0 Ingelezen"], await w.Alles());
    }

    [Fact]
    public async Task Invullen_LaatHetOudeVervallen_EnHoudtDeGeschiedenis()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Februari, 410);
        await w.Telling(Telsoort.Leerlingen, Cijferwereld.Oktober, 415);
        await w.Telling(Telsoort.Verslagen, Cijferwereld.Februari, 3);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(Bladzij(w)), Velden(("Cellen[0].Aantal", "412"), ("Cellen[2].Aantal", ""), ("Cellen[2].Aangepast", ""), ("Cellen[3].Aantal", "8"), ("Cellen[3].Aangepast", "2")));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal(["eerste l-2026-02-02 410+0 Ingelezen vervallen", "eerste l-2026-02-02 412+0 Ingevoerd", "eerste l-2026-10-01 415+0 Ingelezen", "eerste v-2026-02-02 3+0 Ingelezen vervallen", "eerste v-2026-10-01 8+2 Ingevoerd"], await w.Alles());
        var pagina = await bezoeker.Open(Bladzij(w));
        Assert.Contains("Vroegere cijfers (2)", pagina.Tekst);
        Assert.Contains("eerder: 410, ingelezen op", pagina.Tekst);
        Assert.Contains("bron Brief van het ministerie van 02/11/2026", pagina.Tekst);
        Assert.Contains("Lijst van de koepel", pagina.Tekst);
        // Sent again without a change nothing happens.
        Assert.True((await bezoeker.Verstuur(pagina, Velden())).IsGelukt);
        Assert.Equal(5, (await w.Alles()).Count);
    }

    [Fact]
    public async Task Invullen_TweeKeerVerstuurd_GebeurtEenKeer()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(Bladzij(w));
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Cellen[0].Aantal", "412")))).IsGelukt);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Cellen[0].Aantal", "412")))).IsGelukt);
        Assert.Equal(["eerste l-2026-02-02 412+0 Ingevoerd"], await w.Alles());
    }

    [Theory]
    [InlineData("Cellen[0].Aantal", "-1", "\"-1\" is geen geheel getal")]
    [InlineData("Cellen[0].Aantal", "1.234", "zonder punt of komma")]
    [InlineData("Cellen[3].Aangepast", "2,5", "Verslagen 01/10/2026: \"2,5\"")]
    [InlineData("Cellen[3].Aangepast", "2", "vul ook het gemeenschappelijk curriculum in")]
    [InlineData("Cellen[0].Aantal", "100001", "van 0 tot 100.000")]
    [InlineData("Formulier.Bron", "", "Zeg waar de cijfers vandaan komen")]
    [InlineData("Formulier.BronDag", "2026-12-24", "De dag van de bron ligt in de toekomst")]
    public async Task Invullen_MetEenFout_BewaartNiets_EnHoudtWatGetyptWerd(string veld, string waarde, string fout)
    {
        var w = await Cijferwereld.Maak(toepassing);
        var bezoeker = w.Wereld.Als(RolSoort.Coordinator);
        var velden = Velden(("Cellen[1].Aantal", "77"));
        velden[veld] = waarde;
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(Bladzij(w)), velden);
        Assert.Contains(fout, antwoord.Tekst);
        Assert.Equal("77", antwoord.Pagina!.Zoek("[name='Cellen[1].Aantal']")!.GetAttribute("value"));
        Assert.Empty(await w.Alles());
    }

    [Fact]
    public async Task Invullen_NaEenAnder_ToontWatDieBewaarde_EnLaatKiezen()
    {
        var w = await Cijferwereld.Maak(toepassing);
        var (eerste, tweede) = (w.Wereld.Als(RolSoort.Coordinator), w.Wereld.Als(RolSoort.Coordinator));
        var oud = await tweede.Open(Bladzij(w));
        Assert.True((await eerste.Verstuur(await eerste.Open(Bladzij(w)), Velden(("Cellen[0].Aantal", "500")))).IsGelukt);
        var botsing = await tweede.Verstuur(oud, Velden(("Cellen[0].Aantal", "600")));
        Assert.Contains("Intussen bewaarde iemand anders", botsing.Tekst);
        Assert.Contains("nu bewaard: 500", botsing.Tekst);
        Assert.True((await tweede.Verstuur(botsing.Pagina!, Velden(("Cellen[0].Aantal", "600")))).IsGelukt);
        Assert.Equal(["eerste l-2026-02-02 500+0 Ingevoerd vervallen", "eerste l-2026-02-02 600+0 Ingevoerd"], await w.Alles());
    }

    [Fact]
    public async Task Afstemming_NoemtLeerlingenMetDeReden_EnLaatEenSpoorNa_R40()
    {
        var w = await Cijferwereld.Maak(toepassing);
        await w.Wereld.Verslag(await w.Wereld.Leerling("Lies", "Ongedeeld", gedeeld: false));
        foreach (var (rol, ongedeeld) in new[] { (RolSoort.Coordinator, false), (RolSoort.School, true) })
        {
            var pagina = await w.Wereld.Als(rol).Open(CijfersLinks.Afstemming(w.Wereld.School.Nummer, Cijferwereld.Jaar, Cijferwereld.Oktober));
            Assert.Contains("Yasmine Telbaar", pagina.Tekst);
            Assert.Contains("Telt mee, gemeenschappelijk curriculum", pagina.Tekst);
            Assert.Equal(ongedeeld, pagina.Tekst.Contains("Lies Ongedeeld", StringComparison.Ordinal));
            Assert.Equal(ongedeeld, pagina.Tekst.Contains("nog niet gedeeld met het netwerk", StringComparison.Ordinal));
            var gebruiker = w.Wereld.Rol(rol).GebruikerId;
            Assert.Equal(ongedeeld ? 2 : 1, await toepassing.Db(db => db.Inzages().CountAsync(i => i.GebruikerId == gebruiker && i.Pagina == "Cijfers afstemmen")));
        }
        Assert.Contains("nog niet geldig", (await w.Wereld.Als(RolSoort.Coordinator).Open(CijfersLinks.Afstemming(w.Wereld.School.Nummer, Cijferwereld.Jaar, Cijferwereld.Februari))).Tekst);
        // A moment that is not one of the year shows the last that passed.
        Assert.Equal("2026-10-01", (await w.Wereld.Als(RolSoort.Coordinator).Open(CijfersLinks.Afstemming(w.Wereld.School.Nummer, Cijferwereld.Jaar) + "&moment=onzin")).Zoek("#moment option[selected]")!.GetAttribute("value"));
        Assert.Contains("Geen verslagen rond dit moment", (await w.Wereld.Als(RolSoort.Coordinator).Open(CijfersLinks.Afstemming(w.Tweede.Nummer, Cijferwereld.Jaar))).Tekst);
    }
}
