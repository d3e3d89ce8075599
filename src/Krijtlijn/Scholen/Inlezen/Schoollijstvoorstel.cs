using System.IO.Compression;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>A list that was read without refusals and waits for the user's yes; hers alone, and gone after a day.</summary>
public sealed class Schoollijstvoorstel : ILoodgieterij
{
    public const int BestandsnaamLengte = 200;
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(24);

    private Schoollijstvoorstel() { }

    public Schoollijstvoorstel(HuidigeGebruiker wie, Schooljaar schooljaar, string bestandsnaam, byte[] bestand, DateTime nu)
    {
        (GebruikerId, NetwerkId, Schooljaar, VervaltOp) = (wie.GebruikerId ?? throw new InvalidOperationException("A proposal belongs to a user."), wie.NetwerkId, schooljaar, nu + Houdbaar);
        Bestandsnaam = bestandsnaam.Length > BestandsnaamLengte ? bestandsnaam[^BestandsnaamLengte..] : bestandsnaam;
        using var doel = new MemoryStream();
        using (var pers = new BrotliStream(doel, CompressionLevel.Fastest)) pers.Write(bestand);
        Inhoud = doel.ToArray();
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GebruikerId { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Schooljaar Schooljaar { get; private set; }
    public string Bestandsnaam { get; private set; } = "";
    /// <summary>The file as it was sent, compressed: it is read again, so that nothing between the steps has to be trusted.</summary>
    public byte[] Inhoud { get; private set; } = [];
    public DateTime VervaltOp { get; private set; }

    public Schoollijst Lees()
    {
        using var pers = new BrotliStream(new MemoryStream(Inhoud), CompressionMode.Decompress);
        return SchoollijstLezer.Lees(pers);
    }
}

public static class SchoollijstvoorstelSets
{
    /// <summary>The user's own proposals that have not expired.</summary>
    public static IQueryable<Schoollijstvoorstel> Schoollijstvoorstellen(this KrijtlijnDb db, HuidigeGebruiker wie, DateTime nu) =>
        db.Set<Schoollijstvoorstel>().Where(v => v.GebruikerId == wie.GebruikerId && v.VervaltOp > nu);
}

internal sealed class SchoollijstvoorstelMapping : IEntityTypeConfiguration<Schoollijstvoorstel>
{
    public void Configure(EntityTypeBuilder<Schoollijstvoorstel> builder)
    {
        builder.ToTable("schoollijstvoorstel");
        builder.Property(v => v.Bestandsnaam).HasMaxLength(Schoollijstvoorstel.BestandsnaamLengte);
        builder.HasIndex(v => v.VervaltOp);
    }
}
