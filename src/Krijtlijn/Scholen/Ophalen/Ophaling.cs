using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>How the last fetch stands or ended.</summary>
public enum Ophaalstand { Niets, Bezig, Mislukt, Geweigerd, Klaar }

/// <summary>Who or what started it.</summary>
public enum Ophaalaanleiding { Pagina, Opdracht, Nacht }

/// <summary>The one fetch of the official list: who holds it until when, how far it is, how the last one ended. Changed only by <see cref="Ophaalboek"/>.</summary>
public sealed class Ophaling : ILoodgieterij
{
    public const int KenmerkLengte = 64, TekstLengte = 1000;
    public static readonly Guid DeEne = new("0199d0c5-6f4e-7a11-8c3e-5d0f6b7a2e01");

    /// <summary>How long a process may go without a sign of life; longer than one answer may take.</summary>
    public static readonly TimeSpan Huurtijd = TimeSpan.FromSeconds(75);

    /// <summary>How long one can go on where it stopped.</summary>
    public static readonly TimeSpan Hervatbaar = TimeSpan.FromDays(1);

    public Guid Id { get; internal init; }
    public Ophaalstand Stand { get; private set; }
    public Ophaalaanleiding Aanleiding { get; private set; }
    public DateTime? GestartOp { get; private set; }
    public DateTime? GeeindigdOp { get; private set; }
    /// <summary>Which service and page size it was.</summary>
    public string Kenmerk { get; private set; } = "";
    public int Bladzijden { get; private set; }
    public int? VanBladzijden { get; private set; }
    public int Records { get; private set; }
    public int? VanRecords { get; private set; }
    /// <summary>All pages are in.</summary>
    public bool IsVolledig { get; private set; }
    public DateTime? WachtTot { get; private set; }
    /// <summary>Why it waits or failed.</summary>
    public string? Reden { get; private set; }
    /// <summary>What the list changes, in a few words; null when it changes nothing.</summary>
    public string? Telling { get; private set; }
    public Guid? VoorstelId { get; private set; }
    public Guid? BezetDoor { get; private set; }
    public DateTime? BezetTot { get; private set; }
    /// <summary>The day of the last night on which it ran to its end.</summary>
    public DateOnly? LaatsteNacht { get; private set; }

    public bool IsBezet(DateTime nu) => BezetTot >= nu;

    /// <summary>It started and nobody goes on with it: the process died or was stopped.</summary>
    public bool IsOnderbroken(DateTime nu) => Stand == Ophaalstand.Bezig && !IsBezet(nu);

    public bool KanVerder(DateTime nu, string kenmerk) => Stand is Ophaalstand.Bezig or Ophaalstand.Mislukt && GestartOp > nu - Hervatbaar && Kenmerk == kenmerk;
}

/// <summary>A page that came in, kept until the list is complete.</summary>
public sealed class Ophaalbladzijde : ILoodgieterij
{
    private Ophaalbladzijde() { }

    internal Ophaalbladzijde(int volgnummer, Bladzijde blad) => (Volgnummer, Kenmerk, Inhoud) = (volgnummer, blad.Kenmerk, Platform.Files.Pers.Klein(blad.Records));

    public int Volgnummer { get; private set; }
    public string Kenmerk { get; private set; } = "";
    /// <summary>Its records as a JSON array, compressed.</summary>
    public byte[] Inhoud { get; private set; } = [];
}

public static class OphalenSets
{
    public static DbSet<Ophaling> Ophalingen(this KrijtlijnDb db) => db.Set<Ophaling>();
    public static DbSet<Ophaalbladzijde> Ophaalbladzijden(this KrijtlijnDb db) => db.Set<Ophaalbladzijde>();
}

internal sealed class OphalingMapping : IEntityTypeConfiguration<Ophaling>
{
    public void Configure(EntityTypeBuilder<Ophaling> builder)
    {
        builder.ToTable("ophaling");
        // There from the start: two processes need not agree on who makes it.
        builder.HasData(new Ophaling { Id = Ophaling.DeEne });
        builder.Property(o => o.Kenmerk).HasMaxLength(Ophaling.KenmerkLengte);
        builder.Property(o => o.Reden).HasMaxLength(Ophaling.TekstLengte);
        builder.Property(o => o.Telling).HasMaxLength(Ophaling.TekstLengte);
    }
}

internal sealed class OphaalbladzijdeMapping : IEntityTypeConfiguration<Ophaalbladzijde>
{
    public void Configure(EntityTypeBuilder<Ophaalbladzijde> builder)
    {
        builder.ToTable("ophaalbladzijde");
        builder.HasKey(b => b.Volgnummer);
        builder.Property(b => b.Volgnummer).ValueGeneratedNever();
        builder.Property(b => b.Kenmerk).HasMaxLength(Ophaling.KenmerkLengte);
        builder.HasIndex(b => b.Kenmerk).IsUnique();
    }
}
