using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Netwerken;

public static class NetwerkenSets
{
    public static DbSet<Netwerk> Netwerken(this KrijtlijnDb db) => db.Set<Netwerk>();
    /// <summary>The memberships that count; choose those of a day or a school year with <see cref="Geldigheid"/>.</summary>
    public static IQueryable<Lidmaatschap> Lidmaatschappen(this KrijtlijnDb db) => db.Set<Lidmaatschap>().Where(l => l.VervallenOp == null);
    /// <summary>All there ever were, with those that lapsed.</summary>
    public static DbSet<Lidmaatschap> Lidmaatschapsgeschiedenis(this KrijtlijnDb db) => db.Set<Lidmaatschap>();
    public static DbSet<Schoolcontact> Schoolcontacten(this KrijtlijnDb db) => db.Set<Schoolcontact>();

    /// <summary>The members in a school year, each once per network: of one that ended and began again the last membership.</summary>
    public static IQueryable<Lidmaatschap> LedenIn(this KrijtlijnDb db, Schooljaar jaar)
    {
        var leden = db.Lidmaatschappen().In(jaar);
        return leden.Where(l => !leden.Any(later => later.NetwerkId == l.NetwerkId && later.InstellingId == l.InstellingId && later.Van > l.Van));
    }
}

internal sealed class NetwerkMapping : IEntityTypeConfiguration<Netwerk>
{
    public void Configure(EntityTypeBuilder<Netwerk> builder)
    {
        builder.ToTable("netwerk");
        builder.Property(n => n.Naam).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(n => n.Email).HasMaxLength(Netwerk.EmailLengte);
        builder.Property(n => n.Telefoon).HasMaxLength(Netwerk.TelefoonLengte);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(n => n.ContactschoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LidmaatschapMapping : IEntityTypeConfiguration<Lidmaatschap>
{
    public void Configure(EntityTypeBuilder<Lidmaatschap> builder)
    {
        builder.ToTable("lidmaatschap");
        // One that lapsed makes room: the same day may be registered again.
        builder.HasIndex(l => new { l.NetwerkId, l.InstellingId, l.Van }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.HasIndex(l => new { l.NetwerkId, l.Van });
        builder.HasIndex(l => l.InstellingId);
        builder.HasIndex(l => l.AnkerpersoonId);
        builder.HasOne<Personeel.Personeelslid>().WithMany().HasForeignKey(l => l.AnkerpersoonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(l => l.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(l => l.InstellingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SchoolcontactMapping : IEntityTypeConfiguration<Schoolcontact>
{
    public void Configure(EntityTypeBuilder<Schoolcontact> builder)
    {
        builder.ToTable("schoolcontact");
        builder.HasIndex(c => new { c.NetwerkId, c.SchoolId });
        builder.Property(c => c.Naam).HasMaxLength(Schoolcontact.NaamLengte);
        builder.Property(c => c.Functie).HasMaxLength(Schoolcontact.FunctieLengte);
        builder.Property(c => c.Email).HasMaxLength(Instelling.EmailLengte);
        builder.Property(c => c.Telefoon).HasMaxLength(Instelling.TelefoonLengte);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(c => c.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
