using System.CommandLine;
using System.Globalization;

namespace Krijtlijn.Platform.Commands;

/// <summary>An option that takes a whole number within bounds, and says so in Dutch when it gets something else. Without a default it reads as zero when it is not given.</summary>
internal static class Getaloptie
{
    public static Option<int> Maak(string naam, string uitleg, int? standaard = null, int laagste = 1, int hoogste = int.MaxValue)
    {
        var optie = new Option<int>(naam) { Description = uitleg };
        if (standaard is { } zonder) optie.DefaultValueFactory = _ => zonder;
        optie.Validators.Add(gegeven =>
        {
            // Asking for its value throws when the text is no number at all.
            if (gegeven.Tokens is not [var tekst] || (int.TryParse(tekst.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= laagste && getal <= hoogste)) return;
            gegeven.AddError(hoogste == int.MaxValue ? $"{naam} is een getal vanaf {laagste}." : $"{naam} is een getal van {laagste} tot {hoogste}.");
        });
        return optie;
    }
}
