using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>The first day of something, as it was typed: any date the calendar knows.</summary>
internal static class Ingangsdag
{
    /// <summary>The day, when it lies in a school year there can be.</summary>
    public static DateOnly Eis(DateOnly dag, string veld) => dag >= new Schooljaar(Schooljaar.Eerste).Begin && dag < new Schooljaar(Schooljaar.Laatste).Begin ? dag
        : throw new RegelGebroken("netwerk", $"{dag.Datum()} ligt te ver van vandaag. Netwerken bestaan sinds {Regelboek.Eerste.Begin.Datum()}: kies die dag of een latere.", veld);
}
