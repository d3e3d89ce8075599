using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>The lists and pictures: bookings, balances, who gave and received.</summary>
public sealed class LijstenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Overzicht_WachtendeEerst_MetPotWaarschuwingenEnFilters()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var wacht = await w.Voorgesteld(Boekingsoort.Vrijgave, 1);
        var gegeven = await w.Aanvaard(null, w.Buur.Id, 2);
        await w.Aanvaard(w.School, null, 9);
        await w.Wereld.Lopend();
        await w.Wereld.Wachtend(await w.Wereld.Leerling("Kobe"));
        using var teller = new Vragenteller(w.Netwerk);

        var pagina = await w.Coordinator.Open(BoekingenLinks.Overzicht);

        Assert.InRange(teller.Meeste.Count, 1, 12);
        Assert.Contains("5 reserve + 9 vrijgegeven − 2 toegekend = 12 in de pot", pagina.Tekst);
        Assert.Equal(wacht.Kenmerk, pagina.Document.QuerySelector("tbody th a")!.TextContent);
        Assert.Contains("1 school gebruikt meer dan beloofd is", pagina.Tekst);
        Assert.Contains("1 beloofd − 1 in gebruik − 1 wachtend = 1 te veel", pagina.Tekst);
        Assert.Contains(BoekingenLinks.BoekBij(w.School, Wereld.Schooljaar), pagina.Links);
        Assert.Contains("1 school heeft veel over", pagina.Tekst);
        async Task<List<string>> Rijen(string vraag) => [.. (await w.Coordinator.Open($"{BoekingenLinks.Overzicht}?{vraag}")).Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
        Assert.Equal([wacht.Kenmerk], await Rijen("status=Voorgesteld"));
        Assert.Equal([gegeven.Kenmerk], await Rijen("soort=ReserveInzet"));
        Assert.Equal([gegeven.Kenmerk], await Rijen($"school={w.Buur.Id}"));
        Assert.Equal([gegeven.Kenmerk], await Rijen("q=brug"));
        Assert.Equal([gegeven.Kenmerk], await Rijen($"q={gegeven.Kenmerk}"));
        Assert.Empty(await Rijen("schooljaar=2025-2026"));
        Assert.Null((await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Open(BoekingenLinks.Overzicht)).Zoek($"a[href^='{BoekingenLinks.Nieuw}']")); // reads only
    }

    [Theory]
    [InlineData(BoekingenLinks.Overzicht, "B2026-001")]
    [InlineData(BoekingenLinks.Saldo, "Basisschool")]
    public async Task Export_GeeftEenWerkbladEnEenRegelInHetLogboek(string adres, string verwacht)
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(null, w.School, 2);
        var inhoud = await (await w.Coordinator.Get($"{adres}?handler=xlsx&sort=-beloofd")).Content.ReadAsByteArrayAsync();
        var blad = Bladlezer.Lees(new MemoryStream(inhoud), inhoud.Length, "export.xlsx");
        Assert.Contains(blad.Rijen[0].Cellen, c => c is string tekst && tekst.StartsWith(verwacht, StringComparison.Ordinal));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == w.Netwerk && g.Wat == "Lijst uitgevoerd")));
    }

    [Fact]
    public async Task Saldo_ToontPerSchoolElkDeelVanDeSom()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(w.Buur.Id, w.School, 3);
        var traject = await w.Wereld.Lopend();
        await w.Wereld.Bewaar(new Inzetregel(traject, w.Wereld.Ondersteuner.Id, Wereld.Vandaag, 90, Inzetniveau.Leerling, null, Wereld.Vandaag));

        var pagina = await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Open(BoekingenLinks.Saldo + "?sort=-over");

        Assert.Contains("20 verdeeld + 3 bijgekregen − 3 vrijgegeven = 20 beloofd", pagina.Tekst);
        var eerste = pagina.Document.QuerySelector("tbody tr")!;
        Assert.Equal(["10", "+3", "–", "13", "1", "0", "12", "1 u 30"], eerste.QuerySelectorAll("td").Select(t => (t.QuerySelector("a")?.FirstChild?.TextContent ?? t.TextContent).Trim()));
        Assert.Equal("Buurschool De Brug", (await w.Coordinator.Open(BoekingenLinks.Saldo + "?q=brug")).Document.QuerySelector("tbody th a")!.TextContent);
        Assert.Contains("Geen school gevonden", (await w.Coordinator.Open(BoekingenLinks.Saldo + "?q=zzz")).Tekst);
        Assert.Contains("13 beloofd", (await w.Coordinator.Open($"/scholen/{w.Wereld.School.Nummer}")).Tekst);
    }

    [Fact]
    public async Task Solidariteit_ToontWieGafEnKreeg_OokAanScholen_ZonderVergissingen()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Wereld.Lopend(await w.Wereld.Leerling("Geheim", "Kind"));
        await w.Aanvaard(w.School, null, 3);
        await w.Aanvaard(null, w.Buur.Id, 2);
        await w.Aanvaard(w.School, w.Buur.Id, 1);
        await w.Voorgesteld(Boekingsoort.Vrijgave, 4);
        var fout = await w.Aanvaard(null, w.School, 5);
        Assert.True((await w.Coordinator.Stuur(BoekingenLinks.Tegenboeken(fout.Id), new() { ["Formulier.Reden"] = "Fout" })).IsGelukt);

        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.Regioverantwoordelijke, RolSoort.School })
        {
            var pagina = await w.Wereld.Als(rol).Open(BoekingenLinks.Solidariteit);
            Assert.Contains("1 school gaf samen 4 trajecten; 1 school kreeg er samen 3 bij.", pagina.Tekst);
            Assert.Equal(3, pagina.Document.QuerySelectorAll(".stromen > svg > path").Length);
            Assert.Equal(2, pagina.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
            Assert.Equal(rol == RolSoort.School, pagina.Tekst.Contains("uw school", StringComparison.Ordinal));
            Assert.Contains("Alle scholen van het netwerk zien dit", pagina.Tekst);
            Assert.DoesNotContain("Geheim", pagina.Tekst);
        }
        Assert.Contains("Nog niets gegeven", (await w.Coordinator.Open(BoekingenLinks.Solidariteit + "?schooljaar=2025-2026")).Tekst);
    }

    [Fact]
    public void Solidariteitsbeeld_VeelScholen_TekentDeKleinsteSamenEnVerliestNiets()
    {
        var stromen = Enumerable.Range(1, 25).Select(i => new Stroom(new Partij(Guid.NewGuid(), $"School met een heel lange naam nummer {i % 3}"), new Partij(null, "de pot"), i)).ToList();
        var beeld = new Solidariteitsbeeld(new Solidariteit(stromen));
        Assert.Equal(Solidariteitsbeeld.MeesteRijen, beeld.Gevers.Count);
        Assert.Equal(stromen.Sum(s => s.Aantal), beeld.Gevers.Sum(g => g.Aantal));
        Assert.Contains(beeld.Gevers, g => g.Naam == "16 andere scholen");
        Assert.All(beeld.Gevers.Zip(beeld.Gevers.Skip(1)), p => Assert.True(p.First.Y + p.First.Hoogte < p.Second.Y));
        Assert.True(beeld.Gevers[^1].Y + beeld.Gevers[^1].Hoogte <= beeld.Hoogte && beeld.Pot!.Y + beeld.Pot.Hoogte <= beeld.Hoogte);
    }
}
