using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen;

public static class MiddelenLinks
{
    public const string Capaciteit = "/middelen/capaciteit";

    public static string CapaciteitIn(Schooljaar jaar) => $"{Capaciteit}?schooljaar={jaar}";
}
