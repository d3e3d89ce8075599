using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

public static class MeldingenBereik
{
    /// <summary>The notices within reach: those about the own network or school, and for the technical administrator all. A draft is only for who made it.</summary>
    public static IQueryable<Netwerkmelding> Netwerkmeldingen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var (ik, netwerk, school) = (wie.GebruikerId, wie.NetwerkId, wie.InstellingId);
        var zichtbaar = db.Netwerkmeldingen().Where(m => m.Status != Meldingstatus.Werkversie || m.GemaaktDoorId == ik);
        return wie.Rol switch
        {
            RolSoort.Beheerder => zichtbaar,
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => zichtbaar.Where(m => m.NetwerkId == netwerk || m.VanNetwerkId == netwerk || m.GemaaktDoorId == ik),
            RolSoort.School => zichtbaar.Where(m => m.SchoolId == school),
            RolSoort.DirecteurBuo => zichtbaar.Where(m => m.SchoolId == school || m.ContactschoolId == school || db.Netwerken().Any(n => n.Id == m.NetwerkId && n.ContactschoolId == school) || m.GemaaktDoorId == ik),
            _ => zichtbaar.Where(_ => false),
        };
    }

    /// <summary>Those that were done and not withdrawn.</summary>
    public static IQueryable<Netwerkmelding> Gedaan(this IQueryable<Netwerkmelding> meldingen) => meldingen.Where(m => m.Status == Meldingstatus.Gemeld || m.Status == Meldingstatus.Bezorgd);

    /// <summary>
    /// Whether somebody may note its delivery and withdraw it: who made it, the school it is about (annex 1), the contact school or coordinator of the network (annex 2 and plain notices), and the technical administrator.
    /// The network that a school leaves or joins sees it, and leaves it to the school.
    /// </summary>
    public static async Task<bool> MagBeheren(this KrijtlijnDb db, HuidigeGebruiker wie, Netwerkmelding m)
    {
        if (wie.Rol == RolSoort.Beheerder || m.GemaaktDoorId == wie.GebruikerId) return true;
        if (m.Soort.IsVanSchool()) return wie.Rol is RolSoort.School or RolSoort.DirecteurBuo && m.SchoolId == wie.InstellingId;
        if (wie.Rol == RolSoort.Coordinator) return m.NetwerkId == wie.NetwerkId && wie.Meldingsoorten().Contains(m.Soort);
        return wie.Rol == RolSoort.DirecteurBuo && (m.ContactschoolId == wie.InstellingId || await db.Netwerken().AnyAsync(n => n.Id == m.NetwerkId && n.ContactschoolId == wie.InstellingId));
    }

    /// <summary>The kinds of notice somebody may make.</summary>
    public static IReadOnlyList<Meldingsoort> Meldingsoorten(this HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.School => [Meldingsoort.Toetreden, Meldingsoort.Overstappen, Meldingsoort.Uittreden],
        RolSoort.Coordinator => [Meldingsoort.Toetreden, Meldingsoort.Overstappen, Meldingsoort.Uittreden, Meldingsoort.Gegevens, Meldingsoort.Stopzetten],
        RolSoort.DirecteurBuo or RolSoort.Beheerder => Enum.GetValues<Meldingsoort>(),
        _ => [],
    };
}
