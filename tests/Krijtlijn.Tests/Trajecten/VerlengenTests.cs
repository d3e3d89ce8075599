using Krijtlijn.Gebruikers;
using Krijtlijn.Inzet;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Trajecten;

/// <summary>What a traject shows around the turn of the school year, and what its page tells of effort and of the plan.</summary>
public sealed class VerlengenTests(Toepassing toepassing)
{
    [Fact]
    public async Task Verlengen_VoorSeptember_BlijftLopenEnVraagtEenOndersteuner()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend(await wereld.Leerling("Loopt", "Voort"));
        await wereld.Wijzig<Traject>(traject.Id, t => t.Verlengen(Wereld.Schooljaar.Volgende, true));
        Assert.Equal(TrajectStatus.Lopend, await toepassing.Db(db => db.AlleTrajecten().Where(t => t.Id == traject.Id).Select(t => t.Status).SingleAsync()));
        var coordinator = wereld.Als(RolSoort.Coordinator);
        Assert.Contains("Loopt Voort", (await coordinator.Open(TrajectenLinks.Met(Aandacht.ZonderOndersteuner))).Tekst);
        await toepassing.Db(async db =>
        {
            var echt = await db.AlleTrajecten().SingleAsync(t => t.Id == traject.Id);
            db.Add(new Toewijzing(echt, (await db.FindAsync<Krijtlijn.Personeel.Personeelslid>(wereld.Ondersteuner.Id))!, 60, Wereld.Schooljaar.Volgende.Begin, Wereld.Schooljaar.Volgende.Einde, null));
            await db.Bewaren(HuidigeGebruiker.Systeem("test"), "Test klaargezet", echt);
        });
        Assert.DoesNotContain("Loopt Voort", (await coordinator.Open(TrajectenLinks.Met(Aandacht.ZonderOndersteuner))).Tekst);
    }

    [Fact]
    public async Task Verlengen_GestoptTraject_WachtZonderDeOudeReden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var gestopt = await wereld.Wijzig<Traject>(traject.Id, t => t.Stopzetten(Wereld.Vandaag, "verhuisd", Wereld.Vandaag));
        gestopt.Verlengen(Wereld.Schooljaar.Volgende, false);
        Assert.Equal((TrajectStatus.WachtOpToewijzing, null, (DateOnly?)null), (gestopt.Status, gestopt.Toelichting, gestopt.GeeindigdOp));
    }

    [Theory]
    [InlineData(RolSoort.Coordinator, true)]
    [InlineData(RolSoort.School, true)]
    [InlineData(RolSoort.Clb, false)]
    public async Task Detail_Inzet_ToontBeloofdGegevenEnRest(RolSoort rol, bool ziet)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await wereld.Bewaar(new Inzetregel(traject, wereld.Ondersteuner.Id, Wereld.Vandaag, 45, Krijtlijn.Regelgeving.Inzetniveau.Leerling, "alleen voor het netwerk", Wereld.Vandaag, Guid.NewGuid()));
        var tekst = (await wereld.Als(rol).Open(TrajectenLinks.Detail(traject.Id))).Tekst;
        Assert.Equal(ziet, tekst.Contains("Nog te geven", StringComparison.Ordinal));
        Assert.Equal(ziet, tekst.Contains("Samen 45 min", StringComparison.Ordinal));
        Assert.Equal(rol == RolSoort.Coordinator, tekst.Contains("alleen voor het netwerk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Detail_PlanVoorMeerLeerlingen_ToontNietWatVanEenAndereIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var (eerste, tweede) = (await wereld.Lopend(), await wereld.Lopend(await wereld.Leerling("Milan", "Peeters", new DateOnly(2016, 2, 2))));
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, wereld.Ondersteuner.Id, Wereld.Schooljaar, Testklok.Begin.UtcDateTime);
        plan.Laatste.VoegDeel(eerste.Id, eerste.LeerlingId);
        plan.Laatste.VoegDeel(tweede.Id, tweede.LeerlingId);
        await wereld.Bewaar(plan);
        await Gebeurt(plan.Dossier with { LeerlingId = tweede.LeerlingId, TrajectId = tweede.Id }, "Iets van Milan");
        await Gebeurt(plan.Dossier, "Iets van het hele plan");
        var pagina = await wereld.Als(RolSoort.Coordinator).Open(TrajectenLinks.Detail(eerste.Id));
        Assert.Contains("Iets van het hele plan", pagina.Tekst);
        Assert.DoesNotContain("Iets van Milan", pagina.Tekst);
    }

    [Fact]
    public async Task MijnSchool_LeidtNaarDeInzet()
    {
        var wereld = await Wereld.Maak(toepassing);
        Assert.Contains(InzetLinks.School(wereld.School.Nummer), (await wereld.Als(RolSoort.School).Open(ScholenLinks.MijnSchool)).Links);
    }

    private Task Gebeurt(Dossierverwijzing dossier, string wat) => toepassing.Db(async db =>
    {
        db.Add(new Gebeurtenis(new Handeling(null, "test", "test", wat, null, false, dossier), Testklok.Begin.UtcDateTime));
        await db.SaveChangesAsync();
    });
}
