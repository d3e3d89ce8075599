using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Krijtlijn.BrowserTests.Verhaal;

/// <summary>Fills in a spreadsheet the program gave, as a coordinator does: other words in its cells, the rest as it was.</summary>
internal static class Rekenblad
{
    /// <summary>The workbook with texts and days replaced; a day is a number in its cell. A text that is not there is a fault of the test.</summary>
    public static byte[] Vervang(byte[] boek, params (object Oud, object Nieuw)[] cellen)
    {
        using var stroom = new MemoryStream();
        stroom.Write(boek);
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Update, leaveOpen: true))
        {
            var blad = zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal) && !e.FullName.EndsWith(".rels", StringComparison.Ordinal));
            string xml;
            using (var lezer = new StreamReader(blad.Open())) xml = lezer.ReadToEnd();
            foreach (var (oud, nieuw) in cellen)
            {
                Assert.Contains($">{Cel(oud)}<", xml, StringComparison.Ordinal);
                xml = xml.Replace($">{Cel(oud)}<", $">{Cel(nieuw)}<", StringComparison.Ordinal);
            }
            using var schrijver = blad.Open();
            schrijver.SetLength(0);
            schrijver.Write(Encoding.UTF8.GetBytes(xml));
        }
        return stroom.ToArray();
    }

    private static string Cel(object waarde) => waarde is DateOnly dag ? dag.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture) : (string)waarde;
}
