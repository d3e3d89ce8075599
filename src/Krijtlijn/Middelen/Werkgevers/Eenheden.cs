using System.Globalization;
using Krijtlijn.Gedeeld;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Units (begeleidingseenheden) as people write them, kept as whole thousandths: 12,5 is 12 500. Nothing goes through floating point.</summary>
public static class Eenheden
{
    /// <summary>The most a school can have, in thousandths: ten million units.</summary>
    public const long Hoogste = 10_000_000_000;
    /// <summary>What is said of something that is no number of units.</summary>
    public const string Uitleg = "Schrijf een getal zonder punt voor de duizendtallen en met hoogstens drie cijfers na de komma, bijvoorbeeld 12,5.";

    /// <summary>
    /// Reads "12,5", "12.5" or "12"; at most three digits after the comma or point. False for anything else, for more than <see cref="Hoogste"/>, and for "1.234", which
    /// one reads as a thousand and another as a bit more than one.
    /// </summary>
    public static bool TryLees(string? tekst, out long duizendsten)
    {
        duizendsten = 0;
        var delen = (tekst ?? "").Trim().Split(',', '.');
        if (delen.Length > 2 || delen[0].Length is 0 or > 8 || !delen.All(d => d.Length > 0 && d.All(char.IsAsciiDigit))) return false;
        var breuk = delen.Length == 2 ? delen[1] : "";
        if (breuk.Length > 3 || (breuk.Length == 3 && tekst!.Contains('.', StringComparison.Ordinal) && delen[0] != "0")) return false;
        var gelezen = (long.Parse(delen[0], CultureInfo.InvariantCulture) * 1000) + (breuk.Length == 0 ? 0 : long.Parse(breuk.PadRight(3, '0'), CultureInfo.InvariantCulture));
        if (gelezen > Hoogste) return false;
        duizendsten = gelezen;
        return true;
    }

    /// <summary>A number a spreadsheet gives, when it has at most three decimals and is not too large.</summary>
    public static bool TryLees(double getal, out long duizendsten)
    {
        duizendsten = 0;
        // A decimal takes the fifteen digits a spreadsheet shows, not the binary tail behind them.
        if (!(getal >= 0 && getal <= Hoogste / 1000) || (decimal)getal * 1000 is var gelezen && gelezen != decimal.Truncate(gelezen)) return false;
        duizendsten = (long)gelezen;
        return true;
    }

    /// <summary>12,5; with a point for the thousands, as on every page.</summary>
    public static string AlsEenheden(this long duizendsten) => (duizendsten / 1000m).AlsGetal(3);

    /// <summary>As it is typed, without a point for the thousands.</summary>
    public static string AlsInvoer(this long duizendsten) => (duizendsten / 1000m).ToString("0.###", Weergave.Cultuur);

    /// <summary>+2,5 or -2,5; 0 without a sign.</summary>
    public static string AlsVerschil(this long duizendsten) => duizendsten > 0 ? $"+{duizendsten.AlsEenheden()}" : duizendsten.AlsEenheden();

    /// <summary>12,5 eenheden, 1 eenheid.</summary>
    public static string InEenheden(this long duizendsten) => $"{duizendsten.AlsEenheden()} {(duizendsten == 1000 ? "eenheid" : "eenheden")}";
}
