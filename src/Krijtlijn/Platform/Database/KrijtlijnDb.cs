using Krijtlijn.Gebruikers;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Krijtlijn.Platform.Database;

/// <summary>
/// The one model over both databases. Capabilities bring their own tables (IEntityTypeConfiguration) and their own sets (extension methods such as db.Aanmeldingen(wie)),
/// so this class knows none of them.
/// </summary>
public abstract class KrijtlijnDb(DbContextOptions options) : IdentityUserContext<Gebruiker, Guid>(options)
{
    /// <summary>The property that is the concurrency token by convention: an int called Versie.</summary>
    public const string VersieNaam = "Versie";

    /// <summary>The act that the next save belongs to; taken by the logbook and emptied.</summary>
    public Handeling? Handeling { get; set; }

    /// <summary>The key of the form being handled; stored with the first act, so that the same form sent twice is done once. Null as soon as it is stored.</summary>
    public Web.Indiening? Indiening { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Schooljaar>().HaveConversion<SchooljaarConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Databankfuncties.Registreer(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KrijtlijnDb).Assembly);
        foreach (var entiteit in builder.Model.GetEntityTypes())
        {
            if (entiteit.FindProperty("Id") is { } id && id.ClrType == typeof(Guid)) id.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            if (entiteit.FindProperty(VersieNaam) is { } versie && versie.ClrType == typeof(int)) versie.IsConcurrencyToken = true;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Voorbereiden();
        var aantal = base.SaveChanges(acceptAllChangesOnSuccess);
        Afronden();
        return aantal;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Voorbereiden();
        var aantal = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Afronden();
        return aantal;
    }

    private readonly List<object> verwacht = [];

    /// <summary>The records the form being handled had before it.</summary>
    public IReadOnlyList<object> VerwachteVersies => verwacht;

    /// <summary>
    /// Says which version the user had before her when she edited; saving fails when somebody else saved since. It counts for all that belongs to the record: a change in one of its
    /// parts makes a new version of the whole.
    /// </summary>
    public void VerwachtVersie(object entiteit, int versie)
    {
        Entry(entiteit).Property(VersieNaam).OriginalValue = versie;
        if (!verwacht.Contains(entiteit)) verwacht.Add(entiteit);
    }

    private void Voorbereiden()
    {
        // Only an act counts as done: showing the form again may leave a read line, and then the same form must still be taken.
        if (Indiening is { } indiening && Handeling is not null && ChangeTracker.Entries().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            Add(indiening);
        }
        if (verwacht.Count > 0 && Handeling is not null && ChangeTracker.HasChanges())
        {
            foreach (var entry in verwacht.Select(Entry).Where(e => e.State == EntityState.Unchanged)) entry.Property(VersieNaam).IsModified = true;
        }
        foreach (var entry in ChangeTracker.Entries().Where(e => e.State == EntityState.Modified && e.Metadata.FindProperty(VersieNaam) is { ClrType: var t } && t == typeof(int)))
        {
            var versie = entry.Property(VersieNaam);
            versie.CurrentValue = (int)versie.OriginalValue! + 1;
        }
    }

    private void Afronden()
    {
        if (Indiening is { } indiening && Entry(indiening).State != EntityState.Detached) Indiening = null;
    }

    private sealed class SchooljaarConverter() : ValueConverter<Schooljaar, int>(j => j.Beginjaar, i => new Schooljaar(i));

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(d => DateTime.SpecifyKind(d, DateTimeKind.Utc), d => DateTime.SpecifyKind(d, DateTimeKind.Utc));
}

public sealed class SqliteKrijtlijnDb(DbContextOptions<SqliteKrijtlijnDb> options) : KrijtlijnDb(options);

public sealed class PostgresKrijtlijnDb(DbContextOptions<PostgresKrijtlijnDb> options) : KrijtlijnDb(options);
