using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>With a network chosen the answer also says from when one may submit and start there, by the rules of that network and that day.</summary>
public sealed class MagDitMetNetwerkTests(Toepassing toepassing)
{
    [Theory]
    [InlineData("2020-10-01", "vanaf dinsdag 1 september 2020", "instapmoment is maandag 4 januari 2021.")]
    [InlineData("2022-09-05", "vanaf donderdag 15 september 2022", "instapmoment is maandag 7 november 2022.")]
    [InlineData("2022-10-01", "vanaf donderdag 15 september 2022", "instapmoment is maandag 7 november 2022.")]
    [InlineData("2026-11-23", "vanaf dinsdag 15 september 2026", "start uiterlijk op donderdag 3 december 2026.")]
    public async Task MetEenNetwerk_VolgtZijnEigenRegelsVanDieDag_R21_R25(string dag, string indienen, string instap)
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Netwerkregels(wereld.Netwerk.Id, new DateOnly(2022, 9, 1), Instapritme.NaElkeVakantie, null, new Dagmaand(15, 9)));
        var antwoord = (await wereld.Als(RolSoort.Clb).Open($"/mag-dit?datum={dag}&niveau=Lager&type=Type9&verslag=Verslag&netwerk={wereld.Netwerk.Id}")).Zoek("#antwoord")!.TextContent;
        Assert.Contains(indienen, antwoord, StringComparison.Ordinal);
        Assert.Contains(instap, antwoord, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-24", "start uiterlijk op maandag 4 januari 2027.")] // not on the Sunday of a holiday
    [InlineData("2027-06-25", "start uiterlijk op woensdag 30 juni 2027.")]
    [InlineData("2027-07-10", "Schooljaar 2026-2027 is voorbij. Indienen voor schooljaar 2027-2028 kan vanaf woensdag 1 september 2027, een werkversie maken vanaf dinsdag 1 juni 2027. Een nieuwe vraag die op woensdag 1 september 2027 aankomt, start uiterlijk op vrijdag 10 september 2027.")]
    [InlineData("2027-08-31", "vanaf woensdag 1 september 2027")]
    [InlineData("2023-07-10", "Indienen voor schooljaar 2023-2024 kan vanaf vrijdag 1 september 2023, een werkversie maken vanaf donderdag 1 juni 2023. Vanaf vrijdag 1 september 2023 gelden andere regels")]
    [InlineData("2019-05-15", "In 2018-2019 komt er geen instapmoment meer; het volgende is maandag 2 september 2019, in 2019-2020.")]
    [InlineData("2026-09-01&lopend=true", "doorloopt van vorig schooljaar en op dinsdag 1 september 2026 aankomt, start uiterlijk op maandag 7 september 2026.")]
    public async Task StartEnIndienen_VallenOpEenDagDieKan_R21_R25(string dag, string tekst)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(tekst, (await Antwoord(wereld, $"datum={dag}&niveau=Lager&type=Type9&verslag=Verslag&netwerk={wereld.Netwerk.Id}")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NetwerkDatDeVraagNietOpneemt_ZegtHetInDeKopEnInDeTabel_EnNoemtGeenDagen_R1()
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.Clb).Open($"/mag-dit?datum=2020-10-01&niveau=Lager&type=Type2&verslag=Verslag&netwerk={wereld.Netwerk.Id}");
        var antwoord = pagina.Zoek("#antwoord")!;
        Assert.DoesNotContain("instapmoment", antwoord.TextContent, StringComparison.Ordinal);
        Assert.Contains("melding-letop", antwoord.ClassName, StringComparison.Ordinal);
        Assert.Contains($"Ja, maar niet bij {wereld.Netwerk.Naam}", antwoord.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        var rijen = pagina.Document.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.LastElementChild!.TextContent);
        Assert.Contains("elders", rijen[Ondersteuningstype.Type2.Tekst()], StringComparison.Ordinal);
        Assert.Contains("ja", rijen[Ondersteuningstype.Type9.Tekst()], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type7Stos_Voortgezet_NoemtDeSchoolDieHetGaf_EnGeenSchoolNaarKeuze_R2()
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var netwerk in new[] { "", $"&netwerk={wereld.Netwerk.Id}" })
        {
            var antwoord = (await Antwoord(wereld, $"datum=2019-10-01&niveau=Lager&type=7-stos&verslag=Verslag&lopend=true{netwerk}")).TextContent;
            Assert.Contains("die het traject al gaf", antwoord, StringComparison.Ordinal);
            Assert.DoesNotContain("naar keuze", antwoord, StringComparison.Ordinal);
            Assert.DoesNotContain("van welk netwerk ook", antwoord, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("datum=2018-02-30&niveau=Lager&type=Type9", "“2018-02-30” is geen dag die bestaat")]
    [InlineData("datum=1850-01-01&niveau=Lager&type=Type9", "01/01/1850 ligt te ver weg")]
    [InlineData("datum=2026-11-23&niveau=hoger&type=Type9", "“hoger” is geen niveau")]
    [InlineData("datum=2026-11-23&niveau=Lager&type=Type5", "Type 5 valt buiten de ondersteuning")]
    [InlineData("datum=2026-11-23&niveau=Lager&type=5", "Type 5 valt buiten de ondersteuning")]
    [InlineData("datum=2026-11-23&niveau=Lager&type=Type9&verslag=xyz", "“xyz” is geen verslag")]
    [InlineData("datum=2026-11-23&niveau=&type=", "Kies een niveau.Kies een type.")]
    [InlineData("datum=2026-11-23&niveau=Lager&type=Type9&netwerk=abc", "Dit netwerk kennen we niet")]
    [InlineData("datum=2026-11-23&niveau=Lager&type=Type9&lopend=misschien", "“misschien” zegt niet of het traject al liep")]
    [InlineData("datum=2017-10-01&niveau=Lager&type=Type9&lopend=true", "loopt nog niets van vorig schooljaar")]
    public async Task WatNietTeLezenIs_WordtGezegd_EnKrijgtGeenAntwoord_R5(string vraag, string fout)
    {
        var pagina = await (await Wereld.Maak(toepassing)).Als(RolSoort.Clb).Open($"/mag-dit?{vraag}");
        Assert.Contains(fout, pagina.Zoek(".melding-fout")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.Zoek("#antwoord"));
    }

    [Fact]
    public async Task NetwerkDatErDieDagNietWas_WordtGezegd()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains("Dit netwerk was er niet op 01/10/2016", (await wereld.Als(RolSoort.Clb).Open($"/mag-dit?datum=2016-10-01&netwerk={wereld.Netwerk.Id}")).Zoek(".melding-fout")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-10-01", "gemotiveerd verslag")]
    [InlineData("2026-11-23", "GC-verslag")]
    public async Task ZonderGekozenVerslag_GeldtHetVerslagVanDieDag_OokNaEenAndereDag_R6(string dag, string verslag)
    {
        // As the form sends it: nothing chosen, so that changing the day changes the report with it.
        var pagina = await (await Wereld.Maak(toepassing)).Als(RolSoort.Clb).Open($"/mag-dit?datum={dag}&niveau=Lager&type=Type9&verslag=");
        Assert.Contains("Ja, bij", pagina.Zoek("#antwoord")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"met een {verslag}", pagina.Document.QuerySelector("h2[id], section:has(table) h2")!.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.Zoek("#verslag option[selected]"));
    }

    [Fact]
    public async Task TypeAlsNummer_IsHetType_NietDePlaatsInDeLijst() =>
        Assert.NotNull((await (await Wereld.Maak(toepassing)).Als(RolSoort.Clb).Open("/mag-dit?datum=2026-11-23&niveau=Lager&type=2&verslag=GcVerslag")).Zoek("#type option[value=Type2][selected]"));

    [Theory]
    [InlineData("2031-10-01", true)]
    [InlineData("2026-11-23", false)]
    public async Task VerInDeToekomst_ZegtDatDeRegelsNogKunnenWijzigen(string dag, bool vooruit) =>
        Assert.Equal(vooruit, (await Antwoord(await Wereld.Maak(toepassing), $"datum={dag}&niveau=Lager&type=Type9&verslag=GcVerslag")).TextContent.Contains("liggen nog niet vast", StringComparison.Ordinal));

    private static async Task<AngleSharp.Dom.IElement> Antwoord(Wereld wereld, string vraag) => (await wereld.Als(RolSoort.Clb).Open($"/mag-dit?{vraag}")).Zoek("#antwoord")!;

    [Fact]
    public async Task SpecifiekCentrum_DatEenAnderHelpt_NoemtWie_R8()
    {
        var wereld = await Wereld.Maak(toepassing);
        var klankbord = new Netwerk(new Netwerkgegevens($"Klankbord {wereld.Netwerk.Naam}", Netwerksoort.LeersteuncentrumSpecifiek));
        await wereld.Bewaar(klankbord, new Samenwerking(wereld.Netwerk.Id, klankbord.Id, Samenwerkvorm.Structureel, Ondersteuningstype.Type6, Wereld.Schooljaar.Begin));
        Task<string> Vraag(string type) => Antwoord($"/mag-dit?datum=2026-11-23&niveau=Lager&type={type}&verslag=GcVerslag&netwerk={klankbord.Id}");
        Assert.Contains($"ondersteunt dit type voor {wereld.Netwerk.Naam}", await Vraag("Type6"), StringComparison.Ordinal);
        Assert.Contains("biedt dit type niet aan", await Vraag("Type9"), StringComparison.Ordinal);
        var tabel = (await wereld.Als(RolSoort.Clb).Open($"/mag-dit?datum=2026-11-23&netwerk={klankbord.Id}")).Document.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.LastElementChild!.TextContent);
        Assert.Contains("via het eigen centrum", tabel[Ondersteuningstype.Type6.Tekst()], StringComparison.Ordinal);
        Assert.Contains("biedt dit niet aan", tabel[Ondersteuningstype.Type9.Tekst()], StringComparison.Ordinal);

        async Task<string> Antwoord(string adres) => (await wereld.Als(RolSoort.Clb).Open(adres)).Zoek("#antwoord")!.TextContent;
    }
}
