using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Platform.Files;

/// <summary>The cells of a worksheet and the styles they point at. Text is an inline string, so that what somebody typed never runs as a formula.</summary>
internal static class Werkbladcel
{
    private const uint Gewoon = 0, Kop = 1, Dag = 2, Moment = 3, Geheel = 4, Breuk = 5;

    public static Cell Kopcel(string tekst) => Tekstcel(tekst, Kop);

    public static Cell Cel(object? waarde) => waarde switch
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
        return schoon.Length <= Werkblad.MaxTekens ? schoon : schoon[..Werkblad.MaxTekens];
    }

    public static Stylesheet Stijlen() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "dd/mm/yyyy hh:mm" }) { Count = 2 },
        new Fonts(Lettertype(vet: false), Lettertype(vet: true)) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(Formaat(0), new CellFormat { FontId = 1, ApplyFont = true }, Formaat(164), Formaat(165), Formaat(1), Formaat(0)) { Count = 6 });

    private static CellFormat Formaat(uint getalnotatie) => new() { NumberFormatId = getalnotatie, ApplyNumberFormat = getalnotatie != 0 };

    private static Font Lettertype(bool vet) => vet ? new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }) : new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
}
