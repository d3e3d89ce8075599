using System.Net;
using System.Text.RegularExpressions;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

public sealed class UitnodigingTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(GebruikersLinks.Overzicht)]
    [InlineData(GebruikersLinks.Uitnodigen)]
    [InlineData(GebruikersLinks.Uitnodigingen)]
    public async Task Beheer_AndereRol_BestaatNiet(string url)
    {
        var wereld = await Wereld.Maak(toepassing);
        foreach (var soort in Enum.GetValues<RolSoort>().Where(s => s is not (RolSoort.Coordinator or RolSoort.Beheerder)))
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status(url));
    }

    [Fact]
    public async Task Uitnodigen_NieuwePersoon_MaaktAccountMetDieRol_EnDeLinkWerktEenKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = $"nieuw.{wereld.School.Nummer}@example.org";
        var link = await Uitgenodigd(wereld, RolSoort.School, wereld.School.Id, email);
        var bezoeker = toepassing.Bezoeker();
        Assert.Equal("/", (await Neem(bezoeker, link, Accounts.Wachtwoord)).Naar);
        Assert.Contains(wereld.School.Naam, (await bezoeker.Open(GebruikersLinks.MijnAccount)).Tekst);
        Assert.Contains("geldt niet meer", (await toepassing.Bezoeker().Open(link)).Tekst);
        Assert.Equal("/", (await Accounts.MeldAan(toepassing.Bezoeker(), email)).Naar);
    }

    [Fact]
    public async Task Aannemen_TweeKeerTegelijkGeopend_WordtDeTweedeKeerGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var link = await Uitgenodigd(wereld, RolSoort.Clb, wereld.Clb.Id, $"twee.{wereld.School.Nummer}@example.org");
        var (eerste, tweede) = (toepassing.Bezoeker(), toepassing.Bezoeker());
        var pagina = await tweede.Open(link);
        Assert.True((await Neem(eerste, link, Accounts.Wachtwoord)).IsGelukt);
        var antwoord = await tweede.Verstuur(pagina, new Dictionary<string, string?> { ["Wachtwoord"] = "nog een ander geheim" });
        Assert.Contains("geldt niet meer", antwoord.Tekst);
    }

    [Fact]
    public async Task Aannemen_NaZevenDagen_GeldtNietMeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var link = await Uitgenodigd(wereld, RolSoort.Clb, wereld.Clb.Id, $"laat.{wereld.School.Nummer}@example.org");
        toepassing.Klok.ZetOp(Wereld.Vandaag.AddDays(8));
        Assert.Contains("geldt niet meer", (await toepassing.Bezoeker().Open(link)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await toepassing.Bezoeker().Status(GebruikersLinks.Uitnodiging("verzonnen")));
    }

    [Fact]
    public async Task Aannemen_TeKortWachtwoord_WordtUitgelegd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var link = await Uitgenodigd(wereld, RolSoort.Clb, wereld.Clb.Id, $"kort.{wereld.School.Nummer}@example.org");
        Assert.Contains("minstens 12 tekens", (await Neem(toepassing.Bezoeker(), link, "kort")).Tekst);
    }

    [Fact]
    public async Task Aannemen_BestaandAccount_KrijgtEenRolErbijMetHetEigenWachtwoord()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = await Accounts.MetWachtwoord(toepassing, wereld.Rol(RolSoort.Clb));
        var link = await Uitgenodigd(wereld, RolSoort.School, wereld.School.Id, email);
        var bezoeker = toepassing.Bezoeker();
        Assert.Contains("niet juist", (await Neem(bezoeker, link, "helemaal verkeerd")).Tekst);
        Assert.Equal("/", (await Neem(bezoeker, link, Accounts.Wachtwoord)).Naar);
        Assert.Equal(2, (await Accounts.Lees(toepassing, wereld.Rol(RolSoort.Clb).GebruikerId)).Rollen.Count);
    }

    [Fact]
    public async Task Opnieuw_DeVorigeLinkWerktNietMeer_EnIntrekkenSluit()
    {
        var wereld = await Wereld.Maak(toepassing);
        var email = $"opnieuw.{wereld.School.Nummer}@example.org";
        var oud = await Uitgenodigd(wereld, RolSoort.Clb, wereld.Clb.Id, email);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var id = await toepassing.Db(db => db.Uitnodigingen().Where(u => u.Email == email).Select(u => u.Id).SingleAsync());
        var pagina = await bezoeker.Open(GebruikersLinks.Uitnodigingen);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["id"] = id.ToString() }, "Opnieuw")).IsGelukt);
        Assert.Equal(HttpStatusCode.NotFound, await toepassing.Bezoeker().Status(oud));
        var nieuw = await Link(email);
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["id"] = id.ToString() }, "Intrekken")).IsGelukt);
        Assert.Contains("geldt niet meer", (await toepassing.Bezoeker().Open(nieuw)).Tekst);
        var vreemd = (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator);
        Assert.DoesNotContain(email, (await vreemd.Open(GebruikersLinks.Uitnodigingen)).Tekst);
    }

    [Fact]
    public async Task Uitnodigen_OngeldigeInvoer_BewaartNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var ander = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(GebruikersLinks.UitnodigenAls(RolSoort.School));
        var velden = new Dictionary<string, string?> { ["Formulier.Plaats"] = ander.School.Id.ToString(), ["Formulier.Naam"] = "Iemand", ["Formulier.Email"] = "iemand@example.org" };
        Assert.Contains("Maak een keuze", (await bezoeker.Verstuur(pagina, velden)).Tekst);
        Assert.Contains("naam@school.example.org", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?>(velden) { ["Formulier.Plaats"] = wereld.School.Id.ToString(), ["Formulier.Email"] = "geen adres" })).Tekst);
        Assert.Contains("heeft die rol al", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?>(velden) { ["Formulier.Plaats"] = wereld.School.Id.ToString(), ["Formulier.Email"] = (await Accounts.Lees(toepassing, wereld.Rol(RolSoort.School).GebruikerId)).Email })).Tekst);
        Assert.False(await toepassing.Db(db => db.Uitnodigingen().AnyAsync(u => u.VanNetwerkId == wereld.Netwerk.Id)));
    }

    [Fact]
    public async Task Beeindigen_RolVanDeSchool_VerliestMeteenDeToegang_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = wereld.Als(RolSoort.School);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var rol = wereld.Rol(RolSoort.School);
        var pagina = await bezoeker.Open(GebruikersLinks.Detail(rol.GebruikerId));
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["rolId"] = rol.Id.ToString() }, "Beeindigen")).IsGelukt);
        toepassing.Klok.ZetOp(Wereld.Vandaag, 11);
        Assert.Equal(HttpStatusCode.Redirect, await school.Status(GebruikersLinks.MijnAccount));
    }

    [Fact]
    public async Task Beeindigen_EigenRolOfBuitenBereik_KanNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var eigen = wereld.Rol(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(GebruikersLinks.Detail(eigen.GebruikerId));
        Assert.Contains("alleen iemand anders", (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["rolId"] = eigen.Id.ToString() }, "Beeindigen")).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(GebruikersLinks.Detail(ander.Rol(RolSoort.School).GebruikerId)));
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["rolId"] = ander.Rol(RolSoort.School).Id.ToString() }, "Beeindigen")).Status);
    }

    [Fact]
    public async Task Overzicht_Zoeken_ToontAlleenHetEigenNetwerk()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var email = (await Accounts.Lees(toepassing, wereld.Rol(RolSoort.Ondersteuner).GebruikerId)).Email!;
        Assert.Contains(email, (await wereld.Als(RolSoort.Coordinator).Open($"{GebruikersLinks.Overzicht}?q={email}&rol=Ondersteuner")).Tekst);
        Assert.Contains("Niemand gevonden", (await ander.Als(RolSoort.Coordinator).Open($"{GebruikersLinks.Overzicht}?q={email}")).Tekst);
    }

    [Fact]
    public async Task Netwerk_Maken_NodigtDeEersteCoordinatorUit()
    {
        var wereld = await Wereld.Maak(toepassing);
        var beheerder = wereld.Als(RolSoort.Beheerder);
        var (naam, email) = ($"Netwerk {Guid.NewGuid():N}", $"{Guid.NewGuid():N}@example.org");
        var velden = new Dictionary<string, string?> { ["Formulier.Naam"] = naam, ["Formulier.Soort"] = nameof(Netwerksoort.VrijNetwerk), ["Formulier.CoordinatorNaam"] = "Co Ordinator", ["Formulier.CoordinatorEmail"] = email };
        Assert.Contains("Kies de soort", (await beheerder.Verstuur(await beheerder.Open(NetwerkenLinks.Nieuw), new Dictionary<string, string?>(velden) { ["Formulier.Soort"] = null })).Tekst);
        Assert.Equal(NetwerkenLinks.Overzicht, (await beheerder.Verstuur(await beheerder.Open(NetwerkenLinks.Nieuw), velden)).Naar);
        Assert.Contains(naam, (await beheerder.Open(NetwerkenLinks.Overzicht)).Tekst);
        var bezoeker = toepassing.Bezoeker();
        await Neem(bezoeker, await Link(email), Accounts.Wachtwoord);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status(GebruikersLinks.Overzicht));
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(NetwerkenLinks.Nieuw));
    }

    [Fact]
    public async Task Inrichten_ZodraErGebruikersZijn_BestaatNiet()
    {
        await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await toepassing.Bezoeker().Status(GebruikersLinks.Inrichten));
    }

    private async Task<string> Uitgenodigd(Wereld wereld, RolSoort soort, Guid plaats, string email)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(GebruikersLinks.UitnodigenAls(soort)),
            new Dictionary<string, string?> { ["Formulier.Plaats"] = plaats.ToString(), ["Formulier.Naam"] = "Nieuwe Collega", ["Formulier.Email"] = email });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        return await Link(email);
    }

    private async Task<string> Link(string email)
    {
        var tekst = await toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.Aan == email).OrderByDescending(b => b.Id).Select(b => b.Tekst).FirstAsync());
        return Regex.Match(tekst, @"/uitnodiging/\S+").Value;
    }

    private static async Task<Antwoord> Neem(Bezoeker bezoeker, string link, string wachtwoord) =>
        await bezoeker.Verstuur(await bezoeker.Open(link), new Dictionary<string, string?> { ["Wachtwoord"] = wachtwoord });
}
