using System.Globalization;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Krijtlijn.Platform.Web;

/// <summary>Two people edited the same record: what this user wanted beside what the other saved, in the record itself and in what belongs to it.</summary>
/// <param name="Verschillen">Field by field; of a line that one of the two added or removed its words.</param>
/// <param name="NieuweVersie">The version the other left of the record that clashed.</param>
/// <param name="IsVerwijderd">The other removed it.</param>
/// <param name="Versies">The versions now of every record the form had before it, by the name of its kind.</param>
/// <param name="Wie">Who saved last.</param>
public sealed record Botsing(IReadOnlyList<Botsing.Verschil> Verschillen, int NieuweVersie, bool IsVerwijderd, IReadOnlyDictionary<string, int> Versies, string? Wie = null)
{
    public const int MeesteVerschillen = 20;

    public sealed record Verschil(string Veld, string? Uwe, string? Andere);

    /// <summary>The version now of a kind of record in the form; of the one that clashed when none is named.</summary>
    public int VersieVan(string? soort) => soort is not null && Versies.TryGetValue(soort, out var versie) ? versie : NieuweVersie;

    internal static async Task<Botsing> Lees(KrijtlijnDb db, DbUpdateConcurrencyException botsing)
    {
        var wortel = botsing.Entries.FirstOrDefault(e => e.Metadata.FindProperty(KrijtlijnDb.VersieNaam) is not null) ?? botsing.Entries[0];
        var andere = await wortel.GetDatabaseValuesAsync();
        if (andere is null) return new Botsing([], 0, true, new Dictionary<string, int>());
        var verschillen = wortel.Properties.Where(p => IsVeld(p) && p.IsModified && !Equals(p.CurrentValue, andere[p.Metadata]))
            .Select(p => new Verschil(p.Metadata.Name, Toon(p.CurrentValue), Toon(andere[p.Metadata])))
            .Concat(db.ChangeTracker.Entries().Where(e => e.Entity != wortel.Entity && e.Entity is not ILoodgieterij and not Gebeurtenis and not Wijziging and not Inzage).SelectMany(VanOnderdeel));
        var versies = await HuidigeVersies(db);
        var versie = andere.Properties.Any(p => p.Name == KrijtlijnDb.VersieNaam) ? andere.GetValue<int>(KrijtlijnDb.VersieNaam) : 0;
        return new Botsing([.. verschillen.DistinctBy(v => (v.Veld, v.Uwe, v.Andere)).Take(MeesteVerschillen)], versie, false, versies, await LaatsteSchrijver(db, wortel));
    }

    /// <summary>Both made what may be there once, such as the first figures of a year: there is nothing of the other to compare with yet, and the page reads it when it is shown again.</summary>
    internal static async Task<Botsing> LeesTegelijk(KrijtlijnDb db)
    {
        var versies = await HuidigeVersies(db);
        return new Botsing([], versies.Values.FirstOrDefault(), false, versies);
    }

    private static async Task<Dictionary<string, int>> HuidigeVersies(KrijtlijnDb db)
    {
        var versies = new Dictionary<string, int>();
        foreach (var verwacht in db.VerwachteVersies)
            if (await db.Entry(verwacht).GetDatabaseValuesAsync() is { } nu) versies[verwacht.GetType().Name] = nu.GetValue<int>(KrijtlijnDb.VersieNaam);
        return versies;
    }

    // What belongs to the record was read in this request, after the other saved: its original values are the other's.
    private static IEnumerable<Verschil> VanOnderdeel(EntityEntry entry) => entry.State switch
    {
        EntityState.Modified => entry.Properties.Where(p => IsVeld(p) && p.IsModified && !Equals(p.CurrentValue, p.OriginalValue)).Select(p => new Verschil(p.Metadata.Name, Toon(p.CurrentValue), Toon(p.OriginalValue))),
        EntityState.Added => [new Verschil(entry.Metadata.ClrType.Name, Samengevat(entry, p => p.CurrentValue), null)],
        EntityState.Deleted => [new Verschil(entry.Metadata.ClrType.Name, null, Samengevat(entry, p => p.OriginalValue))],
        _ => [],
    };

    private static string Samengevat(EntityEntry entry, Func<PropertyEntry, object?> waarde) =>
        string.Join(", ", entry.Properties.Where(IsVeld).Select(waarde).Where(w => w is string or Enum or DateOnly).Select(Toon).Where(t => !string.IsNullOrWhiteSpace(t)).Take(3));

    private static bool IsVeld(PropertyEntry veld) => veld.Metadata.Name != KrijtlijnDb.VersieNaam && !veld.Metadata.IsShadowProperty() && veld.Metadata.Name is not nameof(Leerlingen.Leerling.Zoeknaam);

    private static async Task<string?> LaatsteSchrijver(KrijtlijnDb db, EntityEntry entry)
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
