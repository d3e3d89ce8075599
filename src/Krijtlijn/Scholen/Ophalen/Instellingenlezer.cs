using System.Text.Json;
using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>
/// Reads the records of the service as the official list: the same checks as a row of the file. A field that is absent or null is unknown, one that is not known is ignored;
/// what no record at all has although the list always does, was probably renamed, and refuses the list.
/// </summary>
internal static class Instellingenlezer
{
    // No end date is what most sites have.
    private static readonly IReadOnlyList<string> ErgensNodig =
        [.. Lijstkolom.Verplicht.Where(k => k is not (Lijstkolom.Einddatum or Lijstkolom.X or Lijstkolom.Y)), Lijstkolom.Breedtegraad, Lijstkolom.Lengtegraad];

    /// <param name="json">All records, as one JSON array.</param>
    public static Schoollijst Lees(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var (lijst, nummer) = (new Lijstopbouw(), 0);
        var gezien = new HashSet<string>();
        foreach (var record in document.RootElement.EnumerateArray())
        {
            nummer++;
            if (record.ValueKind != JsonValueKind.Object) lijst.Weigeringen.Add(new Weigering(nummer, null, "is geen instelling maar iets anders.") { Waar = $"record {nummer}" });
            else Voeg(lijst, nummer, record, gezien);
        }
        if (lijst.IsLeeg) lijst.Weigeringen.Add(new Weigering(null, null, "Er kwam geen enkele vestiging."));
        else if (gezien.Count > 0) lijst.Weigeringen.AddRange(ErgensNodig.Where(k => !gezien.Contains(k)).Select(k => new Weigering(null, Instellingsveld.Van(k), "ontbreekt in elk record. Misschien heet dit veld nu anders; meld het aan wie Krijtlijn onderhoudt.")));
        var leeg = Lijstkolom.Facultatief.Where(k => !lijst.Gevuld.Contains(k)).Select(k => $"Het veld \"{Instellingsveld.Van(k)}\" is overal leeg. Wat al bekend was, blijft staan.");
        return lijst.Klaar([.. leeg]);
    }

    private static void Voeg(Lijstopbouw lijst, int nummer, JsonElement record, HashSet<string> gezien)
    {
        var waar = Waar(nummer, record);
        var raar = new List<Weigering>();
        lijst.Voeg(new Ruwerij(nummer, waar, Cel, Plaatslezer.Graden));
        foreach (var kolom in ErgensNodig.Where(k => !gezien.Contains(k) && Tekst(record, k) is { Length: > 0 })) gezien.Add(kolom);
        lijst.Weigeringen.AddRange(raar.DistinctBy(w => w.Kolom));

        string Cel(string kolom)
        {
            if (Tekst(record, kolom) is { } tekst) return tekst;
            raar.Add(new Weigering(nummer, Instellingsveld.Van(kolom), "is geen tekst, getal of ja-nee.") { Waar = waar });
            return "";
        }
    }

    private static string Waar(int nummer, JsonElement record)
    {
        var (school, vestiging) = (Tekst(record, Lijstkolom.Schoolnummer), Tekst(record, Lijstkolom.Vestiging));
        return school is { Length: > 0 and <= 20 } ? $"instelling {school}{(vestiging is { Length: > 0 and <= 20 } ? $", vestiging {vestiging}" : "")}" : $"record {nummer} (zonder schoolnummer)";
    }

    // Null is what has no simple value, such as an object where a name belongs.
    private static string? Tekst(JsonElement record, string kolom) => record.TryGetProperty(Instellingsveld.Van(kolom), out var waarde) ? Tekst(waarde) : "";

    private static string? Tekst(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => waarde.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => waarde.GetRawText(),
        JsonValueKind.Array when waarde.EnumerateArray().All(d => d.ValueKind is JsonValueKind.String or JsonValueKind.Number) => string.Join(' ', waarde.EnumerateArray().Select(Tekst)),
        _ => null,
    };
}
