using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>One page as the service gave it.</summary>
/// <param name="Records">Its records, as a JSON array in UTF-8.</param>
public sealed record Bladzijde(byte[] Records, int Aantal, bool IsLaatste, int? VanBladzijden, int? VanRecords)
{
    /// <summary>The same for pages that say the same.</summary>
    public string Kenmerk => Convert.ToHexString(SHA256.HashData(Records));

    public static Bladzijde Lees(byte[] antwoord)
    {
        try
        {
            using var document = JsonDocument.Parse(antwoord);
            var (blad, geenVorm) = (document.RootElement, document.RootElement.ValueKind != JsonValueKind.Object);
            if (geenVorm || !blad.TryGetProperty(Instellingsveld.Records, out var records) || records.ValueKind != JsonValueKind.Array) throw Vreemd($"het veld {Instellingsveld.Records} ontbreekt");
            if (!blad.TryGetProperty(Instellingsveld.Meta, out var meta) || meta.ValueKind != JsonValueKind.Object || !meta.TryGetProperty(Instellingsveld.IsLaatste, out var laatste) || laatste.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                throw Vreemd($"het veld {Instellingsveld.Meta}.{Instellingsveld.IsLaatste} ontbreekt");
            var pagina = new Bladzijde(Encoding.UTF8.GetBytes(records.GetRawText()), records.GetArrayLength(), laatste.GetBoolean(), Getal(meta, Instellingsveld.AantalBladzijden), Getal(meta, Instellingsveld.AantalRecords));
            return pagina.Aantal > 0 || pagina.IsLaatste ? pagina : throw new Ophaalfout("De server geeft een lege bladzijde en zegt toch dat er nog komen. Probeer het later opnieuw; blijft het zo, meld het dan aan de beheerder van de instellingsgegevens.", isTijdelijk: true);
        }
        catch (JsonException)
        {
            throw Vreemd("het is geen JSON");
        }
    }

    private static int? Getal(JsonElement meta, string veld) => meta.TryGetProperty(veld, out var waarde) && waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt32(out var getal) && getal >= 0 ? getal : null;

    private static Ophaalfout Vreemd(string waarom) => new($"Het antwoord heeft niet de vorm van de instellingsgegevens: {waarom}. Kijk de instelling {Ophaalinstellingen.Sectie}:adres na.");
}

/// <summary>Why the list could not be fetched and what to do about it, in words for who asked for it. Never holds the key.</summary>
/// <param name="isTijdelijk">Later it may succeed by itself.</param>
public sealed class Ophaalfout(string tekst, bool isTijdelijk = false) : Exception(tekst)
{
    public bool IsTijdelijk => isTijdelijk;

    /// <summary>What came in is of no use: the next time begins anew.</summary>
    public bool BegintOpnieuw { get; init; }
}
