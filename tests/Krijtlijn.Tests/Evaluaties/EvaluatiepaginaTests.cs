using System.Net;
using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Evaluaties;

public sealed class EvaluatiepaginaTests(Toepassing toepassing)
{
    /// <summary>An approved plan with one pupil goal and an evaluation moment on this day.</summary>
    private static async Task<Guid> Plan(Wereld wereld, Traject traject, DateOnly moment)
    {
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, wereld.Ondersteuner.Id, Wereld.Schooljaar, Testklok.Begin.UtcDateTime);
        var deel = plan.Laatste.VoegDeel(traject.Id, traject.LeerlingId);
        deel.NodenLeerling = "Rust";
        deel.Voeg(new Doel(deel, Inzetniveau.Leerling, "Begint zelf aan een taak", "Observatie", Wereld.Vandaag));
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leerling, "Stappenplan oefenen", null, null));
        deel.Voeg(new Evaluatiemoment(deel, moment, null));
        plan.Voorleggen(Testklok.Begin.UtcDateTime);
        plan.Goedkeuren(Testklok.Begin.UtcDateTime, null);
        await wereld.Bewaar(plan);
        return plan.Id;
    }

    private static Dictionary<string, string?> Ingevuld(EvaluatieBesluit besluit) => new()
    {
        ["Formulier.Datum"] = "2026-11-23", ["Formulier.Doelen[0].Resultaat"] = "DeelsBereikt", ["Formulier.Doelen[0].Toelichting"] = "Met hulp",
        ["Formulier.EffectLeerling"] = "Duidelijk", ["Formulier.ToelichtingLeerling"] = "Rustiger", ["Formulier.EffectLeraarTeam"] = "Klein", ["Formulier.ToelichtingLeraarTeam"] = "Gebruikt pictogrammen",
        ["Formulier.Besluit"] = besluit.ToString(),
    };

    [Fact]
    public async Task TeDoen_MomentVoorbijZonderEvaluatie_StaatErEenKeerInTotEenEvaluatieErIs()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag.AddDays(-3));
        foreach (var rol in new[] { RolSoort.Coordinator, RolSoort.Ondersteuner, RolSoort.School })
            Assert.Equal(Wereld.Vandaag.AddDays(-3), (await toepassing.Db(db => db.EvaluatiesTeDoen(wereld.Wie(rol), Wereld.Vandaag).SingleAsync())).Datum);
        Assert.Equal(0, await toepassing.Db(db => db.EvaluatiesTeDoen(wereld.Wie(RolSoort.Coordinator), Wereld.Vandaag.AddDays(-4)).CountAsync()));
        await wereld.Bewaar(new Evaluatie(traject, Wereld.Vandaag.AddDays(-10), EvaluatieBesluit.Verdergaan, Testklok.Begin.UtcDateTime, Wereld.Vandaag));
        Assert.Equal(0, await toepassing.Db(db => db.EvaluatiesTeDoen(wereld.Wie(RolSoort.Coordinator), Wereld.Vandaag).CountAsync()));
    }

    [Fact]
    public async Task Evalueren_Verdergaan_ToontHetResultaatInHetDossierEnDeLijst()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.Contains("Noor Verbeke", (await bezoeker.Open(EvaluatiesLinks.Overzicht)).Tekst);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Verdergaan));
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        var dossier = await bezoeker.Open(TrajectenLinks.Detail(traject.Id));
        Assert.Contains("Begint zelf aan een taak", dossier.Tekst);
        Assert.Contains("Deels bereikt", dossier.Tekst);
        Assert.Contains("Niets te evalueren", (await bezoeker.Open(EvaluatiesLinks.Overzicht)).Tekst);
        Assert.Contains("Noor Verbeke", (await wereld.Als(RolSoort.School).Open(EvaluatiesLinks.Tab(EvaluatiesLinks.TabGedaan))).Tekst);
        Assert.Contains("Duidelijk effect", (await wereld.Als(RolSoort.Coordinator).Open(EvaluatiesLinks.Tab(EvaluatiesLinks.TabResultaten))).Tekst);
        var evaluatie = await toepassing.Db(db => db.AlleEvaluaties().SingleAsync(e => e.TrajectId == traject.Id));
        Assert.Contains("Gebruikt pictogrammen", (await wereld.Als(RolSoort.Clb).Open(EvaluatiesLinks.Detail(evaluatie.Id))).Tekst);
    }

    [Fact]
    public async Task Evalueren_NogEensHetzelfde_IsEenEvaluatie_EnEenVerbeteringWordtAangenomen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Verdergaan))).IsGelukt);
        Assert.Contains("staat al in het dossier", (await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Verdergaan))).Tekst);
        Assert.Equal(1, await toepassing.Db(db => db.AlleEvaluaties().CountAsync(e => e.TrajectId == traject.Id)));
        var beter = Ingevuld(EvaluatieBesluit.Verdergaan);
        beter["Formulier.Doelen[0].Resultaat"] = "Bereikt";
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), beter)).IsGelukt);
    }

    [Fact]
    public async Task Verbeteren_WatErStond_BlijftInHetLogboek_EnHetBesluitBlijft()
    {
        var (wereld, ander) = (await Wereld.Maak(toepassing), await Wereld.Maak(toepassing));
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Verdergaan))).IsGelukt);
        var id = (await toepassing.Db(db => db.AlleEvaluaties().SingleAsync(e => e.TrajectId == traject.Id))).Id;
        Assert.Contains(EvaluatiesLinks.Verbeteren(id), (await bezoeker.Open(EvaluatiesLinks.Detail(id))).Links);
        Assert.DoesNotContain(EvaluatiesLinks.Verbeteren(id), (await wereld.Als(RolSoort.School).Open(EvaluatiesLinks.Detail(id))).Links);
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(EvaluatiesLinks.Verbeteren(id)));
        Assert.Equal(HttpStatusCode.NotFound, await ander.Als(RolSoort.Coordinator).Status(EvaluatiesLinks.Verbeteren(id)));
        var pagina = await bezoeker.Open(EvaluatiesLinks.Verbeteren(id));
        foreach (var (veld, waarde, melding) in new[] { ("Datum", "2026-11-30", "ligt in de toekomst"), ("Datum", "2026-01-01", "pas na het startgesprek"), ("ToelichtingLeerling", "", "wat u bij de leerling ziet"), ("EffectLeerling", null!, "Duid het effect bij de leerling aan") })
        {
            var fout = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier." + veld] = waarde, ["Formulier.ToelichtingLeraarTeam"] = "Blijft staan" });
            Assert.Contains(melding, fout.Tekst);
            Assert.Contains("Blijft staan", fout.Tekst);
        }
        var antwoord = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-20", ["Formulier.Doelen[0].Resultaat"] = "Bereikt", ["Formulier.ToelichtingLeerling"] = "Veel rustiger" });
        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Contains("Veel rustiger", (await wereld.Als(RolSoort.School).Open(EvaluatiesLinks.Detail(id))).Tekst);
        var dossier = await wereld.Als(RolSoort.School).Open(TrajectenLinks.Detail(traject.Id));
        Assert.Contains("Evaluatie van 23/11/2026 verbeterd", dossier.Tekst);
        Assert.Contains("Ze was op 20/11/2026.", dossier.Tekst);
        var oud = await toepassing.Db(db => db.Gebeurtenissen().Where(g => g.TrajectId == traject.Id && g.Wat.EndsWith("verbeterd")).SelectMany(g => g.Wijzigingen).Select(w => w.Velden).ToListAsync());
        Assert.Contains(oud, v => v!.Contains("Rustiger", StringComparison.Ordinal));
        var botsing = await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.ToelichtingLeerling"] = "Van een collega", ["__indiening"] = Guid.NewGuid().ToString("N") });
        Assert.Contains("Veel rustiger", botsing.Tekst);
        Assert.Contains("Van een collega", botsing.Tekst);
    }

    [Fact]
    public async Task Verbeteren_EvaluatieDieHetTrajectStopte_HoudtDagEnReden()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var velden = Ingevuld(EvaluatieBesluit.Stoppen);
        foreach (var doel in velden.Keys.Where(k => k.Contains("Doelen")).ToList()) velden.Remove(doel);
        (velden["Formulier.Nazorg"], velden["Formulier.ToelichtingBesluit"]) = ("geen", "Alles bereikt");
        Assert.True((await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), velden)).IsGelukt);
        var id = (await toepassing.Db(db => db.AlleEvaluaties().SingleAsync(e => e.TrajectId == traject.Id))).Id;
        var pagina = await bezoeker.Open(EvaluatiesLinks.Verbeteren(id));
        Assert.Null(pagina.Zoek("[name='Formulier.ToelichtingBesluit']"));
        Assert.True((await bezoeker.Verstuur(pagina, new Dictionary<string, string?> { ["Formulier.Datum"] = "2026-11-02", ["Formulier.EffectLeerling"] = "Groot" })).IsGelukt);
        var na = await toepassing.Db(db => db.AlleEvaluaties().SingleAsync(e => e.Id == id));
        Assert.Equal((new DateOnly(2026, 11, 23), "Alles bereikt", Effect.Groot), (na.Datum, na.ToelichtingBesluit, na.EffectLeerling));
    }

    [Fact]
    public async Task Evalueren_Bijsturen_GaatNaarHetPlan()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var plan = await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Bijsturen));
        Assert.Equal(OndersteuningsplannenLinks.Detail(plan), antwoord.Naar);
    }

    [Fact]
    public async Task Evalueren_OnHoldZonderReden_WordtGeweigerd_MetRedenNiet()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id));
        var velden = Ingevuld(EvaluatieBesluit.OnHold);
        Assert.Contains("waarom het traject on hold gaat", (await bezoeker.Verstuur(pagina, velden)).Tekst);
        velden["Formulier.ToelichtingBesluit"] = "De doelen zijn bereikt";
        Assert.True((await bezoeker.Verstuur(pagina, velden)).IsGelukt);
        Assert.Equal(TrajectStatus.OnHold, (await toepassing.Db(db => db.AlleTrajecten().FirstAsync(t => t.Id == traject.Id))).Status);
    }

    [Fact]
    public async Task Evalueren_ZonderEffectOpLeraarEnTeam_BreektR38()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id));
        var velden = Ingevuld(EvaluatieBesluit.Verdergaan);
        velden["Formulier.ToelichtingLeraarTeam"] = "";
        Assert.Contains("Beschrijf in een zin wat u bij de leraar of het team ziet", (await bezoeker.Verstuur(pagina, velden)).Tekst);
        velden.Remove("Formulier.EffectLeraarTeam");
        var leeg = await bezoeker.Verstuur(pagina, velden);
        Assert.Contains("Duid het effect bij de leraar en het team aan", leeg.Tekst);
        Assert.Contains("Met hulp", leeg.Tekst);
    }

    [Fact]
    public async Task Evalueren_StoppenZonderNazorg_BreektR36_EnMetNazorgKomenDeSlotvragen()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id));
        var velden = Ingevuld(EvaluatieBesluit.Stoppen);
        Assert.Contains("Noteer de nazorg", (await bezoeker.Verstuur(pagina, velden)).Tekst);
        Assert.Equal(0, await toepassing.Db(db => db.AlleEvaluaties().CountAsync(e => e.TrajectId == traject.Id)));
        velden["Formulier.Nazorg"] = "Zorgcoördinator belt in maart";
        Assert.True((await bezoeker.Verstuur(pagina, velden)).IsGelukt);

        var slotvraag = await toepassing.Db(db => db.AlleSlotvragen().SingleAsync(s => s.TrajectId == traject.Id));
        var school = wereld.Als(RolSoort.School);
        Assert.Contains("Te beantwoorden", (await school.Open(EvaluatiesLinks.Overzicht)).Tekst);
        var formulier = await school.Open(EvaluatiesLinks.Slotvraag(slotvraag.Id));
        Assert.Contains("Zorgcoördinator belt in maart", formulier.Tekst);
        var half = await school.Verstuur(formulier, new Dictionary<string, string?> { ["Formulier.Meegenomen"] = "Pictogrammen", ["Formulier.Kansen"] = "" });
        Assert.Contains("waar de school nog kansen ziet", half.Tekst);
        Assert.True((await school.Verstuur(formulier, new Dictionary<string, string?> { ["Formulier.Meegenomen"] = "Pictogrammen", ["Formulier.Kansen"] = "Vroeger starten" })).IsGelukt);
        Assert.Contains("Vroeger starten", (await bezoeker.Open(EvaluatiesLinks.Slotvraag(slotvraag.Id))).Tekst);
        Assert.Contains("Slotvragen beantwoord", (await wereld.Als(RolSoort.Coordinator).Open(TrajectenLinks.Detail(traject.Id))).Tekst);
    }

    [Fact]
    public async Task Evalueren_VanEenTrajectOnHold_BreektR36()
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        await Plan(wereld, traject, Wereld.Vandaag);
        await wereld.Wijzig<Traject>(traject.Id, t => t.OnHoldZetten("even", Wereld.Vandaag, Wereld.Vandaag));
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(EvaluatieBesluit.Verdergaan));
        Assert.Contains("Evalueren doet u van een lopend traject", antwoord.Tekst);
    }

    [Fact]
    public async Task Pagina_BuitenBereikOfVerbodenRol_Is404()
    {
        var wereld = await Wereld.Maak(toepassing);
        var andere = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var (evaluatie, slotvraag) = (new Evaluatie(traject, Wereld.Vandaag, EvaluatieBesluit.Verdergaan, Testklok.Begin.UtcDateTime, Wereld.Vandaag), new Slotvraag(traject, Testklok.Begin.UtcDateTime));
        await wereld.Bewaar(evaluatie, slotvraag);
        foreach (var url in new[] { TrajectenLinks.Evalueren(traject.Id), EvaluatiesLinks.Detail(evaluatie.Id), EvaluatiesLinks.Slotvraag(slotvraag.Id) })
        {
            Assert.Equal(HttpStatusCode.OK, await wereld.Als(RolSoort.Coordinator).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await andere.Als(RolSoort.Coordinator).Status(url));
            Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(url));
        }
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.School).Status(TrajectenLinks.Evalueren(traject.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Clb).Status(EvaluatiesLinks.Slotvraag(slotvraag.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await wereld.Als(RolSoort.Beheerder).Status(EvaluatiesLinks.Overzicht));
    }

    [Theory]
    [InlineData(RolSoort.School)]
    [InlineData(RolSoort.Clb)]
    [InlineData(RolSoort.Competentiebegeleider)]
    [InlineData(RolSoort.Coordinator)]
    public async Task Overzicht_ElkeTabEnFilter_Werkt(RolSoort rol)
    {
        var wereld = await Wereld.Maak(toepassing);
        var bezoeker = wereld.Als(rol);
        foreach (var tab in new[] { EvaluatiesLinks.TabTeDoen, EvaluatiesLinks.TabGedaan, EvaluatiesLinks.TabSlotvragen, EvaluatiesLinks.TabResultaten, "onzin" })
            Assert.Contains("Evaluaties", (await bezoeker.Open($"/evaluaties?tab={tab}&q=Noor&schooljaar=2025-2026&besluit=Stoppen&beantwoord=true&pagina=2")).Tekst);
    }
}
