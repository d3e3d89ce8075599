using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen;

public static class MiddelenLinks
{
    public const string Capaciteit = "/middelen/capaciteit";
    public const string Werkgevers = "/middelen/werkgevers", WerkgeversInvullen = "/middelen/werkgevers/invullen", WerkgeversInlezen = "/middelen/werkgevers/inlezen";
    public const string KleineTypes = "/middelen/kleine-types", Kleintypenormen = "/middelen/kleine-types/normen", Kleintypetellingen = "/middelen/kleine-types/tellingen", Kleintypevrijgave = "/middelen/kleine-types/vrijgave";

    public static string CapaciteitIn(Schooljaar jaar) => $"{Capaciteit}?schooljaar={jaar}";
    public static string WerkgeversIn(Schooljaar jaar) => $"{Werkgevers}?schooljaar={jaar}";
    public static string Werkgeververdeling(Guid id) => $"{Werkgevers}/{id}";
    public static string WerkgeversBeslissen(Guid id) => $"{Werkgevers}/{id}/beslissen";

    /// <summary>One of the addresses of this folder in a school year.</summary>
    public static string In(string adres, Schooljaar jaar) => $"{adres}?schooljaar={jaar}";
}
