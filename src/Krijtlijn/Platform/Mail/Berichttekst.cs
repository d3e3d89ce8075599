using System.Text.RegularExpressions;

namespace Krijtlijn.Platform.Mail;

/// <summary>A mail's text names a page by its path; what leaves carries the whole address.</summary>
public static partial class Berichttekst
{
    // A path at the start of a word: "/plannen/..." but not "en/of" or the inside of an address.
    [GeneratedRegex(@"(?<=^|[\s(])/[a-z][A-Za-z0-9/_\-]*(?:\?[A-Za-z0-9%&=_.\-+]*)?", RegexOptions.Multiline)]
    private static partial Regex Pad();

    public static string MetAdres(string tekst, string adres) => Pad().Replace(tekst, gevonden => adres + gevonden.Value);

    /// <summary>The text in pieces, each with its path when it is a link; for showing it on a page.</summary>
    public static IEnumerable<(string Tekst, bool IsLink)> Delen(string tekst)
    {
        var vanaf = 0;
        foreach (Match link in Pad().Matches(tekst))
        {
            if (link.Index > vanaf) yield return (tekst[vanaf..link.Index], false);
            yield return (link.Value, true);
            vanaf = link.Index + link.Length;
        }
        if (vanaf < tekst.Length) yield return (tekst[vanaf..], false);
    }
}
