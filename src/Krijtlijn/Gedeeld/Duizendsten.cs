using System.Globalization;
using System.Text.RegularExpressions;

namespace Krijtlijn.Gedeeld;

/// <summary>Thousandths as people write them, "0,8" or "0,875": read and shown exactly, digit by digit, never through a broken number.</summary>
public static partial class Duizendsten
{
    public const string Uitleg = "Schrijf een getal met hoogstens drie cijfers na de komma, zoals 0,8 of 0,875.";

    /// <summary>The thousandths a text stands for: 875 for "0,875", 1000 for "1". A comma or a point; false for anything else, also for a fourth digit after the comma.</summary>
    public static bool TryLees(string? tekst, out int duizendsten)
    {
        duizendsten = 0;
        if (Vorm().Match(tekst?.Trim() ?? "") is not { Success: true } delen) return false;
        var (geheel, breuk) = (delen.Groups[1].Value, delen.Groups[2].Value.PadRight(3, '0'));
        duizendsten = (geheel.Length == 0 ? 0 : int.Parse(geheel, CultureInfo.InvariantCulture)) * 1000 + int.Parse(breuk, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>875 as 0,875 and 2259310 as 2.259,31: no empty zeros, as the published tables print them.</summary>
    public static string AlsVte(this int duizendsten) => (duizendsten / 1000m).AlsGetal(3);

    // At most three digits before the comma, so that the thousandths always fit; at least one digit in all.
    [GeneratedRegex("^(?=[.,]?[0-9])([0-9]{0,3})(?:[.,]([0-9]{0,3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
