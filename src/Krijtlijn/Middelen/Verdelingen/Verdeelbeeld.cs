using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Cijfers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>A school in a division, reckoned now or frozen before: the same to look at.</summary>
public sealed class Verdeelrij
{
    private readonly Uitkomstrij? nu;
    private readonly Verdelingsrij? toen;
    private readonly Telwoorden? woorden;

    internal Verdeelrij(Cijferschool school, Uitkomstrij uitkomst, int? vorig, Telwoorden telwoorden)
    {
        (SchoolId, Nummer, Naam, Groep, Net, Team) = school;
        (nu, Vorig, woorden, Resultaat, KrijgtMinimum) = (uitkomst, vorig, telwoorden, (int)uitkomst.Resultaat, uitkomst.KrijgtMinimum);
        Ontbrekend = uitkomst.OntbrekendeTeldagen + uitkomst.OntbrekendeVerslagtellingen;
    }

    internal Verdeelrij(Verdelingsrij rij)
    {
        (SchoolId, Nummer, Naam, Groep, Net, Team) = (rij.SchoolId, rij.Schoolnummer, rij.Schoolnaam, rij.Groep, rij.Net, rij.Team);
        (toen, Vorig, Resultaat, KrijgtMinimum, Ontbrekend) = (rij, rij.Vorig, rij.Resultaat, rij.KrijgtMinimum, rij.Ontbrekend);
    }

    public Guid SchoolId { get; }
    public string Nummer { get; }
    public string Naam { get; }
    public Niveaugroep Groep { get; }
    public string? Net { get; }
    public string? Team { get; }
    public int Resultaat { get; }
    public int? Vorig { get; }
    public bool KrijgtMinimum { get; }
    /// <summary>Moments without a count.</summary>
    public int Ontbrekend { get; }
    /// <summary>The stored line; null as long as it is reckoned anew.</summary>
    public Guid? RijId => toen?.Id;
    public int? Verschil => Resultaat - Vorig;

    /// <summary>With four digits after the point, exact before that.</summary>
    public string GemiddeldeLeerlingen => toen?.GemiddeldeLeerlingen ?? nu!.GemiddeldeLeerlingen.InDecimalen(4);
    public string GemiddeldeVerslagen => toen?.GemiddeldeVerslagen ?? nu!.GemiddeldeVerslagen.InDecimalen(4);
    public string Leerlingdeel => toen?.Leerlingdeel ?? nu!.Leerlingdeel.InDecimalen(4);
    public string Verslagdeel => toen?.Verslagdeel ?? nu!.Verslagdeel.InDecimalen(4);
    public string Quotum => toen?.Quotum ?? nu!.Quotum.InDecimalen(4);

    /// <summary>The sum spelled out.</summary>
    public IReadOnlyList<string> Zinnen => toen?.Uitleg.Split('\n') ?? Uitleg.Zinnen(nu!, Eenheidswoord.Traject, "De school", woorden!.Leerlingen, woorden.Verslagen);
}

/// <summary>The moments of counting in words, in the order of the counts.</summary>
internal sealed record Telwoorden(IReadOnlyList<string> Leerlingen, IReadOnlyList<string> Verslagen)
{
    public static Telwoorden Van(Telkeuze keuze, Schooljaar jaar) => new([.. keuze.Leerlingen(jaar).Select(m => m.Tekst)], [.. keuze.Verslagen(jaar).Select(m => m.Tekst)]);
}

/// <summary>Schools with something in common, and how they fare together.</summary>
public sealed record Verdeelgroep(string Naam, int Scholen, int Resultaat, int? Vorig)
{
    public int? Verschil => Resultaat - Vorig;
}

/// <summary>A division as it is looked at: what each school gets against the year before, and what did not go to schools.</summary>
/// <param name="Opmerking">What the key could not follow for want of counts, in the user's words.</param>
/// <param name="Bezwaar">Why it cannot be reckoned, in the user's words; null when it can.</param>
public sealed record Verdeelbeeld(Verdeelkeuze Keuze, IReadOnlyList<Verdeelrij> Rijen, int Coordinatie, int Reserve, int NietVerdeeld, string? Bezwaar = null, string? Opmerking = null)
{
    public int Verdeeld => Rijen.Sum(r => r.Resultaat);
    public bool HeeftVorig => Rijen.Any(r => r.Vorig is not null);
    public int Winnaars => Rijen.Count(r => r.Verschil > 0);
    public int Verliezers => Rijen.Count(r => r.Verschil < 0);
    public int Gelijk => Rijen.Count(r => r.Verschil == 0);
    public int Nieuw => Rijen.Count(r => r.Vorig is null);
    /// <summary>The largest loss of one school, as a number above zero; 0 when nobody loses.</summary>
    public int GrootsteVerlies => Math.Max(0, -(Rijen.Min(r => r.Verschil) ?? 0));
    /// <summary>Pupils should count, and nobody has any.</summary>
    public bool ZonderLeerlingen => Keuze.Leerlingprocent > 0 && Rijen.Count > 0 && Rijen.All(r => r.GemiddeldeLeerlingen == "0.0000");
    public int MetMinimum => Rijen.Count(r => r.KrijgtMinimum);

    /// <summary>Largest loss first; schools without a year before by name after those with one.</summary>
    public IEnumerable<Verdeelrij> OpVerlies() => Rijen.OrderBy(r => r.Verschil ?? int.MaxValue).ThenBy(r => r.Naam, StringComparer.Create(Weergave.Cultuur, true)).ThenBy(r => r.Nummer, StringComparer.Ordinal);

    public IReadOnlyList<Verdeelgroep> PerNiveau => Per(r => r.Groep == Niveaugroep.Basis ? "Basisonderwijs" : "Secundair onderwijs");
    public IReadOnlyList<Verdeelgroep> PerNet => Per(r => r.Net ?? "Net niet gekend");
    public IReadOnlyList<Verdeelgroep> PerTeam => Per(r => r.Team ?? "Zonder deelteam");

    private List<Verdeelgroep> Per(Func<Verdeelrij, string> sleutel) =>
        [.. Rijen.GroupBy(sleutel).OrderBy(g => g.Key, StringComparer.Create(Weergave.Cultuur, true)).Select(g => new Verdeelgroep(g.Key, g.Count(), g.Sum(r => r.Resultaat), g.Any(r => r.Vorig is not null) ? g.Sum(r => r.Vorig ?? 0) : null))];

    /// <summary>Reckons a division now.</summary>
    /// <param name="vorig">Trajecten per school of the year before.</param>
    public static Verdeelbeeld Bereken(Verdeelkeuze keuze, Cijferbeeld cijfers, IReadOnlyDictionary<Guid, int> vorig)
    {
        try
        {
            keuze.Eis();
            var uitkomst = Verdeler.Verdeel(keuze.Regels, cijfers.Voor(keuze.Telling));
            var woorden = Telwoorden.Van(keuze.Telling, cijfers.Jaar);
            return new Verdeelbeeld(keuze, [.. cijfers.Scholen.Zip(uitkomst.Rijen, (s, r) => new Verdeelrij(s, r, vorig.TryGetValue(s.Id, out var toen) ? toen : null, woorden))],
                (int)uitkomst.Coordinatie, (int)uitkomst.Reserve, (int)uitkomst.NietVerdeeld, Opmerking: Verschoven(uitkomst));
        }
        catch (RegelGebroken bezwaar)
        {
            return new Verdeelbeeld(keuze, [], 0, 0, 0, bezwaar.Message);
        }
    }

    private static string? Verschoven(Verdeeluitkomst uitkomst) => uitkomst.Potten.Select(p => p.Verschuiving switch
    {
        Sleutelverschuiving.LeerlingenNaarVerslagen => $"Van geen enkele school{In(p)} zijn er leerlingen geteld op de gekozen teldagen. Daarom volgt alles de verslagen, en niet de sleutel. Kies meer teldagen, of vul de cijfers aan.",
        Sleutelverschuiving.VerslagenNaarLeerlingen => $"Van geen enkele school{In(p)} zijn er verslagen geteld op de gekozen momenten. Daarom volgt alles de leerlingen. Klopt dat niet, kies dan andere momenten of vul de cijfers aan.",
        _ => null,
    }).FirstOrDefault(o => o is not null);

    private static string In(Pot pot) => pot.Groep switch { Niveaugroep.Basis => " van het basisonderwijs", Niveaugroep.Secundair => " van het secundair", _ => "" };

    /// <summary>A division as it was put forward.</summary>
    public static Verdeelbeeld Bevroren(Verdeling verdeling, IEnumerable<Verdelingsrij> rijen) => new(verdeling.Keuze, [.. rijen.Select(r => new Verdeelrij(r))], verdeling.Coordinatie, verdeling.Reserve, verdeling.NietVerdeeld);
}
