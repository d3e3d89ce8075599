namespace Krijtlijn.Zoeken;

/// <summary>Addresses of the search page and of what it finds.</summary>
public static class ZoekenLinks
{
    public const string Zoeken = "/zoeken";

    public static string Zoek(string vraag) => $"/zoeken?q={Uri.EscapeDataString(vraag)}";
    public static string School(string nummer) => $"/scholen/{nummer}";
}
