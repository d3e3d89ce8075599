using Krijtlijn.Aanmeldingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen;

/// <summary>How schools stand against their guiding number: for the school page, the trays and the allocation. One query, however many schools.</summary>
public sealed class CapaciteitService(KrijtlijnDb db)
{
    private enum Soort { Beloofd, InGebruik, Wachtend }

    /// <summary>The state of each school asked for; a school about which nothing is known has <see cref="Capaciteit.Leeg"/>.</summary>
    public async Task<IReadOnlyDictionary<Guid, Capaciteit>> CapaciteitVan(Guid netwerkId, IReadOnlyCollection<Guid> schoolIds, Schooljaar schooljaar, CancellationToken ct = default)
    {
        var beloofd = db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerkId && r.Schooljaar == schooljaar && schoolIds.Contains(r.SchoolId))
            .Select(r => new { r.SchoolId, Soort = 0, Aantal = r.AantalTrajecten });
        var trajecten = db.AlleTrajecten().Where(t => t.NetwerkId == netwerkId && schoolIds.Contains(t.SchoolId) && t.VanSchooljaar <= schooljaar && t.TotSchooljaar >= schooljaar);
        var inGebruik = trajecten.Where(t => t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend)
            .Select(t => new { t.SchoolId, Soort = 1, Aantal = 1 });
        var wacht = trajecten.Where(t => t.Status == TrajectStatus.WachtOpToewijzing).Select(t => new { t.SchoolId, Soort = 2, Aantal = 1 });
        // A renewal of a traject that still runs already counts as in use.
        var vragen = db.AlleAanmeldingen().Where(a => a.NetwerkId == netwerkId && a.Schooljaar == schooljaar && schoolIds.Contains(a.SchoolId) && a.VernieuwtTrajectId == null
                && (a.Status == AanmeldingStatus.Ingediend || a.Status == AanmeldingStatus.Onvolledig))
            .Select(a => new { a.SchoolId, Soort = 2, Aantal = 1 });

        var tellingen = await beloofd.Concat(inGebruik).Concat(wacht).Concat(vragen)
            .GroupBy(x => new { x.SchoolId, x.Soort }).Select(g => new { g.Key.SchoolId, g.Key.Soort, Aantal = g.Sum(x => x.Aantal) }).ToListAsync(ct);
        var perSchool = tellingen.ToLookup(t => t.SchoolId);
        return schoolIds.Distinct().ToDictionary(id => id, id =>
        {
            int? Aantal(Soort soort) => perSchool[id].Where(t => t.Soort == (int)soort).Select(t => (int?)t.Aantal).FirstOrDefault();
            return new Capaciteit(Aantal(Soort.Beloofd), Aantal(Soort.InGebruik) ?? 0, Aantal(Soort.Wachtend) ?? 0);
        });
    }

    /// <summary>The state of one school.</summary>
    public async Task<Capaciteit> CapaciteitVan(Guid netwerkId, Guid schoolId, Schooljaar schooljaar, CancellationToken ct = default) =>
        (await CapaciteitVan(netwerkId, [schoolId], schooljaar, ct))[schoolId];
}
