using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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
            RolSoort.School => alle.InNetwerk(wie).Where(t => t.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(t => t.Traject!.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(t => TrajectenVan(db, wie.PersoneelslidId).Contains(t.TrajectId)),
            _ => alle.Where(_ => false),
        };
    }

    /// <summary>How long a supporter still reaches a file after her part in it ended, to note the last effort and the evaluation; then she has no role in it any more (R40).</summary>
    public const int DagenNaHetEinde = 30;

    /// <summary>The trajecten a supporter has a part in.</summary>
    internal static IQueryable<Guid> TrajectenVan(KrijtlijnDb db, Guid? personeelslidId) => Lopend(db, personeelslidId).Select(t => t.TrajectId);

    /// <summary>The pupils a supporter has a part in.</summary>
    internal static IQueryable<Guid> LeerlingenVan(KrijtlijnDb db, Guid? personeelslidId) => Lopend(db, personeelslidId).Select(t => t.LeerlingId);

    private static IQueryable<Toewijzing> Lopend(KrijtlijnDb db, Guid? personeelslidId)
    {
        var sinds = db.GetService<TimeProvider>().Vandaag().AddDays(-DagenNaHetEinde);
        return db.AlleToewijzingen().Where(t => t.PersoneelslidId == personeelslidId && (t.Tot == null || t.Tot >= sinds));
    }
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
