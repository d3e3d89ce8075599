using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>
/// The last number a network gave to a booking in a school year. Its row is also what acts on the same pot wait for: who holds it sees what others accepted, so that two
/// coordinators do not both give away the last traject.
/// </summary>
public sealed class Boekingteller : ILoodgieterij
{
    private Boekingteller() { }

    public Guid NetwerkId { get; private set; }
    public int Beginjaar { get; private set; }
    public int Laatste { get; private set; }

    /// <summary>Takes the next number; the row stays locked until the transaction ends.</summary>
    public static Task<int> Volgende(KrijtlijnDb db, Guid netwerkId, Schooljaar jaar) => Neem(db, netwerkId, jaar, 1);

    /// <summary>Waits for other acts on this pot and keeps them waiting until the transaction ends.</summary>
    public static Task Vergrendel(KrijtlijnDb db, Guid netwerkId, Schooljaar jaar) => Neem(db, netwerkId, jaar, 0);

    // Numbers that came in another way (the example, an import) are passed over. One statement that both databases know.
    private static async Task<int> Neem(KrijtlijnDb db, Guid netwerkId, Schooljaar jaar, int stap)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        var bekend = await db.AlleBoekingen().Where(b => b.NetwerkId == netwerkId && b.Schooljaar == jaar).MaxAsync(b => (int?)b.Volgnummer) ?? 0;
        var genomen = await db.Database.SqlQuery<int>($"""
            insert into boekingteller (netwerk_id, beginjaar, laatste) values ({netwerkId}, {jaar.Beginjaar}, {bekend + stap})
            on conflict (netwerk_id, beginjaar) do update set laatste = case when boekingteller.laatste < {bekend} then {bekend + stap} else boekingteller.laatste + {stap} end
            returning laatste as "Value"
            """).ToListAsync();
        return genomen.Single();
    }
}

internal sealed class BoekingtellerMapping : IEntityTypeConfiguration<Boekingteller>
{
    public void Configure(EntityTypeBuilder<Boekingteller> builder)
    {
        builder.ToTable("boekingteller");
        builder.HasKey(t => new { t.NetwerkId, t.Beginjaar });
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(t => t.NetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}
