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

/// <summary>The pages on which posts are recorded: who may, what is refused, and what is stored.</summary>
public sealed class AanstellingpaginaTests(Toepassing toepassing)
{
    [Fact]
    public async Task Paginas_AndereRolOfNetwerk_BestaanNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var id = (await Post(wereld)).Id;
        foreach (var rol in new[] { RolSoort.School, RolSoort.Clb, RolSoort.Ondersteuner, RolSoort.Competentiebegeleider, RolSoort.Beheerder })
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(rol).Status(AanstellingenLinks.Overzicht));
        var paginas = new[] { AanstellingenLinks.Wijzigen(id), AanstellingenLinks.Beeindigen(id), AanstellingenLinks.Terugnemen(id) };
        foreach (var url in paginas.Append(AanstellingenLinks.Nieuw).Append(AanstellingenLinks.Inlezen)) Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Regioverantwoordelijke).Status(url));
        foreach (var url in paginas)
        {
            Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.DirecteurBuo).Status(url));
        }
        Assert.DoesNotContain("Wijzig de aanstelling", (await wereld.Als(RolSoort.Regioverantwoordelijke).Open(AanstellingenLinks.Overzicht)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directeur_ZietEnWijzigtAlleenDeEigenSchool_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (school, bo) = await AndereWerkgever(wereld);
        var (eigen, vreemd, gedeeld) = (await Post(wereld), await Post(wereld, werkgever: school, wie: bo), await Post(wereld, 300, school));
        var directeur = wereld.Als(RolSoort.DirecteurBuo);
        var lijst = (await directeur.Open(AanstellingenLinks.Overzicht)).Tekst;
        Assert.Contains(wereld.Ondersteuner.Naam, lijst, StringComparison.Ordinal);
        Assert.Contains("Samen 0,8 VTE", lijst, StringComparison.Ordinal);
        Assert.DoesNotContain("Vreemdeling", lijst + (await directeur.Open(AanstellingenLinks.Nieuw)).Tekst, StringComparison.Ordinal);
        foreach (var post in new[] { vreemd, gedeeld }) Assert.Equal(HttpStatusCode.NotFound, await directeur.Status(AanstellingenLinks.Wijzigen(post.Id)));
        Assert.True((await directeur.Verstuur(await directeur.Open(AanstellingenLinks.Beeindigen(eigen.Id)), new Dictionary<string, string?> { ["Tot"] = "2026-12-31" })).IsGelukt);
        // Somebody of another employer cannot be given a post, nor can a post be put with another employer.
        var velden = Velden(wereld);
        velden["Formulier.PersoneelslidId"] = $"{bo.Id}";
        Assert.Contains("uit de lijst", (await directeur.Verstuur(await directeur.Open(AanstellingenLinks.Nieuw), velden)).Tekst, StringComparison.Ordinal);
        velden = Velden(wereld);
        velden["Formulier.WerkgeverId"] = $"{school.Id}";
        Assert.Contains("uit de lijst", (await directeur.Verstuur(await directeur.Open(AanstellingenLinks.Nieuw), velden)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen 1,1 VTE vandaag", (await wereld.Als(RolSoort.Coordinator).Open(PersoneelLinks.Detail(wereld.Ondersteuner.Id))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Samen 0,8 VTE vandaag", (await directeur.Open(PersoneelLinks.Detail(wereld.Ondersteuner.Id))).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.DirecteurBuo)]
    public async Task Vastleggen_BewaartExacteDuizendsten_EnEenRegelInHetLogboek(RolSoort rol)
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(rol);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.NieuwVoor(wereld.Ondersteuner.Id)), Velden(wereld, tot: "2027-06-30"));
        Assert.Equal(AanstellingenLinks.Overzicht, antwoord.Naar);
        Assert.Equal(new Aanstellingsgegevens(wereld.Werkgever.Id, Hoofdstructuur.Hs221, Hoedanigheid.Titularis, 875, new DateOnly(2026, 9, 1), new DateOnly(2027, 6, 30)), (await Enige(toepassing, wereld)).Gegevens);
        Assert.Contains("0,875", (await bezoeker.Open(AanstellingenLinks.Overzicht)).Tekst, StringComparison.Ordinal);
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.NetwerkId == wereld.Netwerk.Id && g.Wat == $"Aanstelling van {wereld.Ondersteuner.Naam} vastgelegd" && g.Toelichting!.Contains("0,875 VTE"))));
    }

    [Theory]
    [InlineData("Formulier.Vte", "veel", "hoogstens drie cijfers")]
    [InlineData("Formulier.Vte", "0,8755", "hoogstens drie cijfers")]
    [InlineData("Formulier.Vte", "1,6", "tussen 0,001 en 1,5")]
    [InlineData("Formulier.Vte", "", "Vul de VTE in")]
    [InlineData("Formulier.Van", "2016-09-01", "bestaan sinds 01/09/2017")]
    [InlineData("Formulier.Van", "2031-09-01", "te ver van vandaag")]
    [InlineData("Formulier.Tot", "2026-08-31", "laatste dag ligt voor de eerste")]
    [InlineData("Formulier.Hoofdstructuur", "", "Kies de hoofdstructuur")]
    public async Task Vastleggen_MetEenFout_ZegtHetBijHetVeld_EnHoudtDeRest(string veld, string waarde, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        var (bezoeker, velden) = (wereld.Als(RolSoort.Coordinator), Velden(wereld, van: "2026-09-02"));
        velden[veld] = waarde;
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Nieuw), velden);
        Assert.False(antwoord.IsGelukt);
        Assert.Contains(melding, antwoord.Pagina!.Zoek($".foutoverzicht a[href='#{veld.Replace('.', '_')}']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(waarde, veld == "Formulier.Hoofdstructuur" ? "" : antwoord.Pagina.Zoek($"[name='{veld}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Vastleggen_SamenBovenAnderhalf_Waarschuwt_BovenTweeWordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Post(wereld, 1000);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Samen met de andere aanstellingen wordt dat 2,1 VTE", (await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Nieuw), Velden(wereld, "1,1"))).Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Nieuw), Velden(wereld, "0,6"))).IsGelukt);
        var lijst = (await bezoeker.Open(AanstellingenLinks.Overzicht)).Tekst;
        Assert.Contains("samen met de andere aanstellingen 1,6 VTE. Kijk na of dat klopt", lijst, StringComparison.Ordinal);
        Assert.Contains("Samen 1,6 VTE voor 1 persoon", lijst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vastleggen_BijEenSchoolDieErDanNietBijHoort_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("hoort in die periode niet bij het netwerk", (await bezoeker.Verstuur(await bezoeker.Open(AanstellingenLinks.Nieuw), Velden(wereld, van: "2024-09-01", tot: "2025-06-30"))).Tekst, StringComparison.Ordinal);
    }
}
