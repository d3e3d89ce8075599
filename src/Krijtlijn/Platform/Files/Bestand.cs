using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Platform.Files;

/// <summary>An uploaded file of a pupil file. Its bytes stand in the database in pieces, so that one backup holds everything and none is ever whole in memory.</summary>
public sealed class Bestand : IDossierstuk
{
    public const int MaxBytes = 20 * 1024 * 1024, NaamLengte = 200, StukBytes = 256 * 1024;

    private Bestand() { }

    public Bestand(Guid netwerkId, Guid schoolId, Guid? leerlingId, string naam, string mediatype, long lengte, string sha256, DateTime opgeladenOp)
    {
        (NetwerkId, SchoolId, LeerlingId) = (netwerkId, schoolId, leerlingId);
        (Naam, Mediatype, Lengte, Sha256, OpgeladenOp) = (naam, mediatype, lengte, sha256, opgeladenOp);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Guid? LeerlingId { get; private set; }
    public string Naam { get; private set; } = "";
    public string Mediatype { get; private set; } = "";
    public long Lengte { get; private set; }
    public string Sha256 { get; private set; } = "";
    public DateTime OpgeladenOp { get; private set; }

    public Dossierverwijzing Dossier => new(NetwerkId, SchoolId, LeerlingId);
}

/// <summary>One piece of a file's bytes.</summary>
public sealed class Bestandsstuk : ILoodgieterij
{
    private Bestandsstuk() { }

    public Bestandsstuk(Bestand bestand, int volgnummer, byte[] inhoud) =>
        (BestandId, NetwerkId, Volgnummer, Inhoud) = (bestand.Id, bestand.NetwerkId, volgnummer, inhoud);

    public Guid BestandId { get; private set; }
    public Guid NetwerkId { get; private set; }
    public int Volgnummer { get; private set; }
    public byte[] Inhoud { get; private set; } = [];
}

internal sealed class BestandMapping : IEntityTypeConfiguration<Bestand>
{
    public void Configure(EntityTypeBuilder<Bestand> builder)
    {
        builder.ToTable("bestand");
        builder.Property(b => b.Naam).HasMaxLength(Bestand.NaamLengte);
        builder.Property(b => b.Mediatype).HasMaxLength(100);
        builder.Property(b => b.Sha256).HasMaxLength(64);
        builder.HasIndex(b => b.LeerlingId);
    }
}

internal sealed class BestandsstukMapping : IEntityTypeConfiguration<Bestandsstuk>
{
    public void Configure(EntityTypeBuilder<Bestandsstuk> builder)
    {
        builder.ToTable("bestandsstuk");
        builder.HasKey(s => new { s.BestandId, s.Volgnummer });
        builder.HasOne<Bestand>().WithMany().HasForeignKey(s => s.BestandId).OnDelete(DeleteBehavior.Cascade);
    }
}
