using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
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
    public async Task Overnemen_VanVorigSchooljaar_MaaktDezelfdeLeden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (school, vreemd) = (Nieuw(), Nieuw());
        await wereld.Bewaar(school, vreemd, new Lidmaatschap(wereld.Netwerk.Id, school.Id, Wereld.Schooljaar.Vorige, Lidrol.GewoneSchool));
        await wereld.Bewaar(new Lidmaatschap((await Wereld.Maak(toepassing)).Netwerk.Id, vreemd.Id, Wereld.Schooljaar.Vorige, Lidrol.GewoneSchool));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.NetwerkId == wereld.Netwerk.Id && l.Schooljaar == Wereld.Schooljaar).ExecuteDeleteAsync());
        var pagina = await bezoeker.Open(NetwerkenLinks.Leden);
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?>(), actie: "handler=Overnemen");
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.True(await IsLid(wereld, school));
        Assert.False(await IsLid(wereld, vreemd));
        Assert.Contains("1 lid is overgenomen", (await bezoeker.Open(antwoord.Naar!)).Tekst);
    }

    [Fact]
    public async Task Overnemen_SchoolDieIntussenElders_WordtGeweigerd_R14()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await wereld.Bewaar(new Lidmaatschap(wereld.Netwerk.Id, ander.School.Id, Wereld.Schooljaar.Vorige, Lidrol.GewoneSchool));
        await toepassing.Db(db => db.Lidmaatschappen().Where(l => l.NetwerkId == wereld.Netwerk.Id && l.Schooljaar == Wereld.Schooljaar).ExecuteDeleteAsync());
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(NetwerkenLinks.Leden), new Dictionary<string, string?>(), actie: "handler=Overnemen");
        Assert.Contains("al bij een ander netwerk", antwoord.Pagina!.Zoek(".foutoverzicht")!.TextContent);
        Assert.False(await IsLid(wereld, ander.School));
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

    private Task<bool> IsLid(Wereld wereld, Instelling school) => toepassing.Db(db => db.Lidmaatschappen().AnyAsync(l => l.NetwerkId == wereld.Netwerk.Id && l.InstellingId == school.Id && l.Schooljaar == Wereld.Schooljaar));
}
