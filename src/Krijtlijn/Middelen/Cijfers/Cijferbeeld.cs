using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Regelgeving;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>A regular school that shares in the means of a network in a school year.</summary>
/// <param name="Team">The sub-team that serves it, if any.</param>
public sealed record Cijferschool(Guid Id, string Nummer, string Naam, Niveaugroep Groep, string? Net, string? Team);

/// <summary>A count as it holds, with where it comes from.</summary>
public sealed record Cijfertelling(Telwaarde Waarde, Telherkomst Herkomst, string Bron, DateOnly BronDag);

/// <summary>The counts of the regular schools of a network at the moments that matter for a school year.</summary>
public sealed class Cijferbeeld
{
    private readonly Dictionary<(Guid School, Telsoort Soort, Telmoment Moment), Cijfertelling> tellingen;
    private readonly Dictionary<Telkeuze, IReadOnlyList<Schoolcijfers>> gekozen = [];

    internal Cijferbeeld(Guid netwerkId, Schooljaar jaar, IReadOnlyList<Cijferschool> scholen, Dictionary<(Guid, Telsoort, Telmoment), Cijfertelling> tellingen) => (NetwerkId, Jaar, Scholen, this.tellingen) = (netwerkId, jaar, scholen, tellingen);

    public Guid NetwerkId { get; }
    /// <summary>The school year that is divided for; its count days lie before it.</summary>
    public Schooljaar Jaar { get; }
    /// <summary>By name, then number.</summary>
    public IReadOnlyList<Cijferschool> Scholen { get; }

    /// <summary>Null where nothing was counted.</summary>
    public Cijfertelling? this[Guid school, Telsoort soort, Telmoment moment] => tellingen.GetValueOrDefault((school, soort, moment));

    public bool HeeftCijfers => tellingen.Count > 0;

    /// <summary>What was counted at all, each once.</summary>
    public IEnumerable<(Telsoort Soort, Telmoment Moment)> Geteld => tellingen.Keys.Select(t => (t.Soort, t.Moment)).Distinct();

    /// <summary>How many schools have no count at a moment.</summary>
    public int Ontbrekend(Telsoort soort, Telmoment moment) => Scholen.Count(s => this[s.Id, soort, moment] is null);

    /// <summary>The schools as the division takes them, averaged over the moments of a choice.</summary>
    public IReadOnlyList<Schoolcijfers> Voor(Telkeuze keuze)
    {
        // Scenarios beside each other mostly average over the same moments: they share the list.
        if (gekozen.TryGetValue(keuze, out var eerder)) return eerder;
        var (leerlingen, verslagen) = (keuze.Leerlingen(Jaar), keuze.Verslagen(Jaar));
        return gekozen[keuze] = [.. Scholen.Select(s => new Schoolcijfers(s.Nummer, [.. leerlingen.Select(m => (long?)this[s.Id, Telsoort.Leerlingen, m]?.Waarde.Gewoon)],
            [.. verslagen.Select(m => this[s.Id, Telsoort.Verslagen, m] is { } t ? new Verslagtal(t.Waarde.Gewoon, t.Waarde.Aangepast) : (Verslagtal?)null)], s.Groep))];
    }
}
