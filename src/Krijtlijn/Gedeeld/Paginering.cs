using Microsoft.AspNetCore.WebUtilities;

namespace Krijtlijn.Gedeeld;

/// <summary>Where the reader is in a long list; <c>_Bladeren</c> renders it.</summary>
/// <param name="Pagina">Current page, from 1.</param>
/// <param name="Totaal">Number of rows over all pages.</param>
/// <param name="Url">Address of page n, keeping the rest of the query.</param>
public sealed record Paginering(int Pagina, int PerPagina, int Totaal, Func<int, string> Url)
{
    public const string Sleutel = "pagina";

    /// <summary>From the current request: keeps every other query value.</summary>
    public static Paginering Van(HttpRequest verzoek, int pagina, int perPagina, int totaal) =>
        new(pagina, perPagina, totaal, n => verzoek.MetQuery(Sleutel, n == 1 ? null : n.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public int AantalPaginas => Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);
    public int Eerste => Totaal == 0 ? 0 : (Pagina - 1) * PerPagina + 1;
    public int Laatste => Math.Min(Totaal, Pagina * PerPagina);

    /// <summary>The page numbers to show; null is a gap.</summary>
    public IEnumerable<int?> Nummers()
    {
        var vorige = 0;
        foreach (var n in Enumerable.Range(1, AantalPaginas).Where(n => n == 1 || n == AantalPaginas || Math.Abs(n - Pagina) <= 1))
        {
            if (n - vorige == 2) yield return n - 1;
            else if (n - vorige > 2) yield return null;
            yield return vorige = n;
        }
    }
}

/// <summary>Addresses that differ from the current one in a single query value.</summary>
public static class QueryLinks
{
    /// <summary>The current path and query with one value set, or removed when null; other values stay.</summary>
    public static string MetQuery(this HttpRequest verzoek, string sleutel, string? waarde, params string[] weg)
    {
        var overige = verzoek.Query
            .Where(q => !q.Key.Equals(sleutel, StringComparison.OrdinalIgnoreCase) && !weg.Contains(q.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        if (waarde is not null) overige = overige.Append(KeyValuePair.Create<string, string?>(sleutel, waarde));
        return QueryHelpers.AddQueryString(verzoek.PathBase + verzoek.Path, overige);
    }
}
