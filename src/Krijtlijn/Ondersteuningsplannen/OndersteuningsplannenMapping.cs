using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Ondersteuningsplannen;

public static class OndersteuningsplannenBereik
{
    public static DbSet<Ondersteuningsplan> AlleOndersteuningsplannen(this KrijtlijnDb db) => db.Set<Ondersteuningsplan>();

    /// <summary>The plans the current user may see; what is still a first draft stays with the supporter and the coordinator.</summary>
    public static IQueryable<Ondersteuningsplan> Ondersteuningsplannen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleOndersteuningsplannen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(p => p.NetwerkId == wie.NetwerkId),
            // Her own, as long as she has a part in one of the pupils in it (R40); one that has no pupils yet is hers too.
            RolSoort.Ondersteuner => alle.Where(p => p.PersoneelslidId == wie.PersoneelslidId && (!p.Versies.Any(v => v.Delen.Any()) || p.Versies.Any(v => v.Delen.Any(d => Toewijzingen.ToewijzingenBereik.TrajectenVan(db, wie.PersoneelslidId).Contains(d.TrajectId))))),
            RolSoort.School => alle.InNetwerk(wie).Where(p => p.SchoolId == wie.InstellingId && p.Versies.Any(v => v.VoorgelegdOp != null)),
            RolSoort.Clb => alle.InNetwerk(wie).Where(p => p.School!.ClbId == wie.InstellingId && p.Versies.Any(v => v.VoorgelegdOp != null)),
            RolSoort.Competentiebegeleider => alle.Where(p => p.NetwerkId == wie.NetwerkId && p.Versies.Any(v => v.VoorgelegdOp != null)),
            _ => alle.Where(_ => false),
        };
    }

    /// <summary>The parts of plans, of any version: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Plandeel> AllePlandelen(this KrijtlijnDb db) => db.Set<Plandeel>();

    /// <summary>The versions of plans, for services that already hold the plan.</summary>
    internal static DbSet<Planversie> AllePlanversies(this KrijtlijnDb db) => db.Set<Planversie>();
}

internal sealed class OndersteuningsplanMapping : IEntityTypeConfiguration<Ondersteuningsplan>
{
    public void Configure(EntityTypeBuilder<Ondersteuningsplan> builder)
    {
        builder.ToTable("ondersteuningsplan");
        builder.Ignore(p => p.Laatste);
        builder.HasIndex(p => new { p.PersoneelslidId, p.SchoolId, p.Schooljaar }).IsUnique();
        builder.HasIndex(p => new { p.NetwerkId, p.Schooljaar, p.Status });
        builder.HasIndex(p => new { p.SchoolId, p.Schooljaar });
        builder.HasOne(p => p.School).WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Personeelslid).WithMany().HasForeignKey(p => p.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Versies).WithOne().HasForeignKey(v => v.PlanId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlanversieMapping : IEntityTypeConfiguration<Planversie>
{
    public void Configure(EntityTypeBuilder<Planversie> builder)
    {
        builder.ToTable("planversie");
        builder.Property(v => v.Opmerking).HasMaxLength(Planversie.OpmerkingLengte);
        builder.HasIndex(v => new { v.PlanId, v.Nummer }).IsUnique();
        builder.HasMany(v => v.Delen).WithOne().HasForeignKey(d => d.PlanversieId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlandeelMapping : IEntityTypeConfiguration<Plandeel>
{
    public void Configure(EntityTypeBuilder<Plandeel> builder)
    {
        builder.ToTable("plandeel");
        foreach (var tekst in new[] { nameof(Plandeel.NodenLeerling), nameof(Plandeel.NodenLeraar), nameof(Plandeel.NodenTeam), nameof(Plandeel.Beginsituatie), nameof(Plandeel.Doelenselectie), nameof(Plandeel.StrategischePlanning), nameof(Plandeel.Uitvoering), nameof(Plandeel.IacEvaluatie) })
            builder.Property<string?>(tekst).HasMaxLength(Plandeel.TekstLengte);
        builder.HasIndex(d => new { d.PlanversieId, d.TrajectId }).IsUnique();
        builder.HasIndex(d => d.TrajectId);
        builder.HasOne(d => d.Leerling).WithMany().HasForeignKey(d => d.LeerlingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Traject>().WithMany().HasForeignKey(d => d.TrajectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Doelen).WithOne().HasForeignKey(x => x.PlandeelId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Activiteiten).WithOne().HasForeignKey(x => x.PlandeelId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(d => d.Evaluatiemomenten).WithOne().HasForeignKey(x => x.PlandeelId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DoelMapping : IEntityTypeConfiguration<Doel>
{
    public void Configure(EntityTypeBuilder<Doel> builder)
    {
        builder.ToTable("doel");
        builder.Property(d => d.Wat).HasMaxLength(Doel.TekstLengte);
        builder.Property(d => d.HoeGemeten).HasMaxLength(Doel.TekstLengte);
        builder.HasIndex(d => d.Sleutel);
    }
}

internal sealed class ActiviteitMapping : IEntityTypeConfiguration<Activiteit>
{
    public void Configure(EntityTypeBuilder<Activiteit> builder)
    {
        builder.ToTable("activiteit");
        builder.Property(a => a.Omschrijving).HasMaxLength(Activiteit.TekstLengte);
    }
}

internal sealed class EvaluatiemomentMapping : IEntityTypeConfiguration<Evaluatiemoment>
{
    public void Configure(EntityTypeBuilder<Evaluatiemoment> builder)
    {
        builder.ToTable("evaluatiemoment");
        builder.Property(m => m.Wijze).HasMaxLength(Evaluatiemoment.TekstLengte);
        builder.HasIndex(m => new { m.TrajectId, m.Datum });
        builder.HasIndex(m => new { m.NetwerkId, m.Datum });
    }
}
