using System.Net;
using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Inzet;

/// <summary>Registering and reading effort over HTTP.</summary>
public sealed class InzetPaginaTests(Toepassing toepassing)
{
    private static Dictionary<string, string?> Velden(params (string Naam, string? Waarde)[] velden) => velden.ToDictionary(v => v.Naam, v => v.Waarde);

    private Task<List<Inzetregel>> Regels(Guid schoolId) => toepassing.Db(db => db.AlleInzetregels().AsNoTracking().Where(i => i.SchoolId == schoolId).OrderBy(i => i.Datum).ToListAsync());

    private static async Task<Inzetregel> Regel(Wereld wereld, Traject traject, DateOnly datum, int minuten = 60)
    {
        var regel = new Inzetregel(traject, wereld.Ondersteuner.Id, datum, minuten, Inzetniveau.Leraar, "vertrouwelijke notitie", Wereld.Vandaag);
        await wereld.Bewaar(regel);
        return regel;
    }

    [Theory]
    [InlineData(RolSoort.Coordinator)]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    public async Task EigenPaginas_AndereRol_BestaanNiet(RolSoort soort)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var regel = await Regel(wereld, traject, Wereld.Vandaag);
        string[] urls = [InzetLinks.Overzicht, InzetLinks.Nieuw(traject.Id), InzetLinks.Wijzigen(regel.Id), InzetLinks.Export];
        foreach (var url in urls) Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(soort).Status(url));
    }

    [Fact]
    public async Task Nieuw_AndermansTraject_BestaatNiet_R40()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await wereld.Lopend();
        var regel = await Regel(wereld, traject, Wereld.Vandaag);
        var vreemde = ander.Als(RolSoort.Ondersteuner);
        string[] urls = [InzetLinks.Nieuw(traject.Id), InzetLinks.NieuwVoorSchool(wereld.School.Id), InzetLinks.Wijzigen(regel.Id), "/inzet/nieuw"];
        foreach (var url in urls) Assert.Equal(HttpStatusCode.NotFound, await vreemde.Status(url));
    }

    [Fact]
    public async Task Nieuw_TweeTikken_BewaartWatVorigeKeerStond()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Regel(wereld, traject, Wereld.Vandaag.AddDays(-4), 50);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.Contains(InzetLinks.Nieuw(traject.Id), (await bezoeker.Open(InzetLinks.Overzicht)).Links);
        var pagina = await bezoeker.Open(InzetLinks.Nieuw(traject.Id));
        Assert.Equal("50", pagina.Zoek("[name='Formulier.Minuten']")!.GetAttribute("value"));
        var antwoord = await bezoeker.Verstuur(pagina, Velden(("Formulier.Notitie", "")));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var bevestiging = await bezoeker.Open(antwoord.Naar!);
        Assert.Contains("50 min bij Noor Verbeke geregistreerd", bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Contains("blijft nog 40 min van 1 u 30", bevestiging.Tekst, StringComparison.Ordinal);
        var nieuw = (await Regels(wereld.School.Id))[^1];
        Assert.Equal((Wereld.Vandaag, 50, Inzetniveau.Leraar), (nieuw.Datum, nieuw.Minuten, nieuw.Niveau));
    }

    [Fact]
    public async Task Nieuw_OnHoldOfNogNietBegonnen_ZegtHetEnLaatEenVroegerBezoekToe()
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var stil = await wereld.Lopend();
        await wereld.Wijzig<Traject>(stil.Id, t => t.OnHoldZetten("Ziek", Wereld.Vandaag.AddDays(-2), Wereld.Vandaag));
        var pagina = await bezoeker.Open(InzetLinks.Nieuw(stil.Id));
        Assert.Contains("on hold sinds 21/11/2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(TrajectenLinks.Herstarten(stil.Id), pagina.Links);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Datum", "2026-11-19")))).IsGelukt);
        var later = await wereld.Wachtend(await wereld.Leerling("Later", "Begonnen"));
        await toepassing.Db(async db =>
        {
            db.Add(new Toewijzing((await db.FindAsync<Traject>(later.Id))!, (await db.FindAsync<Personeelslid>(wereld.Ondersteuner.Id))!, 90, new DateOnly(2027, 1, 11), Wereld.Schooljaar.Einde, null));
            await db.Bewaren(HuidigeGebruiker.Systeem("test"), "Test klaargezet", null);
        });
        Assert.Contains("toegewezen vanaf 11/01/2027", (await bezoeker.Open(InzetLinks.Nieuw(later.Id))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nieuw_SnelleDuur_WintVanHetVeld()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(InzetLinks.Nieuw(traject.Id)), Velden(("Formulier.Notitie", "")), knop: "45")).IsGelukt);
        Assert.Equal(45, Assert.Single(await Regels(wereld.School.Id)).Minuten);
    }

    [Fact]
    public async Task Nieuw_ZelfdeSleutelTweeKeer_WordtEenKeerBewaard()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(InzetLinks.Nieuw(traject.Id));
        var eerste = await bezoeker.Verstuur(pagina, Velden(("Formulier.Notitie", "")));
        // Another form key, as from a stored form that is sent again later: the client key decides.
        var tweede = await bezoeker.Verstuur(pagina, Velden(("Formulier.Notitie", "nog eens"), ("__indiening", Guid.NewGuid().ToString())));
        Assert.Equal(eerste.Naar, tweede.Naar);
        Assert.Single(await Regels(wereld.School.Id));
    }

    [Theory]
    [InlineData("Formulier.Minuten", "700", "Geef tussen 5 minuten en 10 uur in.")]
    [InlineData("Formulier.Minuten", "", "Geef tussen 5 minuten en 10 uur in.")]
    [InlineData("Formulier.Minuten", "anderhalf uur", "Vul een getal in.")]
    [InlineData("Formulier.Datum", "", "Kies de dag.")]
    [InlineData("Formulier.Datum", "0202-01-01", "Kijk het jaar na")]
    [InlineData("Formulier.Datum", "2020-01-01", "Dit traject begon in 2026-2027")]
    [InlineData("Formulier.Datum", "2026-12-24", "de datum ligt in de toekomst")]
    public async Task Nieuw_FouteInvoer_ToontFoutEnHoudtDeNotitie(string veld, string waarde, string fout)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(InzetLinks.Nieuw(traject.Id)), Velden((veld, waarde), ("Formulier.Notitie", "Meegelopen in de turnles")));
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Contains(fout, antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Meegelopen in de turnles", antwoord.Pagina!.Zoek("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Regels(wereld.School.Id));
    }

    [Fact]
    public async Task NieuwVoorSchool_ZonderLeerling_TeltBijDeSchool()
    {
        var wereld = await Wereld.Maak(toepassing);
        await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(InzetLinks.NieuwVoorSchool(wereld.School.Id));
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Minuten", "75")))).IsGelukt);
        var regel = Assert.Single(await Regels(wereld.School.Id));
        Assert.Equal((null, Inzetniveau.Team), (regel.TrajectId, regel.Niveau));
        Assert.Contains("1 u 15", (await wereld.Als(RolSoort.School).Open(InzetLinks.School(wereld.School.Nummer))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Herhalen_VorigeWeek_EenTikEnDaarnaNietMeer()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Regel(wereld, traject, Wereld.Vandaag.AddDays(-7));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(InzetLinks.Overzicht);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(), "Herhalen")).IsGelukt);
        Assert.Equal((60, Wereld.Vandaag), ((await Regels(wereld.School.Id))[^1].Minuten, (await Regels(wereld.School.Id))[^1].Datum));
        Assert.DoesNotContain("Zelfde als vorige week", (await bezoeker.Open(InzetLinks.Overzicht)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ongedaan_VerwijdertMetSpoor()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var regel = await Regel(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(InzetLinks.Geregistreerd(regel.Id)), Velden(), "Ongedaan")).IsGelukt);
        Assert.Empty(await Regels(wereld.School.Id));
        Assert.True(await toepassing.Db(db => db.Gebeurtenissen().AnyAsync(g => g.TrajectId == traject.Id && g.Wat == "Inzet verwijderd")));
    }

    [Fact]
    public async Task Wijzigen_GeldigEnFout_EnVerwijderen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var regel = await Regel(wereld, await wereld.Lopend(), Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(InzetLinks.Wijzigen(regel.Id));
        Assert.Contains("Geef tussen 5 minuten", (await bezoeker.Verstuur(pagina, Velden(("Formulier.Minuten", "2")))).Tekst, StringComparison.Ordinal);
        Assert.True((await bezoeker.Verstuur(pagina, Velden(("Formulier.Minuten", "90")))).IsGelukt);
        Assert.Equal(90, (await Regels(wereld.School.Id))[0].Minuten);
        pagina = await bezoeker.Open(InzetLinks.Wijzigen(regel.Id));
        Assert.True((await bezoeker.Verstuur(pagina, Velden(), "Verwijderen")).IsGelukt);
        Assert.Equal(HttpStatusCode.NotFound, await bezoeker.Status(InzetLinks.Wijzigen(regel.Id)));
    }

    [Fact]
    public async Task Overzicht_Week_ToontTotalenPerNiveau()
    {
        var wereld = await Wereld.Maak(toepassing);
        await Regel(wereld, await wereld.Lopend(), Wereld.Vandaag.AddDays(-70), 35);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.Contains("leraar 35 min", (await bezoeker.Open("/inzet?week=2026-09-14")).Tekst, StringComparison.Ordinal);
        var export = await bezoeker.Get(InzetLinks.Export);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", export.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task School_ToontStandMaarGeenNotities_EnAndereSchoolBestaatNiet()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        await Regel(wereld, await wereld.Lopend(), Wereld.Vandaag);
        foreach (var soort in new[] { RolSoort.School, RolSoort.Coordinator })
        {
            var pagina = await wereld.Als(soort).Open(InzetLinks.School(wereld.School.Nummer));
            Assert.Contains("Noor Verbeke", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("vertrouwelijke", pagina.Tekst, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await wereld.Als(soort).Status(InzetLinks.SchoolExport(wereld.School.Nummer)));
            Assert.Equal(HttpStatusCode.NotFound, await ander.Als(soort).Status(InzetLinks.School(wereld.School.Nummer)));
        }
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Clb).Status(InzetLinks.School(wereld.School.Nummer)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(InzetLinks.Scholen));
        Assert.Contains(wereld.School.Naam, (await wereld.Als(RolSoort.Coordinator).Open(InzetLinks.Scholen + "?sort=-school")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecenteInzet_VoorDeSchool_VerbergtNotities()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Regel(wereld, traject, Wereld.Vandaag);
        Assert.False((await toepassing.Db(db => db.RecenteInzet(wereld.Wie(RolSoort.School), traject.Id))).ToonNotities);
        Assert.Equal((60, 1, true), await toepassing.Db(async db => { var r = await db.RecenteInzet(wereld.Wie(RolSoort.Ondersteuner), traject.Id); return (r.TotaalMinuten, r.AantalRegels, r.ToonNotities); }));
    }
}
