using System.Globalization;
using System.Text.RegularExpressions;

namespace Krijtlijn.Gedeeld;

/// <summary>Numbers kept in whole thousandths, such as VTE and units, as people write them: "0,8" or "0,875". Read and shown exactly, digit by digit, never through a broken number.</summary>
public static partial class Duizendsten
{
    /// <summary>The most that is read when no other limit is given: three digits before the comma.</summary>
    public const int Hoogste = 999_999;
    public const string Uitleg = "Schrijf een getal met hoogstens drie cijfers na de komma, zoals 0,8 of 0,875.";

    /// <summary>The thousandths a text stands for: 875 for "0,875", 1000 for "1". A comma or a point; false for anything else, also for a fourth digit after the comma.</summary>
    public static bool TryLees(string? tekst, out int duizendsten)
    {
        var goed = TryLees(tekst, Hoogste, out var gelezen);
        duizendsten = (int)gelezen;
        return goed;
    }

    /// <summary>
    /// The same up to another limit, in thousandths. Where that lets in a thousand, "1.234" is false, which one reads as a thousand and another as a bit more than one, and so is a comma with nothing
    /// before or behind it.
    /// </summary>
    public static bool TryLees(string? tekst, long hoogste, out long duizendsten)
    {
        duizendsten = 0;
        if (Vorm().Match(tekst?.Trim() ?? "") is not { Success: true } delen) return false;
        var (geheel, teken, breuk) = (delen.Groups[1].Value, delen.Groups[2].Value, delen.Groups[3].Value);
        if (hoogste > Hoogste && (geheel.Length == 0 || (teken.Length > 0 && breuk.Length == 0) || (teken == "." && breuk.Length == 3 && geheel != "0"))) return false;
        var gelezen = ((geheel.Length == 0 ? 0 : long.Parse(geheel, CultureInfo.InvariantCulture)) * 1000) + int.Parse(breuk.PadRight(3, '0'), CultureInfo.InvariantCulture);
        if (gelezen > hoogste) return false;
        duizendsten = gelezen;
        return true;
    }

    /// <summary>A number a spreadsheet gives, when it is not below nought, has at most three decimals and is within the limit.</summary>
    public static bool TryLees(double getal, long hoogste, out long duizendsten)
    {
        duizendsten = 0;
        // A decimal takes the fifteen digits a spreadsheet shows, not the binary tail behind them.
        if (!(getal >= 0 && getal <= hoogste / 1000d) || (decimal)getal * 1000 is var gelezen && gelezen != decimal.Truncate(gelezen)) return false;
        duizendsten = (long)gelezen;
        return true;
    }

    /// <summary>875 as 0,875 and 2259310 as 2.259,31: no empty zeros, as the published tables print them.</summary>
    public static string AlsVte(this int duizendsten) => AlsKommagetal(duizendsten);

    /// <summary>The same for a number that is no VTE.</summary>
    public static string AlsKommagetal(this long duizendsten) => (duizendsten / 1000m).AlsGetal(3);

    /// <summary>As it is typed, without a point for the thousands.</summary>
    public static string AlsInvoer(this long duizendsten) => (duizendsten / 1000m).ToString("0.###", Weergave.Cultuur);

    // At least one digit in all, and no more than a long takes.
    [GeneratedRegex("^(?=[.,]?[0-9])([0-9]{0,12})(?:([.,])([0-9]{0,3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Vorm();
}
