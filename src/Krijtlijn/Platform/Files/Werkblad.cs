using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Platform.Files;

/// <summary>A column of a worksheet: its header, the value of a row and its width in characters.</summary>
public sealed record Kolom<T>(string Kop, Func<T, object?> Waarde, int Breedte = 18);

/// <summary>
/// Writes rows to an xlsx workbook: bold, frozen header with filters, real dates and numbers. Text is always an inline string,
/// never a formula, so that what somebody typed cannot run in a spreadsheet.
/// </summary>
public static class Werkblad
{
    public const string Mediatype = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const int MaxTekens = 32767, MaxNaam = 31;

    private const uint Gewoon = 0, Kop = 1, Dag = 2, Moment = 3, Geheel = 4, Breuk = 5;

    /// <summary>The bytes of the workbook. Values may be text, bool (ja/nee), whole or broken numbers, DateOnly, and DateTime in UTC (written in Belgian time).</summary>
    public static byte[] Maak<T>(string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) => Maak(Blad.Van(naam, kolommen, rijen));

    /// <summary>The bytes of a workbook of several sheets, in this order.</summary>
    public static byte[] Maak(params Blad[] bladen)
    {
        using var stroom = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stroom, SpreadsheetDocumentType.Workbook))
        {
            var boek = document.AddWorkbookPart();
            boek.AddNewPart<WorkbookStylesPart>().Stylesheet = Stijlen();
            var (lijst, namen) = (new Sheets(), new DefinedNames());
            foreach (var (i, blad) in bladen.Index())
            {
                var deel = boek.AddNewPart<WorksheetPart>();
                var aantal = blad.Schrijf(deel, i == 0);
                var naam = Bladnaam(blad.Naam);
                lijst.Append(new Sheet { Id = boek.GetIdOfPart(deel), SheetId = (uint)i + 1, Name = naam });
                namen.Append(new DefinedName($"'{naam.Replace("'", "''", StringComparison.Ordinal)}'!$A$1:${Letters(blad.AantalKolommen)}${aantal + 1}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
            }
            boek.Workbook = new Workbook(lijst, namen);
        }
        return stroom.ToArray();
    }

    internal static int Schrijf<T>(WorksheetPart blad, bool isEerste, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen)
    {
        using var schrijver = OpenXmlWriter.Create(blad);
        schrijver.WriteStartElement(new Worksheet());
        schrijver.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = isEerste }));
        schrijver.WriteElement(new Columns(kolommen.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = k.Breedte, CustomWidth = true })));
        schrijver.WriteStartElement(new SheetData());
        schrijver.WriteElement(new Row(kolommen.Select(k => Tekstcel(k.Kop, Kop))));
        var aantal = 0;
        foreach (var rij in rijen)
        {
            schrijver.WriteElement(new Row(kolommen.Select(k => Cel(k.Waarde(rij)))));
            aantal++;
        }
        schrijver.WriteEndElement();
        schrijver.WriteElement(new AutoFilter { Reference = $"A1:{Letters(kolommen.Count)}{aantal + 1}" });
        schrijver.WriteEndElement();
        return aantal;
    }

    private static Cell Cel(object? waarde) => waarde switch
    {
        null => new Cell(),
        string tekst => Tekstcel(tekst, Gewoon),
        bool ja => Tekstcel(ja ? "ja" : "nee", Gewoon),
        DateOnly dag => Getalcel(dag.ToDateTime(TimeOnly.MinValue).ToOADate(), Dag),
        DateTime moment => Getalcel(Klok.InBrussel(moment).ToOADate(), Moment),
        int or long or short or byte => Getalcel(Convert.ToDouble(waarde, System.Globalization.CultureInfo.InvariantCulture), Geheel),
        double or float or decimal => Getalcel(Convert.ToDouble(waarde, System.Globalization.CultureInfo.InvariantCulture), Breuk),
        _ => throw new ArgumentException($"A cell cannot hold a {waarde.GetType().Name}; give its text.", nameof(waarde)),
    };

    private static Cell Getalcel(double waarde, uint stijl) => new() { CellValue = new CellValue(waarde), StyleIndex = stijl };

    private static Cell Tekstcel(string tekst, uint stijl) =>
        new(new InlineString(new Text(Schoon(tekst)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = stijl };

    // XML knows no control characters, and a cell holds so much text.
    private static string Schoon(string tekst)
    {
        var schoon = tekst.All(System.Xml.XmlConvert.IsXmlChar) ? tekst : string.Concat(tekst.EnumerateRunes().Where(r => r.Value > 0xFFFF || System.Xml.XmlConvert.IsXmlChar((char)r.Value)));
        return schoon.Length <= MaxTekens ? schoon : schoon[..MaxTekens];
    }

    private static string Bladnaam(string naam)
    {
        var schoon = string.Concat(naam.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))).Trim('\'', ' ');
        return schoon.Length is 0 ? "Blad1" : schoon[..Math.Min(schoon.Length, MaxNaam)];
    }

    private static string Letters(int kolom)
    {
        var letters = "";
        for (; kolom > 0; kolom = (kolom - 1) / 26) letters = (char)('A' + (kolom - 1) % 26) + letters;
        return letters;
    }

    private static Stylesheet Stijlen() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "dd/mm/yyyy hh:mm" }) { Count = 2 },
        new Fonts(Lettertype(vet: false), Lettertype(vet: true)) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Formaat(0), new CellFormat { FontId = 1, ApplyFont = true }, Formaat(164), Formaat(165), Formaat(1), Formaat(0)) { Count = 6 });

    private static CellFormat Formaat(uint getalnotatie) => new() { NumberFormatId = getalnotatie, ApplyNumberFormat = getalnotatie != 0 };

    private static Font Lettertype(bool vet) => vet ? new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }) : new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
}
