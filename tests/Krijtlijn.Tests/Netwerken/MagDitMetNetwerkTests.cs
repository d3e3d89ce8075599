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

    [Fact]
    public async Task NetwerkDatDeVraagNietOpneemt_NoemtGeenDagen_R1()
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.Clb).Open($"/mag-dit?datum=2020-10-01&niveau=Lager&type=Type2&verslag=Verslag&netwerk={wereld.Netwerk.Id}");
        Assert.DoesNotContain("instapmoment", pagina.Zoek("#antwoord")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SpecifiekCentrum_DatEenAnderHelpt_NoemtWie_R8()
    {
        var wereld = await Wereld.Maak(toepassing);
        var klankbord = new Netwerk(new Netwerkgegevens($"Klankbord {wereld.Netwerk.Naam}", Netwerksoort.LeersteuncentrumSpecifiek));
        await wereld.Bewaar(klankbord, new Samenwerking(wereld.Netwerk.Id, klankbord.Id, Samenwerkvorm.Structureel, Ondersteuningstype.Type6, Wereld.Schooljaar.Begin));
        Task<string> Vraag(string type) => Antwoord($"/mag-dit?datum=2026-11-23&niveau=Lager&type={type}&verslag=GcVerslag&netwerk={klankbord.Id}");
        Assert.Contains($"ondersteunt dit type voor {wereld.Netwerk.Naam}", await Vraag("Type6"), StringComparison.Ordinal);
        Assert.Contains("biedt dit type niet aan", await Vraag("Type9"), StringComparison.Ordinal);

        async Task<string> Antwoord(string adres) => (await wereld.Als(RolSoort.Clb).Open(adres)).Zoek("#antwoord")!.TextContent;
    }
}
