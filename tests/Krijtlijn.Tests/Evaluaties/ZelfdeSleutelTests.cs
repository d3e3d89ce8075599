using Krijtlijn.Evaluaties;
using Krijtlijn.Gebruikers;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Personeel;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Krijtlijn.Tests.Evaluaties;

/// <summary>Two supporters of one pupil who took the same goal over from last year: what they made of it is evaluated, each in its own words.</summary>
public sealed class ZelfdeSleutelTests(Toepassing toepassing)
{
    [Fact]
    public async Task Evalueren_EenDoelInTweePlannenAndersVerwoord_HoudtBeideAntwoorden_R36()
    {
        var (wereld, traject) = await TweePlannen("Begint zelf aan een taak", "Begint zelf en werkt tien minuten door");
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id));
        // Which of the two plans comes first does not matter.
        List<(string Resultaat, string Toelichting)> antwoorden = [("Bereikt", "Lukt"), ("NietBereikt", "Nog niet")];
        if (pagina.Zoek("main h3")!.TextContent.EndsWith("door", StringComparison.Ordinal)) antwoorden.Reverse();
        var half = await bezoeker.Verstuur(pagina, Ingevuld(antwoorden[0], antwoorden[1], wat: ""));
        Assert.Equal(antwoorden.Select(a => a.Toelichting), half.Pagina!.Document.QuerySelectorAll("textarea[name^='Formulier.Doelen']").Select(t => t.TextContent.Trim()));

        var antwoord = await bezoeker.Verstuur(await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id)), Ingevuld(antwoorden[0], antwoorden[1]));

        Assert.True(antwoord.IsGelukt, antwoord.Tekst);
        Assert.Equal([("Begint zelf aan een taak", Doelresultaat.Bereikt, "Lukt"), ("Begint zelf en werkt tien minuten door", Doelresultaat.NietBereikt, "Nog niet")], await Doelen(traject));
        var dossier = (await bezoeker.Open(TrajectenLinks.Detail(traject.Id))).Document.QuerySelectorAll("tr").Where(r => r.QuerySelector("th[scope=row]")?.TextContent.StartsWith("Begint zelf", StringComparison.Ordinal) == true);
        Assert.Equal([("Begint zelf aan een taak", false), ("Begint zelf en werkt tien minuten door", true)],
            dossier.Select(r => (r.QuerySelector("th")!.TextContent.Trim(), r.TextContent.Contains("Niet bereikt", StringComparison.Ordinal))).OrderBy(r => r.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Evalueren_HetzelfdeDoelInTweePlannen_WordtEenKeerGevraagd_R36()
    {
        var (wereld, traject) = await TweePlannen("Begint zelf aan een taak", "Begint zelf aan een taak");
        var bezoeker = wereld.Als(RolSoort.Ondersteuner);
        var pagina = await bezoeker.Open(TrajectenLinks.Evalueren(traject.Id));
        Assert.Null(pagina.Zoek("[name='Formulier.Doelen[1].Resultaat']"));
        Assert.True((await bezoeker.Verstuur(pagina, Ingevuld(("Bereikt", "Lukt")))).IsGelukt);
        Assert.Equal([("Begint zelf aan een taak", Doelresultaat.Bereikt, "Lukt")], await Doelen(traject));
    }

    [Fact]
    public void Overnemen_WatErAlInStaatMaarAndersVerwoord_KrijgtEenEigenSleutel()
    {
        var plan = new Ondersteuningsplan(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Wereld.Schooljaar, Testklok.Begin.UtcDateTime);
        var (bron, deel) = (plan.Laatste.VoegDeel(Guid.NewGuid(), Guid.NewGuid()), plan.Laatste.VoegDeel(Guid.NewGuid(), Guid.NewGuid()));
        var (doel, activiteit) = (bron.Voeg(new Doel(bron, Inzetniveau.Leerling, "Begint zelf", null, null)), bron.Voeg(new Activiteit(bron, Inzetniveau.Leerling, "Stappenplan", null, null)));
        deel.Overnemen(doel, true).Wijzigen(Inzetniveau.Leerling, "Begint zelf aan elke taak", null, null);
        deel.Overnemen(doel, true);
        deel.Overnemen(activiteit, true);
        deel.Overnemen(activiteit, true);
        Assert.Equal(doel.Sleutel, deel.Doelen[0].Sleutel);
        Assert.Equal(2, deel.Doelen.Select(d => d.Sleutel).Distinct().Count());
        Assert.Equal(2, deel.Activiteiten.Select(a => a.Sleutel).Distinct().Count());
    }

    private Task<List<(string, Doelresultaat, string)>> Doelen(Traject traject) => toepassing.Db(async db =>
        (await db.AlleEvaluaties().Include(e => e.Doelen).SingleAsync(e => e.TrajectId == traject.Id)).Doelen.OrderBy(d => d.Doeltekst, StringComparer.Ordinal).Select(d => (d.Doeltekst, d.Resultaat, d.Toelichting!)).ToList());

    private async Task<(Wereld Wereld, Traject Traject)> TweePlannen(string eerste, string tweede)
    {
        var wereld = await Wereld.Maak(toepassing);
        var traject = await wereld.Lopend();
        var collega = new Personeelslid(wereld.Netwerk.Id, "Jo", "Collega", 1000, 1200);
        await wereld.Bewaar(collega);
        var vorig = Plan(wereld, traject, wereld.Ondersteuner.Id, new Schooljaar(2025), deel => deel.Voeg(new Doel(deel, Inzetniveau.Leerling, eerste, "Observatie", null)));
        var doel = vorig.Laatste.Delen[0].Doelen[0];
        var een = Plan(wereld, traject, wereld.Ondersteuner.Id, Wereld.Schooljaar, deel => deel.Overnemen(doel, true));
        var twee = Plan(wereld, traject, collega.Id, Wereld.Schooljaar, deel => deel.Overnemen(doel, true).Wijzigen(Inzetniveau.Leerling, tweede, "Observatie", null));
        await wereld.Bewaar(vorig, een, twee);
        return (wereld, traject);
    }

    private static Ondersteuningsplan Plan(Wereld wereld, Traject traject, Guid ondersteuner, Schooljaar jaar, Action<Plandeel> doel)
    {
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, ondersteuner, jaar, Testklok.Begin.UtcDateTime);
        var deel = plan.Laatste.VoegDeel(traject.Id, traject.LeerlingId);
        deel.NodenLeerling = "Rust";
        doel(deel);
        deel.Voeg(new Activiteit(deel, Inzetniveau.Leerling, "Stappenplan", null, null));
        deel.Voeg(new Evaluatiemoment(deel, Wereld.Vandaag, null));
        plan.Voorleggen(Testklok.Begin.UtcDateTime);
        plan.Goedkeuren(Testklok.Begin.UtcDateTime, null);
        return plan;
    }

    private static Dictionary<string, string?> Ingevuld((string Resultaat, string Toelichting) eerste, (string Resultaat, string Toelichting)? tweede = null, string wat = "Rustiger")
    {
        var velden = new Dictionary<string, string?>
        {
            ["Formulier.Datum"] = Wereld.Vandaag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["Formulier.Doelen[0].Resultaat"] = eerste.Resultaat, ["Formulier.Doelen[0].Toelichting"] = eerste.Toelichting,
            ["Formulier.EffectLeerling"] = "Duidelijk", ["Formulier.ToelichtingLeerling"] = wat, ["Formulier.EffectLeraarTeam"] = "Klein", ["Formulier.ToelichtingLeraarTeam"] = "Gebruikt pictogrammen",
            ["Formulier.Besluit"] = nameof(EvaluatieBesluit.Verdergaan),
        };
        if (tweede is { } t) (velden["Formulier.Doelen[1].Resultaat"], velden["Formulier.Doelen[1].Toelichting"]) = (t.Resultaat, t.Toelichting);
        return velden;
    }
}
