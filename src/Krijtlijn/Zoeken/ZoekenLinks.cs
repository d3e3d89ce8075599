namespace Krijtlijn.Zoeken;

public static class ZoekenLinks
{
    public const string Zoeken = "/zoeken";

    public static string Zoek(string vraag) => $"/zoeken?q={Uri.EscapeDataString(vraag)}";
}
