using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>What is counted: all pupils of a regular school, or those with a report.</summary>
public enum Telsoort { Leerlingen, Verslagen }

/// <summary>How a count came in: typed, read from a worksheet, or counted in the network's own reports.</summary>
public enum Telherkomst { Ingevoerd, Ingelezen, Geteld }

/// <summary>How many were counted at a moment; of reports, apart for the adapted curriculum because it may weigh differently.</summary>
/// <param name="Gewoon">All pupils; of reports, those in the common curriculum.</param>
/// <param name="Aangepast">Of reports, those with an individually adapted curriculum; 0 for pupils.</param>
public readonly record struct Telwaarde(int Gewoon, int Aangepast = 0)
{
    public int Samen => Gewoon + Aangepast;
}

/// <summary>
/// How many pupils, or pupils with a report, a regular school counted at a moment, with the source. A count is never changed: a better one takes its place and it lapses, so that what a
/// division rested on stays known.
/// </summary>
public sealed class Schooltelling : INetwerkstuk
{
    /// <summary>More than any school has; a slip of the pen is refused.</summary>
    public const int Meeste = 100_000;

    private Schooltelling() { }

    /// <exception cref="RegelGebroken">A count below zero or larger than <see cref="Meeste"/>, or an adapted curriculum where only pupils are counted.</exception>
    public Schooltelling(Guid netwerkId, Guid schoolId, Telsoort soort, Telmoment moment, Telwaarde waarde, Cijferbron bron, Telherkomst herkomst, DateTime nu)
    {
        if (waarde.Gewoon is < 0 or > Meeste || waarde.Aangepast is < 0 or > Meeste) throw new RegelGebroken("middelen", $"Een telling ligt tussen 0 en {Meeste}.", nameof(Aantal));
        if (soort == Telsoort.Leerlingen && waarde.Aangepast != 0) throw new RegelGebroken("middelen", "Leerlingen worden niet per curriculum geteld, alleen verslagen.", nameof(AantalAangepast));
        (NetwerkId, SchoolId, Soort, Moment, IngevoerdOp, Herkomst) = (netwerkId, schoolId, soort, moment, nu, herkomst);
        (Aantal, AantalAangepast) = (waarde.Gewoon, waarde.Aangepast);
        (Bron, BronDag) = bron;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid NetwerkId { get; private set; }
    public Guid SchoolId { get; private set; }
    public Telsoort Soort { get; private set; }
    public Telmoment Moment { get; private set; }
    public int Aantal { get; private set; }
    public int AantalAangepast { get; private set; }
    public Telherkomst Herkomst { get; private set; }
    public string Bron { get; private set; } = "";
    public DateOnly BronDag { get; private set; }
    public DateTime IngevoerdOp { get; private set; }
    /// <summary>When a better count took its place; null while it counts.</summary>
    public DateTime? VervallenOp { get; private set; }
    public int Versie { get; private set; }

    public Telwaarde Waarde => new(Aantal, AantalAangepast);

    public void LatenVervallen(DateTime nu) => VervallenOp ??= nu;
}

public static class SchooltellingSets
{
    /// <summary>The counts that hold; with those that lapsed it is <see cref="Tellinggeschiedenis"/>.</summary>
    public static IQueryable<Schooltelling> Schooltellingen(this KrijtlijnDb db) => db.Set<Schooltelling>().Where(t => t.VervallenOp == null);
    public static DbSet<Schooltelling> Tellinggeschiedenis(this KrijtlijnDb db) => db.Set<Schooltelling>();
}

internal sealed class SchooltellingMapping : IEntityTypeConfiguration<Schooltelling>
{
    public void Configure(EntityTypeBuilder<Schooltelling> builder)
    {
        builder.ToTable("schooltelling");
        builder.Ignore(t => t.Waarde);
        builder.Property(t => t.Moment).HasConversion(m => m.Sleutel, s => Telmoment.Lees(s)).HasMaxLength(Telmoment.SleutelLengte);
        builder.Property(t => t.Bron).HasMaxLength(Cijferbron.Lengte);
        builder.HasIndex(t => new { t.NetwerkId, t.SchoolId, t.Soort, t.Moment }).IsUnique().HasFilter("vervallen_op IS NULL");
        builder.HasOne<Netwerk>().WithMany().HasForeignKey(t => t.NetwerkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Instelling>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
