using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Personeel.Aanstellingen;

public static class AanstellingBereik
{
    /// <summary>The posts that count, of all networks: for services and imports. Choose those of a day with <see cref="Geldigheid"/>.</summary>
    public static IQueryable<Aanstelling> Aanstellingen(this KrijtlijnDb db) => db.Set<Aanstelling>().Telt();

    /// <summary>The posts the current user may see: the network's people all of it, an employer those with her own school.</summary>
    public static IQueryable<Aanstelling> Aanstellingen(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => db.Aanstellingen().Where(a => a.NetwerkId == wie.NetwerkId),
        RolSoort.DirecteurBuo => db.Aanstellingen().InNetwerk(wie).Where(a => a.WerkgeverId == wie.InstellingId),
        _ => db.Aanstellingen().Where(_ => false),
    };

    /// <summary>The people the current user may give a post: her network's; for an employer her own, and who has a post with her beside one elsewhere.</summary>
    public static IQueryable<Personeelslid> Aanstelbaar(this KrijtlijnDb db, HuidigeGebruiker wie) => wie.Rol switch
    {
        RolSoort.DirecteurBuo => db.AllePersoneelsleden().InNetwerk(wie).Where(p => p.WerkgeverId == wie.InstellingId || db.Aanstellingen(wie).Any(a => a.PersoneelslidId == p.Id)),
        _ => db.Personeelsleden(wie),
    };

    /// <summary>The special schools the current user may record a post with: those that are or were a member of her network; for an employer her own.</summary>
    public static IQueryable<Instelling> Werkgevers(this KrijtlijnDb db, HuidigeGebruiker wie)
    {
        var scholen = db.Instellingen().Where(i => i.Soort == Instellingssoort.BuitengewoneSchool);
        return wie.Rol switch
        {
            RolSoort.Coordinator or RolSoort.Regioverantwoordelijke => scholen.Where(i => db.Lidmaatschappen().Any(l => l.InstellingId == i.Id && l.NetwerkId == wie.NetwerkId)),
            RolSoort.DirecteurBuo => scholen.Where(i => i.Id == wie.InstellingId),
            _ => scholen.Where(_ => false),
        };
    }

    /// <summary>The full-time equivalents filled in with each employer of a network on a day, in thousandths; who has no post then is not in it.</summary>
    public static Task<Dictionary<Guid, int>> VtePerWerkgever(this KrijtlijnDb db, Guid netwerkId, DateOnly dag) => db.Aanstellingen().OpDag(dag).Where(a => a.NetwerkId == netwerkId)
        .GroupBy(a => a.WerkgeverId).Select(g => new { g.Key, Vte = g.Sum(a => a.VteDuizendsten) }).ToDictionaryAsync(g => g.Key, g => g.Vte);

    /// <summary>As the ledger counts them.</summary>
    public static IQueryable<Post> AlsPost(this IQueryable<Aanstelling> aanstellingen) =>
        aanstellingen.Select(a => new Post(a.PersoneelslidId, a.WerkgeverId, a.Hoofdstructuur, a.Hoedanigheid, a.VteDuizendsten, a.Van, a.Tot));
}

internal sealed class AanstellingMapping : IEntityTypeConfiguration<Aanstelling>
{
    public void Configure(EntityTypeBuilder<Aanstelling> builder)
    {
        builder.ToTable("aanstelling");
        builder.Ignore(a => a.Gegevens);
        builder.HasIndex(a => new { a.NetwerkId, a.Van });
        builder.HasIndex(a => a.PersoneelslidId);
        builder.HasIndex(a => a.WerkgeverId);
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(a => a.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Personeelslid>().WithMany().HasForeignKey(a => a.PersoneelslidId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Personeelslid>().WithMany().HasForeignKey(a => a.VervangtPersoneelslidId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(a => a.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
    }
}
