using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Ondersteuningsplannen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Vandaag;

/// <summary>What was done since yesterday morning in the files the user may see; the newest first. What people read is not told here.</summary>
internal static class SindsGisteren
{
    public const int Hoogstens = 15;

    public static async Task<IReadOnlyList<TijdlijnRegel>> Lees(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        if (Bereik(db, wie) is not { } bereik) return [];
        var vanaf = Klok.Begin(vandaag.AddDays(-1));
        var regels = await bereik.Where(g => g.Moment >= vanaf).OrderByDescending(g => g.Moment).ThenBy(g => g.Id).Take(Hoogstens)
            .Select(g => new
            {
                g.Moment,
                g.Wie,
                g.Wat,
                g.TrajectId,
                g.AanmeldingId,
                g.PlanId,
                School = db.Instellingen().Where(i => i.Id == g.SchoolId).Select(i => i.Naam).FirstOrDefault(),
                Leerling = db.Leerlingen(wie).Where(l => l.Id == g.LeerlingId).Select(l => l.Voornaam + " " + l.Familienaam + ", " + l.School!.Naam).FirstOrDefault(),
            })
            .ToListAsync();
        return [.. regels.Select(g => new TijdlijnRegel(g.Moment, g.Wie, g.Wat, g.Leerling ?? g.School, Link(g.TrajectId, g.AanmeldingId, g.PlanId)))];
    }

    private static IQueryable<Gebeurtenis>? Bereik(KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var (aanmeldingen, trajecten, plannen, leerlingen) = (db.Aanmeldingen(wie).Select(a => a.Id), db.Trajecten(wie).Select(t => t.Id), db.Ondersteuningsplannen(wie).Select(p => p.Id), db.Leerlingen(wie).Select(l => l.Id));
        IQueryable<Gebeurtenis> Begeleid(IQueryable<Gebeurtenis> alle) => alle.Where(g => !g.IsIntern && ((g.TrajectId != null && trajecten.Contains(g.TrajectId.Value)) || (g.PlanId != null && plannen.Contains(g.PlanId.Value))));
        return wie.Rol switch
        {
            // The drafts of a school are not yet the network's business.
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => db.Gebeurtenissen().Where(g => g.NetwerkId == wie.NetwerkId
                && (g.AanmeldingId == null || aanmeldingen.Contains(g.AanmeldingId.Value)) && (g.LeerlingId == null || leerlingen.Contains(g.LeerlingId.Value))),
            RolSoort.School => db.Gebeurtenissen().Where(g => g.SchoolId == wie.InstellingId && (wie.NetwerkId == null || g.NetwerkId == wie.NetwerkId) && !g.IsIntern && (g.PlanId == null || plannen.Contains(g.PlanId.Value))),
            // The network, or the schools of the CLB, first: that is an index range of the last days.
            RolSoort.Ondersteuner => db.Gebeurtenissen().Where(g => g.NetwerkId == wie.NetwerkId).Where(g => (g.TrajectId != null && trajecten.Contains(g.TrajectId.Value)) || (g.PlanId != null && plannen.Contains(g.PlanId.Value))),
            RolSoort.Clb => Begeleid(db.Gebeurtenissen().Where(g => (wie.NetwerkId == null || g.NetwerkId == wie.NetwerkId) && db.Instellingen().Any(i => i.Id == g.SchoolId && i.ClbId == wie.InstellingId))),
            RolSoort.Competentiebegeleider => Begeleid(db.Gebeurtenissen().Where(g => g.NetwerkId == wie.NetwerkId)),
            _ => null,
        };
    }

    private static string? Link(Guid? traject, Guid? aanmelding, Guid? plan) =>
        traject is { } t ? TrajectenLinks.Detail(t) : aanmelding is { } a ? AanmeldingenLinks.Detail(a) : plan is { } p ? OndersteuningsplannenLinks.Detail(p) : null;
}
