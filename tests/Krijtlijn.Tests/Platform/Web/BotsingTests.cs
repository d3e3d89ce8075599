using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Personeel;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Platform.Web;

/// <summary>Two people edit the same thing: the second sees both versions, loses nothing and chooses.</summary>
public sealed class BotsingTests(Toepassing toepassing)
{
    [Fact]
    public async Task Bewaren_NaEenAnder_ToontBeideVersies_EnNogEensBewarenHoudtDeEigen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var url = PersoneelLinks.Wijzigen(wereld.Ondersteuner.Id);
        var (eerste, tweede) = (wereld.Als(RolSoort.Coordinator), wereld.Als(RolSoort.Coordinator));
        var (paginaVanEerste, paginaVanTweede) = (await eerste.Open(url), await tweede.Open(url));
        Assert.True((await eerste.Verstuur(paginaVanEerste, Telefoon("014 11 11 11"))).IsGelukt);

        var botsing = await tweede.Verstuur(paginaVanTweede, Telefoon("014 22 22 22"));
        Assert.False(botsing.IsGelukt);
        Assert.Contains("bewaarde dit intussen ook", botsing.Tekst);
        Assert.Contains("Telefoon014 22 22 22014 11 11 11", botsing.Tekst);
        Assert.Equal("014 22 22 22", botsing.Pagina!.Zoek("[name='Formulier.Telefoon']")!.GetAttribute("value"));
        Assert.Contains(url, botsing.Pagina.Links);
        Assert.Equal("014 11 11 11", await Bewaard(wereld));

        Assert.True((await tweede.Verstuur(botsing.Pagina, Telefoon("014 22 22 22"))).IsGelukt);
        Assert.Equal("014 22 22 22", await Bewaard(wereld));
    }

    [Theory]
    [InlineData("OudersIngelichtOp", "Ouders ingelicht op")]
    [InlineData("WerkgeverId", "Werkgever")]
    [InlineData("CLBNaam", "CLBNaam")]
    public void Veldnaam_UitDeCode_WordtLeesbaar(string naam, string leesbaar) => Assert.Equal(leesbaar, Veldnamen.Leesbaar(naam));

    private static Dictionary<string, string?> Telefoon(string nummer) => new() { ["Formulier.Telefoon"] = nummer };

    private Task<string?> Bewaard(Wereld wereld) => toepassing.Db(db => db.AllePersoneelsleden().Where(p => p.Id == wereld.Ondersteuner.Id).Select(p => p.Telefoon).FirstOrDefaultAsync());
}
