using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.KleineTypes;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.KleineTypes;

public sealed class KleineTypesTests(Toepassing toepassing)
{
    private static readonly Kleintype Twee = new(Ondersteuningstype.Type2, Onderwijsniveau.Lager);
    private static readonly DateOnly Februari = new(2026, 2, 2);
    private static readonly string Cel = $"cellen[{Kleintype.Voor(Wereld.Schooljaar).ToList().IndexOf(Twee)}].Waarde";

    internal static Kleintypenorm Norm(Wereld wereld) => new(wereld.Netwerk.Id, Twee, new Schooljaar(2025), 200, Testklok.Begin.UtcDateTime);

    internal static Kleintypetelling Telling(Wereld wereld, Guid? school, int aantal) => new(wereld.Netwerk.Id, school, Februari, Twee, aantal, Testklok.Begin.UtcDateTime);

    private static string TellingVan(string school) => $"{MiddelenLinks.Kleintypetellingen}?schooljaar=2026-2027&teldag=2026-02-02&school={school}";

    [Fact]
    public async Task Overzicht_SpeltDeSomUit_VoorWieHetMagLezen()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("Nog geen tellingen", (await wereld.Als(RolSoort.DirecteurBuo).Open(MiddelenLinks.KleineTypes)).Tekst);
        await wereld.Bewaar(Norm(wereld), Telling(wereld, wereld.Werkgever.Id, 8), Telling(wereld, null, 3));
        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo })
        {
            var tekst = (await wereld.Als(rol).Open(MiddelenLinks.KleineTypes)).Tekst;
            Assert.Contains("8 leerlingen x 0,2 = 1,6", tekst);
            Assert.Contains("apart: 2,2 eenheden voor de kleine types", tekst);
            Assert.Contains("Er is geen beslissing", tekst);
        }
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Clb).Status(MiddelenLinks.KleineTypes));
        Assert.Contains("noemen geen teldag", (await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.KleineTypes}?schooljaar=2018-2019")).Tekst);
        Assert.Contains("noemen geen teldag", (await wereld.Als(RolSoort.Coordinator).Open($"{MiddelenLinks.Kleintypetellingen}?schooljaar=2018-2019")).Tekst);
        foreach (var adres in new[] { MiddelenLinks.Kleintypenormen, MiddelenLinks.Kleintypetellingen, MiddelenLinks.Kleintypevrijgave })
            foreach (var rol in new[] { RolSoort.Regioverantwoordelijke, RolSoort.DirecteurBuo }) Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(rol).Status(adres));
    }

    [Fact]
    public async Task Normen_GeldenVanafEenSchooljaar_EnLatenVroegereStaan()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(Norm(wereld));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        foreach (var waarde in new[] { "0,25", "0,275" })
        {
            var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Kleintypenormen), new Dictionary<string, string?> { [Cel] = waarde });
            Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        }
        var normen = await toepassing.Db(db => db.Set<Kleintypenorm>().AsNoTracking().Where(n => n.NetwerkId == wereld.Netwerk.Id).OrderBy(n => n.Id).ToListAsync());
        Assert.Equal([(2025, 200, true), (2026, 250, false), (2026, 275, true)], normen.Select(n => (n.Van.Beginjaar, n.Duizendsten, n.VervallenOp is null)));
        Assert.Contains("sinds 2026-2027", (await bezoeker.Open(MiddelenLinks.KleineTypes)).Tekst);
        var vroeger = Assert.Single((await bezoeker.Open(MiddelenLinks.Kleintypenormen)).Document.QuerySelectorAll("details tbody tr"));
        Assert.Equal((Twee.Tekst, "0,25"), (vroeger.QuerySelector("th")!.TextContent, vroeger.QuerySelector("td")!.TextContent));
        Assert.Null((await bezoeker.Open($"{MiddelenLinks.Kleintypenormen}?schooljaar=2025-2026")).Zoek("details tbody")); // that norm still counts
    }

    [Theory]
    [InlineData("veel", "\"veel\" is geen norm")]
    [InlineData("101", "is geen norm tussen 0 en 100")]
    [InlineData("", "een norm die gold, verdwijnt niet")]
    public async Task Normen_MetEenFout_BewarenNiets(string waarde, string fout)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(Norm(wereld));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains(fout, (await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Kleintypenormen), new Dictionary<string, string?> { [Cel] = waarde })).Tekst);
        Assert.Equal(1, await toepassing.Db(db => db.Set<Kleintypenorm>().CountAsync(n => n.NetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Telling_WordtBewaard_EnEenBetereKomtInHaarPlaats()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        foreach (var aantal in new[] { "8", "9" }) Assert.True((await bezoeker.Verstuur(await bezoeker.Open(TellingVan(wereld.Werkgever.Nummer)), new Dictionary<string, string?> { [Cel] = aantal })).IsGelukt);
        var tellingen = await toepassing.Db(db => db.Set<Kleintypetelling>().AsNoTracking().Where(t => t.NetwerkId == wereld.Netwerk.Id).OrderBy(t => t.Id).ToListAsync());
        Assert.Equal([(8, false), (9, true)], tellingen.Select(t => (t.Aantal, t.VervallenOp is null)));
        Assert.All(tellingen, t => Assert.Equal((wereld.Werkgever.Id, Februari), (t.SchoolId, t.Teldag)));
        var vroeger = Assert.Single((await bezoeker.Open(TellingVan(wereld.Werkgever.Nummer))).Document.QuerySelectorAll("details tbody tr"));
        Assert.Equal((Twee.Tekst, "8"), (vroeger.QuerySelector("th")!.TextContent, vroeger.QuerySelector("td")!.TextContent));
        Assert.Null((await bezoeker.Open(TellingVan(""))).Zoek("details tbody")); // of the network as a whole nothing was counted
        Assert.Contains("is geen aantal leerlingen", (await bezoeker.Verstuur(await bezoeker.Open(TellingVan("")), new Dictionary<string, string?> { [Cel] = "1,5" })).Tekst);
        var volgend = $"{MiddelenLinks.Kleintypetellingen}?schooljaar=2027-2028&teldag=2027-02-01&school=";
        Assert.Contains("is nog niet voorbij", (await bezoeker.Verstuur(await bezoeker.Open(volgend), new Dictionary<string, string?> { [Cel] = "1" })).Tekst);
    }

    [Fact]
    public async Task Telling_UitDeEigenVerslagen_GeeftAlleenAantallen()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        foreach (var (w, type, sinds) in new[] { (wereld, Ondersteuningstype.Type2, 2026), (wereld, Ondersteuningstype.Type2, 2025), (wereld, Ondersteuningstype.Type9, 2025), (ander, Ondersteuningstype.Type2, 2025) })
        {
            var leerling = new Krijtlijn.Leerlingen.Leerling(w.Netwerk.Id, w.School.Id, "Geteld", "Verborgen", new DateOnly(2017, 4, 12));
            leerling.Inschrijven(w.School.Id, w.Vestiging.Id, new Schooljaar(sinds), Onderwijsniveau.Lager, "3A", new Schooljaar(sinds).Begin);
            leerling.Delen();
            await w.Bewaar(leerling, new Krijtlijn.Verslagen.Verslag(leerling, Verslagsoort.GcVerslag, type, new DateOnly(2025, 9, 10)));
        }
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{TellingVan("")}&uit=verslagen");
        Assert.Equal("1", pagina.Zoek($"[name='{Cel}']")!.GetAttribute("value")); // enrolled on the count day, with a small type
        Assert.DoesNotContain("Verborgen", pagina.Tekst);
        Assert.Empty(await toepassing.Db(db => db.Kleintypetellingen().Where(t => t.NetwerkId == wereld.Netwerk.Id).ToListAsync()));
    }

    [Fact]
    public async Task Vrijgave_AlleenMetEenBeslissing_EnTeHerroepen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(Norm(wereld), Telling(wereld, wereld.Werkgever.Id, 100), new Werkgeverontvangst(wereld.Netwerk.Id, wereld.Werkgever.Id, Wereld.Schooljaar, new Werkgevercijfers(10_000, null, null), new Cijferbron("Brief", Wereld.Vandaag), Testklok.Begin.UtcDateTime));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var velden = new Dictionary<string, string?> { ["Formulier.Procent"] = "10", ["Formulier.Dag"] = "2026-11-20", ["Formulier.Orgaan"] = "Leersteunraad", ["Formulier.Verslag"] = "2026/15", ["Formulier.Reden"] = "" };
        Assert.Contains("Zeg waarom het netwerk hiervan afwijkt", (await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Kleintypevrijgave), velden)).Tekst);
        Assert.DoesNotContain("vrijgegeven", (await bezoeker.Open(MiddelenLinks.Werkgevers)).Tekst);
        velden["Formulier.Reden"] = "Tijdelijk tekort bij de brede types";
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Kleintypevrijgave), velden);
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var pagina = await bezoeker.Open(MiddelenLinks.Werkgevers);
        Assert.Contains("2 vrijgegeven", pagina.Tekst); // a tenth of 20
        Assert.Contains("gebruikt 2 van haar kleine types, samen 12", pagina.Tekst);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(MiddelenLinks.Kleintypevrijgave), new Dictionary<string, string?>(), "Herroepen")).IsGelukt);
        Assert.DoesNotContain("vrijgegeven", (await bezoeker.Open(MiddelenLinks.Werkgevers)).Tekst);
        Assert.Equal(1, await toepassing.Db(db => db.Set<Kleintypevrijgave>().CountAsync(v => v.NetwerkId == wereld.Netwerk.Id && v.VervallenOp != null)));
    }
}
