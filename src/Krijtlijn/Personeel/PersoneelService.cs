using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel;

/// <summary>What is assigned to a supporter: minutes a week, over how many trajecten and schools. Counts only, so an employer may see it too.</summary>
public sealed record Belasting(int Minuten, int Trajecten, int Scholen)
{
    public static Belasting Geen { get; } = new(0, 0, 0);
}

/// <summary>Questions about staff that more than one page asks.</summary>
public sealed class PersoneelService(KrijtlijnDb db)
{
    private static readonly TrajectStatus[] Actief = [TrajectStatus.WachtOpToewijzing, TrajectStatus.Startgesprek, TrajectStatus.Lopend, TrajectStatus.OnHold];

    /// <summary>The load on a day of the people named; who is not in the answer has none. The caller names only people within reach.</summary>
    public Task<Dictionary<Guid, Belasting>> Belasting(IQueryable<Guid> personeelsleden, DateOnly dag) => db.AlleToewijzingen()
        .Where(t => personeelsleden.Contains(t.PersoneelslidId) && (t.Tot == null || t.Tot >= dag) && Actief.Contains(t.Traject!.Status))
        .GroupBy(t => t.PersoneelslidId)
        .Select(g => new { g.Key, Minuten = g.Sum(t => t.MinutenPerWeek), Trajecten = g.Select(t => t.TrajectId).Distinct().Count(), Scholen = g.Select(t => t.SchoolId).Distinct().Count() })
        .ToDictionaryAsync(g => g.Key, g => new Belasting(g.Minuten, g.Trajecten, g.Scholen));

    /// <summary>
    /// Where a postal code lies: the mean of the school sites in it. Near enough for travel minutes, and nobody's exact home is kept.
    /// Null when no school stands there.
    /// </summary>
    public async Task<Plaats?> PlaatsVan(string? postcode) => string.IsNullOrWhiteSpace(postcode) ? null : (await PlaatsenVan([postcode.Trim()])).GetValueOrDefault(postcode.Trim());

    /// <summary>The same for many postal codes at once.</summary>
    public async Task<Dictionary<string, Plaats?>> PlaatsenVan(IReadOnlyCollection<string> postcodes) => (await db.Vestigingsplaatsen()
        .Where(v => v.Postcode != null && postcodes.Contains(v.Postcode) && v.Breedtegraad != null && v.Lengtegraad != null)
        .GroupBy(v => v.Postcode!).Select(g => new { g.Key, Lat = g.Average(v => v.Breedtegraad), Lon = g.Average(v => v.Lengtegraad) }).ToListAsync())
        .ToDictionary(g => g.Key, g => Plaats.Van(g.Lat, g.Lon));
}
