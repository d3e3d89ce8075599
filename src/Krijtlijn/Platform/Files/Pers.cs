using System.IO.Compression;

namespace Krijtlijn.Platform.Files;

/// <summary>Makes text small for the database and large again.</summary>
public static class Pers
{
    public static byte[] Klein(ReadOnlySpan<byte> inhoud)
    {
        using var doel = new MemoryStream();
        using (var pers = new BrotliStream(doel, CompressionLevel.Fastest)) pers.Write(inhoud);
        return doel.ToArray();
    }

    public static byte[] Groot(byte[] klein)
    {
        using var pers = new BrotliStream(new MemoryStream(klein), CompressionMode.Decompress);
        using var doel = new MemoryStream();
        pers.CopyTo(doel);
        return doel.ToArray();
    }
}
