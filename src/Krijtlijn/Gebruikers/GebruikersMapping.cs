using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Gebruikers;

public static class GebruikersSets
{
    public static DbSet<Gebruiker> Gebruikers(this KrijtlijnDb db) => db.Set<Gebruiker>();
    public static DbSet<Rol> Rollen(this KrijtlijnDb db) => db.Set<Rol>();

    /// <summary>The roles that hold on a day; the last day counts.</summary>
    public static IQueryable<Rol> Actief(this IQueryable<Rol> rollen, DateOnly dag) => rollen.Where(r => r.Tot == null || r.Tot >= dag);

    public static DbSet<Uitnodiging> Uitnodigingen(this KrijtlijnDb db) => db.Set<Uitnodiging>();
}

internal sealed class GebruikerMapping : IEntityTypeConfiguration<Gebruiker>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("gebruiker");
        builder.Property(g => g.Naam).HasMaxLength(Gebruiker.NaamLengte);
        // Identity wants a DateTimeOffset, which SQLite cannot compare: stored as UTC ticks.
        builder.Property(g => g.LockoutEnd).HasConversion(v => v == null ? (long?)null : v.Value.UtcTicks, v => v == null ? null : new DateTimeOffset(v.Value, TimeSpan.Zero));
        builder.HasMany(g => g.Rollen).WithOne().HasForeignKey(r => r.GebruikerId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RolMapping : IEntityTypeConfiguration<Rol>
{
    public void Configure(EntityTypeBuilder<Rol> builder)
    {
        builder.ToTable("rol");
        builder.HasIndex(r => r.GebruikerId);
        builder.HasIndex(r => new { r.InstellingId, r.Soort });
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(r => r.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(r => r.InstellingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Personeelslid>().WithMany().HasForeignKey(r => r.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
    }
}

// The tables that Identity brings, under names like our own.
internal sealed class GebruikersclaimMapping : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("gebruiker_claim");
}

internal sealed class GebruikersaanmeldingMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("gebruiker_aanmelding");
}

internal sealed class GebruikerstokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("gebruiker_token");
}

internal sealed class GebruikerssleutelMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("gebruiker_sleutel");
}

internal sealed class UitnodigingMapping : IEntityTypeConfiguration<Uitnodiging>
{
    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("uitnodiging");
        builder.Property(u => u.Naam).HasMaxLength(Gebruiker.NaamLengte);
        builder.Property(u => u.Email).HasMaxLength(Uitnodiging.EmailLengte);
        builder.Property(u => u.SleutelHash).HasMaxLength(Uitnodiging.HashLengte);
        builder.HasIndex(u => u.SleutelHash).IsUnique();
        builder.HasIndex(u => new { u.VanNetwerkId, u.GemaaktOp });
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(u => u.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(u => u.VanNetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(u => u.InstellingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Personeelslid>().WithMany().HasForeignKey(u => u.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
    }
}
