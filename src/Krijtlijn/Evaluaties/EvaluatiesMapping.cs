using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Toewijzingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Evaluaties;

public static class EvaluatiesBereik
{
    public static DbSet<Evaluatie> AlleEvaluaties(this KrijtlijnDb db) => db.Set<Evaluatie>();
    public static DbSet<Slotvraag> AlleSlotvragen(this KrijtlijnDb db) => db.Set<Slotvraag>();

    public static IQueryable<Evaluatie> Evaluaties(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleEvaluaties();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider => alle.Where(e => e.NetwerkId == wie.NetwerkId),
            RolSoort.School => alle.InNetwerk(wie).Where(e => e.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(e => e.Traject!.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(e => ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(e.TrajectId)),
            _ => alle.Where(_ => false),
        };
    }

    public static IQueryable<Slotvraag> Slotvragen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleSlotvragen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(s => s.NetwerkId == wie.NetwerkId),
            RolSoort.School => alle.InNetwerk(wie).Where(s => s.SchoolId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(s => ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(s.TrajectId)),
            _ => alle.Where(_ => false),
        };
    }
}

internal sealed class EvaluatieMapping : IEntityTypeConfiguration<Evaluatie>
{
    public void Configure(EntityTypeBuilder<Evaluatie> builder)
    {
        builder.ToTable("evaluatie");
        builder.Property(e => e.ToelichtingLeerling).HasMaxLength(Evaluatie.TekstLengte);
        builder.Property(e => e.ToelichtingLeraarTeam).HasMaxLength(Evaluatie.TekstLengte);
        builder.Property(e => e.ToelichtingBesluit).HasMaxLength(Evaluatie.TekstLengte);
        builder.HasIndex(e => new { e.TrajectId, e.Datum });
        builder.HasIndex(e => new { e.NetwerkId, e.Datum });
        builder.HasIndex(e => new { e.SchoolId, e.Datum });
        builder.HasOne(e => e.Traject).WithMany().HasForeignKey(e => e.TrajectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(e => e.Doelen).WithOne().HasForeignKey(d => d.EvaluatieId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DoelevaluatieMapping : IEntityTypeConfiguration<Doelevaluatie>
{
    public void Configure(EntityTypeBuilder<Doelevaluatie> builder)
    {
        builder.ToTable("doelevaluatie");
        builder.Property(d => d.Doeltekst).HasMaxLength(Ondersteuningsplannen.Doel.TekstLengte);
        builder.Property(d => d.Toelichting).HasMaxLength(Evaluatie.TekstLengte);
        builder.HasIndex(d => d.DoelSleutel);
    }
}

internal sealed class SlotvraagMapping : IEntityTypeConfiguration<Slotvraag>
{
    public void Configure(EntityTypeBuilder<Slotvraag> builder)
    {
        builder.ToTable("slotvraag");
        builder.Property(s => s.Meegenomen).HasMaxLength(Slotvraag.TekstLengte);
        builder.Property(s => s.Kansen).HasMaxLength(Slotvraag.TekstLengte);
        builder.Property(s => s.Opmerking).HasMaxLength(Slotvraag.TekstLengte);
        builder.HasIndex(s => s.TrajectId);
        builder.HasIndex(s => new { s.SchoolId, s.BeantwoordOp });
        builder.HasIndex(s => new { s.NetwerkId, s.BeantwoordOp });
        builder.HasOne(s => s.Traject).WithMany().HasForeignKey(s => s.TrajectId).OnDelete(DeleteBehavior.Restrict);
    }
}
