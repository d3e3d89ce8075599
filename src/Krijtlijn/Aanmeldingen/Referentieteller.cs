using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Aanmeldingen;

/// <summary>The last reference number a network gave in a school year.</summary>
public sealed class Referentieteller : ILoodgieterij
{
    private Referentieteller() { }

    public Guid NetwerkId { get; private set; }
    public int Beginjaar { get; private set; }
    public int Laatste { get; private set; }

    /// <summary>
    /// Takes the next reference of a network, such as 2026-0042. Call it inside the transaction of the submission: the row stays locked until that ends,
    /// so no number is given twice and none is lost. References that came in another way (an import) are passed over.
    /// </summary>
    public static async Task<string> Volgende(KrijtlijnDb db, Guid netwerkId, Schooljaar jaar)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A reference is taken inside the transaction that uses it.");
        var begin = $"{jaar.Beginjaar}-";
        var hoogste = await db.AlleAanmeldingen().Where(a => a.NetwerkId == netwerkId && a.Referentie!.StartsWith(begin)).Select(a => a.Referentie!)
            .OrderByDescending(r => r.Length).ThenByDescending(r => r).FirstOrDefaultAsync();
        var bekend = hoogste is not null && int.TryParse(hoogste[begin.Length..], out var nummer) ? nummer : 0;
        // One statement that both databases know: make the row or raise it, and give the number back.
        var genomen = await db.Database.SqlQuery<int>($"""
            insert into referentieteller (netwerk_id, beginjaar, laatste) values ({netwerkId}, {jaar.Beginjaar}, {bekend + 1})
            on conflict (netwerk_id, beginjaar) do update set laatste = case when referentieteller.laatste < {bekend} then {bekend + 1} else referentieteller.laatste + 1 end
            returning laatste as "Value"
            """).ToListAsync();
        return $"{begin}{genomen.Single():0000}";
    }
}

internal sealed class ReferentietellerMapping : IEntityTypeConfiguration<Referentieteller>
{
    public void Configure(EntityTypeBuilder<Referentieteller> builder)
    {
        builder.ToTable("referentieteller");
        builder.HasKey(t => new { t.NetwerkId, t.Beginjaar });
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(t => t.NetwerkId).OnDelete(DeleteBehavior.Restrict);
    }
}
