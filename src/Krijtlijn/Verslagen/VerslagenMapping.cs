using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Verslagen;

public static class VerslagenBereik
{
    /// <summary>All reports: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Verslag> AlleVerslagen(this KrijtlijnDb db) => db.Set<Verslag>();

    /// <summary>Reports of the pupils the current user may see.</summary>
    public static IQueryable<Verslag> Verslagen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleVerslagen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(v => v.NetwerkId == wie.NetwerkId && v.Leerling!.IsGedeeld),
            RolSoort.School => alle.InNetwerk(wie).Where(v => v.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(v => v.Leerling!.IsGedeeld && v.Leerling.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(v => Toewijzingen.ToewijzingenBereik.LeerlingenVan(db, wie.PersoneelslidId).Contains(v.LeerlingId)),
            _ => alle.Where(_ => false),
        };
    }
}

internal sealed class VerslagMapping : IEntityTypeConfiguration<Verslag>
{
    public void Configure(EntityTypeBuilder<Verslag> builder)
    {
        builder.ToTable("verslag");
        builder.Property(v => v.IrisReferentie).HasMaxLength(Verslag.IrisReferentieLengte);
        builder.Property(v => v.Eindtoelichting).HasMaxLength(Verslag.ToelichtingLengte);
        builder.HasIndex(v => v.LeerlingId);
        builder.HasIndex(v => new { v.NetwerkId, v.GeeindigdOp });
        builder.HasIndex(v => new { v.SchoolId, v.GeeindigdOp });
        builder.HasOne(v => v.Leerling).WithMany().HasForeignKey(v => v.LeerlingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Platform.Files.Bestand>().WithMany().HasForeignKey(v => v.BestandId).OnDelete(DeleteBehavior.Restrict);
    }
}
