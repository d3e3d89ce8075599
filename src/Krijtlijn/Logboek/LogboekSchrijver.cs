using System.Text.Json;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Krijtlijn.Logboek;

/// <summary>
/// Puts a line in the logbook for every write, in the same transaction. A write of domain data without an act (who, what, why) is a programming error and throws;
/// only sign-in bookkeeping, read lines and plumbing tables may be written without one.
/// </summary>
public sealed class LogboekSchrijver(TimeProvider tijd) : SaveChangesInterceptor
{
    private static readonly HashSet<string> Verzwegen = [nameof(Gebruiker.PasswordHash), nameof(Gebruiker.SecurityStamp), nameof(Gebruiker.ConcurrencyStamp), KrijtlijnDb.VersieNaam, nameof(Leerling.Zoeknaam)];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Schrijf((KrijtlijnDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Schrijf((KrijtlijnDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Schrijf(KrijtlijnDb db)
    {
        var gewijzigd = db.ChangeTracker.Entries().Where(e => (e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted) && !IsLoodgieterij(e.Entity)).ToList();
        if (gewijzigd.Count == 0 && db.Handeling is not { IsMassaal: true }) return;
        if (db.Handeling is not { } handeling)
        {
            if (gewijzigd.All(e => IsAanmeldboekhouding(e.Entity))) return;
            throw new InvalidOperationException($"A write of {gewijzigd[0].Metadata.ClrType.Name} without an act. Use db.Bewaren(wie, wat, ...).");
        }
        var gebeurtenis = new Gebeurtenis(handeling, tijd.GetUtcNow().UtcDateTime);
        foreach (var entry in gewijzigd.Where(e => !handeling.IsMassaal || e.State != EntityState.Added)) Voeg(gebeurtenis, entry);
        db.Handeling = null;
        db.Add(gebeurtenis);
    }

    private static void Voeg(Gebeurtenis gebeurtenis, EntityEntry entry)
    {
        var soort = entry.State switch { EntityState.Added => Wijzigingsoort.Nieuw, EntityState.Deleted => Wijzigingsoort.Verwijderd, _ => Wijzigingsoort.Gewijzigd };
        string? velden = null;
        if (soort != Wijzigingsoort.Nieuw)
        {
            var verschil = entry.Properties.Where(p => (soort == Wijzigingsoort.Verwijderd || p.IsModified) && !Verzwegen.Contains(p.Metadata.Name) && p.Metadata.ClrType != typeof(byte[]))
                .Where(p => soort == Wijzigingsoort.Verwijderd || !Equals(p.OriginalValue, p.CurrentValue))
                .ToDictionary(p => p.Metadata.Name, p => new[] { Tekst(p.OriginalValue), soort == Wijzigingsoort.Verwijderd ? null : Tekst(p.CurrentValue) });
            if (verschil.Count == 0 && soort == Wijzigingsoort.Gewijzigd) return;
            velden = JsonSerializer.Serialize(verschil);
        }
        gebeurtenis.Voeg(entry.Metadata.ClrType.Name, entry.Metadata.FindProperty("Id") is { } p2 && entry.Property(p2.Name).CurrentValue is Guid id ? id : Guid.Empty, soort, velden);
    }

    // As a reader would write it: moments in Belgian time, names of states as words.
    private static string? Tekst(object? waarde) => waarde switch
    {
        DateTime moment => moment.Moment(),
        DateOnly dag => dag.Datum(),
        Enum naam => Veldnamen.Leesbaar(naam.ToString()),
        IFormattable getal => getal.ToString(null, Weergave.Cultuur),
        _ => waarde?.ToString(),
    };

    private static bool IsLoodgieterij(object entiteit) => entiteit is Gebeurtenis or Wijziging or Inzage or ILoodgieterij;

    private static bool IsAanmeldboekhouding(object entiteit) => entiteit is Gebruiker or IdentityUserToken<Guid> or IdentityUserLogin<Guid> or IdentityUserClaim<Guid> or IdentityUserPasskey<Guid>;
}
