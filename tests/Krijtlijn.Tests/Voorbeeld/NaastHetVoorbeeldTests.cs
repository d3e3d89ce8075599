using System.Net;
using Krijtlijn.Communicatie;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Voorbeeld;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Voorbeeld;

/// <summary>The example opens doors that may not stand open beside real pupils: accounts without a password, password links in the outbox.</summary>
public sealed class NaastHetVoorbeeldTests(EigenToepassing eigen) : IClassFixture<EigenToepassing>
{
    private Toepassing Toepassing => eigen.Toepassing;

    [Fact]
    public async Task Netwerk_NaastHetVoorbeeld_WordtNietGemaakt()
    {
        var voorbeeld = await Voorbeeldwereld();
        var beheerder = voorbeeld.Als(RolSoort.Beheerder);
        var velden = new Dictionary<string, string?> { ["Formulier.Naam"] = "Echt centrum", ["Formulier.Soort"] = nameof(Netwerksoort.VrijNetwerk), ["Formulier.CoordinatorNaam"] = "Co Ordinator", ["Formulier.CoordinatorEmail"] = "co@example.org" };
        var antwoord = await beheerder.Verstuur(await beheerder.Open(NetwerkenLinks.Nieuw), velden);
        Assert.Contains("bevat het voorbeeld", antwoord.Pagina!.Zoek(".foutoverzicht a[href='#Formulier_Naam']")!.TextContent);
        Assert.False(await Toepassing.Db(db => db.Netwerken().AnyAsync(n => n.Naam == "Echt centrum")));
        Assert.False(await Toepassing.Db(db => db.Uitnodigingen().AnyAsync(u => u.Email == "co@example.org")));
    }

    [Fact]
    public async Task Wachtwoordlink_InHetPostvak_IsAlleenLeesbaarWaarAllesVoorbeeldIs()
    {
        var voorbeeld = await Voorbeeldwereld();
        var email = await Accounts.MetWachtwoord(Toepassing, voorbeeld.Rol(RolSoort.School));
        var vergeten = Toepassing.Bezoeker();
        await vergeten.Verstuur(await vergeten.Open(GebruikersLinks.WachtwoordVergeten), new Dictionary<string, string?> { ["Formulier.Email"] = email });
        var bericht = CommunicatieLinks.Bericht(await Toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.Aan == email).Select(b => b.Id).SingleAsync()));
        var beheerder = voorbeeld.Als(RolSoort.Beheerder);
        Assert.Contains("/wachtwoord-herstellen?", (await beheerder.Open(bericht)).Tekst);

        await Wereld.Maak(Toepassing); // a real network
        var pagina = await beheerder.Open(bericht);
        Assert.DoesNotContain("/wachtwoord-herstellen", pagina.Document.DocumentElement.OuterHtml);
        Assert.Equal(HttpStatusCode.NotFound, await voorbeeld.Als(RolSoort.Coordinator).Status(bericht));
    }

    [Fact]
    public async Task Instappen_NaastEenEchtNetwerk_MeldtNiemandAan()
    {
        var voorbeeld = await Voorbeeldwereld();
        foreach (var (soort, i) in Enum.GetValues<RolSoort>().Select((s, i) => (s, i)))
            await Toepassing.Db(async db => { db.Add(new Voorbeeldaccount(voorbeeld.Netwerk.Id, voorbeeld.Rol(soort).GebruikerId, i, "Kijkt rond.")); await db.SaveChangesAsync(); });
        Assert.Equal("/", (await StapIn(voorbeeld, RolSoort.Coordinator)).Naar);

        await Wereld.Maak(Toepassing); // a real network
        foreach (var soort in Enum.GetValues<RolSoort>()) Assert.Equal((HttpStatusCode.NotFound, null), await StapIn(voorbeeld, soort));
        Assert.DoesNotContain(VoorbeeldLinks.Instappen, (await Toepassing.Bezoeker().Open(GebruikersLinks.Aanmelden)).Document.DocumentElement.OuterHtml);
    }

    // With the proof of the sign-in form, so that only the door itself can refuse.
    private async Task<(HttpStatusCode Status, string? Naar)> StapIn(Wereld voorbeeld, RolSoort soort)
    {
        var bezoeker = Toepassing.Bezoeker();
        var bewijs = (await bezoeker.Open(GebruikersLinks.Aanmelden)).Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var antwoord = await bezoeker.PostRuw(VoorbeeldLinks.Instappen, [new("__RequestVerificationToken", bewijs), new("gebruikerId", $"{voorbeeld.Rol(soort).GebruikerId}")]);
        Assert.Equal(antwoord.StatusCode == HttpStatusCode.Redirect ? HttpStatusCode.OK : HttpStatusCode.Redirect, await bezoeker.Status(GebruikersLinks.MijnAccount));
        return (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString);
    }

    private async Task<Wereld> Voorbeeldwereld()
    {
        var wereld = await Wereld.Maak(Toepassing);
        await Toepassing.Db(db => db.Netwerken().ExecuteUpdateAsync(u => u.SetProperty(n => n.IsVoorbeeld, true)));
        return wereld;
    }
}
