using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>The page of one user: her name, and what the end of a role takes away.</summary>
public sealed class GebruikerTests(Toepassing toepassing)
{
    [Fact]
    public async Task Naam_Nieuwe_WordtBewaard()
    {
        var wereld = await Wereld.Maak(toepassing);
        var id = wereld.Rol(RolSoort.School).GebruikerId;
        var antwoord = await Hernoem(wereld.Als(RolSoort.Coordinator), id, "  Els De Zorg ");
        Assert.Equal(GebruikersLinks.Detail(id), antwoord.Naar);
        Assert.Equal("Els De Zorg", (await Accounts.Lees(toepassing, id)).Naam);
        Assert.Contains("Els De Zorg", (await wereld.Als(RolSoort.Coordinator).Open(GebruikersLinks.Detail(id))).Zoek("h1")!.TextContent);
    }

    [Theory]
    [InlineData(0, "Vul een naam in")]
    [InlineData(Gebruiker.NaamLengte + 1, "hoogstens")]
    public async Task Naam_LeegOfTeLang_WordtUitgelegdBijHetVeld(int lengte, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        var id = wereld.Rol(RolSoort.School).GebruikerId;
        var antwoord = await Hernoem(wereld.Als(RolSoort.Coordinator), id, new string('x', lengte));
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(melding, antwoord.Pagina!.Zoek("#NieuweNaam-fout")!.TextContent);
        Assert.NotNull(antwoord.Pagina.Zoek(".foutoverzicht a[href='#NieuweNaam']"));
        Assert.Equal($"{RolSoort.School.Tekst()} Test", (await Accounts.Lees(toepassing, id)).Naam);
    }

    [Fact]
    public async Task Naam_VanIemandBuitenHetNetwerk_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var pagina = await coordinator.Open(GebruikersLinks.Detail(wereld.Rol(RolSoort.School).GebruikerId));
        var bewijs = pagina.Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var id = ander.Rol(RolSoort.School).GebruikerId;
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.PostRuw($"{GebruikersLinks.Detail(id)}?handler=Naam", [new("__RequestVerificationToken", bewijs), new("nieuweNaam", "Gekaapt")])).StatusCode);
        Assert.Equal($"{RolSoort.School.Tekst()} Test", (await Accounts.Lees(toepassing, id)).Naam);
    }

    [Fact]
    public async Task Ondersteuner_RolBeeindigd_BereiktGeenEnkelDossierMeer_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var ondersteuner = wereld.Als(RolSoort.Ondersteuner);
        string[] paginas = [TrajectenLinks.Detail(traject.Id), LeerlingenLinks.Detail(traject.LeerlingId), TrajectenLinks.Evalueren(traject.Id), OndersteuningsplannenLinks.Overzicht, "/"];
        foreach (var pagina in paginas) Assert.Equal(HttpStatusCode.OK, await ondersteuner.Status(pagina));
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Ondersteuner));
        ondersteuner = wereld.Als(RolSoort.Ondersteuner);

        await wereld.Wijzig<Rol>(wereld.Rol(RolSoort.Ondersteuner).Id, r => r.Beeindigen(Wereld.Vandaag.AddDays(-1)));

        toepassing.Klok.ZetOp(Wereld.Vandaag, 11);
        foreach (var pagina in paginas)
        {
            using var antwoord = await ondersteuner.Get(pagina);
            Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
            Assert.StartsWith(GebruikersLinks.Aanmelden, antwoord.Headers.Location!.PathAndQuery);
        }
        Assert.Contains("geen rol in Krijtlijn", (await Accounts.MeldAan(toepassing.Bezoeker(), email)).Tekst);
    }

    private static async Task<Antwoord> Hernoem(Bezoeker bezoeker, Guid id, string naam) =>
        await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.Detail(id)), new Dictionary<string, string?> { ["NieuweNaam"] = naam }, "handler=Naam");
}
