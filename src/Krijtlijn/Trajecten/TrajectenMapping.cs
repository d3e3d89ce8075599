using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Trajecten;

public static class TrajectenBereik
{
    /// <summary>All trajecten: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Traject> AlleTrajecten(this KrijtlijnDb db) => db.Set<Traject>();

    /// <summary>The trajecten the current user has a role in (R40): a supporter those assigned to her, a school its own, a CLB those of its schools.</summary>
    public static IQueryable<Traject> Trajecten(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleTrajecten();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider => alle.Where(t => t.NetwerkId == wie.NetwerkId),
            RolSoort.School => alle.InNetwerk(wie).Where(t => t.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(t => t.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(t => ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(t.Id)),
            _ => alle.Where(_ => false),
        };
    }

    internal static IQueryable<Guid> LeerlingenMetTraject(KrijtlijnDb db) => db.AlleTrajecten().Select(t => t.LeerlingId);
}

internal sealed class TrajectMapping : IEntityTypeConfiguration<Traject>
{
    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.ToTable("traject");
        builder.Property(t => t.Toelichting).HasMaxLength(Traject.ToelichtingLengte);
        builder.Property(t => t.NietVernieuwdReden).HasMaxLength(Traject.ToelichtingLengte);
        builder.Property(t => t.Nazorg).HasMaxLength(Traject.ToelichtingLengte);
        builder.HasIndex(t => new { t.NetwerkId, t.TotSchooljaar, t.Status });
        builder.HasIndex(t => new { t.SchoolId, t.TotSchooljaar, t.Status });
        builder.HasIndex(t => new { t.NetwerkId, t.SchoolId }); // the schools in the filter of the list
        builder.HasIndex(t => t.LeerlingId);
        builder.HasOne(t => t.School).WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(t => t.Leerling).WithMany().HasForeignKey(t => t.LeerlingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Aanmeldingen.Aanmelding>().WithMany().HasForeignKey(t => t.AanmeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(t => t.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Startgesprekken).WithOne().HasForeignKey(s => s.TrajectId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StartgesprekMapping : IEntityTypeConfiguration<Startgesprek>
{
    public void Configure(EntityTypeBuilder<Startgesprek> builder)
    {
        builder.ToTable("startgesprek");
        builder.Property(s => s.Aanwezigen).HasMaxLength(Startgesprek.AanwezigenLengte);
        builder.Property(s => s.Afspraken).HasMaxLength(Startgesprek.AfsprakenLengte);
        builder.HasIndex(s => s.TrajectId);
    }
}
