using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Krijtlijn.Tests.Personeel.Aanstellingen.Aanstellingwereld;

namespace Krijtlijn.Tests.Personeel.Aanstellingen;

/// <summary>What happens to a post afterwards: it is put right, ends, is taken back, or ends with the service of who holds it.</summary>
public sealed class AanstellingverloopTests(Toepassing toepassing)
{
    [Fact]
    public async Task Verbeteren_VervangtWatFoutWas_EnZietWieEerderBewaarde()
    {
        var wereld = await Wereld.Maak(toepassing);
        var post = await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var (eerste, tweede) = (await bezoeker.Open(AanstellingenLinks.Wijzigen(post.Id)), await bezoeker.Open(AanstellingenLinks.Wijzigen(post.Id)));
        Assert.Equal("0,8", eerste.Zoek("[name='Formulier.Vte']")!.GetAttribute("value"));
        Assert.True((await bezoeker.Verstuur(eerste, new Dictionary<string, string?> { ["Formulier.Vte"] = "0,5", ["Formulier.Hoofdstructuur"] = "Hs121" })).IsGelukt);
        var na = await Enige(toepassing, wereld);
        Assert.Equal((post.Id, 500, Hoofdstructuur.Hs121), (na.Id, na.VteDuizendsten, na.Hoofdstructuur));
        Assert.False((await bezoeker.Verstuur(tweede, new Dictionary<string, string?> { ["Formulier.Vte"] = "0,6" })).IsGelukt);
        Assert.Equal(500, (await Enige(toepassing, wereld)).VteDuizendsten);
    }

    [Fact]
    public async Task Verbeteren_TotTitularisDieIemandVervangt_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (_, bo) = await AndereWerkgever(wereld);
        var post = await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Alleen een vervanger", (await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Wijzigen(post.Id)), new Dictionary<string, string?> { ["Formulier.VervangtId"] = $"{bo.Id}" })).Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Wijzigen(post.Id)), new Dictionary<string, string?> { ["Formulier.VervangtId"] = $"{bo.Id}", ["Formulier.Hoedanigheid"] = "Vervanger" })).IsGelukt);
        // The director does not have Bo among her people; whom her own substitute replaces stays all the same.
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        Assert.True((await directeur.Verstuur(await directeur.Open(AanstellingenLinks.Wijzigen(post.Id)), new Dictionary<string, string?> { ["Formulier.Vte"] = "0,7" })).IsGelukt);
        var na = await Enige(toepassing, wereld);
        Assert.Equal((bo.Id, 700), (na.VervangtPersoneelslidId!.Value, na.VteDuizendsten));
    }

    [Fact]
    public async Task Beeindigen_TeltTotEnMetDieDag_EnNietEenTweedeKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var post = await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        async Task<Antwoord> Stuur(string tot) => await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Beeindigen(post.Id)), new Dictionary<string, string?> { ["Tot"] = tot });
        Assert.Contains("Vul de laatste dag in", (await Stuur("")).Tekst, StringComparison.Ordinal);
        Assert.Contains("ligt voor de eerste", (await Stuur("2026-08-31")).Tekst, StringComparison.Ordinal);
        Assert.True((await Stuur("2026-10-30")).IsGelukt);
        Assert.Contains("eindigde al op 30/10/2026", (await Stuur("2026-12-31")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen 0,8 VTE", (await bezoeker.Open(AanstellingenLinks.Op(new DateOnly(2026, 10, 30)))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Nog geen aanstellingen op deze dag", (await bezoeker.Open(AanstellingenLinks.Op(new DateOnly(2026, 10, 31)))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terugnemen_VraagtEenReden_EnTeltDanVoorGeenDag()
    {
        var wereld = await Wereld.Maak(toepassing);
        var post = await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        async Task<Antwoord> Stuur(string reden) => await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Terugnemen(post.Id)), new Dictionary<string, string?> { ["Reden"] = reden });
        Assert.Contains("Zeg waarom", (await Stuur("")).Tekst, StringComparison.Ordinal);
        Assert.True((await Stuur("Twee keer ingevoerd")).IsGelukt);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(AanstellingenLinks.Wijzigen(post.Id)));
        Assert.Contains("Nog geen aanstellingen", (await bezoeker.Open(AanstellingenLinks.Op(new DateOnly(2026, 10, 1)))).Tekst, StringComparison.Ordinal);
        Assert.True(await toepassing.Db(db => db.Set<Aanstelling>().AnyAsync(a => a.Id == post.Id && a.VervallenOp != null)));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat.EndsWith("teruggenomen") && g.Toelichting!.EndsWith("Twee keer ingevoerd"))));
    }

    [Theory]
    [InlineData("true", "2026-12-31", "1 aanstelling eindigt op 31/12/2026")]
    [InlineData("false", null, "Ook 1 aanstelling loopt nog langer")]
    public async Task UitDienst_BeeindigtOokDeAanstelling_TenzijHetVinkjeWegIs(string vink, string? tot, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(PersoneelLinks.UitDienst(wereld.Ondersteuner.Id));
        Assert.True(pagina.Zoek("input[type=checkbox][name=OokAanstellingen]")!.HasAttribute("checked"));
        Assert.Contains($"{wereld.Werkgever.Naam}: 221, 0,8 VTE, vanaf 01/09/2026", pagina.Tekst, StringComparison.Ordinal);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Op"] = "2026-12-31", ["OokAanstellingen"] = vink });
        Assert.Contains(melding, (await bezoeker.Open(antwoord.Naar!)).Tekst, StringComparison.Ordinal);
        Assert.Equal(tot, (await Enige(toepassing, wereld)).Tot?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(vink == "true", await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat.Contains("uit dienst") && g.Toelichting == "1 aanstelling beëindigd op die dag")));
    }

    [Fact]
    public async Task UitDienst_VoorDeEersteDag_LaatDeAanstellingStaan_EnZegtHet()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Post(wereld);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(PersoneelLinks.UitDienst(wereld.Ondersteuner.Id)), new Dictionary<string, string?> { ["Op"] = "2026-08-31" });
        Assert.Contains("Ook 1 aanstelling loopt nog langer", (await bezoeker.Open(antwoord.Naar!)).Tekst, StringComparison.Ordinal);
        Assert.Null((await Enige(toepassing, wereld)).Tot);
    }

    [Fact]
    public async Task UitDienst_ZonderAanstelling_VraagtNietsOverAanstellingen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Null((await bezoeker.Open(PersoneelLinks.UitDienst(wereld.Ondersteuner.Id))).Zoek("[name=OokAanstellingen]"));
    }
}
