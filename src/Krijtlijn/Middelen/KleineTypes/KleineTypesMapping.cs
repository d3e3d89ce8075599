using Krijtlijn.Netwerken;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.KleineTypes;

public static class KleineTypesSets
{
    /// <summary>The norms that count, of every school year.</summary>
    public static IQueryable<Kleintypenorm> Kleintypenormen(this KrijtlijnDb db) => db.Set<Kleintypenorm>().Where(n => n.VervallenOp == null);
    /// <summary>The counts that count, of every count day.</summary>
    public static IQueryable<Kleintypetelling> Kleintypetellingen(this KrijtlijnDb db) => db.Set<Kleintypetelling>().Where(t => t.VervallenOp == null);
    /// <summary>The decisions that count, of every school year.</summary>
    public static IQueryable<Kleintypevrijgave> Kleintypevrijgaven(this KrijtlijnDb db) => db.Set<Kleintypevrijgave>().Where(v => v.VervallenOp == null);
}

internal sealed class KleintypenormMapping : IEntityTypeConfiguration<Kleintypenorm>
{
    public void Configure(EntityTypeBuilder<Kleintypenorm> builder)
    {
        builder.ToTable("kleintypenorm");
        builder.Ignore(n => n.Wat);
        builder.HasIndex(n => new { n.NetwerkId, n.Van, n.Type, n.Niveau }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(n => n.NetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KleintypetellingMapping : IEntityTypeConfiguration<Kleintypetelling>
{
    public void Configure(EntityTypeBuilder<Kleintypetelling> builder)
    {
        builder.ToTable("kleintypetelling");
        builder.Ignore(t => t.Wat);
        builder.HasIndex(t => new { t.NetwerkId, t.Teldag, t.SchoolId, t.Type, t.Niveau }).IsUnique().HasFilter("vervallen_op IS NULL");
        // To a database two empty schools are two different ones; the network as a whole is counted once too.
        builder.HasIndex(t => new { t.NetwerkId, t.Teldag, t.Type, t.Niveau }).IsUnique().HasFilter("vervallen_op IS NULL AND school_id IS NULL");
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(t => t.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KleintypevrijgaveMapping : IEntityTypeConfiguration<Kleintypevrijgave>
{
    public void Configure(EntityTypeBuilder<Kleintypevrijgave> builder)
    {
        builder.ToTable("kleintypevrijgave");
        builder.Property(v => v.Orgaan).HasMaxLength(Beslissing.OrgaanLengte);
        builder.Property(v => v.Verslagreferentie).HasMaxLength(Beslissing.VerslagLengte);
        builder.Property(v => v.Reden).HasMaxLength(Kleintypevrijgave.RedenLengte);
        builder.HasIndex(v => new { v.NetwerkId, v.Schooljaar }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(v => v.NetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}
