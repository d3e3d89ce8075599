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

namespace Krijtlijn.Aanmeldingen;

public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    private Dictionary<AanmeldingStatus, int> perStatus = [];

    public AanmeldingenFilter Filter { get; private set; } = new();
    public IReadOnlyList<AanmeldingRij> Rijen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool IsCoordinatie => wie.IsCoordinatie;
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;

    public async Task OnGetAsync(AanmeldingenFilter filter)
    {
        Lees(filter);
        perStatus = await filter.ZonderStatus(db.Aanmeldingen(wie), Vandaag).GroupBy(a => a.Status).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        Totaal = perStatus.Where(s => filter.Status.Count == 0 || filter.Status.Contains(s.Key)).Sum(s => s.Value);
        Bladzijde = Math.Clamp(filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Totaal > 0) Rijen = await filter.Sorteer(filter.Toepassen(db.Aanmeldingen(wie), Vandaag), IsSchool).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen().ToListAsync();
        if (!IsSchool) Scholen = await db.Scholen(wie, db.Aanmeldingen(wie).Select(a => a.SchoolId), filter.School);
    }

    /// <summary>The same rows as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(AanmeldingenFilter filter)
    {
        Lees(filter);
        var rijen = await filter.Sorteer(filter.Toepassen(db.Aanmeldingen(wie), Vandaag), IsSchool).Rijen().ToListAsync();
        return await db.Uitvoeren(wie, "Aanmeldingen", Vandaag.Iso(), AanmeldingRij.Kolommen(Vandaag), rijen);
    }

    /// <summary>Where a row leads: to the review when that is the next act, else to the request.</summary>
    public string Link(AanmeldingRij rij) =>
        IsCoordinatie && rij.Status is AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig && IsCoordinatie ? AanmeldingenLinks.Beoordelen(rij.Id) : AanmeldingenLinks.Detail(rij.Id);

    /// <summary>The tabs above the list: a state or all, its address and how many.</summary>
    public IEnumerable<(string Tekst, string Url, int Aantal, bool IsHuidig)> Tabs()
    {
        yield return ("Alle", Request.MetQuery("status", null, Paginering.Sleutel), perStatus.Values.Sum(), Filter.Status.Count == 0);
        foreach (var status in Enum.GetValues<AanmeldingStatus>().Where(s => perStatus.ContainsKey(s) || Filter.Status.Contains(s)))
            yield return (status.Tekst(), Request.MetQuery("status", status.ToString(), Paginering.Sleutel), perStatus.GetValueOrDefault(status), Filter.Status.Count == 1 && Filter.Status[0] == status);
    }

    public IEnumerable<SelectListItem> Types => Enum.GetValues<Ondersteuningstype>().Select(t => new SelectListItem(t.Tekst(), t.ToString(), t == Filter.Type));

    // A filter that cannot be read is left out; the list says what it shows.
    private void Lees(AanmeldingenFilter filter)
    {
        ModelState.Clear();
        Filter = filter;
    }
}
