using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Voorbeeld;

/// <summary>An account that the example loader made and that one click enters. Only these rows open that door; nothing else writes this table.</summary>
public sealed class Voorbeeldaccount : ILoodgieterij
{
    public const string Wachtwoord = "voorbeeld-krijtlijn";

    private Voorbeeldaccount() { }

    public Voorbeeldaccount(Guid netwerkId, Guid gebruikerId, int volgorde, string uitleg) => (NetwerkId, GebruikerId, Volgorde, Uitleg) = (netwerkId, gebruikerId, volgorde, uitleg);

    public Guid NetwerkId { get; private set; }
    public Guid GebruikerId { get; private set; }
    public int Volgorde { get; private set; }
    /// <summary>What this person does in the example, in a short sentence.</summary>
    public string Uitleg { get; private set; } = "";
}

internal sealed class VoorbeeldaccountMapping : IEntityTypeConfiguration<Voorbeeldaccount>
{
    public void Configure(EntityTypeBuilder<Voorbeeldaccount> builder)
    {
        builder.ToTable("voorbeeldaccount");
        builder.HasKey(a => a.GebruikerId);
        builder.Property(a => a.Uitleg).HasMaxLength(200);
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(a => a.NetwerkId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(a => a.GebruikerId).OnDelete(DeleteBehavior.Cascade);
    }
}
