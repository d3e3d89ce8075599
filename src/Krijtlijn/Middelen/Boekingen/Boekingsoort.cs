using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>The ways capacity moves in the year; each says between whom.</summary>
public enum Boekingsoort
{
    /// <summary>A school gives back to the pot.</summary>
    Vrijgave,
    /// <summary>A school asks more from the pot.</summary>
    Bijvraag,
    /// <summary>A school gives to another school.</summary>
    Overdracht,
    /// <summary>The coordinator gives from the pot, on her own initiative.</summary>
    ReserveInzet,
    /// <summary>Undoes an accepted booking, the other way round.</summary>
    Tegenboeking,
}

public enum Boekingstatus { Voorgesteld, Aanvaard, Geweigerd, Ingetrokken }

public static class Boekingweergave
{
    public static string Tekst(this Boekingsoort soort) => soort switch
    {
        Boekingsoort.Vrijgave => "Vrijgave",
        Boekingsoort.Bijvraag => "Bijvraag",
        Boekingsoort.Overdracht => "Overdracht",
        Boekingsoort.ReserveInzet => "Inzet uit de reserve",
        _ => "Tegenboeking",
    };

    /// <summary>Who gives to whom, under the option of a form.</summary>
    public static string Uitleg(this Boekingsoort soort) => soort switch
    {
        Boekingsoort.Vrijgave => "Een school heeft minder nodig en geeft trajecten terug aan de pot van het netwerk.",
        Boekingsoort.Bijvraag => "Een school heeft meer vragen en vraagt trajecten uit de pot.",
        Boekingsoort.Overdracht => "Een school geeft trajecten rechtstreeks aan een andere school.",
        _ => "De coördinator geeft een school trajecten uit de pot, zonder dat ze erom vroeg.",
    };

    public static string Tekst(this Boekingstatus status) => status.ToString();

    public static TagSoort Tag(this Boekingstatus status) => status switch
    {
        Boekingstatus.Voorgesteld => TagSoort.LetOp,
        Boekingstatus.Aanvaard => TagSoort.Goed,
        Boekingstatus.Geweigerd => TagSoort.Fout,
        _ => TagSoort.Stil,
    };
}

/// <summary>The number of a booking as people read and write it.</summary>
public static class Boekingkenmerk
{
    public static string Van(Schooljaar jaar, int volgnummer) => $"B{jaar.Beginjaar}-{volgnummer:000}";

    /// <summary>The number in "B2026-007" or "7"; null when it is neither.</summary>
    public static int? Lees(string tekst) => int.TryParse(tekst.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
}
