using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Verslagen;

/// <summary>The reports within reach: in force, dormant and ended.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    private readonly Dictionary<Verslagstand, int> perStand = [];
    private int alle;

    public VerslagenFilter Filter { get; private set; } = new();
    public IReadOnlyList<VerslagRij> Rijen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool IsClb => wie.Rol == RolSoort.Clb;
    public bool IsSchool => wie.Rol == RolSoort.School;

    public async Task OnGetAsync(VerslagenFilter filter)
    {
        ModelState.Clear();
        Filter = filter;
        var basis = filter.ZonderStand(db.Verslagen(wie));
        alle = await basis.CountAsync();
        foreach (var stand in Enum.GetValues<Verslagstand>()) perStand[stand] = await VerslagenFilter.Met(basis, stand, db, Vandaag).CountAsync();
        Totaal = filter.Stand is { } gekozen ? perStand[gekozen] : alle;
        Bladzijde = Math.Clamp(filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Totaal > 0) Rijen = await filter.Sorteer(VerslagenFilter.Met(basis, filter.Stand, db, Vandaag)).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db, Vandaag).ToListAsync();
        if (!IsSchool) Scholen = await db.Scholen(wie, db.Verslagen(wie).Select(v => v.SchoolId), filter.School);
    }

    /// <summary>The same rows as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(VerslagenFilter filter)
    {
        ModelState.Clear();
        var rijen = await filter.Sorteer(VerslagenFilter.Met(filter.ZonderStand(db.Verslagen(wie)), filter.Stand, db, Vandaag)).Rijen(db, Vandaag).ToListAsync();
        return await db.Uitvoeren(wie, "Verslagen", Vandaag.Iso(), VerslagRij.Kolommen(Vandaag), rijen);
    }

    public IEnumerable<(string Tekst, string Url, int Aantal, bool IsHuidig)> Tabs()
    {
        yield return ("Alle", Request.MetQuery("stand", null, Paginering.Sleutel), alle, Filter.Stand is null);
        foreach (var (stand, tekst) in new[] { (Verslagstand.VanKracht, "Van kracht"), (Verslagstand.Slapend, "Slapend"), (Verslagstand.Geeindigd, "Geëindigd") })
            yield return (tekst, Request.MetQuery("stand", stand.ToString(), Paginering.Sleutel), perStand[stand], Filter.Stand == stand);
    }

    public IEnumerable<SelectListItem> Types => Enum.GetValues<Ondersteuningstype>().Select(t => new SelectListItem(t.Tekst(), t.ToString(), t == Filter.Type));
}
