using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.Verdelingen;

public static class VerdelingenBereik
{
    public static DbSet<Verdeling> AlleVerdelingen(this KrijtlijnDb db) => db.Set<Verdeling>();
    public static DbSet<Verdelingsrij> AlleVerdelingsrijen(this KrijtlijnDb db) => db.Set<Verdelingsrij>();

    /// <summary>The divisions of her network, simulations too, for who works on means or decides on them. There is no pupil in them.</summary>
    public static IQueryable<Verdeling> Verdelingen(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke or RolSoort.Raadslid => db.AlleVerdelingen().Where(v => v.NetwerkId == wie.NetwerkId),
        _ => db.AlleVerdelingen().Where(_ => false),
    };

    /// <summary>The school year people come for: scenarios are made for the year to come, and as soon as there is one that is it.</summary>
    public static async Task<Schooljaar> Verdeeljaar(this KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag)
    {
        var huidig = Schooljaar.Van(vandaag);
        return await db.Verdelingen(wie).AnyAsync(v => v.Schooljaar == huidig.Volgende) ? huidig.Volgende : huidig;
    }

    /// <summary>The lines of decided divisions that give a letter: all of the network, or for a school its own.</summary>
    public static IQueryable<Verdelingsrij> Verdelingsbrieven(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var beslist = db.AlleVerdelingen().Where(v => v.Stand == Verdelingstand.Beslist);
        var rijen = db.AlleVerdelingsrijen().Where(r => beslist.Any(v => v.Id == r.VerdelingId));
        return wie.Rol == RolSoort.School ? rijen.Where(r => r.SchoolId == wie.InstellingId && (wie.NetwerkId == null || r.NetwerkId == wie.NetwerkId)) : rijen.Where(r => db.Verdelingen(wie).Any(v => v.Id == r.VerdelingId));
    }

    /// <summary>The letter of a line that was read within reach: two queries more.</summary>
    public static async Task<Briefbeeld> Brief(this KrijtlijnDb db, Verdelingsrij rij)
    {
        var verdeling = await db.AlleVerdelingen().AsNoTracking().FirstAsync(v => v.Id == rij.VerdelingId);
        return new Briefbeeld(verdeling, rij, await db.Netwerken().Where(n => n.Id == rij.NetwerkId).Select(n => n.Naam).FirstAsync());
    }

    /// <summary>The letters of a school that count, from a school year on, within reach of the current user.</summary>
    public static async Task<IReadOnlyList<(Guid Id, Schooljaar Jaar)>> GeldendeBrieven(this KrijtlijnDb db, HuidigeGebruiker wie, Guid schoolId, Schooljaar vanaf)
    {
        var brieven = from r in db.Verdelingsbrieven(wie)
                      join v in db.AlleVerdelingen() on r.VerdelingId equals v.Id
                      where r.SchoolId == schoolId && v.Schooljaar >= vanaf && v.VervangenOp == null
                      orderby v.Schooljaar
                      select new { r.Id, v.Schooljaar };
        return [.. (await brieven.ToListAsync()).Select(b => (b.Id, b.Schooljaar))];
    }
}

internal sealed class VerdelingMapping : IEntityTypeConfiguration<Verdeling>
{
    public void Configure(EntityTypeBuilder<Verdeling> builder)
    {
        builder.ToTable("verdeling");
        builder.Ignore(v => v.Keuze);
        builder.Ignore(v => v.Stemmen);
        builder.Property(v => v.Naam).HasMaxLength(Verdeling.NaamLengte);
        builder.Property(v => v.Toelichting).HasMaxLength(Verdeling.ToelichtingLengte);
        builder.Property(v => v.GemaaktDoor).HasMaxLength(Verdeling.WieLengte);
        builder.Property(v => v.VoorgelegdDoor).HasMaxLength(Verdeling.WieLengte);
        builder.Property(v => v.Aanwezigen).HasMaxLength(Besluit.AanwezigenLengte);
        builder.Property(v => v.Verslagreferentie).HasMaxLength(Beslissing.VerslagLengte);
        builder.Property(v => v.Vragen).HasMaxLength(Besluit.VragenLengte);
        builder.Property(v => v.Besluitreden).HasMaxLength(Besluit.RedenLengte);
        builder.HasIndex(v => new { v.NetwerkId, v.Schooljaar });
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(v => v.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(v => v.Rijen).WithOne().HasForeignKey(r => r.VerdelingId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VerdelingsrijMapping : IEntityTypeConfiguration<Verdelingsrij>
{
    public void Configure(EntityTypeBuilder<Verdelingsrij> builder)
    {
        builder.ToTable("verdelingsrij");
        builder.Property(r => r.Schoolnummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.Property(r => r.Schoolnaam).HasMaxLength(Instelling.NaamLengte);
        builder.Property(r => r.Net).HasMaxLength(Instelling.NetLengte);
        builder.Property(r => r.Team).HasMaxLength(Deelteam.NaamLengte);
        builder.Property(r => r.Uitleg).HasMaxLength(Verdelingsrij.UitlegLengte);
        foreach (var getal in new[] { nameof(Verdelingsrij.GemiddeldeLeerlingen), nameof(Verdelingsrij.GemiddeldeVerslagen), nameof(Verdelingsrij.Leerlingdeel), nameof(Verdelingsrij.Verslagdeel), nameof(Verdelingsrij.Quotum) })
            builder.Property(getal).HasMaxLength(Verdelingsrij.GetalLengte);
        builder.HasIndex(r => new { r.VerdelingId, r.SchoolId }).IsUnique();
        builder.HasIndex(r => r.SchoolId);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(r => r.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
