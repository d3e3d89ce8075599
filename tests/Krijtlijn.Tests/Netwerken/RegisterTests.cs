using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>The register as of a day: its list, one composition with its workbook, what does not agree with the rules, and the question whether something may.</summary>
public sealed class RegisterTests(Toepassing toepassing)
{
    private static int nummer = 610000;

    private static Instelling School(string naam, string gemeente = "Geel", string net = "VGO")
    {
        var school = new Instelling($"{Interlocked.Increment(ref nummer)}", $"{naam} {nummer}", Instellingssoort.GewoneSchool) { Net = net, Hoofdstructuren = "111 211" };
        school.Voeg(new Vestigingsplaats(school.Id, 1) { Gemeente = gemeente, IsHoofdzetel = true, Breedtegraad = 51.1, Lengtegraad = 4.9 });
        return school;
    }

    [Fact]
    public async Task Overzicht_ToontElkNetwerkMetZijnAantallen_OpDeDag()
    {
        var wereld = await Wereld.Maak(toepassing);
        var nu = await wereld.Als(RolSoort.Beheerder).Open($"{NetwerkenLinks.Overzicht}?q={Uri.EscapeDataString(wereld.Netwerk.Naam)}");
        Assert.Contains(wereld.Netwerk.Naam, nu.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(wereld.Netwerk.Naam, (await wereld.Als(RolSoort.Beheerder).Open($"{NetwerkenLinks.Overzicht}?op=2016-01-01")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Afwijkingen_SchoolInGeenOfTweeNetwerken_EnGestopt_StaanErbij_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var (geen, twee, gestopt) = (School("Aaa geen"), School("Aaa twee"), School("Aaa gestopt"));
        gestopt.GestoptOp = new DateOnly(2026, 10, 1);
        await wereld.Bewaar(geen, twee, gestopt, new Lidmaatschap(wereld.Netwerk.Id, twee.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin), new Lidmaatschap(ander.Netwerk.Id, twee.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin), new Lidmaatschap(wereld.Netwerk.Id, gestopt.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin));
        foreach (var (soort, school) in new[] { (Afwijkingsoort.ZonderNetwerk, geen), (Afwijkingsoort.TweeNetwerken, twee), (Afwijkingsoort.Gestopt, gestopt) })
            foreach (var anders in new[] { geen, twee, gestopt })
            {
                var staat = await toepassing.Db(db => new Afwijkingen(db, Wereld.Vandaag).Scholen(soort).AnyAsync(i => i.Id == anders.Id));
                Assert.True(staat == (anders == school), $"{soort} {anders.Naam}: {staat}");
            }
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Afwijkingen}?soort={Afwijkingsoort.TweeNetwerken}");
        Assert.Contains(twee.Nummer, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{wereld.Netwerk.Naam}", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    [InlineData("2020-10-01", true)]
    [InlineData("2026-10-01", false)]
    public async Task Afwijkingen_OfficieleSchoolBuitenHaarRegio_AlleenVoorLeersteun_R13(string dag, bool erbij)
    {
        var wereld = await Wereld.Maak(toepassing);
        var gemeente = $"Gemeente {Guid.NewGuid():N}"[..30];
        var openbaar = new Netwerk(new Netwerkgegevens($"Openbaar {gemeente}", Netwerksoort.OpenbaarNetwerk));
        var (binnen, buiten) = (School("Binnen", gemeente, "GO!"), School("Buiten", gemeente, "Officieel gesubsidieerd onderwijs"));
        await wereld.Bewaar(openbaar, binnen, buiten, new Regiogemeente(openbaar.Id, gemeente, openbaar.Van), new Lidmaatschap(openbaar.Id, binnen.Id, Lidrol.GewoneSchool, openbaar.Van), new Lidmaatschap(wereld.Netwerk.Id, buiten.Id, Lidrol.GewoneSchool, openbaar.Van));
        var op = DateOnly.Parse(dag, CultureInfo.InvariantCulture);
        var gevonden = await toepassing.Db(db => new Afwijkingen(db, op).Scholen(Afwijkingsoort.BuitenRegio).Where(i => i.Id == binnen.Id || i.Id == buiten.Id).Select(i => i.Id).ToListAsync());
        Assert.Equal(erbij ? [buiten.Id] : [], gevonden);
    }

    [Fact]
    public async Task Afwijkingen_NetwerkZonderContact_EnTweeInEenRegio_StaanErbij_R12_R13()
    {
        var wereld = await Wereld.Maak(toepassing);
        var gemeente = $"Gemeente {Guid.NewGuid():N}"[..30];
        var (een, twee) = (new Netwerk(new Netwerkgegevens($"Een {gemeente}", Netwerksoort.OpenbaarNetwerk)), new Netwerk(new Netwerkgegevens($"Twee {gemeente}", Netwerksoort.OpenbaarNetwerk, wereld.School.Id, "Infopunt", "i@example.org")));
        await wereld.Bewaar(een, twee, new Regiogemeente(een.Id, gemeente, een.Van), new Regiogemeente(twee.Id, gemeente, twee.Van));
        var alle = await toepassing.Db(db => new Afwijkingen(db, new DateOnly(2020, 10, 1)).Netwerken());
        Assert.Equal(2, alle.Count(a => a.Naam == een.Naam)); // no contact school, no contact point
        Assert.Contains(alle, a => a.Naam == twee.Naam && a.Uitleg.Contains("R12", StringComparison.Ordinal));
        Assert.Contains(alle, a => a.Naam == twee.Naam && a.Uitleg.Contains("geen lid van het netwerk", StringComparison.Ordinal));
        await wereld.Bewaar(new Lidmaatschap(twee.Id, wereld.School.Id, Lidrol.GewoneSchool, twee.Van, twee.Van.AddYears(5)));
        Assert.DoesNotContain(await toepassing.Db(db => new Afwijkingen(db, new DateOnly(2020, 10, 1)).Netwerken()), a => a.Naam == twee.Naam && a.Uitleg.Contains("geen lid van het netwerk", StringComparison.Ordinal));
        Assert.Contains(alle, a => a.Gemeente == gemeente && a.Uitleg.Contains("R13", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2018-02-30", "geen dag die bestaat")]
    [InlineData("abc", "geen dag die bestaat")]
    [InlineData("1850-01-01", "ligt te ver weg")]
    [InlineData("2019-10-01", null)]
    public async Task ZoalsOpEenDag_DieErNietIs_ZegtDatHetVandaagIs(string dag, string? melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var adres in new[] { NetwerkenLinks.Overzicht, NetwerkenLinks.Detail(wereld.Netwerk.Id), NetwerkenLinks.Kaart, NetwerkenLinks.Afwijkingen })
        {
            var gezegd = (await wereld.Als(RolSoort.Coordinator).Open($"{adres}?op={dag}")).Zoek(".melding[role=alert]")?.TextContent;
            if (melding is null) Assert.Null(gezegd);
            else Assert.Contains(melding, gezegd, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task MagDit_MetEenNetwerk_ZegtWieDeVraagOpneemt_R1_R8()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Typeaanbod(wereld.Werkgever.Id, Ondersteuningstype.Type2, new DateOnly(2017, 9, 1)), new Lidmaatschap(wereld.Netwerk.Id, wereld.Werkgever.Id, Lidrol.BuitengewoneSchool, new DateOnly(2017, 9, 1), new DateOnly(2026, 8, 31)));
        var clb = wereld.Als(RolSoort.Clb);
        var voor = await clb.Open($"/mag-dit?datum=2022-10-01&niveau=Lager&type=Type2&verslag=Verslag&netwerk={wereld.Netwerk.Id}");
        Assert.Contains("neemt deze vraag niet zelf op", voor.Tekst, StringComparison.Ordinal);
        Assert.Contains(wereld.Werkgever.Naam, voor.Zoek("#antwoord")!.TextContent, StringComparison.Ordinal);
        var na = await clb.Open($"/mag-dit?datum=2023-10-01&niveau=Lager&type=Type2&verslag=Verslag&netwerk={wereld.Netwerk.Id}");
        Assert.Contains($"dient de vraag in bij {wereld.Netwerk.Naam}", na.Tekst, StringComparison.Ordinal);
        var nee = await clb.Open("/mag-dit?datum=2023-10-01&niveau=Kleuter&type=Basisaanbod&verslag=GcVerslag");
        Assert.Contains("Regel R3", nee.Zoek("#antwoord")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("geen regelgeving", (await clb.Open("/mag-dit?datum=2016-10-01")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regelgeving_TweeSchooljarenNaastElkaar_ToontEerstDeVerschillen()
    {
        var school = (await Wereld.Maak(toepassing)).Als(RolSoort.School);
        var pagina = await school.Open("/regelgeving?schooljaar=2018-2019&naast=2019-2020");
        Assert.Contains("8 verschillen", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Contactschool", pagina.Zoek("main")!.TextContent, StringComparison.Ordinal);
        var alles = await school.Open("/regelgeving?schooljaar=2018-2019&naast=2019-2020&alles=true");
        Assert.Contains("Contactschool", alles.Tekst, StringComparison.Ordinal);
        Assert.Equal(8, alles.Document.QuerySelectorAll("tbody .tag").Count(t => t.TextContent == "anders"));
        Assert.Contains("Dezelfde regels", (await school.Open("/regelgeving?schooljaar=2020-2021&naast=2022-2023")).Tekst, StringComparison.Ordinal);
        // Time runs from left to right, whichever year was chosen first.
        foreach (var adres in new[] { "?schooljaar=2026-2027&naast=2018-2019", "?schooljaar=2018-2019&naast=2026-2027" })
            Assert.Equal(["Regel", "2018-2019", "2026-2027"], (await school.Open($"/regelgeving{adres}")).Document.QuerySelector("thead tr")!.Children.Select(c => c.TextContent));
        var zonder = await school.Open("/regelgeving?schooljaar=2016-2017");
        Assert.Contains("geen regelgeving", zonder.Tekst, StringComparison.Ordinal);
        Assert.Equal("2016-2017", zonder.Zoek("#schooljaar option[selected]")!.TextContent);
        Assert.Contains("“2018-2020” is geen schooljaar", (await school.Open("/regelgeving?schooljaar=2018-2020")).Tekst, StringComparison.Ordinal);
        Assert.Contains("liggen nog niet vast", (await school.Open("/regelgeving?schooljaar=2031-2032")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("liggen nog niet vast", alles.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EigenRegels_VanafEenDag_GeldenBovenOpDeWet_R21_R25()
    {
        var wereld = await Wereld.Maak(toepassing);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        async Task<Antwoord> Bewaar(string van, string? ritme, string? werkversies, string? indienen = null) => await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Regels),
            new Dictionary<string, string?> { ["Formulier.Van"] = van, ["Formulier.Instapritme"] = ritme, ["Formulier.Werkversies"] = werkversies, ["Formulier.Indienen"] = indienen });
        Assert.Contains("geen dag van elk jaar", (await Bewaar("2027-09-01", null, "29/2")).Tekst, StringComparison.Ordinal);
        Assert.True((await Bewaar("2027-09-01", nameof(Instapritme.NaElkeVakantie), "15/5")).IsGelukt);
        Task<Netwerkafspraken> In(int jaar) => toepassing.Db(db => Netwerkafspraken.Van(db, wereld.Netwerk.Id, new Schooljaar(jaar)));
        Assert.Equal((new Dagmaand(1, 6), Instapritme.Altijd), ((await In(2026)).WerkversiesVanaf, (await In(2026)).Startregel.Ritme));
        Assert.Equal((new Dagmaand(15, 5), Instapritme.NaElkeVakantie), ((await In(2027)).WerkversiesVanaf, (await In(2027)).Startregel.Ritme));
        Assert.Contains("hoogstens 3 jaar na vandaag", (await Bewaar("2060-09-01", null, "15/5")).Tekst, StringComparison.Ordinal);
        // A mistake is taken back: what held before holds again.
        Assert.True((await coordinator.Verstuur(await coordinator.Open(NetwerkenLinks.Regels), new Dictionary<string, string?>(), actie: "handler=Terugnemen")).IsGelukt);
        Assert.Equal((new Dagmaand(1, 6), Instapritme.Altijd), ((await In(2027)).WerkversiesVanaf, (await In(2027)).Startregel.Ritme));
    }

    [Fact]
    public async Task Afwijkingen_InTweeNetwerkenNaElkaarInEenSchooljaar_StaatErbij_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var school = School("Na elkaar");
        await wereld.Bewaar(school, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2018, 10, 15), new DateOnly(2019, 1, 14)), new Lidmaatschap(ander.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2019, 1, 15), new DateOnly(2019, 8, 31)));
        foreach (var (dag, erbij) in new[] { ("2018-11-01", true), ("2019-02-01", true), ("2019-09-01", false) })
        {
            var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Afwijkingen}?soort={Afwijkingsoort.TweeNetwerken}&op={dag}");
            Assert.Equal(erbij, pagina.Tekst.Contains(school.Nummer, StringComparison.Ordinal));
            if (erbij) Assert.Contains(ander.Netwerk.Naam, pagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Afwijkingen_AlleenBijEenSpecifiekCentrum_StaatErbij_R8()
    {
        var wereld = await Wereld.Maak(toepassing);
        var specifiek = new Netwerk(new Netwerkgegevens($"Specifiek {wereld.Netwerk.Naam}", Netwerksoort.LeersteuncentrumSpecifiek));
        var school = School("Zonder generiek");
        await wereld.Bewaar(specifiek, school, new Lidmaatschap(specifiek.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2023, 9, 1)));
        Task<List<Guid>> Gevonden() => toepassing.Db(db => new Afwijkingen(db, Wereld.Vandaag).Scholen(Afwijkingsoort.SpecifiekCentrum).Where(i => i.Id == school.Id || i.Id == wereld.School.Id).Select(i => i.Id).ToListAsync());
        Assert.Equal([school.Id], await Gevonden());
        Assert.Contains("met een specifiek aanbod", (await wereld.Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Afwijkingen}?soort={Afwijkingsoort.SpecifiekCentrum}")).Tekst, StringComparison.Ordinal);
        await wereld.Bewaar(new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2023, 9, 1)));
        Assert.Empty(await Gevonden());
    }

    [Fact]
    public async Task Afwijkingen_InEenJaarZonderRegelgeving_ZijnErNiet_EnDePaginaZegtWaarom()
    {
        var pagina = await (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Afwijkingen}?op=2016-10-01");
        Assert.Contains("Voor schooljaar 2016-2017 is geen regelgeving opgenomen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("0", pagina.Zoek("h1 .aantal")!.TextContent);
    }

    [Fact]
    public async Task Opdracht_Samenstelling_ToontEnSchrijft()
    {
        await using var databank = await Testdatabank.Maak();
        var leeg = await Opdrachtregel.Voer(["netwerken", "samenstelling", "Nergens", "--schooljaar", "2019-2020", .. databank.Opties]);
        Assert.Equal(1, leeg.Code);
        Assert.Contains("Het register is leeg", leeg.Fout, StringComparison.Ordinal);
        Assert.Equal(2, (await Opdrachtregel.Voer(["netwerken", "samenstelling", "Nergens", "--schooljaar", "2019", .. databank.Opties])).Code);
        var school = School("De Linde");
        var netwerk = new Netwerk(new Netwerkgegevens("Netwerk Proef", Netwerksoort.VrijNetwerk)) { Code = "ONW012" };
        await databank.Op(async db =>
        {
            db.AddRange(school, netwerk, new Lidmaatschap(netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2019, 9, 1), new DateOnly(2020, 8, 31)));
            await db.Bewaren(HuidigeGebruiker.Systeem("test"), "Klaargezet");
        });
        Assert.Contains(school.Nummer, (await Opdrachtregel.Voer(["netwerken", "samenstelling", "onw012", "--schooljaar", "2019-2020", .. databank.Opties])).Uit, StringComparison.Ordinal);
        var pad = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        var ervoor = await Opdrachtregel.Voer(["netwerken", "samenstelling", "onw012", "--schooljaar", "2016-2017", .. databank.Opties]);
        Assert.Equal(1, ervoor.Code);
        Assert.Contains("begint pas op 01/09/2017", ervoor.Fout, StringComparison.Ordinal);
        Assert.Equal(0, (await Opdrachtregel.Voer(["netwerken", "samenstelling", "proef", "--schooljaar", "2020-2021", "--xlsx", pad, .. databank.Opties])).Code);
        Assert.True(new FileInfo(pad).Length > 1000);
        File.Delete(pad);
    }
}
