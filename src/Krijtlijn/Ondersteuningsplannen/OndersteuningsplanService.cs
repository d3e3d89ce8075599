using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>A traject of the supporter in a school, as a candidate for her plan there.</summary>
public sealed record PlanTraject(Guid TrajectId, Guid SchoolId, string School, string Leerling, Ondersteuningstype Type);

/// <summary>Where a write to one pupil's part belongs: the plan and the pupil's file.</summary>
internal sealed record Plandossier(Dossierverwijzing Dossier) : IDossierstuk
{
    public static Plandossier Van(Ondersteuningsplan plan, Plandeel deel) => new(plan.Dossier with { LeerlingId = deel.LeerlingId, TrajectId = deel.TrajectId });
}

/// <summary>What a supporter does with her own plans: start one, load it to write in, and put pupils in it.</summary>
public sealed class OndersteuningsplanService(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    private static readonly TrajectStatus[] Lopend = [TrajectStatus.Startgesprek, TrajectStatus.Lopend, TrajectStatus.OnHold];
    private static readonly Verslagsoort[] AangepastCurriculum = [.. Enum.GetValues<Verslagsoort>().Where(s => s.IsAangepastCurriculum())];

    public Schooljaar Schooljaar => Schooljaar.Van(tijd.Vandaag());

    /// <summary>The supporter's trajecten with an assignment that still runs, in all her schools or in one.</summary>
    public Task<List<PlanTraject>> MijnTrajecten(Guid? schoolId = null)
    {
        var vandaag = tijd.Vandaag();
        var mijn = db.Toewijzingen(wie).Where(t => t.PersoneelslidId == wie.PersoneelslidId && (t.Tot == null || t.Tot >= vandaag)).Select(t => t.TrajectId);
        return db.Trajecten(wie).AsNoTracking().Where(t => mijn.Contains(t.Id) && Lopend.Contains(t.Status) && (schoolId == null || t.SchoolId == schoolId))
            .OrderBy(t => t.School!.Naam).ThenBy(t => t.Leerling!.Voornaam).ThenBy(t => t.Id)
            .Select(t => new PlanTraject(t.Id, t.SchoolId, t.School!.Naam, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.Type)).ToListAsync();
    }

    /// <summary>
    /// Starts this school year's plan in a school with every running traject of the supporter there; when it exists already that one is given (R33).
    /// Null when she has no traject in the school.
    /// </summary>
    public async Task<Guid?> Starten(Guid schoolId)
    {
        var bestaand = await db.Ondersteuningsplannen(wie).Where(p => p.PersoneelslidId == wie.PersoneelslidId && p.SchoolId == schoolId && p.Schooljaar == Schooljaar)
            .Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        if (bestaand is not null) return bestaand;
        var trajecten = await MijnTrajecten(schoolId);
        if (trajecten.Count == 0) return null;
        var plan = new Ondersteuningsplan(wie.EigenNetwerk, schoolId, wie.EigenPersoneelslid, Schooljaar, tijd.Nu());
        await VoegDelen(plan.Laatste, [.. trajecten.Select(t => t.TrajectId)]);
        db.Add(plan);
        await db.Bewaren(wie, "Ondersteuningsplan gestart", plan, intern: true);
        return plan.Id;
    }

    /// <summary>The supporter's own plan with its newest version, tracked, to write in; null when it is not hers.</summary>
    public async Task<Ondersteuningsplan?> Laad(Guid id, int? verwachteVersie = null)
    {
        if (wie.Rol != RolSoort.Ondersteuner) return null;
        var plan = await db.Ondersteuningsplannen(wie).FirstOrDefaultAsync(p => p.Id == id);
        if (plan is null) return null;
        await db.AllePlanversies().Where(v => v.PlanId == id && v.Nummer == plan.LaatsteNummer)
            .Include(v => v.Delen).ThenInclude(d => d.Leerling)
            .Include(v => v.Delen).ThenInclude(d => d.Doelen)
            .Include(v => v.Delen).ThenInclude(d => d.Activiteiten)
            .Include(v => v.Delen).ThenInclude(d => d.Evaluatiemomenten)
            .AsSplitQuery().LoadAsync();
        if (verwachteVersie is { } versie) db.VerwachtVersie(plan, versie);
        return plan;
    }

    /// <summary>The version of a loaded plan to write in; also marks the plan itself as changed, so that an edit clash is seen when only a goal changed.</summary>
    public Planversie Bewerk(Ondersteuningsplan plan)
    {
        var versie = plan.Bewerken(tijd.Nu());
        db.Entry(plan).Property(p => p.GewijzigdOp).IsModified = true;
        return versie;
    }

    /// <summary>Puts trajecten in a version, with what the school asked and the kind of report filled in already.</summary>
    public async Task VoegDelen(Planversie versie, IReadOnlyCollection<Guid> trajectIds)
    {
        var vandaag = tijd.Vandaag();
        var trajecten = await db.Trajecten(wie).Where(t => trajectIds.Contains(t.Id) && t.SchoolId == versie.SchoolId).Select(t => new { t.Id, t.LeerlingId }).ToListAsync();
        var leerlingen = trajecten.Select(t => t.LeerlingId).ToList();
        var vragen = await db.AlleAanmeldingen().Where(a => leerlingen.Contains(a.LeerlingId) && a.SchoolId == versie.SchoolId && a.Status == AanmeldingStatus.Aanvaard)
            .OrderByDescending(a => a.IngediendOp).Select(a => new { a.LeerlingId, a.VraagLeerling, a.VraagLeraar, a.VraagTeam }).ToListAsync();
        var aangepast = await db.AlleVerslagen().Where(v => leerlingen.Contains(v.LeerlingId) && v.GeldigVanaf <= vandaag && (v.GeeindigdOp == null || v.GeeindigdOp >= vandaag))
            .Where(v => AangepastCurriculum.Contains(v.Soort)).Select(v => v.LeerlingId).ToListAsync();
        foreach (var traject in trajecten)
        {
            var deel = versie.VoegDeel(traject.Id, traject.LeerlingId);
            deel.IsIac = aangepast.Contains(traject.LeerlingId);
            if (vragen.Find(v => v.LeerlingId == traject.LeerlingId) is { } vraag) deel.NodenZetten(vraag.VraagLeerling, vraag.VraagLeraar, vraag.VraagTeam);
        }
    }
}
