using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>A big button on the supporter's page: a traject, what is promised and given this week, and what she did there on this weekday last week.</summary>
public sealed record Inzetknop(Guid TrajectId, Guid SchoolId, string Leerling, string School, int MinutenPerWeek, int DezeWeek, Inzetweergave? VorigeWeek, DateOnly? Laatst)
{
    public int Resterend => Math.Max(0, MinutenPerWeek - DezeWeek);
}

/// <summary>The trajecten a supporter most likely visits today.</summary>
public static class Inzetdag
{
    /// <summary>
    /// Her running trajecten in likely order: visited on this weekday last week first, then the most recently visited.
    /// What is registered for today already is not offered for repeating.
    /// </summary>
    public static async Task<IReadOnlyList<Inzetknop>> Knoppen(KrijtlijnDb db, HuidigeGebruiker wie, DateOnly vandaag, IReadOnlyList<Inzetweergave> recent)
    {
        TrajectStatus[] lopend = [TrajectStatus.Startgesprek, TrajectStatus.Lopend];
        var mijn = await db.Toewijzingen(wie).AsNoTracking()
            .Where(t => t.PersoneelslidId == wie.PersoneelslidId && t.Van <= vandaag && (t.Tot == null || t.Tot >= vandaag) && lopend.Contains(t.Traject!.Status))
            .Select(t => new { t.TrajectId, t.SchoolId, Leerling = t.Traject!.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam, School = t.Traject.School!.Naam, t.MinutenPerWeek }).ToListAsync();
        var week = Week.Van(vandaag);
        return [.. mijn.GroupBy(t => t.TrajectId).Select(g =>
        {
            var regels = recent.Where(r => r.TrajectId == g.Key).ToList();
            var vorige = regels.Exists(r => r.Datum == vandaag) ? null : regels.Find(r => r.Datum == vandaag.AddDays(-7));
            return new Inzetknop(g.Key, g.First().SchoolId, g.First().Leerling, g.First().School, g.Sum(t => t.MinutenPerWeek),
                regels.Where(r => week.Bevat(r.Datum)).Sum(r => r.Minuten), vorige, regels.Max(r => (DateOnly?)r.Datum));
        }).OrderByDescending(k => k.VorigeWeek is not null).ThenByDescending(k => k.Laatst).ThenBy(k => k.Leerling, StringComparer.CurrentCulture)];
    }
}
