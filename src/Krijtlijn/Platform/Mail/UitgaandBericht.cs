using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Krijtlijn.Platform.Mail;

/// <summary>What a mail carries: an invitation and a password link open an account.</summary>
public enum Berichtsoort { Gewoon, Uitnodiging, Wachtwoordlink }

/// <summary>A mail in the durable outbox: written in the same transaction as what it tells of, sent later. Carries no pupil data (R41).</summary>
public sealed class UitgaandBericht : ILoodgieterij
{
    public const int AanLengte = 200, OnderwerpLengte = 200, TekstLengte = 4000, FoutLengte = 500;

    private UitgaandBericht() { }

    public UitgaandBericht(Guid? netwerkId, string aan, string onderwerp, string tekst, DateTime gemaaktOp) =>
        (NetwerkId, Aan, Onderwerp, Tekst, GemaaktOp, VolgendePoging) = (netwerkId, aan, onderwerp, tekst, gemaaktOp, gemaaktOp);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid? NetwerkId { get; private set; }
    public string Aan { get; private set; } = "";
    public string Onderwerp { get; private set; } = "";
    public string Tekst { get; private set; } = "";
    public DateTime GemaaktOp { get; private set; }
    public DateTime? VerzondenOp { get; private set; }
    public int Pogingen { get; private set; }
    public DateTime VolgendePoging { get; private set; }
    public string? LaatsteFout { get; private set; }
    public Berichtsoort Soort { get; init; }
    /// <summary>Carries a link that opens an account: its text is only for the addressee and is wiped once sent.</summary>
    public bool IsVertrouwelijk => Soort != Berichtsoort.Gewoon;
    /// <summary>The process that is sending it holds it until then; after that another may try.</summary>
    public DateTime? GeclaimdTot { get; private set; }

    public void Verzonden(DateTime nu)
    {
        (VerzondenOp, LaatsteFout, GeclaimdTot) = (nu, null, null);
        if (IsVertrouwelijk) Tekst = "De tekst van dit bericht is na het verzenden gewist.";
    }

    /// <summary>Not sent: tries again after a wait that doubles, from one minute to a day.</summary>
    public void Mislukt(string fout, DateTime nu)
    {
        Pogingen++;
        GeclaimdTot = null;
        LaatsteFout = fout.Length > FoutLengte ? fout[..FoutLengte] : fout;
        VolgendePoging = nu.AddMinutes(Math.Min(1440, Math.Pow(2, Math.Min(Pogingen, 11) - 1)));
    }
}

public static class MailSets
{
    public static DbSet<UitgaandBericht> UitgaandeBerichten(this KrijtlijnDb db) => db.Set<UitgaandBericht>();
}

internal sealed class UitgaandBerichtMapping : IEntityTypeConfiguration<UitgaandBericht>
{
    public void Configure(EntityTypeBuilder<UitgaandBericht> builder)
    {
        builder.ToTable("uitgaand_bericht");
        builder.Property(b => b.Aan).HasMaxLength(UitgaandBericht.AanLengte);
        builder.Property(b => b.Onderwerp).HasMaxLength(UitgaandBericht.OnderwerpLengte);
        builder.Property(b => b.Tekst).HasMaxLength(UitgaandBericht.TekstLengte);
        builder.Property(b => b.LaatsteFout).HasMaxLength(UitgaandBericht.FoutLengte);
        builder.HasIndex(b => new { b.VerzondenOp, b.VolgendePoging });
        builder.HasIndex(b => new { b.NetwerkId, b.GemaaktOp });
    }
}
