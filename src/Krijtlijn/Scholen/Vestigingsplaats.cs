namespace Krijtlijn.Scholen;

/// <summary>A site of a school; its key is the school number with the two-digit internal site number.</summary>
public sealed class Vestigingsplaats
{
    public const int StraatLengte = 120, HuisnummerLengte = 20, PostcodeLengte = 4, GemeenteLengte = 80;

    private Vestigingsplaats() { }

    public Vestigingsplaats(Guid instellingId, int internNummer)
    {
        if (internNummer is < 1 or > 99) throw new ArgumentOutOfRangeException(nameof(internNummer), "1-99");
        InstellingId = instellingId;
        InternNummer = internNummer;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid InstellingId { get; private set; }
    public int InternNummer { get; private set; }
    public bool IsHoofdzetel { get; set; }
    public string? Straat { get; set; }
    public string? Huisnummer { get; set; }
    public string? Bus { get; set; }
    public string? Postcode { get; set; }
    public string Gemeente { get; set; } = "";
    /// <summary>WGS84 degrees; null when the list does not know the place.</summary>
    public double? Breedtegraad { get; set; }
    public double? Lengtegraad { get; set; }
    public string? Telefoon { get; set; }
    public string? Email { get; set; }
    public DateOnly? Begindatum { get; set; }
    public DateOnly? Einddatum { get; set; }

    public bool IsActief(DateOnly dag) => Einddatum is null || Einddatum >= dag;

    public string Adres => string.Join(", ", new[] { $"{Straat} {Huisnummer}".Trim() + (Bus is null ? "" : $" bus {Bus}"), $"{Postcode} {Gemeente}".Trim() }.Where(d => d.Length > 0));
}
