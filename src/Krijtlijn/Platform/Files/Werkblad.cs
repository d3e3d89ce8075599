using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Krijtlijn.Platform.Files;

/// <summary>A column of a worksheet: its header, the value of a row and its width in characters.</summary>
public sealed record Kolom<T>(string Kop, Func<T, object?> Waarde, int Breedte = 18);

/// <summary>One sheet of a workbook: its columns, and the values of its rows in the order of the columns.</summary>
public sealed record Tabblad(string Naam, IReadOnlyList<(string Kop, int Breedte)> Kolommen, IEnumerable<IEnumerable<object?>> Rijen)
{
    public static Tabblad Van<T>(string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) =>
        new(naam, [.. kolommen.Select(k => (k.Kop, k.Breedte))], rijen.Select(rij => kolommen.Select(k => k.Waarde(rij))));
}

/// <summary>
/// Writes rows to an xlsx workbook of one or more sheets: bold, frozen header with filters, real dates and numbers. Text is always an inline string,
/// never a formula, so that what somebody typed cannot run in a spreadsheet.
/// </summary>
public static class Werkblad
{
    public const string Mediatype = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const int MaxTekens = 32767, MaxNaam = 31;

    /// <summary>The bytes of a workbook with one sheet. Values may be text, bool (ja/nee), whole or broken numbers, DateOnly, and DateTime in UTC (written in Belgian time).</summary>
    public static byte[] Maak<T>(string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) => Maak(Tabblad.Van(naam, kolommen, rijen));

    /// <summary>The bytes of a workbook with these sheets in this order, the first one open. Their names are made legal and unique; a sheet without rows keeps its header.</summary>
    public static byte[] Maak(params IReadOnlyList<Tabblad> bladen)
    {
        if (bladen.Count == 0) throw new ArgumentException("A workbook has at least one sheet.", nameof(bladen));
        using var stroom = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stroom, SpreadsheetDocumentType.Workbook))
        {
            var boek = document.AddWorkbookPart();
            boek.AddNewPart<WorkbookStylesPart>().Stylesheet = Werkbladcel.Stijlen();
            var (inhoud, filters) = (new Sheets(), new DefinedNames());
            foreach (var (index, (blad, naam)) in bladen.Zip(Bladnamen(bladen.Select(b => b.Naam))).Index())
            {
                var deel = boek.AddNewPart<WorksheetPart>();
                var bereik = Schrijf(deel, blad, isOpen: index == 0);
                inhoud.Append(new Sheet { Id = boek.GetIdOfPart(deel), SheetId = (uint)index + 1, Name = naam });
                filters.Append(new DefinedName($"'{naam.Replace("'", "''", StringComparison.Ordinal)}'!{bereik}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true });
            }
            boek.Workbook = new Workbook(inhoud, filters);
        }
        return stroom.ToArray();
    }

    // Returns the range of the table, header included, in absolute references.
    private static string Schrijf(WorksheetPart deel, Tabblad blad, bool isOpen)
    {
        using var schrijver = OpenXmlWriter.Create(deel);
        schrijver.WriteStartElement(new Worksheet());
        schrijver.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = isOpen }));
        schrijver.WriteElement(new Columns(blad.Kolommen.Select((k, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = k.Breedte, CustomWidth = true })));
        schrijver.WriteStartElement(new SheetData());
        schrijver.WriteElement(new Row(blad.Kolommen.Select(k => Werkbladcel.Kopcel(k.Kop))));
        var laatste = 1;
        foreach (var rij in blad.Rijen)
        {
            schrijver.WriteElement(new Row(rij.Select(Werkbladcel.Cel)));
            laatste++;
        }
        schrijver.WriteEndElement();
        var kolom = Letters(blad.Kolommen.Count);
        schrijver.WriteElement(new AutoFilter { Reference = $"A1:{kolom}{laatste}" });
        schrijver.WriteEndElement();
        return $"$A$1:${kolom}${laatste}";
    }

    // Excel takes no two names that differ in case only, and keeps one name for itself.
    private static List<string> Bladnamen(IEnumerable<string> gevraagd)
    {
        var namen = new List<string>();
        foreach (var naam in gevraagd)
        {
            var goed = Bladnaam(naam);
            for (var nummer = 2; goed.Equals("History", StringComparison.OrdinalIgnoreCase) || namen.Contains(goed, StringComparer.OrdinalIgnoreCase); nummer++) goed = Bladnaam(naam, $" ({nummer})");
            namen.Add(goed);
        }
        return namen;
    }

    private static string Bladnaam(string naam, string staart = "")
    {
        var schoon = string.Concat(naam.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal) && !char.IsControl(c))).Trim('\'', ' ');
        if (schoon.Length == 0) schoon = "Blad1";
        return schoon[..Math.Min(schoon.Length, MaxNaam - staart.Length)].Trim('\'', ' ') + staart;
    }

    private static string Letters(int kolom)
    {
        var letters = "";
        for (; kolom > 0; kolom = (kolom - 1) / 26) letters = (char)('A' + (kolom - 1) % 26) + letters;
        return letters;
    }
}
