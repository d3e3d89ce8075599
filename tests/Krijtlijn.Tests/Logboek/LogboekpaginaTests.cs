using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Xunit;

namespace Krijtlijn.Tests.Logboek;

public sealed class LogboekpaginaTests(Toepassing toepassing)
{
    [Fact]
    public async Task Paginas_AndereRol_BestaanNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling();
        foreach (var soort in Enum.GetValues<RolSoort>())
        {
            var bezoeker = wereld.Als(soort);
            Assert.Equal(soort is RolSoort.Coordinator or RolSoort.Beheerder, await bezoeker.Status(LogboekLinks.Overzicht) == HttpStatusCode.OK);
            Assert.Equal(soort is RolSoort.Coordinator, await bezoeker.Status(LogboekLinks.Inzage) == HttpStatusCode.OK);
            Assert.Equal(soort is RolSoort.Coordinator or RolSoort.School, await bezoeker.Status(LogboekLinks.Dossierinzage(leerling.Id)) == HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Logboek_Wijziging_ToontOudEnNieuw_EnFiltert()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Ilse", "Vantongerloo");
        await wereld.Wijzig<Leerling>(leerling.Id, l => l.Hernoemen("Ilka", l.Familienaam, l.Geboortedatum));
        var bezoeker = wereld.Als(RolSoort.Coordinator);
        var pagina = await bezoeker.Open($"{LogboekLinks.Overzicht}?naam=vantonger&wat=klaargezet");
        Assert.Contains("Ilka Vantongerloo", pagina.Tekst);
        Assert.Contains("Leerling: VoornaamIlseIlka", pagina.Tekst);
        Assert.Contains("Geen regels gevonden", (await bezoeker.Open($"{LogboekLinks.Overzicht}?naam=bestaatniet")).Tekst);
        Assert.Contains("Geen regels gevonden", (await bezoeker.Open($"{LogboekLinks.Overzicht}?leerling={leerling.Id}&van=2026-01-01&tot=2026-01-02")).Tekst);
        Assert.Equal(HttpStatusCode.OK, await bezoeker.Status($"{LogboekLinks.Overzicht}?van=ongeldig&pagina=x&leerling=geen"));
    }

    [Fact]
    public async Task Logboek_ToestandEnDag_StaanInWoorden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await wereld.Wijzig<Traject>(traject.Id, t => t.OnHoldZetten("Langdurig ziek", Wereld.Vandaag, Wereld.Vandaag));
        var tekst = (await wereld.Als(RolSoort.Coordinator).Open($"{LogboekLinks.Overzicht}?leerling={traject.LeerlingId}")).Tekst;
        Assert.Contains("StatusLopendOn hold", tekst);
        Assert.Contains("On hold sinds(leeg)23/11/2026", tekst);
    }

    [Fact]
    public async Task Logboek_NietGedeeldeLeerlingOfAnderNetwerk_BlijftVerborgen_R40()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await wereld.Leerling("Geheime", "Werkversie", gedeeld: false);
        await wereld.Leerling("Gedeelde", "Leerling");
        Assert.DoesNotContain("Werkversie", (await wereld.Als(RolSoort.Coordinator).Open($"{LogboekLinks.Overzicht}?periode=alles")).Tekst);
        Assert.DoesNotContain("Gedeelde", (await ander.Als(RolSoort.Coordinator).Open($"{LogboekLinks.Overzicht}?periode=alles")).Tekst);
    }

    [Fact]
    public async Task Logboek_AlsBeheerder_ToontGeenLeerlinggegevens_R40()
    {
        var wereld = await Wereld.Maak(toepassing);
        var leerling = await wereld.Leerling("Xaveria", "Onvindbaar");
        await wereld.Wijzig<Leerling>(leerling.Id, l => l.Hernoemen("Xaverine", l.Familienaam, l.Geboortedatum));
        var pagina = await wereld.Als(RolSoort.Beheerder).Open($"{LogboekLinks.Overzicht}?leerling={leerling.Id}");
        Assert.Contains("Geen regels gevonden", pagina.Tekst);
        Assert.Null((await wereld.Als(RolSoort.Beheerder).Open(LogboekLinks.Overzicht)).Zoek("main td details"));
    }

    [Fact]
    public async Task Inzage_VanEenDossier_StaatInBeideLijsten_EnBuitenBereikBestaatZeNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var leerling = await wereld.Leerling("Wannes", "Lezer");
        await toepassing.Db(db => db.Inzien(wereld.Wie(RolSoort.School), leerling.Id, wereld.Netwerk.Id, "Proefpagina", Testklok.Begin.UtcDateTime));
        Assert.Contains("Proefpagina", (await wereld.Als(RolSoort.Coordinator).Open($"{LogboekLinks.Inzage}?naam=lezer")).Tekst);
        Assert.Contains("Proefpagina", (await wereld.Als(RolSoort.School).Open(LogboekLinks.Dossierinzage(leerling.Id))).Tekst);
        Assert.Contains("Wie las dit dossier", (await wereld.Als(RolSoort.Coordinator).Open(LogboekLinks.Dossierinzage(leerling.Id))).Tekst);
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.School).Status(LogboekLinks.Dossierinzage(leerling.Id)));
        Assert.DoesNotContain("Wannes", (await ander.Als(RolSoort.Coordinator).Open(LogboekLinks.Inzage)).Tekst);
    }
}
