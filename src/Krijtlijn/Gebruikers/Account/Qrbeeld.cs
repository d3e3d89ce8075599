using System.Globalization;
using System.Text;
using QRCoder;

namespace Krijtlijn.Gebruikers.Account;

/// <summary>A QR code as inline SVG with attributes only: the content security policy forbids inline style.</summary>
internal static class Qrbeeld
{
    private const int Zijde = 240;

    public static string Svg(string inhoud)
    {
        using var code = QRCodeGenerator.GenerateQrCode(inhoud, QRCodeGenerator.ECCLevel.M);
        var vakjes = code.ModuleMatrix;
        var pad = new StringBuilder();
        for (var y = 0; y < vakjes.Count; y++)
        {
            for (var x = 0; x < vakjes[y].Count; x++)
            {
                if (vakjes[y][x]) pad.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }
        return $"""<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="QR-code met de sleutel" width="{Zijde}" height="{Zijde}" viewBox="0 0 {vakjes.Count} {vakjes.Count}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="{pad}" fill="#000"/></svg>""";
    }
}
