namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>A post as the ledger counts it.</summary>
/// <param name="PersoneelslidId">Who holds it.</param>
/// <param name="WerkgeverId">The special school that employs her in it.</param>
/// <param name="Hoofdstructuur">121, 221 or 321.</param>
/// <param name="Hoedanigheid">Titularis or replacement.</param>
/// <param name="VteDuizendsten">Size in thousandths of a full-time equivalent.</param>
/// <param name="Van">The first day on which it counts.</param>
/// <param name="Tot">The last day on which it counts; null without end.</param>
public sealed record Post(Guid PersoneelslidId, Guid WerkgeverId, Hoofdstructuur Hoofdstructuur, Hoedanigheid Hoedanigheid, int VteDuizendsten, DateOnly Van, DateOnly? Tot)
{
    /// <summary>Whether it counts on a day; the first and the last day do.</summary>
    public bool Geldt(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);
}

/// <summary>What a set of posts comes to.</summary>
/// <param name="VteDuizendsten">Thousandths of a full-time equivalent.</param>
/// <param name="Personen">People; who holds two of the posts counts once.</param>
/// <param name="Posten">Posts.</param>
public sealed record Telling(int VteDuizendsten, int Personen, int Posten)
{
    public static Telling Van(IReadOnlyCollection<Post> posten) => new(posten.Sum(p => p.VteDuizendsten), posten.Select(p => p.PersoneelslidId).Distinct().Count(), posten.Count);
}

/// <summary>
/// The staffing ledger on one day, as the ministry publishes it (002, "De inzet van de ondersteuners"): full-time equivalents and people per main structure, split in titularissen and replacements.
/// Exact: sums of whole thousandths. The VTE of the parts add up to the whole; the people need not, since somebody may have a post in two parts.
/// </summary>
public sealed class Postenstand
{
    private readonly IReadOnlyList<Post> posten;

    private Postenstand(IReadOnlyList<Post> posten, DateOnly dag)
    {
        (this.posten, Dag) = (posten, dag);
        Samen = Telling.Van(posten);
        PerWerkgever = posten.GroupBy(p => p.WerkgeverId).ToDictionary(g => g.Key, g => Telling.Van([.. g]));
    }

    public DateOnly Dag { get; }
    public Telling Samen { get; }
    /// <summary>By employer; who has no post on the day is not in it.</summary>
    public IReadOnlyDictionary<Guid, Telling> PerWerkgever { get; }

    /// <summary>The ledger on a day: of all posts given, those that count then.</summary>
    public static Postenstand Op(IEnumerable<Post> posten, DateOnly dag) => new([.. posten.Where(p => p.Geldt(dag))], dag);

    public Telling Van(Hoofdstructuur hoofdstructuur) => Telling.Van([.. posten.Where(p => p.Hoofdstructuur == hoofdstructuur)]);

    public Telling Van(Hoedanigheid hoedanigheid) => Telling.Van([.. posten.Where(p => p.Hoedanigheid == hoedanigheid)]);

    public Telling Van(Hoofdstructuur hoofdstructuur, Hoedanigheid hoedanigheid) => Telling.Van([.. posten.Where(p => p.Hoofdstructuur == hoofdstructuur && p.Hoedanigheid == hoedanigheid)]);
}
