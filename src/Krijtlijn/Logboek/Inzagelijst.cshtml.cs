using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Logboek;

/// <summary>Who read which pupil's file, in which role and on which page (R40).</summary>
public sealed class InzagelijstModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public sealed record Rij(DateTime Moment, Guid LeerlingId, string? Leerling, string Wie, string InRol, string Pagina);

    public Logboekfilter Filter { get; private set; } = new();
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }

    public async Task OnGetAsync(Logboekfilter filter)
    {
        ModelState.Clear();
        Filter = filter;
        var (van, tot) = filter.Tussen(tijd.Vandaag());
        var inzages = db.InzagesInBereik(wie).AsNoTracking().Where(i => i.Moment >= van && i.Moment < tot);
        foreach (var woord in Zoekwoorden.Van(filter.Wie)) inzages = inzages.Where(i => Letters.Kaal(i.Wie).Contains(woord));
        foreach (var woord in Zoekwoorden.Van(filter.Naam)) inzages = inzages.Where(i => db.Leerlingen(wie).Any(l => l.Id == i.LeerlingId && l.Zoeknaam.Contains(woord)));
        Totaal = await inzages.CountAsync();
        Bladzijde = Math.Clamp(filter.Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await inzages.OrderByDescending(i => i.Moment).ThenByDescending(i => i.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)
            .Select(i => new Rij(i.Moment, i.LeerlingId, db.Leerlingen(wie).Where(l => l.Id == i.LeerlingId).Select(l => l.Voornaam + " " + l.Familienaam).FirstOrDefault(), i.Wie, i.InRol, i.Pagina)).ToListAsync();
    }
}
