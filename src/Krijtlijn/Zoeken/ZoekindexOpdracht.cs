using System.CommandLine;
using Krijtlijn.Leerlingen;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Commands;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Zoeken;

/// <summary>`zoekindex herbouwen`: builds the search index again from the data.</summary>
internal static class ZoekindexOpdracht
{
    private const int PerKeer = 2000;

    public static Command Maak(Programma programma)
    {
        var herbouwen = new Command("herbouwen", "Bouw de zoekindex opnieuw op uit de gegevens");
        herbouwen.SetAction(async (opties, ct) =>
        {
            using var gastheer = await programma.Gastheer(opties);
            await using var bereik = gastheer.Services.CreateAsyncScope();
            var aantal = await Herbouwen(bereik.ServiceProvider.GetRequiredService<KrijtlijnDb>(), ct);
            Console.WriteLine($"Zoekindex herbouwd: {aantal} leerlingen, personeelsleden en instellingen.");
            return Programma.Gelukt;
        });
        return new Command("zoekindex", "De index waarmee gezocht wordt") { herbouwen };
    }

    /// <summary>Renews the rows of everything that can be found and drops those of what is gone; searching goes on meanwhile. Returns how many things can be found.</summary>
    internal static async Task<int> Herbouwen(KrijtlijnDb db, CancellationToken ct)
    {
        var aantal = await Vernieuw(db, db.AlleLeerlingen().OrderBy(l => l.Id), ct)
            + await Vernieuw(db, db.AllePersoneelsleden().OrderBy(p => p.Id), ct)
            + await Vernieuw(db, db.Instellingen().Include(i => i.Vestigingen).OrderBy(i => i.Id), ct);
        await db.Zoekdelen().Where(z => !db.AlleLeerlingen().Any(l => l.Id == z.RefId) && !db.AllePersoneelsleden().Any(p => p.Id == z.RefId) && !db.Instellingen().Any(i => i.Id == z.RefId)).ExecuteDeleteAsync(ct);
        return aantal;
    }

    private static async Task<int> Vernieuw<T>(KrijtlijnDb db, IQueryable<T> dingen, CancellationToken ct) where T : class, IDoorzoekbaar
    {
        var gedaan = 0;
        while (true)
        {
            var deel = await dingen.AsNoTracking().Skip(gedaan).Take(PerKeer).ToListAsync(ct);
            if (deel.Count == 0) return gedaan;
            var ids = deel.ConvertAll(d => d.Id);
            await db.Zoekdelen().Where(z => ids.Contains(z.RefId)).ExecuteDeleteAsync(ct);
            await new Bulkschrijver(db).Schrijf(deel.SelectMany(Zoekdeel.Van), ct);
            gedaan += deel.Count;
        }
    }
}
