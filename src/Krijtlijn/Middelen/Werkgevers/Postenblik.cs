using System.Globalization;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>What a special school has beside the posts it filled.</summary>
/// <param name="NaDuizendsten">Units after the decision that counts; null without one, or for a school it does not name.</param>
/// <param name="WaarborgDuizendsten">Units that stay for the small types; they pay posts too.</param>
/// <param name="VteDuizendsten">Full-time equivalents of the posts on the day.</param>
/// <param name="PostenDuizendsten">The posts in units; null as long as nobody says how many units make a full-time equivalent.</param>
public sealed record Postenrij(Guid SchoolId, string Nummer, string Naam, long OntvangenDuizendsten, long VertrekDuizendsten, long? NaDuizendsten, long WaarborgDuizendsten, int VteDuizendsten, long? PostenDuizendsten)
{
    /// <summary>All the school can pay posts with.</summary>
    public long HeeftDuizendsten => (NaDuizendsten ?? VertrekDuizendsten) + WaarborgDuizendsten;
    /// <summary>What is left, or with a minus what is filled above the means.</summary>
    public long? VerschilDuizendsten => PostenDuizendsten is { } posten ? HeeftDuizendsten - posten : null;
}

/// <summary>
/// Means received beside posts filled, on a day of the school year. No source gives what a unit (begeleidingseenheid) is in full-time equivalents, so the reader says it; without it both stand side by side.
/// </summary>
/// <param name="PerVteDuizendsten">Units for one full-time equivalent, in thousandths, as the address says.</param>
public sealed record Postenblik(DateOnly Dag, long? PerVteDuizendsten, IReadOnlyList<Postenrij> Rijen, IReadOnlyList<string> Bezwaren)
{
    public const string Dagsleutel = Peildag.Sleutel, Omrekensleutel = "pervte";

    public int VteDuizendsten => Rijen.Sum(r => r.VteDuizendsten);
    /// <summary>The sum of the rows, each rounded to a thousandth, so that the column adds up.</summary>
    public long? PostenDuizendsten => PerVteDuizendsten is null ? null : Rijen.Sum(r => r.PostenDuizendsten);

    public static async Task<Postenblik> Lees(KrijtlijnDb db, IQueryCollection vraag, Werkgeverjaar jaar, IReadOnlyDictionary<Guid, Werkgeververdelingsrij>? beslist, DateOnly vandaag)
    {
        var bezwaren = new List<string>();
        var (dag, perVte) = (LeesDag($"{vraag[Dagsleutel]}", jaar.Jaar, vandaag, bezwaren), LeesOmrekening($"{vraag[Omrekensleutel]}", bezwaren));
        var vte = await db.VtePerWerkgever(jaar.NetwerkId, dag);
        // An employer that is no member has posts to pay all the same.
        var elders = vte.Keys.Except(jaar.Rijen.Select(r => r.SchoolId)).ToList();
        var anderen = elders.Count == 0 ? [] : await db.Instellingen().Where(i => elders.Contains(i.Id)).OrderBy(i => i.Naam).ThenBy(i => i.Nummer).Select(i => new { i.Id, i.Nummer, i.Naam }).ToListAsync();
        Postenrij Rij(Guid id, Werkgever w) => new(id, w.Nummer, w.Naam, w.OntvangenDuizendsten, w.VertrekDuizendsten, beslist?.GetValueOrDefault(id)?.NaDuizendsten, w.WaarborgDuizendsten, vte.GetValueOrDefault(id), InEenheden(vte.GetValueOrDefault(id), perVte));
        return new Postenblik(dag, perVte, [.. jaar.Rijen.Select(r => Rij(r.SchoolId, r.Werkgever)), .. anderen.Select(a => Rij(a.Id, new Werkgever(a.Nummer, a.Naam, 0)))], bezwaren);
    }

    /// <summary>Full-time equivalents in units, half a thousandth upwards.</summary>
    public static long? InEenheden(int vteDuizendsten, long? perVteDuizendsten) => perVteDuizendsten is { } per ? (long)(((Int128)vteDuizendsten * per + 500) / 1000) : null;

    // Means are of a school year: without a day it is today, or the day of that year that lies nearest.
    private static DateOnly LeesDag(string tekst, Schooljaar jaar, DateOnly vandaag, List<string> bezwaren)
    {
        var standaard = vandaag < jaar.Begin ? jaar.Begin : vandaag > jaar.Einde ? jaar.Einde : vandaag;
        if (tekst.Trim().Length == 0) return standaard;
        if (Weergave.TryDag(tekst, out var dag) && jaar.Bevat(dag)) return dag;
        bezwaren.Add($"Kies een dag van {jaar.Begin.Datum()} tot en met {jaar.Einde.Datum()}: u ziet de posten op {standaard.Datum()}.");
        return standaard;
    }

    private static long? LeesOmrekening(string tekst, List<string> bezwaren)
    {
        if (tekst.Trim().Length == 0) return null;
        if (Eenheden.TryLees(tekst, out var per) && per is > 0 and <= HoogsteOmrekening) return per;
        bezwaren.Add($"Eenheden per voltijdse: geef een getal boven 0, hoogstens {HoogsteOmrekening.AlsEenheden()}. {Eenheden.Uitleg}");
        return null;
    }

    private const long HoogsteOmrekening = 100_000_000;

    /// <summary>As it is typed in the form; empty without one.</summary>
    public string Omrekening => PerVteDuizendsten?.AlsInvoer() ?? "";
    public string DagInvoer => Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
