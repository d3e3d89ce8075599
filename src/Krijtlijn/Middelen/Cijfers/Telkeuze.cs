using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Over which moments pupils and reports are averaged for a division: the last count days, or the last school years.</summary>
/// <param name="Leerlingdagen">How many of the last count days the pupils are averaged over, 1 to <see cref="Rekenen.Verdeler.MeesteMomenten"/>.</param>
/// <param name="VerslagenPer">Whether reports are counted on count days or per school year.</param>
/// <param name="Verslagmomenten">How many of those, 1 to <see cref="Rekenen.Verdeler.MeesteMomenten"/>.</param>
public sealed record Telkeuze(int Leerlingdagen, Gemiddelde.Over VerslagenPer, int Verslagmomenten)
{
    /// <summary>What the law of the year says (rekenregels 1 and 3): the last three count days for both, or before that one count day and six school years.</summary>
    public static Telkeuze Van(Regime regime)
    {
        var gemiddelde = regime.Gemiddelde.Waarde;
        return new Telkeuze(gemiddelde.OokLeerlingen ? gemiddelde.Aantal : 1, gemiddelde.Eenheid, gemiddelde.Aantal);
    }

    /// <summary>The count days of the pupils for a school year, the earliest first.</summary>
    public IReadOnlyList<Telmoment> Leerlingen(Schooljaar jaar) => Teldagen(jaar, Leerlingdagen);

    /// <summary>The moments of the reports for a school year, the earliest first.</summary>
    public IReadOnlyList<Telmoment> Verslagen(Schooljaar jaar) => VerslagenPer == Gemiddelde.Over.Teldagen ? Teldagen(jaar, Verslagmomenten)
        : [.. Enumerable.Range(1, Verslagmomenten).Select(n => Telmoment.Van(new Schooljaar(jaar.Beginjaar - n))).Reverse()];

    public IReadOnlyList<Telmoment> Momenten(Telsoort soort, Schooljaar jaar) => soort == Telsoort.Leerlingen ? Leerlingen(jaar) : Verslagen(jaar);

    /// <summary>The last count days before a school year begins: the first working days of October and February.</summary>
    private static IReadOnlyList<Telmoment> Teldagen(Schooljaar jaar, int aantal) => [.. Enumerable.Range(0, aantal)
        .Select(n => n % 2 == 0 ? Schoolkalender.EersteWerkdag(jaar.Beginjaar - (n / 2), 2) : Schoolkalender.EersteWerkdag(jaar.Beginjaar - 1 - (n / 2), 10)).Reverse().Select(Telmoment.Op)];
}
