namespace Krijtlijn.Regelgeving;

/// <summary>Addresses of the pages about the law.</summary>
public static class RegelgevingLinks
{
    public const string Overzicht = "/regelgeving";

    public static string Naast(Schooljaar links, Schooljaar rechts, bool alles = false) => $"{Overzicht}?schooljaar={links}&naast={rechts}{(alles ? "&alles=true" : "")}";
}
