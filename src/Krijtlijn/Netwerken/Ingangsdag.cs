using Krijtlijn.Gedeeld;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Netwerken;

/// <summary>The first day of something, as it was typed: any date the calendar knows.</summary>
internal static class Ingangsdag
{
    /// <summary>Further ahead nobody plans: a day beyond is a slip of the pen.</summary>
    private const int JarenVooruit = 3;

    /// <summary>The last day one may choose.</summary>
    public static DateOnly Laatste(DateOnly vandaag) => vandaag.AddYears(JarenVooruit);

    /// <summary>The day, when it lies in a school year there can be and not far ahead.</summary>
    public static DateOnly Eis(DateOnly dag, DateOnly vandaag, string veld) =>
        dag < new Schooljaar(Schooljaar.Eerste).Begin ? throw new RegelGebroken("netwerk", $"{dag.Datum()} ligt te ver van vandaag. Netwerken bestaan sinds {Regelboek.Eerste.Begin.Datum()}: kies die dag of een latere.", veld)
        : dag > Laatste(vandaag) ? throw new RegelGebroken("netwerk", $"{dag.Datum()} ligt te ver van vandaag. Kies een dag tot hoogstens {JarenVooruit} jaar na vandaag.", veld)
        : dag;
}
