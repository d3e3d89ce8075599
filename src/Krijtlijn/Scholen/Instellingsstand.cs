using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Scholen;

/// <summary>
/// What an institution was called, its net and its board up to and including a day; kept when the official list says something else.
/// What holds now stands with the institution. On a day the earliest one that has not passed counts.
/// </summary>
public sealed class Instellingsstand
{
    private Instellingsstand() { }

    internal Instellingsstand(Instelling instelling, DateOnly tot) =>
        (InstellingId, Tot, Naam, Net, Bestuursnummer) = (instelling.Id, tot, instelling.Naam, instelling.Net, instelling.Bestuursnummer);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid InstellingId { get; private set; }
    public DateOnly Tot { get; private set; }
    public string Naam { get; private set; } = "";
    public string? Net { get; private set; }
    public string? Bestuursnummer { get; private set; }

    internal bool IsZoals(Instelling instelling) => (Naam, Net, Bestuursnummer) == (instelling.Naam, instelling.Net, instelling.Bestuursnummer);
}

internal sealed class InstellingsstandMapping : IEntityTypeConfiguration<Instellingsstand>
{
    public void Configure(EntityTypeBuilder<Instellingsstand> builder)
    {
        builder.ToTable("instellingsstand");
        builder.HasIndex(s => new { s.InstellingId, s.Tot }).IsUnique();
        builder.Property(s => s.Naam).HasMaxLength(Instelling.NaamLengte);
        builder.Property(s => s.Net).HasMaxLength(Instelling.NetLengte);
        builder.Property(s => s.Bestuursnummer).HasMaxLength(Instellingsnummer.Lengte);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(s => s.InstellingId).OnDelete(DeleteBehavior.Cascade);
    }
}
