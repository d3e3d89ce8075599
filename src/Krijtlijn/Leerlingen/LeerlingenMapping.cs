using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Leerlingen;

public static class LeerlingenBereik
{
    /// <summary>All pupils of all networks: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Leerling> AlleLeerlingen(this KrijtlijnDb db) => db.Set<Leerling>();

    /// <summary>The pupils the current user may see while in the active role (R40).</summary>
    public static IQueryable<Leerling> Leerlingen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleLeerlingen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(l => l.NetwerkId == wie.NetwerkId && l.IsGedeeld),
            RolSoort.School => alle.InNetwerk(wie).Where(l => l.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(l => l.School!.ClbId == wie.InstellingId && l.IsGedeeld),
            RolSoort.Ondersteuner => alle.Where(l => Toewijzingen.ToewijzingenBereik.LeerlingenVan(db, wie.PersoneelslidId).Contains(l.Id)),
            RolSoort.Competentiebegeleider => alle.Where(l => l.NetwerkId == wie.NetwerkId && Trajecten.TrajectenBereik.LeerlingenMetTraject(db).Contains(l.Id)),
            _ => alle.Where(_ => false),
        };
    }
}

internal sealed class LeerlingMapping : IEntityTypeConfiguration<Leerling>
{
    public void Configure(EntityTypeBuilder<Leerling> builder)
    {
        builder.ToTable("leerling");
        builder.Property(l => l.Voornaam).HasMaxLength(Leerling.NaamLengte);
        builder.Property(l => l.Familienaam).HasMaxLength(Leerling.NaamLengte);
        builder.Property(l => l.Zoeknaam).HasMaxLength(2 * Leerling.NaamLengte + 1);
        builder.HasIndex(l => new { l.NetwerkId, l.Familienaam, l.Voornaam });
        builder.HasIndex(l => new { l.NetwerkId, l.Geboortedatum });
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(l => l.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(l => l.School).WithMany().HasForeignKey(l => l.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.Inschrijvingen).WithOne().HasForeignKey(i => i.LeerlingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(l => l.Contactpersonen).WithOne().HasForeignKey(c => c.LeerlingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class InschrijvingMapping : IEntityTypeConfiguration<Inschrijving>
{
    public void Configure(EntityTypeBuilder<Inschrijving> builder)
    {
        builder.ToTable("inschrijving");
        builder.Property(i => i.Klas).HasMaxLength(Inschrijving.KlasLengte);
        builder.HasIndex(i => new { i.LeerlingId, i.Schooljaar });
        builder.HasOne<Instelling>().WithMany().HasForeignKey(i => i.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vestigingsplaats>().WithMany().HasForeignKey(i => i.VestigingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ContactpersoonMapping : IEntityTypeConfiguration<Contactpersoon>
{
    public void Configure(EntityTypeBuilder<Contactpersoon> builder)
    {
        builder.ToTable("contactpersoon");
        builder.Property(c => c.Naam).HasMaxLength(Contactpersoon.NaamLengte);
        builder.Property(c => c.Relatie).HasMaxLength(Contactpersoon.RelatieLengte);
        builder.Property(c => c.Telefoon).HasMaxLength(Instelling.TelefoonLengte);
        builder.Property(c => c.Email).HasMaxLength(Instelling.EmailLengte);
    }
}
