using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>An empty installation: the first visitor with the code of the console makes the first account, and then never again.</summary>
public sealed class InrichtenTests : IAsyncLifetime
{
    private Testdatabank databank = null!;
    private WebApplication app = null!;

    public async ValueTask InitializeAsync()
    {
        databank = await Testdatabank.Maak();
        app = Webtoepassing.Bouw(new Programma(Modules.Alle), [], databank.Instellingen, aanpassen: bouwer => bouwer.WebHost.UseTestServer());
        await using (var bereik = app.Services.CreateAsyncScope()) await Krijtlijn.Platform.Database.Bijwerking.Bijwerken(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>());
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await databank.DisposeAsync();
    }

    [Fact]
    public async Task Inrichten_LegeDatabank_MaaktDeBeheerderMetDeCode_EnDaarnaNooitMeer()
    {
        var code = app.Services.GetRequiredService<Inrichtcode>();
        var bezoeker = new Bezoeker(app.GetTestServer().CreateHandler(), null);
        Assert.Equal(GebruikersLinks.Inrichten, (await bezoeker.Get(GebruikersLinks.Aanmelden)).Headers.Location!.OriginalString);
        Assert.Contains("code is niet juist", (await Vul(bezoeker, "AAAA-BBBB-CCCC", Accounts.Wachtwoord)).Tekst);
        Assert.Contains("minstens 12 tekens", (await Vul(bezoeker, code.Code, "kort")).Tekst);
        Assert.Equal(NetwerkenLinks.Nieuw, (await Vul(bezoeker, code.Code.ToLowerInvariant(), Accounts.Wachtwoord)).Naar);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(NetwerkenLinks.Overzicht));
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(GebruikersLinks.Inrichten));
        await using var bereik = app.Services.CreateAsyncScope();
        Assert.Empty(await code.Regels(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), "http://localhost"));
    }

    [Fact]
    public void Code_NaTienFouten_WerktNietMeer()
    {
        var code = new Inrichtcode();
        for (var i = 0; i < 10; i++) Assert.False(code.IsJuist("fout"));
        Assert.False(code.IsJuist(code.Code));
    }

    private static async Task<Antwoord> Vul(Bezoeker bezoeker, string code, string wachtwoord) => await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.Inrichten), new Dictionary<string, string?>
    {
        ["Formulier.Code"] = code, ["Formulier.Naam"] = "Tess Beheer", ["Formulier.Email"] = "tess@example.org", ["Formulier.Wachtwoord"] = wachtwoord,
    });
}
