using System.Text;
using CsvHelper;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>
/// Reads the official list of sites: semicolons, quotes, CR or LF line ends, columns by name in any order. Strict: every wrong row is named, and one wrong row refuses the list.
/// </summary>
public static class SchoollijstLezer
{
    // With its own mark, so that the reader strips it; left to detect the mark, the reader would take an encoding that lets wrong bytes through.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static Schoollijst Lees(Stream bestand)
    {
        using var tekst = new StreamReader(bestand, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var slecht = false;
        using var csv = CsvReader.Create(tekst, new CsvReaderOptions { Separator = ';', HasHeader = false, SkipEmptyLines = false, OnMalformedRecord = _ => slecht = true });
        try
        {
            if (!csv.Read() || Velden(csv) is var koppen && koppen.All(string.IsNullOrWhiteSpace)) return Schoollijst.Geweigerd(new Weigering(null, null, "Het bestand is leeg. Kies het csv-bestand met de vestigingsplaatsen."));
            return Koppen(koppen, out var kolommen) is { Count: > 0 } fouten ? Schoollijst.Geweigerd([.. fouten]) : Rijen(csv, koppen.Length, kolommen, ref slecht);
        }
        catch (DecoderFallbackException)
        {
            return Schoollijst.Geweigerd(new Weigering(null, null, "Dit is geen tekstbestand in UTF-8. Kies het csv-bestand zoals het gepubliceerd is; bewaar het niet opnieuw als rekenblad."));
        }
    }

    private static string[] Velden(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static List<Weigering> Koppen(string[] koppen, out Dictionary<string, int> kolommen)
    {
        kolommen = [];
        var fouten = new List<Weigering>();
        var bekend = Lijstkolom.Verplicht.Concat(Lijstkolom.Facultatief).ToHashSet();
        for (var i = 0; i < koppen.Length; i++)
        {
            var kop = koppen[i].Trim().ToLowerInvariant();
            if (bekend.Contains(kop) && !kolommen.TryAdd(kop, i)) fouten.Add(new Weigering(1, kop, "staat twee keer in de kop. Houd één kolom over."));
        }
        foreach (var kolom in Lijstkolom.Verplicht)
            if (!kolommen.ContainsKey(kolom)) fouten.Add(new Weigering(null, kolom, "deze verplichte kolom ontbreekt in de kop. Kolommen worden gescheiden door een puntkomma."));
        return fouten;
    }

    private static Schoollijst Rijen(CsvReader csv, int breedte, Dictionary<string, int> kolommen, ref bool slecht)
    {
        var (lijst, nummer) = (new Lijstopbouw(), 1);
        while (csv.Read())
        {
            nummer++;
            var velden = Velden(csv);
            if (velden.Length == 1 && velden[0].Length == 0) continue;
            // A quote that is never closed swallows the rows after it; its raw text then holds an odd number of quotes.
            if (slecht || csv.RawRecord.Count((byte)'"') % 2 == 1) lijst.Weigeringen.Add(new Weigering(nummer, null, "een aanhalingsteken staat op een verkeerde plaats of wordt niet gesloten. Schrijf \"\" voor een aanhalingsteken in een tekst."));
            else if (velden.Length != breedte) lijst.Weigeringen.Add(new Weigering(nummer, null, $"telt {velden.Length} cellen, terwijl de kop er {breedte} telt. Zet een tekst met een puntkomma tussen aanhalingstekens."));
            else lijst.Voeg(new Ruwerij(nummer, null, kolom => kolommen.TryGetValue(kolom, out var plaats) ? velden[plaats] : "", Plaatslezer.Lambert));
            slecht = false;
        }
        if (lijst.IsLeeg) lijst.Weigeringen.Add(new Weigering(null, null, "De lijst bevat alleen een kop, geen enkele vestiging."));
        var leeg = Lijstkolom.Facultatief.Where(k => !lijst.Gevuld.Contains(k)).Select(k => $"De kolom \"{k}\" {(kolommen.ContainsKey(k) ? "is overal leeg" : "ontbreekt")}. Wat al bekend was, blijft staan.");
        return lijst.Klaar([.. leeg]);
    }
}
