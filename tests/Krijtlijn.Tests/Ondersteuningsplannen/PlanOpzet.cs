using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Regelgeving;
using Krijtlijn.Tests.Opzet;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Tests.Ondersteuningsplannen;

/// <summary>Plans for page tests: of the world's supporter, for a running traject.</summary>
internal static class PlanOpzet
{
    public static async Task<(Ondersteuningsplan Plan, Traject Traject)> Ontwerp(this Wereld wereld, bool volledig = true, Leerling? leerling = null)
    {
        var traject = await wereld.Lopend(leerling);
        var plan = new Ondersteuningsplan(wereld.Netwerk.Id, wereld.School.Id, wereld.Ondersteuner.Id, Wereld.Schooljaar, Testklok.Begin.UtcDateTime);
        var deel = plan.Laatste.VoegDeel(traject.Id, traject.LeerlingId);
        if (volledig)
        {
            deel.NodenZetten("Rustig kunnen starten", null, null);
            deel.Voeg(new Doel(deel, Inzetniveau.Leerling, "Begint zelf aan een taak", "Vier op vijf keer", new DateOnly(2027, 2, 1)));
            deel.Voeg(new Activiteit(deel, Inzetniveau.Leraar, "Meekijken in de les", null, null));
            deel.Voeg(new Evaluatiemoment(deel, new DateOnly(2027, 2, 1), "Overleg met ouders"));
        }
        await wereld.Bewaar(plan);
        return (plan, traject);
    }

    public static async Task<(Ondersteuningsplan Plan, Traject Traject)> Voorgelegd(this Wereld wereld, Toepassing toepassing)
    {
        var (plan, traject) = await wereld.Ontwerp();
        await wereld.Verander(toepassing, plan.Id, p => p.Voorleggen(Testklok.Begin.UtcDateTime));
        return (plan, traject);
    }

    /// <summary>Changes the plan with its newest version loaded, as the entity's own acts do.</summary>
    public static Task Verander(this Wereld wereld, Toepassing toepassing, Guid id, Action<Ondersteuningsplan> verandering) => toepassing.Db(async db =>
    {
        var plan = await db.AlleOndersteuningsplannen().Include(p => p.Versies).ThenInclude(v => v.Delen).ThenInclude(d => d.Doelen)
            .Include(p => p.Versies).ThenInclude(v => v.Delen).ThenInclude(d => d.Activiteiten)
            .Include(p => p.Versies).ThenInclude(v => v.Delen).ThenInclude(d => d.Evaluatiemomenten).FirstAsync(p => p.Id == id);
        verandering(plan);
        await db.Bewaren(HuidigeGebruiker.Systeem("test"), "Test klaargezet", plan);
    });

    public static Task<Ondersteuningsplan> Lees(this Toepassing toepassing, Guid id) => toepassing.Db(db =>
        db.AlleOndersteuningsplannen().AsNoTracking().Include(p => p.Versies).ThenInclude(v => v.Delen).ThenInclude(d => d.Doelen)
            .Include(p => p.Versies).ThenInclude(v => v.Delen).ThenInclude(d => d.Evaluatiemomenten).FirstAsync(p => p.Id == id));
}
