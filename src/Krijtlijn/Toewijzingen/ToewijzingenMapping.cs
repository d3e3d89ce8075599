using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Toewijzingen;

public static class ToewijzingenBereik
{
    /// <summary>All assignments: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Toewijzing> AlleToewijzingen(this KrijtlijnDb db) => db.Set<Toewijzing>();

    public static IQueryable<Toewijzing> Toewijzingen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleToewijzingen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider => alle.Where(t => t.NetwerkId == wie.NetwerkId),
            RolSoort.School => alle.Where(t => t.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.Where(t => t.Traject!.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(t => TrajectenVan(db, wie.PersoneelslidId).Contains(t.TrajectId)),
            _ => alle.Where(_ => false),
        };
    }

    /// <summary>The trajecten a supporter has a part in.</summary>
    internal static IQueryable<Guid> TrajectenVan(KrijtlijnDb db, Guid? personeelslidId) =>
        db.AlleToewijzingen().Where(t => t.PersoneelslidId == personeelslidId).Select(t => t.TrajectId);

    /// <summary>The pupils a supporter has a part in.</summary>
    internal static IQueryable<Guid> LeerlingenVan(KrijtlijnDb db, Guid? personeelslidId) =>
        db.AlleToewijzingen().Where(t => t.PersoneelslidId == personeelslidId).Select(t => t.LeerlingId);
}

internal sealed class ToewijzingMapping : IEntityTypeConfiguration<Toewijzing>
{
    public void Configure(EntityTypeBuilder<Toewijzing> builder)
    {
        builder.ToTable("toewijzing");
        builder.Property(t => t.Reden).HasMaxLength(Toewijzing.RedenLengte);
        builder.HasIndex(t => t.TrajectId);
        builder.HasIndex(t => new { t.PersoneelslidId, t.Tot });
        builder.HasIndex(t => new { t.NetwerkId, t.Tot });
        builder.HasIndex(t => new { t.SchoolId, t.Tot });
        builder.HasOne(t => t.Traject).WithMany().HasForeignKey(t => t.TrajectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.Personeelslid).WithMany().HasForeignKey(t => t.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
    }
}
