using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>A report as the own count takes it: in force from a day, up to and including a day or on.</summary>
public readonly record struct Telverslag(Guid LeerlingId, Verslagsoort Soort, DateOnly Vanaf, DateOnly? Tot);

/// <summary>A pupil in a school from a day up to and including a day; an enrolment that was not ended runs to the end of its school year.</summary>
public readonly record struct Telinschrijving(Guid LeerlingId, Guid SchoolId, DateOnly Van, DateOnly Tot);

/// <summary>
/// Pupils with a report per school and moment, counted in the network's own files. On a count day a pupil counts when a report is in force and she is enrolled on that day; for a school
/// year when both hold on one of its days. She counts once per school and moment, and an adapted curriculum goes before the common one. Says nothing of pupils the network never met.
/// </summary>
public sealed class EigenTelling
{
    private readonly Dictionary<(Guid School, Telmoment Moment), Telwaarde> geteld = [];
    private readonly HashSet<Telmoment> bekend = [];

    private EigenTelling() { }

    public static EigenTelling Tel(IEnumerable<Telverslag> verslagen, IEnumerable<Telinschrijving> inschrijvingen, IReadOnlyCollection<Telmoment> momenten)
    {
        var (telling, perLeerling) = (new EigenTelling(), inschrijvingen.ToLookup(i => i.LeerlingId));
        var gevonden = momenten.Distinct().ToDictionary(m => m, _ => new Dictionary<(Guid School, Guid Leerling), bool>());
        foreach (var verslag in verslagen)
            foreach (var inschrijving in perLeerling[verslag.LeerlingId])
                foreach (var (moment, leerlingen) in gevonden.Where(g => TeltMee(g.Key, verslag.Soort) && VallenSamen(g.Key, verslag, inschrijving)))
                {
                    var sleutel = (inschrijving.SchoolId, inschrijving.LeerlingId);
                    leerlingen[sleutel] = leerlingen.GetValueOrDefault(sleutel) || verslag.Soort.IsAangepastCurriculum();
                }
        foreach (var (moment, leerlingen) in gevonden.Where(g => g.Value.Count > 0))
        {
            telling.bekend.Add(moment);
            foreach (var school in leerlingen.GroupBy(l => l.Key.School, l => l.Value)) telling.geteld[(school.Key, moment)] = new Telwaarde(school.Count(aangepast => !aangepast), school.Count(aangepast => aangepast));
        }
        return telling;
    }

    /// <summary>Whether anybody at all was counted at the moment. If not, the network was not there yet: that is no count of nought.</summary>
    public bool Kent(Telmoment moment) => bekend.Contains(moment);

    /// <summary>Null at a moment of which the network knows nobody.</summary>
    public Telwaarde? this[Guid school, Telmoment moment] => Kent(moment) ? geteld.GetValueOrDefault((school, moment)) : null;

    /// <summary>Whether a kind of report gives a right in the school year of the moment; before the first regime by the law of that one.</summary>
    public static bool TeltMee(Telmoment moment, Verslagsoort soort) => (Regelboek.Zoek(Schooljaar.Van(moment.Dag)) ?? Regelboek.Regimes[0]).GeldigeVerslagen.Contains(soort);

    /// <summary>Whether the report is in force and the pupil enrolled on one same day of the moment.</summary>
    public static bool VallenSamen(Telmoment moment, Telverslag verslag, Telinschrijving inschrijving)
    {
        var (eerste, laatste) = moment.Dagen;
        var van = Laatste(eerste, verslag.Vanaf, inschrijving.Van);
        return van <= laatste && van <= inschrijving.Tot && (verslag.Tot is not { } tot || van <= tot);
    }

    private static DateOnly Laatste(DateOnly a, DateOnly b, DateOnly c) => a > b ? (a > c ? a : c) : b > c ? b : c;
}
