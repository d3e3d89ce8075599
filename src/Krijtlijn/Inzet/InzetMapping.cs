using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Inzet;

public static class InzetBereik
{
    public static DbSet<Inzetregel> AlleInzetregels(this KrijtlijnDb db) => db.Set<Inzetregel>();

    public static IQueryable<Inzetregel> Inzetregels(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleInzetregels();
        var begin = Schooljaar.Van(db.GetService<TimeProvider>().Vandaag()).Begin;
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(i => i.NetwerkId == wie.NetwerkId),
            RolSoort.School => alle.InNetwerk(wie).Where(i => i.SchoolId == wie.InstellingId),
            // Her own lines of this school year are the account of her work; older ones only while she has a part in the traject (R40).
            RolSoort.Ondersteuner => alle.Where(i => (i.PersoneelslidId == wie.PersoneelslidId && (i.TrajectId == null || i.Datum >= begin))
                || (i.TrajectId != null && Toewijzingen.ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(i.TrajectId.Value))),
            _ => alle.Where(_ => false),
        };
    }

    /// <summary>The lines the current supporter made herself: only those she may change.</summary>
    public static IQueryable<Inzetregel> EigenInzet(this KrijtlijnDb db, HuidigeGebruiker wie) =>
        db.Inzetregels(wie).Where(i => wie.PersoneelslidId != null && i.PersoneelslidId == wie.PersoneelslidId);

    /// <summary>The line that was made with this key before, so that sending twice stores once.</summary>
    public static Task<Guid?> BestaandeInzet(this KrijtlijnDb db, HuidigeGebruiker wie, Guid sleutel) =>
        db.EigenInzet(wie).Where(i => i.Sleutel == sleutel).Select(i => (Guid?)i.Id).FirstOrDefaultAsync();
}

internal sealed class InzetregelMapping : IEntityTypeConfiguration<Inzetregel>
{
    public void Configure(EntityTypeBuilder<Inzetregel> builder)
    {
        builder.ToTable("inzetregel");
        builder.Property(i => i.Notitie).HasMaxLength(Inzetregel.NotitieLengte);
        builder.HasIndex(i => i.Sleutel).IsUnique();
        builder.HasIndex(i => new { i.TrajectId, i.Datum });
        builder.HasIndex(i => new { i.PersoneelslidId, i.Datum });
        builder.HasIndex(i => new { i.SchoolId, i.Datum });
        builder.HasIndex(i => new { i.NetwerkId, i.Datum });
        builder.HasOne(i => i.Traject).WithMany().HasForeignKey(i => i.TrajectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Personeelslid).WithMany().HasForeignKey(i => i.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
    }
}
