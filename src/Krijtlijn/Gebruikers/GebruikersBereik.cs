using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Krijtlijn.Gebruikers;

/// <summary>Whose roles somebody may manage: the coordinator those her network gave, also at its schools and partners, the technical administrator all. It says nothing of pupils.</summary>
public static class GebruikersBereik
{
    public static IQueryable<Rol> RollenInBeheer(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Beheerder => db.Rollen(),
        RolSoort.Coordinator => db.Rollen().Where(r => r.NetwerkId == wie.NetwerkId),
        _ => db.Rollen().Where(_ => false),
    };

    public static IQueryable<Uitnodiging> UitnodigingenInBeheer(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Beheerder => db.Uitnodigingen(),
        RolSoort.Coordinator => db.Uitnodigingen().Where(u => u.VanNetwerkId == wie.NetwerkId || u.NetwerkId == wie.NetwerkId),
        _ => db.Uitnodigingen().Where(_ => false),
    };

    /// <summary>The institutions of the network: its members of this school year, those of the next that no other network has now, and the schools that employ its staff.</summary>
    public static IQueryable<Guid> InstellingenVan(KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var nu = Schooljaar.Van(db.GetService<TimeProvider>().Vandaag());
        var (leden, straks) = (db.Lidmaatschappen().In(nu), db.Lidmaatschappen().In(nu.Volgende));
        return leden.Where(l => l.NetwerkId == wie.NetwerkId).Select(l => l.InstellingId)
            .Union(straks.Where(l => l.NetwerkId == wie.NetwerkId && !leden.Any(o => o.InstellingId == l.InstellingId && o.NetwerkId != l.NetwerkId)).Select(l => l.InstellingId))
            .Union(db.AllePersoneelsleden().Where(p => p.NetwerkId == wie.NetwerkId && p.WerkgeverId != null).Select(p => p.WerkgeverId!.Value));
    }
}
