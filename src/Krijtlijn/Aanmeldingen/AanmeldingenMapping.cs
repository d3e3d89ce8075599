using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Aanmeldingen;

public static class AanmeldingenBereik
{
    /// <summary>All requests: for services, jobs and imports, never for a page.</summary>
    public static DbSet<Aanmelding> AlleAanmeldingen(this KrijtlijnDb db) => db.Set<Aanmelding>();
    public static DbSet<Weigercriterium> Weigercriteria(this KrijtlijnDb db) => db.Set<Weigercriterium>();

    /// <summary>The requests the current user may see; drafts are the school's own.</summary>
    public static IQueryable<Aanmelding> Aanmeldingen(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var alle = db.AlleAanmeldingen();
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => alle.Where(a => a.NetwerkId == wie.NetwerkId && a.IngediendOp != null),
            RolSoort.School => alle.InNetwerk(wie).Where(a => a.SchoolId == wie.InstellingId),
            RolSoort.Clb => alle.InNetwerk(wie).Where(a => a.IngediendOp != null && a.School!.ClbId == wie.InstellingId),
            RolSoort.Ondersteuner => alle.Where(a => a.IngediendOp != null && Toewijzingen.ToewijzingenBereik.LeerlingenVan(db, wie.PersoneelslidId).Contains(a.LeerlingId)),
            _ => alle.Where(_ => false),
        };
    }
}

internal sealed class AanmeldingMapping : IEntityTypeConfiguration<Aanmelding>
{
    public void Configure(EntityTypeBuilder<Aanmelding> builder)
    {
        builder.ToTable("aanmelding");
        builder.Property(a => a.Referentie).HasMaxLength(Aanmelding.ReferentieLengte);
        builder.Property(a => a.Klas).HasMaxLength(Leerlingen.Inschrijving.KlasLengte);
        builder.Property(a => a.ContactNaam).HasMaxLength(Aanmelding.NaamLengte);
        builder.Property(a => a.ContactFunctie).HasMaxLength(Aanmelding.NaamLengte);
        builder.Property(a => a.ContactEmail).HasMaxLength(Instelling.EmailLengte);
        builder.Property(a => a.ContactTelefoon).HasMaxLength(Instelling.TelefoonLengte);
        builder.Property(a => a.VraagLeerling).HasMaxLength(Aanmelding.TekstLengte);
        builder.Property(a => a.VraagLeraar).HasMaxLength(Aanmelding.TekstLengte);
        builder.Property(a => a.VraagTeam).HasMaxLength(Aanmelding.TekstLengte);
        builder.Property(a => a.ReedsGeprobeerd).HasMaxLength(Aanmelding.TekstLengte);
        builder.Property(a => a.Beslissingstekst).HasMaxLength(Aanmelding.TekstLengte);
        builder.Property(a => a.DoorverwezenNaar).HasMaxLength(Aanmelding.NaamLengte);
        builder.HasIndex(a => new { a.NetwerkId, a.Referentie }).IsUnique();
        builder.HasIndex(a => new { a.NetwerkId, a.Schooljaar, a.Status, a.IngediendOp });
        builder.HasIndex(a => new { a.NetwerkId, a.IngediendOp, a.Id }); // the order of the list
        builder.HasIndex(a => new { a.SchoolId, a.Schooljaar, a.Status });
        builder.HasIndex(a => new { a.NetwerkId, a.SchoolId, a.IngediendOp }); // the schools in the filter of the list
        builder.HasIndex(a => a.LeerlingId);
        builder.HasIndex(a => a.VernieuwtTrajectId);
        builder.HasOne(a => a.School).WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Leerling).WithMany().HasForeignKey(a => a.LeerlingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Verslag).WithMany().HasForeignKey(a => a.VerslagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vestigingsplaats>().WithMany().HasForeignKey(a => a.VestigingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Weigercriterium>().WithMany().HasForeignKey(a => a.WeigercriteriumId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(a => a.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Aanvulvragen).WithOne().HasForeignKey(v => v.AanmeldingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AanvulvraagMapping : IEntityTypeConfiguration<Aanvulvraag>
{
    public void Configure(EntityTypeBuilder<Aanvulvraag> builder)
    {
        builder.ToTable("aanvulvraag");
        builder.Property(v => v.Tekst).HasMaxLength(Aanvulvraag.TekstLengte);
        builder.HasIndex(v => v.AanmeldingId);
    }
}

internal sealed class WeigercriteriumMapping : IEntityTypeConfiguration<Weigercriterium>
{
    public void Configure(EntityTypeBuilder<Weigercriterium> builder)
    {
        builder.ToTable("weigercriterium");
        builder.Property(w => w.Tekst).HasMaxLength(Weigercriterium.TekstLengte);
        builder.HasIndex(w => new { w.NetwerkId, w.Volgorde });
    }
}
