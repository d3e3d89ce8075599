namespace Krijtlijn.Evaluaties;

/// <summary>Addresses of the evaluation pages and the closing questions.</summary>
public static class EvaluatiesLinks
{
    public const string Overzicht = "/evaluaties";
    public const string TabTeDoen = "te-doen", TabGedaan = "gedaan", TabSlotvragen = "slotvragen", TabResultaten = "resultaten";

    public static string Tab(string tab) => $"/evaluaties?tab={tab}";
    public static string Detail(Guid id) => $"/evaluaties/{id}";
    public static string Verbeteren(Guid id) => $"/evaluaties/{id}/verbeteren";
    public static string Slotvraag(Guid id) => $"/slotvragen/{id}";
}
