using Krijtlijn.Netwerken.Meldingen;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Netwerken;

internal sealed class NetwerkMapping : IEntityTypeConfiguration<Netwerk>
{
    public void Configure(EntityTypeBuilder<Netwerk> builder)
    {
        builder.ToTable("netwerk");
        builder.Property(n => n.Naam).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(n => n.Code).HasMaxLength(Netwerk.CodeLengte);
        builder.Property(n => n.Aanspreekpunt).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(n => n.Email).HasMaxLength(Netwerk.EmailLengte);
        builder.Property(n => n.Telefoon).HasMaxLength(Netwerk.TelefoonLengte);
        builder.HasIndex(n => n.Code).IsUnique();
        builder.HasOne<Instelling>().WithMany().HasForeignKey(n => n.ContactschoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(n => n.Standen).WithOne().HasForeignKey(s => s.NetwerkId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class NetwerkstandMapping : IEntityTypeConfiguration<Netwerkstand>
{
    public void Configure(EntityTypeBuilder<Netwerkstand> builder)
    {
        builder.ToTable("netwerkstand");
        builder.HasIndex(s => new { s.NetwerkId, s.Van }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.Property(s => s.Naam).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(s => s.Aanspreekpunt).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(s => s.Email).HasMaxLength(Netwerk.EmailLengte);
        builder.Property(s => s.Telefoon).HasMaxLength(Netwerk.TelefoonLengte);
        builder.Ignore(s => s.Gegevens);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(s => s.ContactschoolId).OnDelete(DeleteBehavior.Restrict);
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

internal sealed class NetwerkmeldingMapping : IEntityTypeConfiguration<Netwerkmelding>
{
    public void Configure(EntityTypeBuilder<Netwerkmelding> builder)
    {
        builder.ToTable("netwerkmelding");
        builder.HasIndex(m => m.SchoolId);
        builder.HasIndex(m => m.NetwerkId);
        builder.HasIndex(m => m.VanNetwerkId);
        builder.HasIndex(m => m.ContactschoolId);
        builder.Property(m => m.Naam).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(m => m.Aanspreekpunt).HasMaxLength(Netwerk.NaamLengte);
        builder.Property(m => m.Email).HasMaxLength(Netwerk.EmailLengte);
        builder.Property(m => m.Telefoon).HasMaxLength(Netwerk.TelefoonLengte);
        builder.Property(m => m.Directeur).HasMaxLength(Netwerkmelding.NaamLengte);
        builder.Property(m => m.GemeldDoor).HasMaxLength(Netwerkmelding.NaamLengte);
        builder.Property(m => m.Intrekreden).HasMaxLength(1000);
        builder.Property(m => m.Inhoud).HasMaxLength(Netwerkmelding.InhoudLengte);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(m => m.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(m => m.ContactschoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(m => m.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(m => m.VanNetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}
