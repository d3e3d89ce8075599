using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen;
using Krijtlijn.Netwerken;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Xunit;

namespace Krijtlijn.Tests.Scholen;

/// <summary>The list of schools and the page of one: who sees which, what they show, and how often they ask.</summary>
public sealed class ScholenpaginaTests(Toepassing toepassing)
{
    [Theory]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.DirecteurBuo)]
    [InlineData(RolSoort.Raadslid)]
    [InlineData(RolSoort.Beheerder)]
    public async Task Lijst_ZonderRol_BestaatNiet(RolSoort soort) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(soort).Status(ScholenLinks.Overzicht));

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Competentiebegeleider)]
    [InlineData(RolSoort.Clb)]
    public async Task Lijst_MetRol_ToontAlleenEigenScholenOpDeKaart(RolSoort soort)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var pagina = await wereld.Als(soort).Open(ScholenLinks.Overzicht);
        Assert.Contains(ScholenLinks.School(wereld.School.Nummer), pagina.Links);
        Assert.DoesNotContain(ScholenLinks.School(ander.School.Nummer), pagina.Links);
        Assert.NotNull(pagina.Zoek("figure.kaart svg"));
    }

    [Fact]
    public async Task Lijst_AlleScholen_IsErAlleenVoorDeCoordinatie()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var adres = $"{ScholenLinks.Overzicht}?alle=true&q={ander.School.Nummer}";
        Assert.Contains(ScholenLinks.School(ander.School.Nummer), (await wereld.Als(RolSoort.Coordinator).Open(adres)).Links);
        Assert.DoesNotContain(ScholenLinks.School(ander.School.Nummer), (await wereld.Als(RolSoort.Ondersteuner).Open(adres)).Links);
    }

    [Theory]
    [InlineData("q=BASISSCHOOL", true)]
    [InlineData("q=geel", true)]
    [InlineData("q=Oostende", false)]
    [InlineData("niveau=Kleuter", true)]
    [InlineData("niveau=Secundair", false)]
    [InlineData("niveau=onzin&pagina=abc", true)]
    [InlineData("net=GO", false)]
    [InlineData("gemeente=Geel&sort=-gemeente&pagina=9", true)]
    public async Task Lijst_Filter_ToontWatPast(string vraag, bool gevonden)
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.Coordinator).Open($"{ScholenLinks.Overzicht}?{vraag}");
        Assert.Equal(gevonden, pagina.Links.Contains(ScholenLinks.School(wereld.School.Nummer)));
        if (!gevonden) Assert.Contains("Geen school gevonden", pagina.Tekst);
    }

    [Fact]
    public async Task Lijst_MetTrajecten_TeltLopendWachtendEnRichtcapaciteit()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Bewaar(new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 9));
        await wereld.Lopend();
        await wereld.Wachtend(await wereld.Leerling("Kobe"));
        using var teller = new Vragenteller(wereld.Netwerk.Id);
        var rij = (await wereld.Als(RolSoort.Coordinator).Open($"{ScholenLinks.Overzicht}?q={wereld.School.Nummer}")).Document.QuerySelector("tbody tr")!;
        Assert.Equal(["1", "1", "9"], rij.QuerySelectorAll("td.getal").Select(c => c.TextContent.Trim()));
        Assert.InRange(teller.Meeste.Count, 1, 8);
    }

    [Fact]
    public async Task Lijst_Export_IsEenRekenblad()
    {
        var wereld = await Wereld.Maak(toepassing);
        var antwoord = await wereld.Als(RolSoort.Coordinator).Get($"{ScholenLinks.Overzicht}?handler=xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", antwoord.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.Ondersteuner, true)]
    [InlineData(RolSoort.Clb, true)]
    [InlineData(RolSoort.Competentiebegeleider, true)]
    [InlineData(RolSoort.School, true)]
    [InlineData(RolSoort.DirecteurBuo, false)]
    [InlineData(RolSoort.Raadslid, false)]
    public async Task School_EigenSchool_HangtVanDeRolAf(RolSoort soort, bool zichtbaar)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(zichtbaar ? HttpStatusCode.OK : HttpStatusCode.NotFound, await wereld.Als(soort).Status(ScholenLinks.School(wereld.School.Nummer)));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.Ondersteuner, false)]
    [InlineData(RolSoort.Clb, false)]
    [InlineData(RolSoort.School, false)]
    public async Task School_VanEenAnderNetwerk_ToontHoogstensOpenbareFeiten(RolSoort soort, bool zichtbaar)
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await ander.Bewaar(new Schoolcontact(ander.Netwerk.Id, ander.School.Id, "Geheime Contact"));
        var adres = ScholenLinks.School(ander.School.Nummer);
        Assert.Equal(zichtbaar ? HttpStatusCode.OK : HttpStatusCode.NotFound, await wereld.Als(soort).Status(adres));
        if (zichtbaar) Assert.DoesNotContain("Geheime Contact", (await wereld.Als(soort).Open(adres)).Tekst);
    }

    [Theory]
    [InlineData("999998")]
    [InlineData("geen-nummer")]
    public async Task School_Onbekend_BestaatNiet(string nummer) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator).Status(ScholenLinks.School(nummer)));

    [Fact]
    public async Task School_MetAlles_ToontFeitenMensenEnVragenInHoogstensAchtVragen()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var aanmelding = await wereld.Ingediend(await wereld.Leerling("Lotte", "Peeters"));
        await wereld.Bewaar(new Schoolcontact(wereld.Netwerk.Id, wereld.School.Id, "Els Zorg") { Functie = "zorgcoördinator", Telefoon = "014 11 22 33" }, new Richtcapaciteit(wereld.Netwerk.Id, wereld.School.Id, Wereld.Schooljaar, 6));
        using var teller = new Vragenteller(wereld.School.Id);
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(ScholenLinks.School(wereld.School.Nummer));
        foreach (var tekst in new[] { wereld.School.Naam, "Els Zorg", "014 11 22 33", wereld.Ondersteuner.Naam, "1 u 30", "Lotte Peeters", aanmelding.Referentie!, wereld.Clb.Naam, "Markt 1, 2440 Geel", "Er is nog plaats voor 4 nieuwe vragen" })
            Assert.Contains(tekst, pagina.Tekst);
        Assert.NotNull(pagina.Zoek("figure.kaart"));
        Assert.InRange(teller.Meeste.Count, 1, 8);
    }

    [Fact]
    public async Task MijnSchool_AlsSchool_ToontCapaciteitEnContacten()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var pagina = await wereld.Als(RolSoort.School).Open(ScholenLinks.MijnSchool);
        Assert.Contains("Er is nog geen richtcapaciteit ingevuld", pagina.Tekst);
        Assert.Contains(wereld.Ondersteuner.Naam, pagina.Tekst);
        Assert.Contains(ScholenLinks.Contact(wereld.School.Nummer), pagina.Links);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(ScholenLinks.MijnSchool));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.School)]
    public async Task Contact_ToevoegenWijzigenVerwijderen_Lukt(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(soort);
        var terug = soort == RolSoort.School ? ScholenLinks.MijnSchool : ScholenLinks.School(wereld.School.Nummer);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(ScholenLinks.Contact(wereld.School.Nummer)), Velden("Els Zorg", "els@example.org"));
        Assert.Equal(terug, antwoord.Naar);
        var wijzig = (await bezoeker.Open(terug)).Links.Single(l => l.Contains("/contacten/", StringComparison.Ordinal) && !l.EndsWith("/nieuw", StringComparison.Ordinal));
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(wijzig), Velden("Els Anders", "els@example.org"))).IsGelukt);
        Assert.Contains("Els Anders", (await bezoeker.Open(terug)).Tekst);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(wijzig), new Dictionary<string, string?>(), actie: "Verwijderen")).IsGelukt);
        Assert.DoesNotContain("els@example.org", (await bezoeker.Open(terug)).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(wijzig));
    }

    [Theory]
    [InlineData("", "els@example.org", "Vul dit veld in")]
    [InlineData("Els", "", "een e-mailadres of een telefoonnummer")]
    [InlineData("Els", "els", "Geef een e-mailadres")]
    public async Task Contact_Ongeldig_ToontDeMeldingEnHoudtWatGetyptIs(string naam, string email, string melding)
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.School);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(ScholenLinks.Contact(wereld.School.Nummer)), Velden(naam, email));
        Assert.Contains(melding, antwoord.Tekst);
        Assert.Equal(naam, antwoord.Pagina!.Zoek("#Formulier_Naam")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Contact_TweeWijzigenTegelijk_DeTweedeZietBeideVersies()
    {
        var wereld = await Wereld.Maak(toepassing);
        var contact = new Schoolcontact(wereld.Netwerk.Id, wereld.School.Id, "Els Zorg") { Email = "els@example.org" };
        await wereld.Bewaar(contact);
        var bezoeker = wereld.Als(RolSoort.School);
        var oud = await bezoeker.Open(ScholenLinks.Contact(wereld.School.Nummer, contact.Id));
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(oud.Url), Velden("Eerste", "els@example.org"))).IsGelukt);
        var botsing = await bezoeker.Verstuur(oud, Velden("Tweede", "els@example.org"));
        Assert.False(botsing.IsGelukt);
        Assert.Contains("Eerste", botsing.Tekst);
        Assert.True((await bezoeker.Verstuur(botsing.Pagina!, Velden("Tweede", "els@example.org"))).IsGelukt);
    }

    [Theory]
    [InlineData(RolSoort.Ondersteuner)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Regioverantwoordelijke)]
    public async Task Contact_AndereRol_BestaatNiet(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status(ScholenLinks.Contact(wereld.School.Nummer)));
    }

    [Fact]
    public async Task Contact_VanEenAndereSchool_BestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(ScholenLinks.Contact(ander.School.Nummer)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Coordinator).Status(ScholenLinks.Contact(ander.School.Nummer)));
    }

    private static Dictionary<string, string?> Velden(string naam, string email) => new() { ["Formulier.Naam"] = naam, ["Formulier.Email"] = email };
}
