using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>The coordinator decides on proposals.</summary>
public sealed class BeslissenTests(Toepassing toepassing)
{
    private static Dictionary<string, string?> Besluit(string wat, string reden = "Afgesproken op het overleg") => new() { ["Formulier.Besluit"] = wat, ["Formulier.Reden"] = reden, ["Formulier.BeslistWaar"] = "overleg 12 november" };

    [Fact]
    public async Task Paginas_AndereRolOfNetwerk_BestaanNiet()
    {
        var (w, ander) = (await Boekingwereld.Maak(toepassing), await Boekingwereld.Maak(toepassing));
        var boeking = await w.Aanvaard(null, w.School, 1);
        foreach (var url in new[] { BoekingenLinks.Overzicht, BoekingenLinks.Saldo, BoekingenLinks.Tegenboeken(boeking.Id) }) Assert.Equal(HttpStatusCode.NotFound, await w.Zorg.Status(url));
        foreach (var url in new[] { BoekingenLinks.Nieuw, BoekingenLinks.MijnSaldo, BoekingenLinks.Tegenboeken(boeking.Id) }) Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(RolSoort.Regioverantwoordelijke).Status(url));
        Assert.Equal(HttpStatusCode.NotFound, await w.Coordinator.Status(BoekingenLinks.MijnSaldo));
        foreach (var url in new[] { BoekingenLinks.Detail(boeking.Id), BoekingenLinks.Tegenboeken(boeking.Id), BoekingenLinks.Detail(Guid.NewGuid()) }) Assert.Equal(HttpStatusCode.NotFound, await ander.Coordinator.Status(url));
        foreach (var url in new[] { BoekingenLinks.Overzicht, BoekingenLinks.Saldo, BoekingenLinks.Solidariteit }) Assert.Equal(HttpStatusCode.NotFound, await w.Wereld.Als(RolSoort.Ondersteuner).Status(url));
    }

    [Fact]
    public async Task Aanvaarden_Bijvraag_VerandertSaldoEnPot_EnStuurtEenMailZonderGegevens_R41()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Voorgesteld(aantal: 3);
        var vandaag = await w.Coordinator.Open("/");
        Assert.Contains(BoekingenLinks.Detail(boeking.Id), vandaag.Links);
        Assert.Equal("1", vandaag.Document.QuerySelectorAll(".bakje").Single(b => b.QuerySelector("a")!.TextContent == "Voorgestelde boekingen").QuerySelector(".tal")!.TextContent);
        Assert.Contains("13 beloofd − 0 in gebruik − 0 wachtend = 13 over", (await w.Coordinator.Open(BoekingenLinks.Detail(boeking.Id))).Tekst);

        var antwoord = await w.Coordinator.Stuur(BoekingenLinks.Detail(boeking.Id), Besluit("Aanvaard"));

        Assert.Equal(BoekingenLinks.Detail(boeking.Id), antwoord.Naar);
        var na = await w.Opnieuw(boeking.Id);
        Assert.Equal((Boekingstatus.Aanvaard, "overleg 12 november", "Afgesproken op het overleg"), (na.Status, na.BeslistWaar, na.Besluitreden));
        Assert.Equal(new Capaciteit(10, 0, 0, 3), await w.Stand(w.School));
        Assert.Equal("5 reserve + 0 vrijgegeven − 3 toegekend = 2 in de pot", (await w.Pot()).Som);
        var mail = await toepassing.Db(db => db.UitgaandeBerichten().SingleAsync(b => b.NetwerkId == w.Netwerk));
        Assert.Equal(("zorg@example.org", $"Boeking {boeking.Kenmerk} is aanvaard"), (mail.Aan, mail.Onderwerp));
        Assert.DoesNotContain("Els", mail.Tekst);
        Assert.DoesNotContain("Afgesproken", mail.Tekst);
        Assert.Contains($"Bijvraag {boeking.Kenmerk} aanvaard", (await w.Zorg.Open("/")).Tekst); // since yesterday
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.SchoolId == w.School && g.Wat.EndsWith("aanvaard") && !g.IsIntern)));
    }

    [Fact]
    public async Task Weigeren_MetReden_LaatAllesZoalsHetIs()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Voorgesteld();
        Assert.Contains("Zeg waarom", (await w.Coordinator.Stuur(BoekingenLinks.Detail(boeking.Id), Besluit("Geweigerd", ""))).Tekst);
        Assert.True((await w.Opnieuw(boeking.Id)).Wacht);
        Assert.True((await w.Coordinator.Stuur(BoekingenLinks.Detail(boeking.Id), Besluit("Geweigerd"))).IsGelukt);
        Assert.Equal(10, (await w.Stand(w.School)).Beloofd);
        Assert.Contains("is geweigerd", (await toepassing.Db(db => db.UitgaandeBerichten().SingleAsync(b => b.NetwerkId == w.Netwerk))).Onderwerp);
        Assert.Contains("Afgesproken op het overleg", (await w.Zorg.Open(BoekingenLinks.Detail(boeking.Id))).Tekst);
    }

    [Fact]
    public async Task Beslissen_AlsSchoolOfRegio_BestaatNiet_EnMetEenOudeVersie_Botst()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Voorgesteld();
        var pagina = await w.Coordinator.Open(BoekingenLinks.Detail(boeking.Id));
        foreach (var rol in new[] { RolSoort.School, RolSoort.Regioverantwoordelijke }) Assert.Null((await w.Wereld.Als(rol).Open(BoekingenLinks.Detail(boeking.Id))).Zoek("[name='Formulier.Besluit']"));
        var bewijs = (await w.Zorg.Open(BoekingenLinks.Nieuw)).Zoek("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await w.Zorg.Post(BoekingenLinks.Detail(boeking.Id), [new("Formulier.Besluit", "Aanvaard"), new("Formulier.Reden", "Ja"), new("Formulier.Versie", "0"), new("__RequestVerificationToken", bewijs)])).Status);
        await w.Wereld.Wijzig<Boeking>(boeking.Id, b => b.Intrekken(w.Wereld.Wie(RolSoort.School), Testklok.Begin.UtcDateTime));
        Assert.Contains("is al ingetrokken", (await w.Coordinator.Verstuur(pagina, Besluit("Aanvaard"))).Tekst);
    }

    [Fact]
    public async Task Aanvaarden_PotOnderNul_VraagtEenVink_EnBlokkeertNooit()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var boeking = await w.Voorgesteld(aantal: 7);
        var eerst = await w.Coordinator.Stuur(BoekingenLinks.Detail(boeking.Id), Besluit("Aanvaard"));
        Assert.Contains("De pot komt onder nul: er zitten nu 5 in en na deze boeking 2 te weinig.", eerst.Tekst);
        Assert.Equal(5, (await w.Pot()).Over);
        Assert.True((await w.Coordinator.Verstuur(eerst.Pagina!, new Dictionary<string, string?> { ["Formulier.Toch"] = "true" })).IsGelukt);
        Assert.Equal(-2, (await w.Pot()).Over);
        Assert.Contains("De pot staat onder nul", (await w.Coordinator.Open(BoekingenLinks.Overzicht)).Tekst);
    }
}
