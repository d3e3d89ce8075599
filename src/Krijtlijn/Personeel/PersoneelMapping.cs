using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Personeel;

public static class PersoneelBereik
{
    public static DbSet<Personeelslid> AllePersoneelsleden(this KrijtlijnDb db) => db.Set<Personeelslid>();

    /// <summary>Colleagues the current user may see: the network's own people its staff, an employer hers.</summary>
    public static IQueryable<Personeelslid> Personeelsleden(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AllePersoneelsleden();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Competentiebegeleider => alle.Where(p => p.NetwerkId == wie.NetwerkId),
            RolSoort.DirecteurBuo => alle.InNetwerk(wie).Where(p => p.WerkgeverId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(p => p.Id == wie.PersoneelslidId),
            _ => alle.Where(_ => false),
        };
    }
}

internal sealed class PersoneelslidMapping : IEntityTypeConfiguration<Personeelslid>
{
    public void Configure(EntityTypeBuilder<Personeelslid> builder)
    {
        builder.ToTable("personeelslid");
        builder.Property(p => p.Voornaam).HasMaxLength(Personeelslid.NaamLengte);
        builder.Property(p => p.Familienaam).HasMaxLength(Personeelslid.NaamLengte);
        builder.Property(p => p.Email).HasMaxLength(Personeelslid.EmailLengte);
        builder.Property(p => p.Telefoon).HasMaxLength(Personeelslid.TelefoonLengte);
        builder.Property(p => p.Straat).HasMaxLength(Personeelslid.StraatLengte);
        builder.Property(p => p.Postcode).HasMaxLength(4);
        builder.Property(p => p.Gemeente).HasMaxLength(Personeelslid.GemeenteLengte);
        builder.HasIndex(p => new { p.NetwerkId, p.Familienaam });
        builder.HasIndex(p => p.WerkgeverId);
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(p => p.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(p => p.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Expertises).WithOne().HasForeignKey(e => e.PersoneelslidId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ExpertiseMapping : IEntityTypeConfiguration<Expertise>
{
    public void Configure(EntityTypeBuilder<Expertise> builder) => builder.ToTable("expertise");
}
