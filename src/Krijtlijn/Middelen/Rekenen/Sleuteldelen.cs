using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Rekenen;

/// <summary>Where a part of the key went that had nothing to follow.</summary>
public enum Sleutelverschuiving
{
    /// <summary>Both parts follow their own count.</summary>
    Geen,
    /// <summary>Nobody has a report: that part follows the pupils too (rekenregels 1).</summary>
    VerslagenNaarLeerlingen,
    /// <summary>Nobody has pupils: that part follows the reports. The rules do not name it; it is the same reasoning the other way round.</summary>
    LeerlingenNaarVerslagen,
    /// <summary>Nothing to follow at all: nothing is divided.</summary>
    NietsTeVolgen,
}

/// <summary>
/// Each row's share in a key of two parts, exact: tellers over one shared <see cref="Noemer"/>, together exactly one (or nothing, when there is nothing to follow).
/// The counts may carry a shared factor (a mean times the number of moments): it falls out.
/// </summary>
internal readonly ref struct Sleuteldelen
{
    private readonly ReadOnlySpan<Int128> leerlingen, verslagen;
    private readonly Int128 factorLeerlingen, factorVerslagen;

    public Sleuteldelen(ReadOnlySpan<Int128> leerlingen, ReadOnlySpan<Int128> verslagen, Verdeelsleutel sleutel)
    {
        this.leerlingen = leerlingen;
        this.verslagen = verslagen;
        foreach (var l in leerlingen) SomLeerlingen += l;
        foreach (var v in verslagen) SomVerslagen += v;
        Verschuiving = (SomLeerlingen == 0, SomVerslagen == 0) switch
        {
            (true, true) => Sleutelverschuiving.NietsTeVolgen,
            (false, true) when sleutel.Verslagen > 0 => Sleutelverschuiving.VerslagenNaarLeerlingen,
            (true, false) when sleutel.Leerlingen > 0 => Sleutelverschuiving.LeerlingenNaarVerslagen,
            _ => Sleutelverschuiving.Geen,
        };
        Sleutel = Verschuiving switch
        {
            Sleutelverschuiving.VerslagenNaarLeerlingen => new Verdeelsleutel(100, 0),
            Sleutelverschuiving.LeerlingenNaarVerslagen => new Verdeelsleutel(0, 100),
            _ => sleutel,
        };
        var (deelL, deelV) = (SomLeerlingen == 0 ? 1 : SomLeerlingen, SomVerslagen == 0 ? 1 : SomVerslagen);
        checked
        {
            Noemer = 100 * deelL * deelV;
            (factorLeerlingen, factorVerslagen) = (Sleutel.Leerlingen * deelV, Sleutel.Verslagen * deelL);
        }
    }

    public Int128 SomLeerlingen { get; }
    public Int128 SomVerslagen { get; }
    public Int128 Noemer { get; }
    /// <summary>The key that was really applied.</summary>
    public Verdeelsleutel Sleutel { get; }
    public Sleutelverschuiving Verschuiving { get; }

    public Int128 Leerlingteller(int i) => checked(factorLeerlingen * leerlingen[i]);
    public Int128 Verslagteller(int i) => checked(factorVerslagen * verslagen[i]);
}
