using Krijtlijn.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Vandaag;

/// <summary>Reads all trays of a start page in one database command: of each tray the count and the first lines.</summary>
internal static class Bakjeslezer
{
    public const int RegelsPerBakje = 5;

    private sealed class Geteld
    {
        public int Bak { get; init; }
        public Guid Id { get; init; }
        public string Wie { get; init; } = "";
        public string? Waar { get; init; }
        public DateOnly? Dag { get; init; }
        public int Aantal { get; init; }
    }

    public static async Task<IReadOnlyList<Bakje>> Lees(IReadOnlyList<Bakdefinitie> definities, DateOnly vandaag)
    {
        if (definities.Count == 0) return [];
        var rijen = (await definities.Select((d, i) => Eerste(d.Rijen, i)).Aggregate((a, b) => a.Concat(b)).ToListAsync()).ToLookup(r => r.Bak);
        var nu = definities.Select((d, i) => (d.Voorrang, Bak: i)).Where(d => d.Voorrang is not null && rijen.Contains(d.Bak)).OrderBy(d => d.Voorrang).Select(d => (int?)d.Bak).FirstOrDefault();
        return [.. definities.Select((d, i) => Maak(d, [.. rijen[i].OrderBy(r => r.Dag ?? DateOnly.MaxValue).ThenBy(r => r.Wie, StringComparer.CurrentCulture)], i == nu, vandaag))];
    }

    private static IQueryable<Geteld> Eerste(IQueryable<Bakrij> rijen, int bak) => rijen.OrderBy(r => r.Dag == null).ThenBy(r => r.Dag).ThenBy(r => r.Id).Take(RegelsPerBakje)
        .Select(r => new Geteld { Bak = bak, Id = r.Id, Wie = r.Wie, Waar = r.Waar, Dag = r.Dag, Aantal = rijen.Count() });

    private static Bakje Maak(Bakdefinitie definitie, IReadOnlyList<Geteld> rijen, bool vraagtActie, DateOnly vandaag)
    {
        var regels = rijen.Select(r =>
        {
            var (tekst, soort) = r.Dag is { } dag ? definitie.Dagtekst(dag, vandaag) : ("", TagSoort.Stil);
            return new Bakregel(r.Wie, r.Waar is { } waar && r.Wie.EndsWith(waar, StringComparison.Ordinal) ? null : r.Waar, definitie.Link(r.Id), tekst, soort);
        }).ToList();
        var hint = regels is [] ? "niets te doen" : regels[0].Wanneer is { Length: > 0 } wanneer ? $"eerste: {wanneer}" : "";
        return new Bakje(definitie.Titel, definitie.Url, rijen is [var eerste, ..] ? eerste.Aantal : 0, regels, hint, vraagtActie, definitie.Voorrang is not null);
    }
}
