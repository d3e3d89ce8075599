using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>Per school of the network: promised until today, delivered, and what is left of the school year.</summary>
public sealed class ScholenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public sealed record Rij(string Nummer, string School, int AantalTrajecten, Inzetstand Stand);

    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    [BindProperty(SupportsGet = true)] public string? Sort { get; set; }
    [BindProperty(SupportsGet = true)] public int Pagina { get; set; } = 1;

    public Schooljaar Schooljaar { get; private set; }
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Meest { get; private set; }

    public async Task OnGetAsync()
    {
        var vandaag = tijd.Vandaag();
        Schooljaar = Schooljaar.Van(vandaag);
        var alle = (await Lees(vandaag)).Where(r => string.IsNullOrWhiteSpace(Q) || r.School.Contains(Q.Trim(), StringComparison.CurrentCultureIgnoreCase)).ToList();
        Totaal = alle.Count;
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Meest = alle.Count == 0 ? 1 : alle.Max(r => Math.Max(r.Stand.Beloofd, r.Stand.Geleverd));
        Rijen = [.. Geordend(alle).Skip((Pagina - 1) * PerPagina).Take(PerPagina)];
    }

    private IEnumerable<Rij> Geordend(List<Rij> rijen) => Sort switch
    {
        "school" => rijen.OrderBy(r => r.School, StringComparer.Create(Weergave.Cultuur, true)),
        "-school" => rijen.OrderByDescending(r => r.School, StringComparer.Create(Weergave.Cultuur, true)),
        "-verschil" => rijen.OrderByDescending(r => r.Stand.Verschil),
        _ => rijen.OrderBy(r => r.Stand.Verschil),
    };

    private async Task<List<Rij>> Lees(DateOnly vandaag)
    {
        var (begin, einde) = (Schooljaar.Begin, Schooljaar.Einde);
        var beloften = await db.Toewijzingen(wie).AsNoTracking().Where(t => t.Van <= einde && (t.Tot == null || t.Tot >= begin))
            .Select(t => new { t.SchoolId, t.Traject!.School!.Nummer, t.Traject.School.Naam, t.TrajectId, t.MinutenPerWeek, t.Van, t.Tot, t.Traject.OnHoldSinds }).ToListAsync();
        var geleverd = await db.Inzetregels(wie).Where(i => i.Datum >= begin && i.Datum <= einde).GroupBy(i => i.SchoolId)
            .Select(g => new { g.Key, Minuten = g.Sum(i => i.Minuten) }).ToDictionaryAsync(g => g.Key, g => g.Minuten);
        var balans = new Inzetbalans(Schooljaar);
        return [.. beloften.GroupBy(b => (b.SchoolId, b.Nummer, b.Naam)).Select(g => new Rij(g.Key.Nummer, g.Key.Naam, g.Select(b => b.TrajectId).Distinct().Count(),
            balans.Stand([.. g.Select(b => Belofte.VanToewijzing(b.MinutenPerWeek, b.Van, b.Tot, b.OnHoldSinds))], geleverd.GetValueOrDefault(g.Key.SchoolId), vandaag)))];
    }
}
