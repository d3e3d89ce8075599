using Krijtlijn.Regelgeving;

namespace Krijtlijn.Scholen;

/// <summary>Official number of a school, CLB or board: up to six digits, kept as text with its leading zeros.</summary>
public static class Instellingsnummer
{
    public const int Lengte = 6;

    public static bool IsGeldig(string? tekst) => tekst is { Length: > 0 and <= Lengte } && tekst.All(char.IsAsciiDigit);

    public static string Lees(string? tekst, string? veld = null) => IsGeldig(tekst?.Trim())
        ? tekst!.Trim().PadLeft(Lengte, '0')
        : throw new RegelGebroken("domein", $"\"{tekst}\" is geen instellingsnummer. Een instellingsnummer telt hoogstens zes cijfers.", veld);
}
