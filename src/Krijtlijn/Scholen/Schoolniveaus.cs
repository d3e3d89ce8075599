using Krijtlijn.Regelgeving;

namespace Krijtlijn.Scholen;

/// <summary>The levels a school organises, read from its main structures ("111 211").</summary>
public static class Schoolniveaus
{
    /// <summary>All levels when the list does not say.</summary>
    public static IReadOnlyList<Onderwijsniveau> Van(string? hoofdstructuren)
    {
        var codes = hoofdstructuren?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var niveaus = codes.Select(c => c switch
        {
            "111" or "121" => Onderwijsniveau.Kleuter,
            "211" or "221" => Onderwijsniveau.Lager,
            "311" or "312" or "321" => Onderwijsniveau.Secundair,
            _ => (Onderwijsniveau?)null,
        }).OfType<Onderwijsniveau>().Distinct().Order().ToList();
        return niveaus.Count > 0 ? niveaus : Enum.GetValues<Onderwijsniveau>();
    }
}
