using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>A count as the calculation knows it: of which special school (null for the network as a whole), on which day, of what and how many pupils.</summary>
public sealed record Telling(Guid? SchoolId, DateOnly Teldag, Kleintype Wat, int Aantal);

/// <summary>One line of the sum: counted pupils times the norm; the norm is null when none was set, and then the line gives nothing.</summary>
public sealed record Waarborgregel(Kleintype Wat, int Aantal, int? NormDuizendsten)
{
    public long Duizendsten => (long)Aantal * (NormDuizendsten ?? 0);
    public string Zin => NormDuizendsten is { } norm ? $"{Wat.Tekst}: {Aantal.Aantal("leerling", "leerlingen")} x {norm.AlsEenheden()} = {Duizendsten.AlsEenheden()}" : $"{Wat.Tekst}: {Aantal.Aantal("leerling", "leerlingen")}, nog geen norm";
}

/// <summary>What is guaranteed for one special school or for the network as a whole, and on which count day that rests.</summary>
public sealed record Schoolwaarborg(Guid? SchoolId, DateOnly Teldag, IReadOnlyList<Waarborgregel> Regels)
{
    public long Duizendsten => Regels.Sum(r => r.Duizendsten);
    public int Leerlingen => Regels.Sum(r => r.Aantal);
    public bool MistEenNorm => Regels.Any(r => r is { Aantal: > 0, NormDuizendsten: null });
}

/// <summary>
/// The guarantee for the small types of a school year (rekenregels, section 3; bouwsteen 50 of 002): counted pupils x norm by type and level, summed. For each special school the last count day of
/// the year before that has figures counts, so that a count that is not in yet takes nothing away. Pure and exact, in thousandths of a unit.
/// </summary>
public static class Kleintypewaarborg
{
    public const string Regel = "middelen";

    public static IReadOnlyList<Schoolwaarborg> Bereken(Schooljaar jaar, IEnumerable<Telling> tellingen, IReadOnlyDictionary<Kleintype, int> normen)
    {
        var (dagen, soorten) = (Kleintype.Teldagen(jaar).ToHashSet(), Kleintype.Voor(jaar).ToHashSet());
        return [.. tellingen.Where(t => dagen.Contains(t.Teldag) && soorten.Contains(t.Wat)).GroupBy(t => t.SchoolId)
            .Select(g => g.GroupBy(t => t.Teldag).MaxBy(d => d.Key)!)
            .Select(d => new Schoolwaarborg(d.First().SchoolId, d.Key, [.. d.GroupBy(t => t.Wat).OrderBy(w => w.Key.Type).ThenBy(w => w.Key.Niveau).Select(w => new Waarborgregel(w.Key, w.Sum(t => t.Aantal), normen.TryGetValue(w.Key, out var norm) ? norm : null))]))];
    }

    /// <summary>What a decision gives free of a school's guaranteed units: the percentage, rounded down to a thousandth so that never more is used than was decided.</summary>
    public static long Vrijgegeven(long gewaarborgd, int procent) => gewaarborgd * procent / 100;
}
