using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Gedeeld.Bladen;

/// <summary>A sheet as it was sent: headers and rows with the number the user sees in her spreadsheet.</summary>
public sealed record Blad(string Naam, IReadOnlyList<string> Koppen, IReadOnlyList<Bladrij> Rijen);

public sealed record Bladrij(int Nummer, IReadOnlyList<object?> Cellen);

/// <summary>Reads the first sheet of an xlsx file, or a csv file; judged by content, within limits.</summary>
public static class Bladlezer
{
    // The reader of spreadsheets asks for Windows-1252, also where it reads none.
    static Bladlezer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public const int MaxBytes = 10 * 1024 * 1024, MaxRijen = 20_000, MaxKolommen = 200;

    public static Blad Lees(Stream bestand, long lengte, string bestandsnaam)
    {
        if (lengte == 0) throw Fout("Het bestand is leeg. Kies het ingevulde sjabloon.");
        if (lengte > MaxBytes) throw Fout("Het bestand is groter dan 10 MB. Splits het in kleinere bestanden.");
        var inhoud = new MemoryStream();
        bestand.CopyTo(inhoud);
        var bytes = Platte(inhoud.ToArray());
        if (bytes.AsSpan().StartsWith("PK"u8)) return LeesXlsx(inhoud);
        if (bytes.AsSpan().StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })) throw Fout("Dit is een oud Excel-bestand (.xls) of het is met een wachtwoord beveiligd. Bewaar het als .xlsx zonder wachtwoord.");
        var einde = Path.GetExtension(bestandsnaam).ToLowerInvariant();
        if (einde is ".xlsx" or ".xlsm") throw Fout("Dit bestand heet .xlsx, maar het is geen Excel-bestand of het is beschadigd. Open het in Excel, bewaar het als .xlsx en probeer opnieuw.");
        if (einde is not (".csv" or ".txt" or ".tsv")) throw Fout("Dit bestand is geen rekenblad. Laad een .xlsx- of .csv-bestand op.");
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 4096)).Contains((byte)0)) throw Fout("Dit bestand is geen rekenblad. Laad een .xlsx- of .csv-bestand op.");
        return LeesCsv(new MemoryStream(bytes), Scheiding(bytes), Path.GetFileNameWithoutExtension(bestandsnaam));
    }

    // What Excel calls Unicode text is UTF-16; and it writes and reads a first line that only names the separator, which is no row to the user.
    private static byte[] Platte(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(new byte[] { 0xFF, 0xFE })) bytes = Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2));
        else if (bytes.AsSpan().StartsWith(new byte[] { 0xFE, 0xFF })) bytes = Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2));
        var (kop, eind) = (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0, Array.IndexOf(bytes, (byte)'\n'));
        return eind > 0 && Encoding.ASCII.GetString(bytes, kop, Math.Min(eind - kop, 8)).TrimEnd() is { Length: <= 5 } eerste && eerste.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? bytes[(eind + 1)..] : bytes;
    }

    private static Blad LeesXlsx(MemoryStream inhoud)
    {
        try
        {
            inhoud.Position = 0;
            using var lezer = ExcelReaderFactory.CreateOpenXmlReader(inhoud);
            return Maak(lezer.Name, Rijen(lezer));
        }
        catch (Exception fout) when (fout is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            throw Fout("Dit bestand kan niet gelezen worden als Excel-bestand. Open het in Excel, bewaar het als .xlsx en probeer opnieuw.");
        }
    }

    private static IEnumerable<object?[]> Rijen(IExcelDataReader lezer)
    {
        while (lezer.Read())
        {
            var cellen = new object?[Math.Min(lezer.FieldCount, MaxKolommen)];
            for (var i = 0; i < cellen.Length; i++) cellen[i] = lezer.GetValue(i);
            yield return cellen;
        }
    }

    // Excel in Belgium saves csv in Windows-1252, the fallback of the reader when the text is no UTF-8.
    private static Blad LeesCsv(MemoryStream inhoud, char scheiding, string naam)
    {
        inhoud.Position = 0;
        using var lezer = ExcelReaderFactory.CreateCsvReader(inhoud, new ExcelReaderConfiguration { AutodetectSeparators = [scheiding] });
        return Maak(naam, Rijen(lezer));
    }

    // From the headers alone: a cell such as "9, 3" must not pass for two.
    private static char Scheiding(byte[] bytes)
    {
        var kop = bytes.TakeWhile(b => b is not ((byte)'\n' or (byte)'\r')).ToList();
        return new[] { ';', '\t', ',' }.MaxBy(s => kop.Count(b => b == s));
    }

    private static Blad Maak(string naam, IEnumerable<object?[]> rijen)
    {
        List<string>? koppen = null;
        List<Bladrij> gelezen = [];
        var nummer = 0;
        foreach (var cellen in rijen)
        {
            nummer++;
            if (cellen.All(c => c is null || string.IsNullOrWhiteSpace(c.ToString()))) continue;
            if (koppen is null) koppen = [.. cellen.Select(c => c?.ToString()?.Trim() ?? "")];
            else gelezen.Add(new Bladrij(nummer, cellen));
            if (gelezen.Count > MaxRijen) throw Fout($"Het bestand telt meer dan {MaxRijen:N0} rijen. Splits het in kleinere bestanden.");
        }
        if (koppen is null || gelezen.Count == 0) throw Fout("Het bestand bevat geen rijen onder de koppen. Vul het sjabloon in en laad het opnieuw op.");
        return new Blad(naam, koppen, gelezen);
    }

    private static RegelGebroken Fout(string tekst) => new("rekenblad", tekst, "Bestand");
}
