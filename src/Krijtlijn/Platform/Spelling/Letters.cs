using System.Globalization;
using System.Text;

namespace Krijtlijn.Platform.Spelling;

/// <summary>How the program compares words that people spell differently: case and accents never count, small slips may.</summary>
public static class Letters
{
    // Letters with an accent that names around here carry, and the plain letter each is found by; lower case, because lower() comes first.
    internal const string MetAccent = "àáâãäåāąçćčèéêëēęěğìíîïīıłñńňòóôõöøōřśšşßùúûüūůýÿźżžđ";
    internal const string Kale = "aaaaaaaaccceeeeeeegiiiiiilnnnooooooorssssuuuuuuyyzzzd";

    /// <summary>Lower case without the usual accents; in a query it is done by the database, the same on both.</summary>
    public static string Kaal(string tekst) => Vertaal(tekst.ToLowerInvariant(), MetAccent, Kale);

    /// <summary>Lower case without any accent of any alphabet; what is no letter stays.</summary>
    public static string ZonderAccenten(string tekst)
    {
        var plat = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) plat.Append(Gewoon(char.ToLowerInvariant(teken)));
        }
        return plat.ToString();
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

    /// <summary>Replaces each letter of <paramref name="van"/> by the one in the same place of <paramref name="naar"/>, as translate() of PostgreSQL does.</summary>
    internal static string Vertaal(string tekst, string van, string naar) =>
        string.Create(tekst.Length, (tekst, van, naar), static (plat, bron) =>
        {
            for (var i = 0; i < plat.Length; i++) plat[i] = bron.van.IndexOf(bron.tekst[i]) is >= 0 and var plaats ? bron.naar[plaats] : bron.tekst[i];
        });

    // Letters whose stroke is no accent to Unicode.
    private static char Gewoon(char teken) => teken switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', 'ß' => 's', _ => teken };
}
