using Krijtlijn.Netwerken;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Netwerken;

/// <summary>Official schools outside the official network of their region (R13), as things were on the day.</summary>
public sealed class RegioTests(Toepassing toepassing)
{
    private static readonly DateOnly Begin = Regelboek.Eerste.Begin, Dag = new(2020, 10, 1);
    private static int nummer = 640000;

    private readonly string gemeente = $"Gemeente {Guid.NewGuid():N}"[..30];

    private Instelling School(string naam, Instellingssoort soort = Instellingssoort.GewoneSchool)
    {
        var school = new Instelling($"{Interlocked.Increment(ref nummer)}", naam, soort) { Net = "GO!" };
        school.Voeg(new Vestigingsplaats(school.Id, 1) { Gemeente = gemeente, IsHoofdzetel = true });
        return school;
    }

    private Netwerk Net(string naam, Netwerksoort soort = Netwerksoort.OpenbaarNetwerk) => new(new Netwerkgegevens($"{naam} {gemeente}", soort));

    private static Lidmaatschap Lid(Netwerk netwerk, Instelling school) => new(netwerk.Id, school.Id, school.Soort == Instellingssoort.GewoneSchool ? Lidrol.GewoneSchool : Lidrol.BuitengewoneSchool, Begin);

    private Task<List<string>> Buiten(DateOnly? dag = null) => toepassing.Db(db => new Afwijkingen(db, dag ?? Dag).Scholen(Afwijkingsoort.BuitenRegio).Where(i => i.Vestigingen.Any(v => v.Gemeente == gemeente)).OrderBy(i => i.Naam).Select(i => i.Naam).ToListAsync());

    [Fact]
    public async Task SoortVanDeDag_Telt_NietDieVanVandaag_R13()
    {
        var (wereld, openbaar, vrij) = (await Wereld.Maak(toepassing), Net("Openbaar"), Net("Vrij", Netwerksoort.VrijNetwerk));
        foreach (var netwerk in new[] { openbaar, vrij }) netwerk.Wijzigen(new Netwerkgegevens($"Centrum {netwerk.Naam}", Netwerksoort.LeersteuncentrumGeneriek), new DateOnly(2023, 9, 1), Wereld.Vandaag, DateTime.UnixEpoch);
        var (binnen, buiten) = (School("Binnen"), School("Buiten"));
        await wereld.Bewaar(openbaar, vrij, binnen, buiten, new Regiogemeente(openbaar.Id, gemeente, Begin), Lid(openbaar, binnen), Lid(vrij, buiten));
        Assert.Equal(["Buiten"], await Buiten());
        Assert.Empty(await Buiten(new DateOnly(2023, 10, 1)));
    }

    [Fact]
    public async Task GestoptNetwerk_TeltTotZijnLaatsteDag_R13()
    {
        var (wereld, gestopt, vrij, buiten) = (await Wereld.Maak(toepassing), Net("Gestopt"), Net("Vrij", Netwerksoort.VrijNetwerk), School("Buiten"));
        gestopt.Stopzetten(new DateOnly(2020, 8, 31));
        await wereld.Bewaar(gestopt, vrij, buiten, new Regiogemeente(gestopt.Id, gemeente, Begin), Lid(vrij, buiten));
        Assert.Equal(["Buiten"], await Buiten(new DateOnly(2020, 8, 31)));
        Assert.Empty(await Buiten(new DateOnly(2020, 9, 1)));
    }

    [Fact]
    public async Task VrijNetwerkMetDezelfdeGemeente_IsNietHetNetwerkVanDeRegio_R13()
    {
        var (wereld, openbaar, vrij, buiten) = (await Wereld.Maak(toepassing), Net("Openbaar"), Net("Vrij", Netwerksoort.VrijNetwerk), School("Buiten"));
        await wereld.Bewaar(openbaar, vrij, buiten, new Regiogemeente(openbaar.Id, gemeente, Begin), new Regiogemeente(vrij.Id, gemeente, Begin), Lid(vrij, buiten));
        Assert.Equal(["Buiten"], await Buiten());
    }

    [Fact]
    public async Task BuitengewoneSchool_HoortErOokBij_R13()
    {
        var (wereld, openbaar, vrij) = (await Wereld.Maak(toepassing), Net("Openbaar"), Net("Vrij", Netwerksoort.VrijNetwerk));
        var (binnen, buiten) = (School("Binnen", Instellingssoort.BuitengewoneSchool), School("Buiten", Instellingssoort.BuitengewoneSchool));
        await wereld.Bewaar(openbaar, vrij, binnen, buiten, new Regiogemeente(openbaar.Id, gemeente, Begin), Lid(openbaar, binnen), Lid(vrij, buiten));
        Assert.Equal(["Buiten"], await Buiten());
    }

    [Fact]
    public async Task Geschiedenis_ZegtWanneerHetNetwerkStopt()
    {
        var (wereld, stopt) = (await Wereld.Maak(toepassing), Net("Stopt"));
        stopt.Stopzetten(Wereld.Schooljaar.Einde);
        await wereld.Bewaar(stopt);
        var pagina = await wereld.Als(Krijtlijn.Gebruikers.RolSoort.Clb).Open(NetwerkenLinks.Detail(stopt.Id));
        Assert.Contains("Stopt: laatste dag 31/08/2027", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("geen wijziging gepland", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("geen wijziging gepland", (await wereld.Als(Krijtlijn.Gebruikers.RolSoort.Clb).Open(NetwerkenLinks.Detail(wereld.Netwerk.Id))).Tekst, StringComparison.Ordinal);
    }
}
