using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

public static class NetwerkenLinks
{
    public const string Overzicht = "/netwerken", Nieuw = "/netwerken/nieuw";
    public const string Leden = "/netwerken/leden";

    public static string LedenIn(Schooljaar jaar) => $"{Leden}?schooljaar={jaar}";
}
