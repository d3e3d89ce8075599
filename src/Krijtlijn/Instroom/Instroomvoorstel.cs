using System.Text.Json;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Instroom;

public enum Instroomsoort { Ondersteuners, Leerlingen, Trajecten }

/// <summary>Rows that were read from a file and wait for the user's yes; hers alone, and gone after a day.</summary>
public sealed class Instroomvoorstel : ILoodgieterij
{
    public const int BestandsnaamLengte = 200;
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(24);

    private Instroomvoorstel() { }

    public Instroomvoorstel(Guid netwerkId, Guid gebruikerId, Instroomsoort soort, string bestandsnaam, DateTime nu)
    {
        (NetwerkId, GebruikerId, Soort, VervaltOp) = (netwerkId, gebruikerId, soort, nu + Houdbaar);
        Bestandsnaam = bestandsnaam.Length > BestandsnaamLengte ? bestandsnaam[..BestandsnaamLengte] : bestandsnaam;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid GebruikerId { get; private set; }
    public Instroomsoort Soort { get; private set; }
    public string Bestandsnaam { get; private set; } = "";
    /// <summary>The rows as JSON; emptied once they are stored.</summary>
    public string Rijen { get; private set; } = "[]";
    public DateTime VervaltOp { get; private set; }
    /// <summary>How many rows were stored; null while it waits for a yes.</summary>
    public int? Toegevoegd { get; private set; }
    public int Overgeslagen { get; private set; }

    public void Zet<T>(IReadOnlyList<T> rijen) => Rijen = JsonSerializer.Serialize(rijen);

    public IReadOnlyList<T> Lees<T>() => JsonSerializer.Deserialize<List<T>>(Rijen) ?? [];

    public void Verwerkt(int toegevoegd, int overgeslagen) => (Toegevoegd, Overgeslagen, Rijen) = (toegevoegd, overgeslagen, "[]");
}

public static class InstroomSets
{
    /// <summary>The user's own proposals that have not expired.</summary>
    public static IQueryable<Instroomvoorstel> Instroomvoorstellen(this KrijtlijnDb db, HuidigeGebruiker wie, DateTime nu) =>
        db.Set<Instroomvoorstel>().Where(v => v.GebruikerId == wie.GebruikerId && v.NetwerkId == wie.NetwerkId && v.VervaltOp > nu);
}

internal sealed class InstroomvoorstelMapping : IEntityTypeConfiguration<Instroomvoorstel>
{
    public void Configure(EntityTypeBuilder<Instroomvoorstel> builder)
    {
        builder.ToTable("instroomvoorstel");
        builder.Property(v => v.Bestandsnaam).HasMaxLength(Instroomvoorstel.BestandsnaamLengte);
        builder.HasIndex(v => new { v.GebruikerId, v.VervaltOp });
        builder.HasOne<Netwerken.Netwerk>().WithMany().HasForeignKey(v => v.NetwerkId).OnDelete(DeleteBehavior.Cascade);
    }
}
