using System.Data;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Krijtlijn.Platform.Files;
using Xunit;

namespace Krijtlijn.Tests.Platform.Files;

public sealed class WerkbladTests
{
    private sealed record Rij(string? Tekst, int? Getal, decimal Uren, DateOnly? Dag, DateTime Moment, bool Vink);

    private static readonly Kolom<Rij>[] Kolommen =
    [
        new("Naam", r => r.Tekst, 30), new("Aantal", r => r.Getal), new("Uren", r => r.Uren), new("Dag", r => r.Dag), new("Moment", r => r.Moment), new("Ja", r => r.Vink),
    ];

    private static readonly DateTime Moment = new(2026, 11, 24, 12, 30, 0, DateTimeKind.Utc);

    [Fact]
    public void Maak_AlleSoortenWaarden_LeestTerugAlsTekstGetalEnDatum()
    {
        var tabel = Lees(Werkblad.Maak("Aanmeldingen", Kolommen, [new Rij("Noor Wouters", 12, 2.25m, new DateOnly(2026, 11, 24), Moment, true), new Rij(null, null, 0, null, Moment, false)]));

        Assert.Equal(["Naam", "Aantal", "Uren", "Dag", "Moment", "Ja"], tabel.Rows[0].ItemArray.Select(v => v as string));
        Assert.Equal(["Noor Wouters", 12.0, 2.25, new DateTime(2026, 11, 24), new DateTime(2026, 11, 24, 13, 30, 0), "ja"], tabel.Rows[1].ItemArray);
        Assert.Equal(DBNull.Value, tabel.Rows[2][0]);
        Assert.Equal(DBNull.Value, tabel.Rows[2][3]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+32 14 00 00 00")]
    [InlineData("@SOM(A1)")]
    [InlineData("-2; DDE")]
    [InlineData("<b>&\" ' \u00e9 \ud83d\ude42")]
    public void Maak_TekstDieOpEenFormuleLijkt_BlijftTekst(string tekst)
    {
        var bytes = Werkblad.Maak("Blad", Kolommen, [new Rij(tekst, 1, 1, null, Moment, true)]);

        Assert.Equal(tekst, Lees(bytes).Rows[1][0]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>());
    }

    [Fact]
    public void Maak_Stuurtekens_VallenWeg() => Assert.Equal("ab\nc", Lees(Werkblad.Maak("x", Kolommen, [new Rij("a\u0001b\nc\u0000", 1, 1, null, Moment, true)])).Rows[1][0]);

    [Fact]
    public void Maak_GeenRijen_GeeftAlleenDeKop() => Assert.Equal(1, Lees(Werkblad.Maak("Leeg", Kolommen, [])).Rows.Count);

    [Fact]
    public void Maak_KopIsVastEnFilterbaar_EnHetBoekIsGeldig()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Werkblad.Maak("Vragen: 2026/2027 [alle] met een veel te lange naam", Kolommen, [new Rij("a", 1, 1, null, Moment, true)])), false);
        var blad = document.WorkbookPart!.WorksheetParts.Single().Worksheet;

        Assert.Equal(PaneStateValues.Frozen, blad.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:F2", blad.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.InRange(document.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value!.Length, 1, Werkblad.MaxNaam);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(f => f.Description));
    }

    [Fact]
    public void Maak_OnbekendeSoort_Gooit() => Assert.Throws<ArgumentException>(() => Werkblad.Maak("x", [new Kolom<int>("a", _ => new object())], [1]));

    private static DataTable Lees(byte[] bytes)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var tabel = new DataTable();
        while (lezer.Read())
        {
            while (tabel.Columns.Count < lezer.FieldCount) tabel.Columns.Add(new DataColumn { DataType = typeof(object) });
            tabel.Rows.Add(Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetValue).ToArray());
        }
        return tabel;
    }
}
