using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Personeel;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25;

    private Dictionary<TrajectStatus, int> perStatus = [];

    public TrajectenFilter Filter { get; private set; } = new();
    public IReadOnlyList<TrajectRij> Rijen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Ondersteuners { get; private set; } = [];
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public bool IsSchool => wie.Rol == RolSoort.School;
    public string Titel => wie.Rol == RolSoort.Ondersteuner ? "Mijn leerlingen" : "Trajecten";

    public async Task OnGetAsync(TrajectenFilter filter)
    {
        Lees(filter);
        perStatus = await filter.ZonderStatus(db, wie, Vandaag).GroupBy(t => t.Status).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        Totaal = perStatus.Where(s => filter.Status.Count == 0 || filter.Status.Contains(s.Key)).Sum(s => s.Value);
        Bladzijde = Math.Clamp(filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Totaal > 0) Rijen = await filter.Sorteer(filter.Toepassen(db, wie, Vandaag)).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db, wie, Vandaag);
        if (!IsSchool) Scholen = await db.Scholen(wie, db.Trajecten(wie).Select(t => t.SchoolId), filter.School);
        if (wie.IsCoordinatie) Ondersteuners = await LeesOndersteuners();
    }

    /// <summary>The same rows as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(TrajectenFilter filter)
    {
        Lees(filter);
        var rijen = await filter.Sorteer(filter.Toepassen(db, wie, Vandaag)).Rijen(db, wie, Vandaag);
        return await db.Uitvoeren(wie, "Trajecten", Vandaag.Iso(), TrajectRij.Kolommen(Vandaag), rijen);
    }

    /// <summary>The tabs above the list: a state or all, its address and how many.</summary>
    public IEnumerable<(string Tekst, string Url, int Aantal, bool IsHuidig)> Tabs()
    {
        yield return ("Alle", Request.MetQuery("status", null, Paginering.Sleutel), perStatus.Values.Sum(), Filter.Status.Count == 0);
        foreach (var status in Enum.GetValues<TrajectStatus>().Where(s => perStatus.ContainsKey(s) || Filter.Status.Contains(s)))
            yield return (status.Tekst(), Request.MetQuery("status", status.ToString(), Paginering.Sleutel), perStatus.GetValueOrDefault(status), Filter.Status.Count == 1 && Filter.Status[0] == status);
    }

    public IEnumerable<SelectListItem> Types => Enum.GetValues<Ondersteuningstype>().Select(t => new SelectListItem(t.Tekst(), t.ToString(), t == Filter.Type));
    public IEnumerable<SelectListItem> Aandachtspunten => Enum.GetValues<Aandacht>().Select(a => new SelectListItem(a.Tekst(), a.ToString(), a == Filter.Aandacht));

    public LegeLijst Leeg => Filter.IsLeeg
        ? new LegeLijst("Nog geen trajecten", wie.Rol == RolSoort.Ondersteuner ? "Hier komen de leerlingen die u dit schooljaar ondersteunt, zodra de coördinator u toewijst." : "Hier komt de ondersteuning van dit schooljaar, zodra een aanmelding aanvaard is.")
        : new LegeLijst("Niets gevonden", "Geen enkel traject past bij wat u zoekt. Maak een filter los of zoek op een deel van de naam.", "Toon alle trajecten", TrajectenLinks.Overzicht);

    // A filter that cannot be read is left out; the list says what it shows.
    private void Lees(TrajectenFilter filter)
    {
        ModelState.Clear();
        Filter = filter;
    }

    private Task<List<SelectListItem>> LeesOndersteuners() => db.Personeelsleden(wie).OrderBy(p => p.Familienaam).ThenBy(p => p.Voornaam)
        .Select(p => new SelectListItem(p.Familienaam + " " + p.Voornaam, p.Id.ToString(), p.Id == Filter.Ondersteuner)).ToListAsync();
}
