using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.Werkgevers;

public static class WerkgeversBereik
{
    /// <summary>The figures that count; with those that lapsed it is <see cref="Werkgeverontvangstgeschiedenis"/>.</summary>
    public static IQueryable<Werkgeverontvangst> Werkgeverontvangsten(this KrijtlijnDb db) => db.Set<Werkgeverontvangst>().Where(o => o.VervallenOp == null);
    public static DbSet<Werkgeverontvangst> Werkgeverontvangstgeschiedenis(this KrijtlijnDb db) => db.Set<Werkgeverontvangst>();
    public static DbSet<Werkgeververdeling> Werkgeververdelingen(this KrijtlijnDb db) => db.Set<Werkgeververdeling>();
    public static DbSet<Werkgeveroverdracht> Werkgeveroverdrachten(this KrijtlijnDb db) => db.Set<Werkgeveroverdracht>();

    /// <summary>The networks whose means the current user may read in a school year: her own, and for a director those her special school belongs to.</summary>
    public static IQueryable<Guid> MiddelenVan(this KrijtlijnDb db, HuidigeGebruiker wie, Schooljaar jaar) => wie.Rol switch
    {
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Raadslid => db.Netwerken().Where(n => n.Id == wie.NetwerkId).Select(n => n.Id),
        RolSoort.DirecteurBuo => db.Lidmaatschappen().In(jaar).Where(l => l.InstellingId == wie.InstellingId && l.Rol == Lidrol.BuitengewoneSchool && (wie.NetwerkId == null || l.NetwerkId == wie.NetwerkId)).Select(l => l.NetwerkId),
        _ => db.Netwerken().Where(_ => false).Select(n => n.Id),
    };

    /// <summary>A division the current user may read: a decided one for all who read the means, a simulation for the network's own people only. Null when it is out of reach.</summary>
    public static async Task<Werkgeververdeling?> Werkgeververdeling(this KrijtlijnDb db, HuidigeGebruiker wie, Guid id) =>
        await db.Werkgeververdelingen().Include(v => v.Rijen).FirstOrDefaultAsync(v => v.Id == id) is { } verdeling && (verdeling.IsBeslist || wie.IsCoordinatie)
            && await db.MiddelenVan(wie, verdeling.Schooljaar).ContainsAsync(verdeling.NetwerkId) ? verdeling : null;
}

internal sealed class WerkgeverontvangstMapping : IEntityTypeConfiguration<Werkgeverontvangst>
{
    public void Configure(EntityTypeBuilder<Werkgeverontvangst> builder)
    {
        builder.ToTable("werkgeverontvangst");
        builder.Ignore(o => o.Cijfers);
        builder.Property(o => o.Bron).HasMaxLength(Cijferbron.Lengte);
        builder.HasIndex(o => new { o.NetwerkId, o.Schooljaar, o.SchoolId }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(o => o.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(o => o.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WerkgeververdelingMapping : IEntityTypeConfiguration<Werkgeververdeling>
{
    public void Configure(EntityTypeBuilder<Werkgeververdeling> builder)
    {
        builder.ToTable("werkgeververdeling");
        builder.Ignore(v => v.Keuze);
        builder.Property(v => v.EersteNummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.Property(v => v.TweedeNummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.Property(v => v.Orgaan).HasMaxLength(Beslissing.OrgaanLengte);
        builder.Property(v => v.Verslagreferentie).HasMaxLength(Beslissing.VerslagLengte);
        builder.HasIndex(v => new { v.NetwerkId, v.Schooljaar });
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(v => v.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Rijen).WithOne().HasForeignKey(r => r.VerdelingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WerkgeververdelingsrijMapping : IEntityTypeConfiguration<Werkgeververdelingsrij>
{
    public void Configure(EntityTypeBuilder<Werkgeververdelingsrij> builder)
    {
        builder.ToTable("werkgeververdelingsrij");
        builder.Ignore(r => r.OverdrachtDuizendsten);
        builder.Property(r => r.Schoolnaam).HasMaxLength(Instelling.NaamLengte);
        builder.Property(r => r.Uitleg).HasMaxLength(Werkgeververdelingsrij.UitlegLengte);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(r => r.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WerkgeveroverdrachtMapping : IEntityTypeConfiguration<Werkgeveroverdracht>
{
    public void Configure(EntityTypeBuilder<Werkgeveroverdracht> builder)
    {
        builder.ToTable("werkgeveroverdracht");
        builder.Property(o => o.Door).HasMaxLength(Gebruiker.NaamLengte);
        builder.HasIndex(o => new { o.NetwerkId, o.Schooljaar });
        builder.HasOne<Werkgeververdeling>().WithMany().HasForeignKey(o => o.VerdelingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(o => o.VanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(o => o.NaarId).OnDelete(DeleteBehavior.Restrict);
    }
}
