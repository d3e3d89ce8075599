using Krijtlijn.Leerlingen;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Zoeken;

public enum Zoeksoort { Leerling = 1, Personeelslid = 2, Instelling = 3 }

/// <summary>One group of three characters of the name of something that can be found. Derived data: it can be thrown away and built again.</summary>
public sealed class Zoekdeel : ILoodgieterij
{
    private Zoekdeel() { }

    public Zoekdeel(Zoeksoort soort, Guid refId, Guid? netwerkId, int trigram) => (Soort, RefId, NetwerkId, Trigram) = (soort, refId, netwerkId ?? Guid.Empty, trigram);

    /// <summary>The network it is searched in; all zeros for reference data, which belongs to none.</summary>
    public Guid NetwerkId { get; private set; }
    public int Trigram { get; private set; }
    public Zoeksoort Soort { get; private set; }
    public Guid RefId { get; private set; }

    /// <summary>The index rows of one thing.</summary>
    public static IEnumerable<Zoekdeel> Van(IDoorzoekbaar ding) => Trigrammen.Van(ding.Zoektekst).Select(t => new Zoekdeel(SoortVan(ding), ding.Id, ding.ZoekNetwerkId, t));

    private static Zoeksoort SoortVan(IDoorzoekbaar ding) => ding switch
    {
        Leerling => Zoeksoort.Leerling,
        Personeelslid => Zoeksoort.Personeelslid,
        Instelling => Zoeksoort.Instelling,
        _ => throw new ArgumentOutOfRangeException(nameof(ding), $"{ding.GetType().Name} has no kind in the search index."),
    };
}

public static class ZoekenSets
{
    public static DbSet<Zoekdeel> Zoekdelen(this KrijtlijnDb db) => db.Set<Zoekdeel>();
}

internal sealed class ZoekdeelMapping : IEntityTypeConfiguration<Zoekdeel>
{
    public void Configure(EntityTypeBuilder<Zoekdeel> builder)
    {
        builder.ToTable("zoekdeel");
        // The key is the search index itself: a search reads a few short ranges of it and nothing else.
        builder.HasKey(z => new { z.NetwerkId, z.Trigram, z.Soort, z.RefId });
        builder.Property(z => z.Soort).HasConversion<int>();
        builder.HasIndex(z => z.RefId);
    }
}
