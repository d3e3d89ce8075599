using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Logboek;

public static class LogboekSets
{
    public static DbSet<Gebeurtenis> Gebeurtenissen(this KrijtlijnDb db) => db.Set<Gebeurtenis>();
    public static DbSet<Inzage> Inzages(this KrijtlijnDb db) => db.Set<Inzage>();
}

internal sealed class GebeurtenisMapping : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.ToTable("gebeurtenis");
        builder.Property(g => g.Wie).HasMaxLength(Gebeurtenis.WieLengte);
        builder.Property(g => g.InRol).HasMaxLength(Gebeurtenis.RolLengte);
        builder.Property(g => g.Wat).HasMaxLength(Gebeurtenis.WatLengte);
        builder.Property(g => g.Toelichting).HasMaxLength(Gebeurtenis.ToelichtingLengte);
        // No foreign keys: the logbook outlives what it speaks of.
        builder.HasIndex(g => new { g.LeerlingId, g.Moment });
        builder.HasIndex(g => new { g.TrajectId, g.Moment });
        builder.HasIndex(g => new { g.AanmeldingId, g.Moment });
        builder.HasIndex(g => new { g.PlanId, g.Moment });
        builder.HasIndex(g => new { g.NetwerkId, g.Moment });
        builder.HasIndex(g => new { g.SchoolId, g.Moment });
        builder.HasMany(g => g.Wijzigingen).WithOne().HasForeignKey(w => w.GebeurtenisId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WijzigingMapping : IEntityTypeConfiguration<Wijziging>
{
    public void Configure(EntityTypeBuilder<Wijziging> builder)
    {
        builder.ToTable("wijziging");
        builder.Property(w => w.Ding).HasMaxLength(60);
        builder.HasIndex(w => w.DingId);
    }
}

internal sealed class InzageMapping : IEntityTypeConfiguration<Inzage>
{
    public void Configure(EntityTypeBuilder<Inzage> builder)
    {
        builder.ToTable("inzage");
        builder.Property(i => i.Wie).HasMaxLength(Gebeurtenis.WieLengte);
        builder.Property(i => i.InRol).HasMaxLength(Gebeurtenis.RolLengte);
        builder.Property(i => i.Pagina).HasMaxLength(80);
        builder.HasIndex(i => new { i.LeerlingId, i.Moment });
        builder.HasIndex(i => new { i.NetwerkId, i.Moment });
    }
}
