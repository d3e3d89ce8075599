using System.Globalization;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Platform.Web;

/// <summary>Two people edited the same record: field by field what this user wanted and what the other saved.</summary>
public sealed record Botsing(IReadOnlyList<Botsing.Verschil> Verschillen, int NieuweVersie, bool IsVerwijderd, string? Wie = null)
{
    public sealed record Verschil(string Veld, string? Uwe, string? Andere);

    internal static async Task<Botsing> Lees(KrijtlijnDb db, DbUpdateConcurrencyException botsing)
    {
        var entry = botsing.Entries.FirstOrDefault(e => e.Metadata.FindProperty(KrijtlijnDb.VersieNaam) is not null) ?? botsing.Entries[0];
        var andere = await entry.GetDatabaseValuesAsync();
        if (andere is null) return new Botsing([], 0, true);
        var verschillen = entry.Properties
            .Where(p => p.Metadata.Name != KrijtlijnDb.VersieNaam && p.IsModified && !Equals(p.CurrentValue, andere[p.Metadata]))
            .Select(p => new Verschil(p.Metadata.Name, Toon(p.CurrentValue), Toon(andere[p.Metadata]))).ToList();
        var versie = andere.Properties.FirstOrDefault(p => p.Name == KrijtlijnDb.VersieNaam) is { } v ? (int)andere[v]! : 0;
        return new Botsing(verschillen, versie, false, await LaatsteSchrijver(db, entry));
    }

    private static async Task<string?> LaatsteSchrijver(KrijtlijnDb db, Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry)
    {
        if (entry.Metadata.FindProperty("Id") is null || entry.Property("Id").CurrentValue is not Guid id) return null;
        return await db.Gebeurtenissen().Where(g => g.Wijzigingen.Any(w => w.DingId == id)).OrderByDescending(g => g.Moment).Select(g => g.Wie).FirstOrDefaultAsync();
    }

    private static string? Toon(object? waarde) => waarde switch
    {
        null => null,
        bool ja => ja ? "ja" : "nee",
        Guid => "een andere keuze",
        Enum soort => Gedeeld.Veldnamen.Leesbaar(soort.ToString()),
        _ => Convert.ToString(waarde, CultureInfo.GetCultureInfo("nl-BE")),
    };
}
