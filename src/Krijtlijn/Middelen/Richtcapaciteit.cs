using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen;

/// <summary>The guiding number of trajecten a school may count on in a school year. Never a ground for refusal (R24).</summary>
public sealed class Richtcapaciteit
{
    private Richtcapaciteit() { }

    public Richtcapaciteit(Guid netwerkId, Guid schoolId, Schooljaar schooljaar, int aantalTrajecten)
    {
        (NetwerkId, SchoolId, Schooljaar) = (netwerkId, schoolId, schooljaar);
        Zetten(aantalTrajecten);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public int AantalTrajecten { get; private set; }
    public int Versie { get; private set; }

    public void Zetten(int aantalTrajecten)
    {
        if (aantalTrajecten is < 0 or > 1000) throw new RegelGebroken("middelen", "Geef een aantal trajecten tussen 0 en 1000.", nameof(AantalTrajecten));
        AantalTrajecten = aantalTrajecten;
    }
}

public static class MiddelenSets
{
    public static DbSet<Richtcapaciteit> Richtcapaciteiten(this KrijtlijnDb db) => db.Set<Richtcapaciteit>();
}

internal sealed class RichtcapaciteitMapping : IEntityTypeConfiguration<Richtcapaciteit>
{
    public void Configure(EntityTypeBuilder<Richtcapaciteit> builder)
    {
        builder.ToTable("richtcapaciteit");
        builder.HasIndex(r => new { r.NetwerkId, r.Schooljaar, r.SchoolId }).IsUnique();
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(r => r.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(r => r.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
