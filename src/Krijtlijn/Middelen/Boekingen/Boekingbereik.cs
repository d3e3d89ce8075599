using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.Boekingen;

public static class Boekingbereik
{
    public static DbSet<Boeking> AlleBoekingen(this KrijtlijnDb db) => db.Set<Boeking>();

    public static DbSet<Richtreserve> Richtreserves(this KrijtlijnDb db) => db.Set<Richtreserve>();

    /// <summary>The coordination reads all of its network; a school those it gives, receives or proposed.</summary>
    public static IQueryable<Boeking> Boekingen(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => db.AlleBoekingen().Where(b => b.NetwerkId == wie.NetwerkId),
        RolSoort.School => db.AlleBoekingen().InNetwerk(wie).Where(b => b.VanSchoolId == wie.InstellingId || b.NaarSchoolId == wie.InstellingId),
        _ => db.AlleBoekingen().Where(_ => false),
    };

    /// <summary>Those that changed something and still do: accepted, without the mistakes and what undid them.</summary>
    public static IQueryable<Boeking> Tellend(this IQueryable<Boeking> boekingen) => boekingen.Where(b => b.Status == Boekingstatus.Aanvaard && !b.IsOpgeheven && b.HeftOpId == null);

    /// <summary>The network a school works with in a school year, within what her role may reach; of more than one the last.</summary>
    public static Task<Guid?> NetwerkVanSchool(this KrijtlijnDb db, HuidigeGebruiker wie, Schooljaar jaar) => db.Lidmaatschappen().In(jaar)
        .Where(l => l.InstellingId == wie.InstellingId && l.Rol == Lidrol.GewoneSchool && (wie.NetwerkId == null || l.NetwerkId == wie.NetwerkId))
        .OrderByDescending(l => l.Van).Select(l => (Guid?)l.NetwerkId).FirstOrDefaultAsync();
}

internal sealed class BoekingMapping : IEntityTypeConfiguration<Boeking>
{
    public void Configure(EntityTypeBuilder<Boeking> builder)
    {
        builder.ToTable("boeking");
        builder.Property(b => b.Reden).HasMaxLength(Boeking.RedenLengte);
        builder.Property(b => b.Besluitreden).HasMaxLength(Boeking.RedenLengte);
        builder.Property(b => b.BeslistWaar).HasMaxLength(Boeking.WaarLengte);
        builder.Property(b => b.VoorgesteldDoor).HasMaxLength(Boeking.WieLengte);
        builder.Property(b => b.BeslistDoor).HasMaxLength(Boeking.WieLengte);
        builder.Ignore(b => b.SchoolId);
        builder.HasIndex(b => new { b.NetwerkId, b.Schooljaar, b.Volgnummer }).IsUnique();
        builder.HasIndex(b => b.HeftOpId).IsUnique();
        builder.HasIndex(b => b.VanSchoolId);
        builder.HasIndex(b => b.NaarSchoolId);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(b => b.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Scholen.Instelling>().WithMany().HasForeignKey(b => b.VanSchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Scholen.Instelling>().WithMany().HasForeignKey(b => b.NaarSchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RichtreserveMapping : IEntityTypeConfiguration<Richtreserve>
{
    public void Configure(EntityTypeBuilder<Richtreserve> builder)
    {
        builder.ToTable("richtreserve");
        builder.HasIndex(r => new { r.NetwerkId, r.Schooljaar }).IsUnique();
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(r => r.NetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}
