using Krijtlijn.Aanmeldingen;
using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;

namespace Krijtlijn.Logboek;

/// <summary>
/// Which lines somebody may read: the coordinator those of her network, without the drafts and pupils that a school has not shared yet;
/// the technical administrator only acts that touch no pupil file (R40).
/// </summary>
public static class LogboekBereik
{
    public static IQueryable<Gebeurtenis> Logboek(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Coordinator => db.Gebeurtenissen().Where(g => g.NetwerkId == wie.NetwerkId
            && (g.LeerlingId == null || db.Leerlingen(wie).Any(l => l.Id == g.LeerlingId))
            && (g.AanmeldingId == null || db.Aanmeldingen(wie).Any(a => a.Id == g.AanmeldingId))),
        RolSoort.Beheerder => db.Gebeurtenissen().Where(g => g.LeerlingId == null && g.AanmeldingId == null && g.TrajectId == null && g.PlanId == null),
        _ => db.Gebeurtenissen().Where(_ => false),
    };

    /// <summary>Who read the files of pupils within the reader's reach.</summary>
    public static IQueryable<Inzage> InzagesInBereik(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Coordinator => db.Inzages().Where(i => i.NetwerkId == wie.NetwerkId && db.Leerlingen(wie).Any(l => l.Id == i.LeerlingId)),
        RolSoort.School => db.Inzages().Where(i => db.Leerlingen(wie).Any(l => l.Id == i.LeerlingId)),
        _ => db.Inzages().Where(_ => false),
    };
}
