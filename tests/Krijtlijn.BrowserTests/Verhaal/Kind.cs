using System.Globalization;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>A made-up pupil that no other test of the run has: an own name and an own birthday.</summary>
internal sealed class Kind
{
    private static readonly string[] Voornamen = ["Zwaluwina", "Berkhout", "Duindoorn", "Kievitje", "Wolkje", "Grasmus", "Zonnedauw", "Vlinderik"];
    private static int teller;

    private readonly int nummer = Interlocked.Increment(ref teller);

    public string Voornaam => Voornamen[nummer % Voornamen.Length];
    public string Familienaam => "Proefleerling" + (char)('A' + (nummer % 26));
    public string Naam => $"{Voornaam} {Familienaam}";
    public DateOnly Geboortedag => new DateOnly(2016, 2, 3).AddDays(nummer * 17);
    public string Geboren => Geboortedag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
