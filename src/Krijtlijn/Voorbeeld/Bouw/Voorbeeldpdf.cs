using System.Globalization;
using System.Text;

namespace Krijtlijn.Voorbeeld.Bouw;

/// <summary>The one-page PDF that stands for every uploaded report in the example.</summary>
internal static class Voorbeeldpdf
{
    public static string Inhoud { get; } = Maak("BT /F1 20 Tf 72 740 Td (Voorbeeldverslag - fictief) Tj /F1 12 Tf 0 -32 Td (Dit document hoort bij de voorbeeldgegevens van Krijtlijn en bevat geen inhoud.) Tj ET");

    private static string Maak(string tekening)
    {
        string[] dingen =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length {tekening.Length}>>stream\n{tekening}\nendstream"),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var plaatsen = new List<int>();
        for (var i = 0; i < dingen.Length; i++)
        {
            plaatsen.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj{dingen[i]}endobj\n");
        }
        var index = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {dingen.Length + 1}\n0000000000 65535 f \n");
        foreach (var plaats in plaatsen) pdf.Append(CultureInfo.InvariantCulture, $"{plaats:0000000000} 00000 n \n");
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {dingen.Length + 1}/Root 1 0 R>>\nstartxref\n{index}\n%%EOF\n").ToString();
    }
}
