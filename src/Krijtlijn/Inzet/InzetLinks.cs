using Krijtlijn.Gedeeld;

namespace Krijtlijn.Inzet;

/// <summary>The addresses of the effort pages.</summary>
public static class InzetLinks
{
    public const string Overzicht = "/inzet";
    public const string Scholen = "/inzet/scholen";
    public const string Export = "/inzet/export";

    public static string Week(DateOnly maandag) => $"{Overzicht}?week={maandag.Iso()}#week";
    public static string Geregistreerd(Guid id) => $"{Overzicht}?net={id}";
    public static string Nieuw(Guid trajectId) => $"/inzet/nieuw?traject={trajectId}";
    public static string NieuwVoorSchool(Guid schoolId) => $"/inzet/nieuw?school={schoolId}";
    public static string Wijzigen(Guid id) => $"/inzet/{id}";
    public static string School(string nummer) => $"/inzet/school/{nummer}";
    public static string SchoolExport(string nummer) => $"/inzet/school/{nummer}?handler=Export";
}
