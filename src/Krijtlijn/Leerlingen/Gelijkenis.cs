using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Leerlingen;

/// <summary>Whether two names may be of the same person (R26): accents, case, spaces and small typing errors do not count, nor does the order of first and family name.</summary>
public static class Gelijkenis
{
    public static bool IsGelijkend(string voornaam, string familienaam, string andereVoornaam, string andereFamilienaam)
    {
        var (v, f, av, af) = (Normaal(voornaam), Normaal(familienaam), Normaal(andereVoornaam), Normaal(andereFamilienaam));
        return (Lijkt(v, av) && Lijkt(f, af)) || (Lijkt(v, af) && Lijkt(f, av)) || v + f == av + af;
    }

    /// <summary>A name in bare letters: "D'Hond - Élise" becomes "dhondelise".</summary>
    public static string Normaal(string naam) => string.Concat(Letters.ZonderAccenten(naam).Where(char.IsLetterOrDigit));

    // One slip in a short name, two in a longer one; a name of one or two letters must be the same.
    private static bool Lijkt(string a, string b) => a == b || Letters.Afstand(a, b) <= Math.Min(a.Length, b.Length) switch { < 3 => 0, < 7 => 1, _ => 2 };
}
