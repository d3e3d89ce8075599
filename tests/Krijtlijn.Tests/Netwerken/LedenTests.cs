using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

public sealed class LedenTests(Toepassing toepassing)
{
    private static int nummer = 700000;

    private static Instelling Nieuw(Instellingssoort soort = Instellingssoort.GewoneSchool) => new($"{Interlocked.Increment(ref nummer)}", $"Zoekschool {nummer}", soort);

    [Fact]
    public async Task Pagina_AndereRol_BestaatNiet() =>
        Assert.Equal(HttpStatusCode.NotFound, await (await Wereld.Maak(toepassing)).Als(RolSoort.School).Status(NetwerkenLinks.Leden));

    [Fact]
    public async Task Toevoegen_GezochteSchool_WordtLid()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = Nieuw();
        await wereld.Bewaar(school);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open($"{NetwerkenLinks.Leden}?q={school.Nummer}");
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["ids"] = school.Id.ToString() }, actie: "handler=Toevoegen");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.True(await IsLid(wereld, school));
    }

    [Fact]
    public async Task Plakken_MetEenFoutNummer_VoegtNiemandToe()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = Nieuw();
        await wereld.Bewaar(school);
        var antwoord = await Plak(wereld, $"{school.Nummer}\nabc\n999998");
        Assert.Contains("\"abc\" is geen instellingsnummer", antwoord.Tekst);
        Assert.Contains("999998 staat niet in de lijst", antwoord.Tekst);
        Assert.False(await IsLid(wereld, school));
        Assert.True((await Plak(wereld, school.Nummer)).IsGelukt);
        Assert.True(await IsLid(wereld, school));
    }

    [Fact]
    public async Task Toevoegen_SchoolVanEenAnderNetwerk_WordtGeweigerd_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        Assert.Contains("hoort in 2026-2027 al bij een ander netwerk", (await Plak(wereld, ander.School.Nummer)).Tekst);
    }

    [Fact]
    public async Task Verwijderen_SchoolMetLopendTraject_WordtGeweigerd()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open(NetwerkenLinks.Leden);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["ids"] = wereld.School.Id.ToString() }, actie: "handler=Verwijderen");
        Assert.Contains("Er lopen nog trajecten", antwoord.Tekst);
        antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["ids"] = wereld.Clb.Id.ToString() }, actie: "handler=Verwijderen");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.False(await IsLid(wereld, wereld.Clb));
    }

    [Fact]
    public async Task Pagina_VolgendSchooljaar_ToontDeLedenVanNu()
    {
        var wereld = await Wereld.Maak(toepassing);
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(NetwerkenLinks.LedenIn(Wereld.Schooljaar.Volgende));
        Assert.Contains("Leden in 2027-2028", pagina.Tekst);
        Assert.Contains(wereld.School.Naam, pagina.Tekst);
        Assert.DoesNotContain(wereld.School.Naam, (await wereld.Als(RolSoort.Coordinator).Open(NetwerkenLinks.LedenIn(Wereld.Schooljaar.Vorige))).Tekst);
    }

    [Theory]
    [InlineData("2015-2016", true)]
    [InlineData("abc", true)]
    [InlineData("2027-2028", false)]
    public async Task Pagina_AnderSchooljaar_ZegtWelkJaarMenZiet(string jaar, bool anders) =>
        Assert.Equal(anders, (await (await Wereld.Maak(toepassing)).Als(RolSoort.Coordinator).Open($"{NetwerkenLinks.Leden}?schooljaar={jaar}")).Tekst.Contains($"“{jaar}” kan hier niet", StringComparison.Ordinal));

    [Fact]
    public async Task VoorbijJaar_ToontDeLeden_MaarWijzigtNiets()
    {
        var wereld = await Wereld.Maak(toepassing);
        var lid = new Lidmaatschap(wereld.Netwerk.Id, wereld.Clb.Id, Lidrol.Clb, Wereld.Schooljaar.Vorige.Begin, Wereld.Schooljaar.Vorige.Einde);
        await wereld.Bewaar(lid);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        var vorig = await coordinator.Open(NetwerkenLinks.LedenIn(Wereld.Schooljaar.Vorige));
        Assert.Contains(wereld.Clb.Naam, vorig.Tekst, StringComparison.Ordinal);
        Assert.Null(vorig.Zoek("main form[method=post]"));

        var velden = (await coordinator.Open(NetwerkenLinks.Leden)).Formulier(["ids"], "handler=Verwijderen").Velden().Append(new("ids", $"{wereld.Clb.Id}"));
        var antwoord = await coordinator.Post($"{NetwerkenLinks.LedenIn(Wereld.Schooljaar.Vorige)}&handler=Verwijderen", velden);
        Assert.Contains("is voorbij", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Equal(Wereld.Schooljaar.Vorige.Einde, await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.Id == lid.Id).Select(l => l.Tot).SingleAsync()));
    }

    [Fact]
    public async Task Lijsten_LidDatEindigdeEnOpnieuwBegon_TonenHetEenKeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = Nieuw();
        await wereld.Bewaar(school, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Vorige.Begin, new DateOnly(2026, 10, 31)), new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2026, 11, 16)));
        var coordinator = wereld.Als(RolSoort.Coordinator);
        foreach (var url in new[] { NetwerkenLinks.Leden, Krijtlijn.Middelen.MiddelenLinks.Capaciteit, ScholenLinks.Overzicht })
            Assert.Single((await coordinator.Open(url)).Document.QuerySelectorAll("tbody th[scope=row]"), e => e.TextContent.Contains(school.Nummer, StringComparison.Ordinal));
        Assert.Contains("4 leden", (await coordinator.Open(Krijtlijn.Instroom.InstroomLinks.Start)).Tekst);
        var naslag = await toepassing.Db(db => Krijtlijn.Instroom.Naslag.Lees(db, wereld.Wie(RolSoort.Coordinator), Wereld.Vandaag));
        Assert.Equal(school.Id, naslag.Leden[school.Nummer].Id);
    }

    [Fact]
    public async Task Ankerpersoon_LidDatEindigdeEnOpnieuwBegon_HoortBijWatVandaagGeldt_R31()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = Nieuw();
        var oud = new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, Wereld.Schooljaar.Begin, new DateOnly(2026, 10, 31)) { AnkerpersoonId = wereld.Ondersteuner.Id };
        var nieuw = new Lidmaatschap(wereld.Netwerk.Id, school.Id, Lidrol.GewoneSchool, new DateOnly(2026, 11, 16));
        await wereld.Bewaar(school, oud, nieuw);
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.DoesNotContain(wereld.Ondersteuner.Naam, (await coordinator.Open(ScholenLinks.School(school.Nummer))).Tekst);
        var pagina = await coordinator.Open(ScholenLinks.Anker(school.Nummer));
        var antwoord = await coordinator.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.AnkerpersoonId"] = wereld.Ondersteuner.Id.ToString() });
        Assert.Contains(wereld.Ondersteuner.Naam, (await coordinator.Open(antwoord.Naar!)).Tekst);
        Assert.Equal(wereld.Ondersteuner.Id, await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.Id == nieuw.Id).Select(l => l.AnkerpersoonId).SingleAsync()));
    }

    [Fact]
    public async Task ToevoegenOfVerwijderen_NietsAangevinkt_WijzigtNietsEnZegtDat()
    {
        var wereld = await Wereld.Maak(toepassing);
        var school = Nieuw();
        await wereld.Bewaar(school);
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        foreach (var handler in new[] { "Toevoegen", "Verwijderen" })
        {
            var antwoord = await bezoeker.Verstuur(await bezoeker.Open($"{NetwerkenLinks.Leden}?q={school.Nummer}"), new Dictionary<string, string?>(), actie: "handler=" + handler);
            Assert.Contains("Vink", antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        }
        Assert.Equal(3, await toepassing.Db(db => db.Lidmaatschappen().CountAsync(l => l.NetwerkId == wereld.Netwerk.Id)));
    }

    private static async Task<Antwoord> Plak(Wereld wereld, string nummers)
    {
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        return await bezoeker.Verstuur(await bezoeker.Open(NetwerkenLinks.Leden), new Dictionary<string, string?> { ["nummers"] = nummers });
    }

    private Task<bool> IsLid(Wereld wereld, Instelling school) => toepassing.Db(db => db.Lidmaatschappen().OpDag(Wereld.Vandaag).AnyAsync(l => l.NetwerkId == wereld.Netwerk.Id && l.InstellingId == school.Id));
}
