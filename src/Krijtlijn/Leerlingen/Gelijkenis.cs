using System.Globalization;
using System.Text;

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
    public static string Normaal(string naam)
    {
        var letters = new StringBuilder(naam.Length);
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(teken)) letters.Append(char.ToLowerInvariant(teken));
        }
        return letters.ToString();
    }

    /// <summary>Smallest number of letters to add, drop, change or swap with their neighbour to turn one word into the other.</summary>
    public static int Afstand(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var kost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + kost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }

    // One slip in a short name, two in a longer one; a name of one or two letters must be the same.
    private static bool Lijkt(string a, string b) => a == b || Afstand(a, b) <= Math.Min(a.Length, b.Length) switch { < 3 => 0, < 7 => 1, _ => 2 };
}
