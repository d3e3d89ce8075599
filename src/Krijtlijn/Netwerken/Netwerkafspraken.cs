using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>The rules that hold for a network in a school year: its own, and the law where it has none.</summary>
public sealed record Netwerkafspraken(Regime Regime, Netwerkregels? Eigen)
{
    public Startregel Startregel => Regime.Startregel(Eigen?.Instapritme);
    public Dagmaand WerkversiesVanaf => Eigen?.WerkversiesVanaf ?? Regime.WerkversiesVanaf.Waarde;
    public Dagmaand IndienenVanaf => Eigen?.IndienenVanaf ?? Regime.IndienenVanaf.Waarde;

    /// <summary>What holds for a school year: the own rules in force on its first day, or on a later day when the year already runs.</summary>
    public static async Task<Netwerkafspraken> Van(KrijtlijnDb db, Guid? netwerkId, Schooljaar jaar, DateOnly vandaag)
    {
        var dag = vandaag > jaar.Begin ? (vandaag < jaar.Einde ? vandaag : jaar.Einde) : jaar.Begin;
        return new(Regelboek.Voor(jaar), netwerkId is null ? null : await db.Netwerkregels().AsNoTracking().Where(r => r.NetwerkId == netwerkId && r.Van <= dag).OrderByDescending(r => r.Van).FirstOrDefaultAsync());
    }
}
