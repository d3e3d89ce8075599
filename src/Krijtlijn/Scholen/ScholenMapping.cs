using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Scholen;

public static class ScholenSets
{
    public static DbSet<Instelling> Instellingen(this KrijtlijnDb db) => db.Set<Instelling>();
    public static DbSet<Instellingsstand> Instellingsstanden(this KrijtlijnDb db) => db.Set<Instellingsstand>();
    public static DbSet<Vestigingsplaats> Vestigingsplaatsen(this KrijtlijnDb db) => db.Set<Vestigingsplaats>();
}

internal sealed class InstellingMapping : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder)
    {
        builder.ToTable("instelling");
        builder.Property(i => i.Nummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.HasIndex(i => i.Nummer).IsUnique();
        builder.HasIndex(i => i.ClbId);
        builder.Property(i => i.Naam).HasMaxLength(Instelling.NaamLengte);
        builder.Property(i => i.Zoeknaam).HasMaxLength(Instelling.NaamLengte);
        builder.Property(i => i.Net).HasMaxLength(Instelling.NetLengte);
        builder.Property(i => i.Instellingstype).HasMaxLength(Instelling.TypeLengte);
        builder.Property(i => i.Hoofdstructuren).HasMaxLength(Instelling.HoofdstructurenLengte);
        builder.Property(i => i.Bestuursnummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.Property(i => i.Email).HasMaxLength(Instelling.EmailLengte);
        builder.Property(i => i.Telefoon).HasMaxLength(Instelling.TelefoonLengte);
        builder.Property(i => i.Website).HasMaxLength(Instelling.WebsiteLengte);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(i => i.ClbId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Vestigingen).WithOne().HasForeignKey(v => v.InstellingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VestigingsplaatsMapping : IEntityTypeConfiguration<Vestigingsplaats>
{
    public void Configure(EntityTypeBuilder<Vestigingsplaats> builder)
    {
        builder.ToTable("vestigingsplaats");
        builder.HasIndex(v => new { v.InstellingId, v.InternNummer }).IsUnique();
        builder.Property(v => v.Straat).HasMaxLength(Vestigingsplaats.StraatLengte);
        builder.Property(v => v.Huisnummer).HasMaxLength(Vestigingsplaats.HuisnummerLengte);
        builder.Property(v => v.Bus).HasMaxLength(Vestigingsplaats.HuisnummerLengte);
        builder.Property(v => v.Postcode).HasMaxLength(Vestigingsplaats.PostcodeLengte);
        builder.Property(v => v.Gemeente).HasMaxLength(Vestigingsplaats.GemeenteLengte);
        builder.Property(v => v.Telefoon).HasMaxLength(Instelling.TelefoonLengte);
        builder.Property(v => v.Email).HasMaxLength(Instelling.EmailLengte);
    }
}
