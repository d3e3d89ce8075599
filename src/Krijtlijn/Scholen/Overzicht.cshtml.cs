using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Middelen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, CapaciteitService capaciteiten, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 25, MeesteOpKaart = 400;

    public ScholenFilter Filter { get; private set; } = new();
    public IReadOnlyList<SchoolRij> Rijen { get; private set; } = [];
    public IReadOnlyDictionary<Guid, Capaciteit> Stand { get; private set; } = new Dictionary<Guid, Capaciteit>();
    public IReadOnlyList<SelectListItem> Netten { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Gemeenten { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Clbs { get; private set; } = [];
    public KaartBeeld? Kaart { get; private set; }
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; }
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Schooljaar Schooljaar => Schooljaar.Van(Vandaag);
    public bool IsCoordinatie => wie.IsCoordinatie;
    public bool MagInlezen => wie.Rol is RolSoort.Coordinator;
    public IEnumerable<SelectListItem> Niveaus => Enum.GetValues<Schoolniveau>().Select(n => new SelectListItem(n.Tekst(), n.ToString(), n == Filter.Niveau));

    private IQueryable<Instelling> Bereik => Filter.Alle && IsCoordinatie ? db.AlleScholen() : db.Scholen(wie, Schooljaar);

    public async Task OnGetAsync(ScholenFilter filter)
    {
        Lees(filter);
        await Keuzes();
        var gefilterd = filter.Toepassen(Bereik);
        Totaal = await gefilterd.CountAsync();
        Bladzijde = Math.Clamp(filter.Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        if (Totaal == 0) return;
        Rijen = await filter.Sorteer(gefilterd).Skip((Bladzijde - 1) * PerPagina).Take(PerPagina).Rijen(db, Vandaag).ToListAsync();
        Stand = await LeesStand(Rijen);
        if (Totaal <= MeesteOpKaart) Kaart = await TekenKaart(gefilterd);
    }

    /// <summary>The same rows as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(ScholenFilter filter)
    {
        Lees(filter);
        var rijen = await filter.Sorteer(filter.Toepassen(Bereik)).Rijen(db, Vandaag).ToListAsync();
        return File(Werkblad.Maak("Scholen", SchoolRijen.Kolommen(await LeesStand(rijen), IsCoordinatie), rijen), Werkblad.Mediatype, $"scholen-{Vandaag.Iso()}.xlsx");
    }

    // A filter that cannot be read is left out; the list says what it shows.
    private void Lees(ScholenFilter filter)
    {
        ModelState.Clear();
        Filter = filter;
    }

    private async Task Keuzes()
    {
        var waarden = await (from i in Bereik
                             from v in i.Vestigingen.Where(v => v.Einddatum == null || v.Einddatum >= Vandaag)
                             select new { i.Net, v.Gemeente, i.ClbId, Clb = db.Instellingen().Where(c => c.Id == i.ClbId).Select(c => c.Naam).FirstOrDefault() }).Distinct().ToListAsync();
        Netten = [.. waarden.Select(w => w.Net).OfType<string>().Distinct().Order().Select(n => new SelectListItem(n, n, n == Filter.Net))];
        Gemeenten = [.. waarden.Select(w => w.Gemeente).Distinct().Order().Select(g => new SelectListItem(g, g, g == Filter.Gemeente))];
        Clbs = [.. waarden.Where(w => w.ClbId is not null).Select(w => (w.ClbId, w.Clb)).Distinct().OrderBy(c => c.Clb).Select(c => new SelectListItem(c.Clb, c.ClbId.ToString(), c.ClbId == Filter.Clb))];
    }

    // The network's own people see what the school may count on; others count what is within their reach.
    private async Task<IReadOnlyDictionary<Guid, Capaciteit>> LeesStand(IReadOnlyList<SchoolRij> rijen)
    {
        List<Guid> ids = [.. rijen.Select(r => r.Id)];
        if (IsCoordinatie) return await capaciteiten.CapaciteitVan(wie.EigenNetwerk, ids, Schooljaar);
        var (jaar, perSchool) = (Schooljaar, db.Trajecten(wie).Where(t => ids.Contains(t.SchoolId)));
        var aantallen = await perSchool.Where(t => t.VanSchooljaar <= jaar && t.TotSchooljaar >= jaar)
            .GroupBy(t => new { t.SchoolId, t.Status }).Select(g => new { g.Key.SchoolId, g.Key.Status, Aantal = g.Count() }).ToListAsync();
        int Aantal(Guid id, params TrajectStatus[] statussen) => aantallen.Where(a => a.SchoolId == id && statussen.Contains(a.Status)).Sum(a => a.Aantal);
        return ids.ToDictionary(id => id, id => new Capaciteit(null, Aantal(id, TrajectStatus.Startgesprek, TrajectStatus.Lopend), Aantal(id, TrajectStatus.WachtOpToewijzing)));
    }

    private async Task<KaartBeeld?> TekenKaart(IQueryable<Instelling> scholen)
    {
        var plaatsen = await (from i in scholen
                              from v in i.Vestigingen
                              where (v.Einddatum == null || v.Einddatum >= Vandaag) && v.Breedtegraad != null && v.Lengtegraad != null
                              select new { i.Nummer, i.Naam, v.Gemeente, Lat = v.Breedtegraad!.Value, Lon = v.Lengtegraad!.Value }).ToListAsync();
        if (plaatsen.Count == 0) return null;
        var namen = plaatsen.GroupBy(p => p.Gemeente).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => new KaartNaam(g.Max(p => p.Lat), g.Average(p => p.Lon), g.Key)).ToList();
        return new KaartBeeld($"Kaart met {plaatsen.Count.Aantal("vestiging", "vestigingen")} van {Totaal.Aantal("school", "scholen")}",
            [.. plaatsen.Select(p => new KaartPunt(p.Lat, p.Lon, $"{p.Naam}, {p.Gemeente}", PuntSoort.School, ScholenLinks.School(p.Nummer)))], namen);
    }
}
