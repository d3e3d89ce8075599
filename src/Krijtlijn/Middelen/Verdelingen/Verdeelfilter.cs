using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Platform.Spelling;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Which schools of a division are shown, and in which order; the largest loss first unless asked otherwise.</summary>
public sealed class Verdeelfilter
{
    public const string Standaardsortering = "verschil";

    public string? Q { get; set; }
    public string? Sort { get; set; }
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Verdeelrij> Toepassen(Verdeelbeeld beeld)
    {
        var woorden = Zoekwoorden.Van(Q);
        var rijen = beeld.OpVerlies().Where(r => woorden.All(w => Letters.Kaal($"{r.Naam} {r.Nummer} {r.Net} {r.Team}").Contains(w, StringComparison.Ordinal)));
        var gesorteerd = (Sort ?? Standaardsortering).TrimStart('-') switch
        {
            "naam" => rijen.OrderBy(r => r.Naam, StringComparer.Create(Weergave.Cultuur, true)).ThenBy(r => r.Nummer, StringComparer.Ordinal),
            "leerlingen" => rijen.OrderBy(r => r.GemiddeldeLeerlingen.AlsDecimaal()),
            "verslagen" => rijen.OrderBy(r => r.GemiddeldeVerslagen.AlsDecimaal()),
            "quotum" => rijen.OrderBy(r => r.Quotum.AlsDecimaal()),
            "resultaat" => rijen.OrderBy(r => r.Resultaat),
            "vorig" => rijen.OrderBy(r => r.Vorig ?? 0),
            _ => rijen,
        };
        return [.. Sort?.StartsWith('-') == true ? gesorteerd.Reverse() : gesorteerd];
    }
}

public static class Verdeelweergave
{
    public static string Tekst(this Niveaugroep groep) => groep == Niveaugroep.Basis ? "Basisonderwijs" : "Secundair onderwijs";

    /// <summary>An exact figure of four digits after the point with a comma, as people write it.</summary>
    public static string MetKomma(this string vierDecimalen)
    {
        var delen = vierDecimalen.Split('.');
        return $"{long.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture).ToString("N0", Weergave.Cultuur)},{delen[1]}";
    }

    /// <summary>To sort by, to draw with and for a worksheet; what is shown as text is exact.</summary>
    public static decimal AlsDecimaal(this string vierDecimalen) => decimal.Parse(vierDecimalen, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same without empty zeros.</summary>
    public static string Kort(this string vierDecimalen) => vierDecimalen.MetKomma().TrimEnd('0').TrimEnd(',');
}
