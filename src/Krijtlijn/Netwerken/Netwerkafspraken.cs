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

    /// <summary>What holds for a school year: the newest of a network's own rules that began by its first day.</summary>
    public static Netwerkafspraken Kies(IEnumerable<Netwerkregels> eigen, Schooljaar jaar) => new(Regelboek.Voor(jaar), eigen.Where(r => r.Van <= jaar.Begin).MaxBy(r => r.Van));

    public static async Task<Netwerkafspraken> Van(KrijtlijnDb db, Guid netwerkId, Schooljaar jaar) => Kies(await db.Netwerkregels().AsNoTracking().Where(r => r.NetwerkId == netwerkId).ToListAsync(), jaar);
}
