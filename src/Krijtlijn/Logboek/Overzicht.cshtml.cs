using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Logboek;

/// <summary>Who did what, when and why, with the old and new value of what changed.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, DateTime Moment, string Wat, string? Toelichting, string Wie, string InRol, Guid? LeerlingId, string? Leerling)
    {
        public IReadOnlyList<(string Ding, IReadOnlyList<Veldwijziging> Velden)> Wijzigingen { get; init; } = [];
    }

    public Logboekfilter Filter { get; private set; } = new();
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public bool IsBeheerder => wie.Rol == RolSoort.Beheerder;

    public async Task OnGetAsync(Logboekfilter filter)
    {
        // A filter that cannot be read is left out.
        ModelState.Clear();
        Filter = filter;
        var regels = Gefilterd(filter);
        Totaal = await regels.CountAsync();
        Bladzijde = Math.Clamp(filter.Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        var lijst = await regels.OrderByDescending(g => g.Moment).ThenByDescending(g => g.Id).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)
            .Select(g => new Rij(g.Id, g.Moment, g.Wat, g.Toelichting, g.Wie, g.InRol, g.LeerlingId, db.Leerlingen(wie).Where(l => l.Id == g.LeerlingId).Select(l => l.Voornaam + " " + l.Familienaam).FirstOrDefault())).ToListAsync();
        Rijen = IsBeheerder ? [.. lijst.Select(r => r with { Toelichting = null })] : await MetVelden(lijst);
    }

    private IQueryable<Gebeurtenis> Gefilterd(Logboekfilter filter)
    {
        var (van, tot) = filter.Tussen(tijd.Vandaag());
        var regels = db.Logboek(wie).AsNoTracking().Where(g => g.Moment >= van && g.Moment < tot);
        if (filter.Leerling is { } leerling) regels = regels.Where(g => g.LeerlingId == leerling);
        foreach (var woord in Zoekwoorden.Van(filter.Wie)) regels = regels.Where(g => Letters.Kaal(g.Wie).Contains(woord));
        foreach (var woord in Zoekwoorden.Van(filter.Wat)) regels = regels.Where(g => Letters.Kaal(g.Wat).Contains(woord));
        foreach (var woord in Zoekwoorden.Van(filter.Naam)) regels = regels.Where(g => db.Leerlingen(wie).Any(l => l.Id == g.LeerlingId && l.Zoeknaam.Contains(woord)));
        return regels;
    }

    private async Task<IReadOnlyList<Rij>> MetVelden(List<Rij> lijst)
    {
        var ids = lijst.Select(r => r.Id).ToList();
        var wijzigingen = (await db.Set<Wijziging>().AsNoTracking().Where(w => ids.Contains(w.GebeurtenisId) && w.Velden != null).OrderBy(w => w.Id).ToListAsync()).ToLookup(w => w.GebeurtenisId);
        return [.. lijst.Select(r => r with { Wijzigingen = [.. wijzigingen[r.Id].Select(w => (Veldnamen.Leesbaar(w.Ding), Veldwijziging.Lees(w.Velden)))] })];
    }
}
