namespace Krijtlijn.Leerlingen;

/// <summary>The addresses of pupils and their files.</summary>
public static class LeerlingenLinks
{
    public const string Overzicht = "/leerlingen";

    public static string Detail(Guid id) => $"/leerlingen/{id}";
    public static string Wijzigen(Guid id) => $"/leerlingen/{id}/wijzigen";
    public static string Bestand(Guid id) => $"/bestanden/{id}";
}
