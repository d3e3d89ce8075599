using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>Who is signed in takes an invitation for her own address with one button; nobody else can.</summary>
public sealed class RolAannemenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Rol_AangemeldAlsDezelfde_KomtErbijEnWerktMeteen()
    {
        var (wereld, adres) = await Uitgenodigd();
        var bezoeker = wereld.Als(RolSoort.Clb);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(adres), new Dictionary<string, string?>(), "handler=Rol");
        Assert.Equal("/", antwoord.Naar);
        Assert.Contains(wereld.School.Naam, (await bezoeker.Open(GebruikersLinks.MijnAccount)).Zoek(".kop .rol")!.TextContent);
        Assert.Contains("geldt niet meer", (await bezoeker.Open(adres)).Tekst);
    }

    [Fact]
    public async Task Rol_AangemeldAlsIemandAnders_WordtGeweigerd_R40()
    {
        var (wereld, adres) = await Uitgenodigd();
        var ander = wereld.Als(RolSoort.DirecteurBuo);
        var pagina = await ander.Open(adres);
        Assert.Null(pagina.Zoek("form[action*='handler=Rol']"));
        var bewijs = pagina.Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await ander.PostRuw($"{adres}?handler=Rol", [new("__RequestVerificationToken", bewijs)])).StatusCode);
        Assert.False(await toepassing.Db(db => db.Rollen().AnyAsync(r => r.GebruikerId == wereld.Rol(RolSoort.DirecteurBuo).GebruikerId && r.Soort == RolSoort.School)));
    }

    private async Task<(Wereld Wereld, string Adres)> Uitgenodigd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var wie = await Accounts.Lees(toepassing, wereld.Rol(RolSoort.Clb).GebruikerId);
        var uitnodiging = new Uitnodiging(wie.Naam, wie.Email!, new Rolkeuze(RolSoort.School, null, wereld.School.Id), wereld.Netwerk.Id, Testklok.Begin.UtcDateTime);
        var sleutel = uitnodiging.Vernieuwen(Testklok.Begin.UtcDateTime);
        await wereld.Bewaar(uitnodiging);
        return (wereld, GebruikersLinks.Uitnodiging(sleutel));
    }
}
