using System.Text;

namespace Krijtlijn.Gedeeld;

/// <summary>The name of a field in the code as words for the reader: "OudersIngelichtOp" becomes "Ouders ingelicht op".</summary>
public static class Veldnamen
{
    public static string Leesbaar(string naam)
    {
        var kaal = naam.EndsWith("Id", StringComparison.Ordinal) && naam.Length > 2 ? naam[..^2] : naam;
        var tekst = new StringBuilder(kaal.Length + 8);
        for (var i = 0; i < kaal.Length; i++)
        {
            var nieuw = i > 0 && char.IsUpper(kaal[i]) && !char.IsUpper(kaal[i - 1]);
            if (nieuw) tekst.Append(' ');
            tekst.Append(nieuw ? char.ToLowerInvariant(kaal[i]) : kaal[i]);
        }
        return tekst.ToString();
    }
}
