using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen.Ophalen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>What a list is written in: the published file, or the records of the service.</summary>
public enum Lijstvorm { Bestand, Instellingsgegevens }

/// <summary>A list that was read without refusals and waits for a yes; gone after a day. A file is hers alone who sent it; what was fetched is of everybody who may import.</summary>
public sealed class Schoollijstvoorstel : ILoodgieterij
{
    public const int BronLengte = 200;
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(24);

    private Schoollijstvoorstel() { }

    public Schoollijstvoorstel(HuidigeGebruiker wie, Schooljaar schooljaar, string bron, byte[] bestand, DateTime nu)
    {
        (GebruikerId, NetwerkId, Schooljaar, VervaltOp) = (wie.GebruikerId ?? throw new InvalidOperationException("A proposal belongs to a user."), wie.NetwerkId, schooljaar, nu + Houdbaar);
        Bron = bron.Length > BronLengte ? bron[^BronLengte..] : bron;
        Inhoud = Pers.Klein(bestand);
    }

    /// <param name="records">All records, as one JSON array.</param>
    public static Schoollijstvoorstel VanInstellingsgegevens(Schooljaar schooljaar, string bron, byte[] records, DateTime nu) =>
        new() { Schooljaar = schooljaar, Vorm = Lijstvorm.Instellingsgegevens, Bron = bron, Inhoud = Pers.Klein(records), VervaltOp = nu + Houdbaar };

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    /// <summary>Who sent the file; null for what was fetched.</summary>
    public Guid? GebruikerId { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public Lijstvorm Vorm { get; private set; }
    /// <summary>The name of the file, or from where and when it was fetched.</summary>
    public string Bron { get; private set; } = "";
    /// <summary>The list as it came, compressed: it is read again, so that nothing between the steps has to be trusted.</summary>
    public byte[] Inhoud { get; private set; } = [];
    public DateTime VervaltOp { get; private set; }

    public Schoollijst Lees() => Vorm == Lijstvorm.Bestand ? SchoollijstLezer.Lees(new MemoryStream(Pers.Groot(Inhoud))) : Instellingenlezer.Lees(Pers.Groot(Inhoud));
}

public static class SchoollijstvoorstelSets
{
    /// <summary>The user's own proposals and what was fetched, as far as they have not expired.</summary>
    public static IQueryable<Schoollijstvoorstel> Schoollijstvoorstellen(this KrijtlijnDb db, HuidigeGebruiker wie, DateTime nu) =>
        db.Set<Schoollijstvoorstel>().Where(v => (v.GebruikerId == wie.GebruikerId || v.GebruikerId == null) && v.VervaltOp > nu);
}

internal sealed class SchoollijstvoorstelMapping : IEntityTypeConfiguration<Schoollijstvoorstel>
{
    public void Configure(EntityTypeBuilder<Schoollijstvoorstel> builder)
    {
        builder.ToTable("schoollijstvoorstel");
        builder.Property(v => v.Bron).HasMaxLength(Schoollijstvoorstel.BronLengte);
        builder.HasIndex(v => v.VervaltOp);
    }
}
