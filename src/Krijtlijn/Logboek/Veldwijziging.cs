using System.Text.Json;
using Krijtlijn.Gedeeld;

namespace Krijtlijn.Logboek;

/// <summary>One field of a change as the reader sees it.</summary>
public sealed record Veldwijziging(string Veld, string Oud, string Nieuw)
{
    /// <summary>Reads the JSON that the logbook writer kept: field name to [old, new].</summary>
    public static IReadOnlyList<Veldwijziging> Lees(string? velden) => velden is null ? [] :
        [.. JsonSerializer.Deserialize<Dictionary<string, string?[]>>(velden)!.Select(v => new Veldwijziging(Veldnamen.Leesbaar(v.Key), Toon(v.Value[0]), Toon(v.Value[1])))];

    private static string Toon(string? waarde) => waarde switch
    {
        null or "" => "(leeg)",
        "True" => "ja",
        "False" => "nee",
        _ when Guid.TryParse(waarde, out _) => "(verwijzing)",
        _ => waarde,
    };
}
