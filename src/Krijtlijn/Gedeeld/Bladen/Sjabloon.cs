using System.Globalization;
using System.Text;
using Krijtlijn.Platform.Files;

namespace Krijtlijn.Gedeeld.Bladen;

/// <summary>A column of a template: its header, what belongs in it, an example per example row, and other headers that mean the same.</summary>
public sealed record Sjabloonkolom(string Kop, bool IsVerplicht, string Uitleg, object?[] Voorbeelden, params string[] Ook)
{
    internal IEnumerable<string> Sleutels => Ook.Prepend(Kop).Select(Sjabloon.Sleutel);
}

/// <summary>The list a page reads: its name, what it holds and its columns.</summary>
public sealed record Sjabloon(string Naam, string Wat, IReadOnlyList<Sjabloonkolom> Kolommen)
{
    /// <summary>The template as xlsx, empty or filled in with made-up people.</summary>
    public byte[] Xlsx(bool ingevuld)
    {
        var kolommen = Kolommen.Select((k, i) => new Kolom<int>(k.Kop, rij => k.Voorbeelden[rij], Math.Max(14, k.Kop.Length + 4))).ToList();
        return Werkblad.Maak(Naam, kolommen, ingevuld ? Enumerable.Range(0, Kolommen[0].Voorbeelden.Length) : []);
    }

    /// <summary>Case, accents, spaces and signs do not matter in a header.</summary>
    internal static string Sleutel(string kop) => string.Concat(kop.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c)).Select(char.ToLowerInvariant));
}
