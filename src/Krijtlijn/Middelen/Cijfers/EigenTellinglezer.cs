using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Verslagen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Counts the network's own reports for all schools at once: two queries, however many schools and moments. Pupils that the school did not share yet do not count.</summary>
public sealed class EigenTellinglezer(KrijtlijnDb db)
{
    public async Task<EigenTelling> Lees(Guid netwerkId, IReadOnlyCollection<Telmoment> momenten, CancellationToken ct = default)
    {
        if (momenten.Count == 0) return EigenTelling.Tel([], [], momenten);
        var (eerste, laatste) = (momenten.Min(m => m.Dagen.Eerste), momenten.Max(m => m.Dagen.Laatste));
        var verslagen = await db.AlleVerslagen().Where(v => v.NetwerkId == netwerkId && v.Leerling!.IsGedeeld && v.GeldigVanaf <= laatste && (v.GeeindigdOp == null || v.GeeindigdOp >= eerste))
            .Select(v => new Telverslag(v.LeerlingId, v.Soort, v.GeldigVanaf, v.GeeindigdOp)).ToListAsync(ct);
        var inschrijvingen = await db.AlleLeerlingen().Where(l => l.NetwerkId == netwerkId && l.IsGedeeld).SelectMany(l => l.Inschrijvingen).Where(i => i.Van <= laatste && (i.Tot == null || i.Tot >= eerste))
            .Select(i => new { i.LeerlingId, i.SchoolId, i.Van, i.Tot, i.Schooljaar }).ToListAsync(ct);
        return EigenTelling.Tel(verslagen, inschrijvingen.Select(i => new Telinschrijving(i.LeerlingId, i.SchoolId, i.Van, i.Tot ?? i.Schooljaar.Einde)), momenten);
    }
}
