using Krijtlijn.Aanmeldingen;
using Krijtlijn.Middelen.Boekingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen;

/// <summary>How schools stand against their guiding number: for the school page, the trays and the allocation. One query, however many schools.</summary>
public sealed class CapaciteitService(KrijtlijnDb db)
{
    private enum Soort { Verdeeld, InGebruik, Wachtend, Bijgekregen, Vrijgegeven }

    /// <summary>The state of each school asked for; a school about which nothing is known has <see cref="Capaciteit.Leeg"/>.</summary>
    public async Task<IReadOnlyDictionary<Guid, Capaciteit>> CapaciteitVan(Guid netwerkId, IReadOnlyCollection<Guid> schoolIds, Schooljaar schooljaar, CancellationToken ct = default)
    {
        var verdeeld = db.Richtcapaciteiten().Where(r => r.NetwerkId == netwerkId && r.Schooljaar == schooljaar && schoolIds.Contains(r.SchoolId))
            .Select(r => new { r.SchoolId, Soort = 0, Aantal = r.AantalTrajecten });
        var trajecten = db.AlleTrajecten().Where(t => t.NetwerkId == netwerkId && schoolIds.Contains(t.SchoolId) && t.VanSchooljaar <= schooljaar && t.TotSchooljaar >= schooljaar);
        var inGebruik = trajecten.Where(t => t.Status == TrajectStatus.Startgesprek || t.Status == TrajectStatus.Lopend)
            .Select(t => new { t.SchoolId, Soort = 1, Aantal = 1 });
        var wacht = trajecten.Where(t => t.Status == TrajectStatus.WachtOpToewijzing).Select(t => new { t.SchoolId, Soort = 2, Aantal = 1 });
        // A renewal of a traject that still runs already counts as in use.
        var vragen = db.AlleAanmeldingen().Where(a => a.NetwerkId == netwerkId && a.Schooljaar == schooljaar && schoolIds.Contains(a.SchoolId) && a.VernieuwtTrajectId == null
                && (a.Status == AanmeldingStatus.Ingediend || a.Status == AanmeldingStatus.Onvolledig))
            .Select(a => new { a.SchoolId, Soort = 2, Aantal = 1 });
        var boekingen = db.AlleBoekingen().Where(b => b.NetwerkId == netwerkId && b.Schooljaar == schooljaar).Tellend();
        var bij = boekingen.Where(b => b.NaarSchoolId != null && schoolIds.Contains(b.NaarSchoolId.Value)).Select(b => new { SchoolId = b.NaarSchoolId!.Value, Soort = 3, b.Aantal });
        var vrij = boekingen.Where(b => b.VanSchoolId != null && schoolIds.Contains(b.VanSchoolId.Value)).Select(b => new { SchoolId = b.VanSchoolId!.Value, Soort = 4, b.Aantal });

        var tellingen = await verdeeld.Concat(inGebruik).Concat(wacht).Concat(vragen).Concat(bij).Concat(vrij)
            .GroupBy(x => new { x.SchoolId, x.Soort }).Select(g => new { g.Key.SchoolId, g.Key.Soort, Aantal = g.Sum(x => x.Aantal) }).ToListAsync(ct);
        var perSchool = tellingen.ToLookup(t => t.SchoolId);
        return schoolIds.Distinct().ToDictionary(id => id, id =>
        {
            int? Aantal(Soort soort) => perSchool[id].Where(t => t.Soort == (int)soort).Select(t => (int?)t.Aantal).FirstOrDefault();
            return new Capaciteit(Aantal(Soort.Verdeeld), Aantal(Soort.InGebruik) ?? 0, Aantal(Soort.Wachtend) ?? 0, Aantal(Soort.Bijgekregen) ?? 0, Aantal(Soort.Vrijgegeven) ?? 0);
        });
    }

    /// <summary>The state of one school.</summary>
    public async Task<Capaciteit> CapaciteitVan(Guid netwerkId, Guid schoolId, Schooljaar schooljaar, CancellationToken ct = default) =>
        (await CapaciteitVan(netwerkId, [schoolId], schooljaar, ct))[schoolId];
}
