using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>A part whose goals and activities may be taken over.</summary>
public sealed record Bron(Guid DeelId, Guid TrajectId, Guid LeerlingId, string Leerling, string School, Schooljaar Schooljaar, IReadOnlyList<Doel> Doelen, IReadOnlyList<Activiteit> Activiteiten);

/// <summary>Where a supporter may copy from: her own plans of this and last school year, and what anybody planned for the same traject; only for pupils she has a part in now (R40).</summary>
public static class Overneembaar
{
    private const int MaxBronnen = 60;

    /// <summary>The newest version of every such part with something in it; the same pupil first, then this school, then the newest.</summary>
    public static async Task<IReadOnlyList<Bron>> Bronnen(KrijtlijnDb db, HuidigeGebruiker wie, Ondersteuningsplan plan, Guid trajectId)
    {
        var vorige = plan.Schooljaar.Vorige;
        var delen = await (
            from d in db.AllePlandelen()
            join v in db.AllePlanversies() on d.PlanversieId equals v.Id
            join p in db.AlleOndersteuningsplannen() on v.PlanId equals p.Id
            where v.Nummer == p.LaatsteNummer && p.NetwerkId == wie.NetwerkId && !(p.Id == plan.Id && d.TrajectId == trajectId)
            where p.PersoneelslidId == wie.PersoneelslidId && p.Schooljaar >= vorige || d.TrajectId == trajectId
            where ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(d.TrajectId)
            orderby d.TrajectId == trajectId descending, p.SchoolId == plan.SchoolId descending, p.Schooljaar descending, d.Id
            select new { d.Id, d.TrajectId, d.LeerlingId, Leerling = d.Leerling!.Voornaam + " " + d.Leerling.Familienaam, School = p.School!.Naam, p.Schooljaar }).Take(MaxBronnen).ToListAsync();
        var ids = delen.Select(d => d.Id).ToList();
        var doelen = (await db.Set<Doel>().AsNoTracking().Where(d => ids.Contains(d.PlandeelId)).OrderBy(d => d.Niveau).ThenBy(d => d.Volgorde).ToListAsync()).ToLookup(d => d.PlandeelId);
        var activiteiten = (await db.Set<Activiteit>().AsNoTracking().Where(a => ids.Contains(a.PlandeelId)).OrderBy(a => a.Volgorde).ToListAsync()).ToLookup(a => a.PlandeelId);
        return [.. delen.Select(d => new Bron(d.Id, d.TrajectId, d.LeerlingId, d.Leerling, d.School, d.Schooljaar, [.. doelen[d.Id]], [.. activiteiten[d.Id]])).Where(b => b.Doelen.Count + b.Activiteiten.Count > 0)];
    }
}
