using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;

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

    /// <summary>The kinds of notice somebody may make.</summary>
    public static IReadOnlyList<Meldingsoort> Meldingsoorten(this HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.School => [Meldingsoort.Toetreden, Meldingsoort.Overstappen, Meldingsoort.Uittreden],
        RolSoort.Coordinator => [Meldingsoort.Toetreden, Meldingsoort.Overstappen, Meldingsoort.Uittreden, Meldingsoort.Gegevens, Meldingsoort.Stopzetten],
        RolSoort.DirecteurBuo or RolSoort.Beheerder => Enum.GetValues<Meldingsoort>(),
        _ => [],
    };
}
