using Krijtlijn.Scholen.Inlezen;

namespace Krijtlijn.Scholen;

/// <summary>Addresses of the school pages.</summary>
public static class ScholenLinks
{
    public const string Overzicht = "/scholen";
    public const string MijnSchool = "/mijn-school";
    public const string Inlezen = "/scholen/inlezen";
    public const string Ophalen = "/scholen/ophalen";

    public static string School(string nummer) => $"/scholen/{nummer}";
    public static string Anker(string nummer) => $"/scholen/{nummer}/anker";
    public static string Contact(string nummer, Guid? id = null) => $"/scholen/{nummer}/contacten/{id?.ToString() ?? "nieuw"}";
    public static string Voorstel(Guid id) => $"{Inlezen}/{id}";
    public static string Voorstel(Guid id, Verschilsoort soort) => $"{Voorstel(id)}?soort={soort}";
}
