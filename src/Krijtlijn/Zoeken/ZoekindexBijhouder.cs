using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Zoeken;

/// <summary>Keeps the search index in step, in the same transaction as what is saved.</summary>
public sealed class ZoekindexBijhouder : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Bijwerken((KrijtlijnDb)eventData.Context!, default).GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await Bijwerken((KrijtlijnDb)eventData.Context!, cancellationToken);
        return result;
    }

    private static async Task Bijwerken(KrijtlijnDb db, CancellationToken ct)
    {
        var gewijzigd = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var nieuw = gewijzigd.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<IDoorzoekbaar>().ToList();
        var opnieuw = gewijzigd.Where(e => e.State == EntityState.Modified && e.Entity is IDoorzoekbaar && TekstGewijzigd(e)).Select(e => (IDoorzoekbaar)e.Entity)
            .Union(await ScholenVan(db, gewijzigd, ct)).Except(nieuw).ToList();
        var weg = gewijzigd.Where(e => e.State == EntityState.Deleted).Select(e => e.Entity).OfType<IDoorzoekbaar>().ToList();
        foreach (var school in opnieuw.OfType<Instelling>()) await db.Entry(school).Collection(s => s.Vestigingen).LoadAsync(ct);

        var teVergelijken = opnieuw.Concat(weg).Select(d => d.Id).ToHashSet();
        var oud = teVergelijken.Count == 0 ? [] : await db.Zoekdelen().Where(z => teVergelijken.Contains(z.RefId)).ToListAsync(ct);
        var gewenst = opnieuw.SelectMany(Zoekdeel.Van).ToList();
        db.RemoveRange(oud.ExceptBy(gewenst.Select(Sleutel), Sleutel));
        db.AddRange(gewenst.ExceptBy(oud.Select(Sleutel), Sleutel));
        db.AddRange(nieuw.SelectMany(Zoekdeel.Van));
    }

    private static (Guid, Guid, int) Sleutel(Zoekdeel z) => (z.RefId, z.NetwerkId, z.Trigram);

    private static bool TekstGewijzigd(EntityEntry entry) => entry.Properties.Any(p => p.IsModified && p.Metadata.ClrType == typeof(string) && !Equals(p.OriginalValue, p.CurrentValue));

    // A school is also found by the municipality of its sites.
    private static async Task<List<IDoorzoekbaar>> ScholenVan(KrijtlijnDb db, List<EntityEntry> gewijzigd, CancellationToken ct)
    {
        var ids = gewijzigd.Where(e => e.Entity is Vestigingsplaats && (e.State == EntityState.Deleted || TekstGewijzigd(e) || e.State == EntityState.Added))
            .Select(e => ((Vestigingsplaats)e.Entity).InstellingId).ToHashSet();
        var bekend = db.ChangeTracker.Entries<Instelling>().Where(e => ids.Contains(e.Entity.Id) && e.State != EntityState.Deleted).Select(e => e.Entity).ToList();
        ids.ExceptWith(db.ChangeTracker.Entries<Instelling>().Select(e => e.Entity.Id).ToList());
        if (ids.Count > 0) bekend.AddRange(await db.Instellingen().Where(i => ids.Contains(i.Id)).ToListAsync(ct));
        return [.. bekend];
    }
}
