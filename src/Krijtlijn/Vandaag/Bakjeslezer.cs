using Krijtlijn.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Vandaag;

/// <summary>
/// Reads all trays of a start page in two database commands: first what lies in each and since when, then the names on the lines that are shown.
/// What makes a tray costs the database far more than its keys, so that counting apart from reading would do the work twice.
/// </summary>
internal static class Bakjeslezer
{
    public const int RegelsPerBakje = 5;

    private sealed class Sleutel
    {
        public int Bak { get; init; }
        public Guid Id { get; init; }
        public DateOnly? Dag { get; init; }
    }

    private sealed class Naam
    {
        public int Bak { get; init; }
        public Guid Id { get; init; }
        public string Wie { get; init; } = "";
        public string? Waar { get; init; }
    }

    // A pupil with two reports lies in a tray twice: both count, and one line leads to her.
    public static async Task<IReadOnlyList<Bakje>> Lees(IReadOnlyList<Bakdefinitie> definities, DateOnly vandaag)
    {
        if (definities.Count == 0) return [];
        var inhoud = (await definities.Select((d, i) => d.Rijen.Select(r => new Sleutel { Bak = i, Id = r.Id, Dag = r.Dag })).Aggregate((a, b) => a.Concat(b)).ToListAsync()).ToLookup(s => s.Bak);
        var bovenaan = definities.Select((_, i) => inhoud[i].OrderBy(s => s.Dag ?? DateOnly.MaxValue).ThenBy(s => s.Id).DistinctBy(s => s.Id).Take(RegelsPerBakje).ToDictionary(s => s.Id, s => s.Dag)).ToList();
        var namen = (await LeesNamen(definities, bovenaan)).ToLookup(n => n.Bak);
        var nu = definities.Select((d, i) => (d.Voorrang, Bak: i)).Where(d => d.Voorrang is not null && inhoud.Contains(d.Bak)).OrderBy(d => d.Voorrang).Select(d => (int?)d.Bak).FirstOrDefault();
        return [.. definities.Select((d, i) => Maak(d, inhoud[i].Count(), [.. namen[i].DistinctBy(n => n.Id).Select(n => (n, Dag: bovenaan[i][n.Id])).OrderBy(r => r.Dag ?? DateOnly.MaxValue).ThenBy(r => r.n.Wie, StringComparer.CurrentCulture)], i == nu, vandaag))];
    }

    private static async Task<List<Naam>> LeesNamen(IReadOnlyList<Bakdefinitie> definities, List<Dictionary<Guid, DateOnly?>> bovenaan)
    {
        var gevuld = definities.Select((d, i) => (Rijen: d.Namen ?? d.Rijen, Ids: bovenaan[i].Keys.ToList(), Bak: i)).Where(d => d.Ids.Count > 0).ToList();
        if (gevuld.Count == 0) return [];
        return await gevuld.Select(d => d.Rijen.Where(r => d.Ids.Contains(r.Id)).Select(r => new Naam { Bak = d.Bak, Id = r.Id, Wie = r.Wie, Waar = r.Waar })).Aggregate((a, b) => a.Concat(b)).ToListAsync();
    }

    private static Bakje Maak(Bakdefinitie definitie, int aantal, IReadOnlyList<(Naam Naam, DateOnly? Dag)> rijen, bool vraagtActie, DateOnly vandaag)
    {
        var regels = rijen.Select(r =>
        {
            var (tekst, soort) = r.Dag is { } dag ? definitie.Dagtekst(dag, vandaag) : ("", TagSoort.Stil);
            var (wie, waar) = (r.Naam.Wie, r.Naam.Waar);
            return new Bakregel(wie, waar is not null && wie.EndsWith(waar, StringComparison.Ordinal) ? null : waar, definitie.Link(r.Naam.Id), tekst, soort);
        }).ToList();
        var hint = regels is [] ? "niets te doen" : regels[0].Wanneer is { Length: > 0 } wanneer ? $"eerste: {wanneer}" : "";
        return new Bakje(definitie.Titel, definitie.Url, aantal, regels, hint, vraagtActie, definitie.Voorrang is not null);
    }
}
