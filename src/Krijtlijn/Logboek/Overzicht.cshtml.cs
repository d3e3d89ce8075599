using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Logboek;

/// <summary>Who did what, when and why, with the old and new value of what changed.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    /// <summary>A worksheet with more would be slow to make and to read; a shorter period helps.</summary>
    public const int MeesteRijen = 20_000;
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, DateTime Moment, string Wat, string? Toelichting, string Wie, string InRol, Guid? LeerlingId, string? Leerling)
    {
        public IReadOnlyList<(string Ding, IReadOnlyList<Veldwijziging> Velden)> Wijzigingen { get; init; } = [];

        private string Gewijzigd => string.Join("; ", Wijzigingen.SelectMany(w => w.Velden.Select(v => $"{w.Ding}, {v.Veld}: {v.Oud} wordt {v.Nieuw}")));

        internal static IReadOnlyList<Kolom<Rij>> Kolommen { get; } =
        [
            new("Wanneer", r => r.Moment), new("Wat", r => r.Wat, 40), new("Toelichting", r => r.Toelichting, 40), new("Wie", r => r.Wie, 26), new("In welke rol", r => r.InRol, 34), new("Leerling", r => r.Leerling, 28), new("Wat er wijzigde", r => r.Gewijzigd, 60),
        ];
    }

    public Logboekfilter Filter { get; private set; } = new();
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public bool IsBeheerder => wie.Rol == RolSoort.Beheerder;

    public async Task OnGetAsync(Logboekfilter filter)
    {
        var regels = Gefilterd(filter);
        Totaal = await regels.CountAsync();
        Bladzijde = Math.Clamp(filter.Pagina ?? 1, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await Lees(regels, (Bladzijde - 1) * PerPagina, PerPagina);
    }

    /// <summary>The same lines as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(Logboekfilter filter)
    {
        var rijen = await Lees(Gefilterd(filter), 0, MeesteRijen);
        return await db.Uitvoeren(wie, "Logboek", tijd.Vandaag().Iso(), Rij.Kolommen, rijen);
    }

    private async Task<IReadOnlyList<Rij>> Lees(IQueryable<Gebeurtenis> regels, int overslaan, int aantal)
    {
        var lijst = await regels.OrderByDescending(g => g.Moment).ThenByDescending(g => g.Id).Skip(overslaan).Take(aantal)
            .Select(g => new Rij(g.Id, g.Moment, g.Wat, g.Toelichting, g.Wie, g.InRol, g.LeerlingId, db.Leerlingen(wie).Where(l => l.Id == g.LeerlingId).Select(l => l.Voornaam + " " + l.Familienaam).FirstOrDefault())).ToListAsync();
        return IsBeheerder ? [.. lijst.Select(r => r with { Toelichting = null })] : await MetVelden(lijst, regels);
    }

    private IQueryable<Gebeurtenis> Gefilterd(Logboekfilter filter)
    {
        // A filter that cannot be read is left out.
        ModelState.Clear();
        Filter = filter;
        var (van, tot) = filter.Tussen(tijd.Vandaag());
        var regels = db.Logboek(wie).AsNoTracking().Where(g => g.Moment >= van && g.Moment < tot);
        if (filter.Leerling is { } leerling) regels = regels.Where(g => g.LeerlingId == leerling);
        foreach (var woord in Zoekwoorden.Van(filter.Wie)) regels = regels.Where(g => Letters.Kaal(g.Wie).Contains(woord));
        foreach (var woord in Zoekwoorden.Van(filter.Wat)) regels = regels.Where(g => Letters.Kaal(g.Wat).Contains(woord));
        foreach (var woord in Zoekwoorden.Van(filter.Naam)) regels = regels.Where(g => db.Leerlingen(wie).Any(l => l.Id == g.LeerlingId && l.Zoeknaam.Contains(woord)));
        return regels;
    }

    // What changed on the lines of one page is asked by their keys; that of a whole export by its question.
    private async Task<IReadOnlyList<Rij>> MetVelden(List<Rij> lijst, IQueryable<Gebeurtenis> regels)
    {
        var ids = lijst.ConvertAll(r => r.Id);
        var hierbij = db.Set<Wijziging>().AsNoTracking().Where(w => w.Velden != null);
        hierbij = ids.Count <= PerPagina ? hierbij.Where(w => ids.Contains(w.GebeurtenisId)) : hierbij.Where(w => regels.Any(g => g.Id == w.GebeurtenisId));
        var wijzigingen = (await hierbij.OrderBy(w => w.Id).ToListAsync()).ToLookup(w => w.GebeurtenisId);
        return [.. lijst.Select(r => r with { Wijzigingen = [.. wijzigingen[r.Id].Select(w => (Veldnamen.Leesbaar(w.Ding), Veldwijziging.Lees(w.Velden)))] })];
    }
}
