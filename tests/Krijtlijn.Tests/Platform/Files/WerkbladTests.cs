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

    [Fact]
    public void Maak_MeerBladen_LeestElkTerugMetEigenKolommen()
    {
        var bytes = Werkblad.Maak(Tabblad.Van("Gewone scholen", Kolommen, [new Rij("De Wegwijzer", 3, 1.5m, null, Moment, true), new Rij("De Heirbaan", 4, 0, null, Moment, false)]),
            Tabblad.Van<string>("CLB's", [new("Naam", n => n, 30), new("Letters", n => n.Length)], ["CLB Kempen"]), Tabblad.Van<int>("PBD", [new("Getal", n => n)], []));

        var boek = Bladen(bytes);
        Assert.Equal(["Gewone scholen", "CLB's", "PBD"], boek.Select(b => b.TableName));
        Assert.Equal(["De Wegwijzer", "De Heirbaan"], boek[0].Rows.Cast<DataRow>().Skip(1).Select(r => r[0]));
        Assert.Equal(["CLB Kempen", 10.0], boek[1].Rows[1].ItemArray);
        Assert.Equal("Getal", Assert.Single(boek[2].Rows.Cast<DataRow>())[0]); // header only

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(f => f.Description));
        Assert.Equal(["'Gewone scholen'!$A$1:$F$3", "'CLB''s'!$A$1:$B$2", "'PBD'!$A$1:$A$1"], document.WorkbookPart!.Workbook.Descendants<DefinedName>().Select(n => n.Text));
        Assert.Single(document.WorkbookPart.WorksheetParts, b => b.Worksheet.Descendants<SheetView>().Single().TabSelected!.Value);
    }

    [Fact]
    public void Maak_ZelfdeOfVerbodenBladnamen_WordenUniekEnGeldig()
    {
        var lang = "Basisscholen van het netwerk Noord";
        string[] gevraagd = ["Scholen", "scholen", "SCHOLEN", lang, lang, "History", "", "[]:*?/\\", "'x'"];

        var namen = Bladen(Werkblad.Maak([.. gevraagd.Select(n => Tabblad.Van<int>(n, [new("a", g => g)], [1]))])).ConvertAll(b => b.TableName);

        Assert.Equal(["Scholen", "scholen (2)", "SCHOLEN (3)", lang[..Werkblad.MaxNaam], $"{lang[..27].TrimEnd()} (2)", "History (2)", "Blad1", "Blad1 (2)", "x"], namen);
        Assert.All(namen, n => Assert.InRange(n.Length, 1, Werkblad.MaxNaam));
    }

    [Fact]
    public void Maak_GeenBladen_Gooit() => Assert.Throws<ArgumentException>(() => Werkblad.Maak());

    private static DataTable Lees(byte[] bytes) => Assert.Single(Bladen(bytes));

    private static List<DataTable> Bladen(byte[] bytes)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var lezer = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var tabellen = new List<DataTable>();
        do
        {
            var tabel = new DataTable(lezer.Name);
            while (lezer.Read())
            {
                while (tabel.Columns.Count < lezer.FieldCount) tabel.Columns.Add(new DataColumn { DataType = typeof(object) });
                tabel.Rows.Add(Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetValue).ToArray());
            }
            tabellen.Add(tabel);
        }
        while (lezer.NextResult());
        return tabellen;
    }
}
