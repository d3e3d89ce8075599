using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Scholen;

public static class ScholenBereik
{
    /// <summary>All schools of the official list: public facts, without anything of a network.</summary>
    public static IQueryable<Instelling> AlleScholen(this KrijtlijnDb db) =>
        db.Instellingen().Where(i => i.Soort == Instellingssoort.GewoneSchool || i.Soort == Instellingssoort.BuitengewoneSchool);

    /// <summary>The schools the current user works with in a school year: those of her network, of her CLB, or her own.</summary>
    public static IQueryable<Instelling> Scholen(this KrijtlijnDb db, HuidigeGebruiker wie, Schooljaar jaar)
    {
        var leden = db.Lidmaatschappen().In(jaar);
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Ondersteuner or RolSoort.Competentiebegeleider =>
                db.AlleScholen().Where(i => leden.Any(l => l.NetwerkId == wie.NetwerkId && l.InstellingId == i.Id)),
            RolSoort.Clb => db.AlleScholen().Where(i => i.ClbId == wie.InstellingId && leden.Any(l => l.InstellingId == i.Id && (wie.NetwerkId == null || l.NetwerkId == wie.NetwerkId))),
            RolSoort.School => db.AlleScholen().Where(i => i.Id == wie.InstellingId),
            _ => db.AlleScholen().Where(_ => false),
        };
    }
}
