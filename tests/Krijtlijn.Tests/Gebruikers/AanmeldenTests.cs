using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

public sealed class AanmeldenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Aanmelden_JuistWachtwoord_GaatNaarDeGevraagdePagina()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Coordinator));
        var bezoeker = toepassing.Bezoeker();
        var antwoord = await Accounts.MeldAan(bezoeker, email, url: GebruikersLinks.AanmeldenMet(GebruikersLinks.MijnAccount));
        Assert.Equal(GebruikersLinks.MijnAccount, antwoord.Naar);
        Assert.Contains(email, (await bezoeker.Open(GebruikersLinks.MijnAccount)).Tekst);
    }

    [Fact]
    public async Task Aanmelden_NaarEenAndereSite_GaatNaarVandaag()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.School));
        var antwoord = await Accounts.MeldAan(toepassing.Bezoeker(), email, url: GebruikersLinks.AanmeldenMet("https://elders.example.org/"));
        Assert.Equal("/", antwoord.Naar);
    }

    [Theory]
    [InlineData("iemand@example.org")]
    [InlineData(null)]
    public async Task Aanmelden_FoutWachtwoordOfOnbekendAdres_ZegtHetzelfde(string? onbekend)
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = onbekend ?? await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Clb));
        var antwoord = await Accounts.MeldAan(toepassing.Bezoeker(), email, "helemaal verkeerd");
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains("horen niet bij elkaar", antwoord.Tekst);
    }

    [Fact]
    public async Task Aanmelden_LeegFormulier_MeldtBeideVelden()
    {
        await Wereld.Maak(toepassing);
        var antwoord = await Accounts.MeldAan(toepassing.Bezoeker(), "", "");
        Assert.Contains("Vul uw e-mailadres in.", antwoord.Tekst);
        Assert.Contains("Vul uw wachtwoord in.", antwoord.Tekst);
    }

    [Fact]
    public async Task Aanmelden_NaAchtFouten_IsGeblokkeerdOokMetHetJuisteWachtwoord()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Ondersteuner));
        var bezoeker = toepassing.Bezoeker();
        for (var i = 0; i < 8; i++) await Accounts.MeldAan(bezoeker, email, "helemaal verkeerd");
        // The same words as for an address nobody has: a locked account does not tell that it exists.
        var (geblokkeerd, onbekend) = (await Accounts.MeldAan(bezoeker, email), await Accounts.MeldAan(bezoeker, "niemand-heeft-dit@example.org"));
        Assert.Equal(HttpStatusCode.OK, geblokkeerd.Status);
        Assert.Equal(onbekend.Pagina!.Zoek(".foutoverzicht")!.TextContent, geblokkeerd.Pagina!.Zoek(".foutoverzicht")!.TextContent);
    }

    [Fact]
    public async Task Aanmelden_ZelfdeFormulierNogEens_WordtOpnieuwNagekeken()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Ondersteuner));
        var bezoeker = toepassing.Bezoeker();
        var pagina = await bezoeker.Open(GebruikersLinks.Aanmelden);
        await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Email"] = email, ["Formulier.Wachtwoord"] = "helemaal verkeerd" });
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Email"] = email, ["Formulier.Wachtwoord"] = Accounts.Wachtwoord })).IsGelukt);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(GebruikersLinks.MijnAccount));
    }

    [Fact]
    public async Task Afmelden_Daarna_VraagtElkePaginaOmAanTeMelden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.School);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.Afmelden), new Dictionary<string, string?>(), GebruikersLinks.Afmelden)).IsGelukt);
        Assert.Contains("/aanmelden?naar=", (await bezoeker.Get(GebruikersLinks.MijnAccount)).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task OnbekendAdres_AfgemeldOfAangemeld_ZegtNietGevonden()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await toepassing.Bezoeker().Status("/bestaat-niet"));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status("/bestaat-niet"));
    }

    [Fact]
    public async Task Rolwissel_TweeRollen_KiestBijAanmeldenEnWisselt()
    {
        var wereld = await Wereld.Maak(toepassing);
        var tweede = await Extra(wereld);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Coordinator));
        var bezoeker = toepassing.Bezoeker();
        Assert.Equal("/rol?naar=%2Fmijn-account", (await Accounts.MeldAan(bezoeker, email, url: GebruikersLinks.AanmeldenMet(GebruikersLinks.MijnAccount))).Naar);
        var pagina = await bezoeker.Open("/rol?naar=%2Fmijn-account");
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["rolId"] = tweede.Id.ToString() });
        Assert.Equal(GebruikersLinks.MijnAccount, antwoord.Naar);
        Assert.Contains($"{RolSoort.School.Tekst()} – {wereld.School.Naam}", (await bezoeker.Open(GebruikersLinks.MijnAccount)).Zoek(".kop .rol")!.TextContent);
    }

    [Fact]
    public async Task Rolwissel_NaarRolVanIemandAnders_BestaatNiet_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Extra(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.Rolkeuze), new Dictionary<string, string?> { ["rolId"] = wereld.Rol(RolSoort.Clb).Id.ToString() });
        Assert.Equal(HttpStatusCode.NotFound, antwoord.Status);
    }

    [Fact]
    public async Task Sessie_RolBeeindigd_IsNaEenMinuutAfgelopen_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        toepassing.Klok.ZetOp(Wereld.Vandaag, 10);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(GebruikersLinks.MijnAccount));
        await wereld.Wijzig<Rol>(wereld.Rol(RolSoort.Coordinator).Id, r => r.Beeindigen(Wereld.Vandaag.AddDays(-1)));
        toepassing.Klok.ZetOp(Wereld.Vandaag, 11);
        Assert.Equal(HttpStatusCode.Redirect, await bezoeker.Status(GebruikersLinks.MijnAccount));
    }

    [Fact]
    public async Task Aanmelden_ZonderActieveRol_WordtUitgelegd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Clb));
        await wereld.Wijzig<Rol>(wereld.Rol(RolSoort.Clb).Id, r => r.Beeindigen(Wereld.Vandaag.AddDays(-1)));
        Assert.Contains("geen rol in Krijtlijn", (await Accounts.MeldAan(toepassing.Bezoeker(), email)).Tekst);
    }

    private static async Task<Rol> Extra(Wereld wereld)
    {
        var rol = new Rol(wereld.Rol(RolSoort.Coordinator).GebruikerId, RolSoort.School, null, wereld.School.Id);
        await wereld.Bewaar(rol);
        return rol;
    }
}
