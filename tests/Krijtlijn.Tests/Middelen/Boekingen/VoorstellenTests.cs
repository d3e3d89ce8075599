using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Middelen.Boekingen;

/// <summary>A school looks at her balance, proposes, and takes back.</summary>
public sealed class VoorstellenTests(Toepassing toepassing)
{
    [Fact]
    public async Task MijnSaldo_ToontDeSomDeBoekingenEnDeKnoppen()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Aanvaard(null, w.School, 3);
        await w.Aanvaard(w.School, w.Buur.Id, 1);
        await w.Wereld.Lopend();
        await w.Wereld.Wachtend(await w.Wereld.Leerling("Kobe"));
        var ander = await w.Aanvaard(null, w.Buur.Id, 1);

        var pagina = await w.Zorg.Open(BoekingenLinks.MijnSaldo);

        Assert.Contains("10 verdeeld + 3 bijgekregen − 1 vrijgegeven = 12 beloofd", pagina.Tekst);
        Assert.Contains("12 beloofd − 1 in gebruik − 1 wachtend = 10 vrij", pagina.Tekst);
        Assert.Contains("Buurschool De Brug", pagina.Tekst);
        Assert.DoesNotContain(ander.Kenmerk, pagina.Tekst);
        Assert.Contains(BoekingenLinks.Voorstel(Boekingsoort.Vrijgave), pagina.Links);
        Assert.Contains(BoekingenLinks.MijnSaldo, (await w.Zorg.Open("/")).Links);
        Assert.Contains(BoekingenLinks.MijnSaldo, (await w.Zorg.Open("/mijn-school")).Links);
        Assert.Contains("12 beloofd", (await w.Zorg.Open("/")).Tekst);
    }

    [Fact]
    public async Task Voorstellen_Vrijgave_WachtEnVerandertNogNiets()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var antwoord = await w.Zorg.Stuur(BoekingenLinks.Voorstel(Boekingsoort.Vrijgave), Boekingwereld.VanSchool("Vrijgave", 2));
        Assert.Equal(BoekingenLinks.MijnSaldo, antwoord.Naar);
        var boeking = Assert.Single(await w.Alle());
        Assert.Equal((Boekingstatus.Voorgesteld, (Guid?)w.School, null, (Guid?)w.School, 1), (boeking.Status, boeking.VanSchoolId, boeking.NaarSchoolId, boeking.DoorSchoolId, boeking.Volgnummer));
        Assert.Equal(10, (await w.Stand(w.School)).Beloofd);
        Assert.Equal(5, (await w.Pot()).Over);
    }

    [Fact]
    public async Task Voorstellen_BijvraagMetEenAndereSchool_WordtGeweigerd_EnNietsVerdwijnt()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var velden = Boekingwereld.VanSchool("Bijvraag", 2);
        velden["Formulier.NaarSchoolId"] = w.Buur.Id.ToString();
        Assert.Contains("Een andere school kiest u alleen als u aan haar geeft", (await w.Zorg.Stuur(BoekingenLinks.Nieuw, velden)).Tekst);
        Assert.Empty(await w.Alle());
    }

    [Fact]
    public async Task Voorstellen_MetWatEenSchoolNietMag_BlijftBijHaarEigenSchool()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var pagina = await w.Zorg.Open(BoekingenLinks.Nieuw);
        // A hand-made form: from another school, and at once.
        var velden = Boekingwereld.VanSchool("Vrijgave", 2).Concat(new Dictionary<string, string?> { ["Formulier.VanSchoolId"] = w.Buur.Id.ToString(), ["Formulier.Meteen"] = "true" }).Select(v => KeyValuePair.Create(v.Key, v.Value!))
            .Append(new("Formulier.Datum", "2026-11-23")).Append(new("__RequestVerificationToken", pagina.Zoek("form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        Assert.True((await w.Zorg.Post(BoekingenLinks.Nieuw, velden)).IsGelukt);
        var boeking = Assert.Single(await w.Alle());
        Assert.Equal(((Guid?)w.School, Boekingstatus.Voorgesteld), (boeking.VanSchoolId, boeking.Status));
        Assert.Contains("Kies wat u wilt doen", (await w.Zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("ReserveInzet", 2))).Tekst);
    }

    [Fact]
    public async Task Voorstellen_Overdracht_IsZichtbaarVoorDeAndereSchoolEnVoorNiemandAnders()
    {
        var (w, vreemd) = (await Boekingwereld.Maak(toepassing), await Boekingwereld.Maak(toepassing));
        Assert.True((await w.Zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Overdracht", 1, w.Buur.Id))).IsGelukt);
        var boeking = Assert.Single(await w.Alle());
        var buur = await Als(w, w.Buur.Id);
        Assert.Contains(boeking.Kenmerk, (await buur.Open(BoekingenLinks.MijnSaldo)).Tekst);
        var detail = await buur.Open(BoekingenLinks.Detail(boeking.Id));
        Assert.Contains("10 beloofd − 0 in gebruik − 0 wachtend = 10 over", detail.Tekst); // her own line only
        Assert.Null(detail.Zoek("form[action*=Intrekken]"));
        Assert.Contains("overdracht", (await buur.Open("/")).Tekst.ToLowerInvariant());
        foreach (var wie in new[] { vreemd.Zorg, vreemd.Coordinator, w.Wereld.Als(RolSoort.Clb) })
            Assert.Equal(HttpStatusCode.NotFound, await wie.Status(BoekingenLinks.Detail(boeking.Id)));
    }

    [Fact]
    public async Task Voorstellen_NaarEenSchoolVanEenAnderNetwerk_WordtGeweigerd()
    {
        var (w, vreemd) = (await Boekingwereld.Maak(toepassing), await Boekingwereld.Maak(toepassing));
        Assert.Contains("die in 2026-2027 bij het netwerk hoort", (await w.Zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Overdracht", 1, vreemd.Buur.Id))).Tekst);
        Assert.Contains("Kies de school die krijgt", (await w.Zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Overdracht", 1))).Tekst);
        Assert.Empty(await w.Alle());
    }

    [Fact]
    public async Task Voorstellen_MeerDanBeloofd_KanNiet_EnOnderHetGebruik_Waarschuwt()
    {
        var w = await Boekingwereld.Maak(toepassing);
        await w.Wereld.Lopend();
        var teveel = await w.Zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Vrijgave", 11));
        Assert.Contains("mag maar op 10 trajecten rekenen en kan er geen 11 afgeven", teveel.Tekst);
        Assert.Equal("11", teveel.Pagina!.Zoek("[name='Formulier.Aantal']")!.GetAttribute("value"));
        var zorg = w.Zorg;
        Assert.True((await zorg.Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Vrijgave", 10))).IsGelukt);
        Assert.Contains("Let op: op uw school loopt er 1; na deze boeking mag u op 0 rekenen", (await zorg.Open(BoekingenLinks.MijnSaldo)).Tekst);
    }

    [Fact]
    public async Task Voorstellen_TweeKeerVerstuurd_MaaktEenBoeking()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var zorg = w.Zorg;
        var pagina = await zorg.Open(BoekingenLinks.Nieuw);
        Assert.True((await zorg.Verstuur(pagina, Boekingwereld.VanSchool("Bijvraag", 2))).IsGelukt);
        Assert.True((await zorg.Verstuur(pagina, Boekingwereld.VanSchool("Bijvraag", 2))).IsGelukt);
        Assert.Single(await w.Alle());
    }

    [Fact]
    public async Task Voorstellen_TweeTegelijk_KrijgenElkEenNummer()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => w.Wereld.Als(RolSoort.School).Stuur(BoekingenLinks.Nieuw, Boekingwereld.VanSchool("Bijvraag", 1))));
        Assert.All(antwoorden, a => Assert.True(a.IsGelukt, a.Tekst));
        Assert.Equal([1, 2, 3, 4], (await w.Alle()).Select(b => b.Volgnummer));
    }

    [Fact]
    public async Task Intrekken_EigenVoorstel_KanTotErBeslistIs()
    {
        var w = await Boekingwereld.Maak(toepassing);
        var (boeking, vanCoordinator) = (await w.Voorgesteld(), await w.Voorgesteld(Boekingsoort.Bijvraag, door: RolSoort.Coordinator));
        var pagina = await w.Zorg.Open(BoekingenLinks.Detail(boeking.Id));
        Assert.True((await w.Zorg.Verstuur(pagina, new Dictionary<string, string?>(), "Intrekken")).IsGelukt);
        Assert.Equal(Boekingstatus.Ingetrokken, (await w.Opnieuw(boeking.Id)).Status);
        Assert.Null((await w.Zorg.Open(BoekingenLinks.Detail(vanCoordinator.Id))).Zoek("form[action*=Intrekken]"));
        Assert.Null((await w.Coordinator.Open(BoekingenLinks.Detail(boeking.Id))).Zoek("main form"));
        Assert.Empty(await toepassing.Db(db => db.UitgaandeBerichten().Where(b => b.NetwerkId == w.Netwerk).ToListAsync()));
    }

    private async Task<Bezoeker> Als(Boekingwereld w, Guid school)
    {
        var gebruiker = new Gebruiker("Buur Test", $"brug-{Guid.NewGuid():N}@example.org");
        gebruiker.NormalizedEmail = gebruiker.NormalizedUserName = gebruiker.Email!.ToUpperInvariant();
        var rol = gebruiker.Voeg(new Rol(gebruiker.Id, RolSoort.School, w.Netwerk, school));
        await w.Wereld.Bewaar(gebruiker);
        return toepassing.Bezoeker(rol, "Buur Test");
    }
}
