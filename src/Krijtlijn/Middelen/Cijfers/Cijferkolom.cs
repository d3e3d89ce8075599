using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>What is counted at which moment: a column of the overview, a row on the page of a school.</summary>
public sealed record Cijferkolom(Telsoort Soort, Telmoment Moment)
{
    /// <summary>For addresses and fields: l-2026-02-02, v-2020-2021.</summary>
    public string Sleutel => $"{(Soort == Telsoort.Leerlingen ? 'l' : 'v')}-{Moment.Sleutel}";
    /// <summary>The heading in a worksheet and above a column: Leerlingen 02/02/2026, Verslagen 2020-2021.</summary>
    public string Kop => $"{Soort} {Moment.Kort}";
    public string KopAangepast => $"{Kop} aangepast";
    public string InDeZin => $"{(Soort == Telsoort.Leerlingen ? "leerlingen" : "verslagen")} {(Moment.IsSchooljaar ? "in" : "op")} {Moment.Kort}";

    /// <summary>The counts that the law asks for a school year, in order.</summary>
    /// <param name="jaar">The school year that is divided for.</param>
    /// <param name="metVroegere">Also those a scenario may average over, and those that were counted.</param>
    /// <param name="geteld">What was counted at all.</param>
    public static IReadOnlyList<Cijferkolom> Voor(Schooljaar jaar, bool metVroegere = false, IEnumerable<(Telsoort Soort, Telmoment Moment)>? geteld = null)
    {
        var keuzes = new List<Telkeuze> { Telkeuze.Van(Regelboek.Voor(jaar)) };
        if (metVroegere) keuzes.AddRange([new Telkeuze(Rekenen.Verdeler.MeesteMomenten, Gemiddelde.Over.Teldagen, Rekenen.Verdeler.MeesteMomenten), new Telkeuze(1, Gemiddelde.Over.Schooljaren, Rekenen.Verdeler.MeesteMomenten)]);
        var gevraagd = keuzes.SelectMany(k => Enum.GetValues<Telsoort>().SelectMany(s => k.Momenten(s, jaar).Select(m => new Cijferkolom(s, m))));
        if (metVroegere && geteld is not null) gevraagd = gevraagd.Concat(geteld.Select(g => new Cijferkolom(g.Soort, g.Moment)));
        return [.. gevraagd.Distinct().OrderBy(k => k.Soort).ThenBy(k => k.Moment.IsSchooljaar).ThenBy(k => k.Moment.Dag)];
    }
}
