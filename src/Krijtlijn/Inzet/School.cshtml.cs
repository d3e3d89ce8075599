using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>One school, traject by traject: promised until today, delivered, and what is left. The school sees its own.</summary>
public sealed class SchoolModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public sealed record Rij(Guid TrajectId, string Leerling, string Ondersteuners, Inzetstand Stand);

    private sealed record Gegeven(Guid? TrajectId, Inzetniveau Niveau, int Minuten);

    [BindProperty(SupportsGet = true)] public string Nummer { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "schooljaar")] public string? GevraagdJaar { get; set; }

    public Schooljaar Schooljaar { get; private set; }
    public IReadOnlyList<SelectListItem> Schooljaren { get; private set; } = [];
    public string School { get; private set; } = "";
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int ZonderLeerling { get; private set; }
    public Niveautotaal PerNiveau { get; private set; } = new(0, 0, 0);
    public Inzetstand Totaal => Rijen.Aggregate(new Inzetstand(0, ZonderLeerling, 0), (som, rij) => som + rij.Stand);
    public int Meest => Rijen.Count == 0 ? 1 : Rijen.Max(r => Math.Max(r.Stand.Beloofd, r.Stand.Geleverd));
    public bool IsSchool => wie.Rol == RolSoort.School;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Zoek() is not { } schoolId) return NotFound();
        await Lees(schoolId);
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync()
    {
        if (await Zoek() is not { } schoolId) return NotFound();
        var (begin, einde) = (Schooljaar.Begin, Schooljaar.Einde);
        var regels = await db.Inzetregels(wie).AsNoTracking().Where(i => i.SchoolId == schoolId && i.Datum >= begin && i.Datum <= einde).OrderBy(i => i.Datum).ThenBy(i => i.Id).Weergave(db).ToListAsync();
        return await db.Uitvoeren(wie, "Inzet", $"{Nummer}-{Schooljaar}", ExportModel.Kolommen, regels);
    }

    // A school is within reach when it is the user's own, or when the network has or had somebody assigned there.
    private async Task<Guid?> Zoek()
    {
        var huidig = Schooljaar.Van(tijd.Vandaag());
        Schooljaar = Schooljaar.TryParse(GevraagdJaar, out var gekozen) ? gekozen : huidig;
        Schooljaren = [.. new[] { huidig, huidig.Vorige, huidig.Vorige.Vorige }.Append(Schooljaar).Distinct().OrderDescending().Select(j => new SelectListItem(j.ToString(), j.ToString(), j == Schooljaar))];
        var toegewezen = db.Toewijzingen(wie).Select(t => t.SchoolId);
        var school = await db.Instellingen().Where(i => i.Nummer == Nummer && (wie.Rol == RolSoort.School ? i.Id == wie.InstellingId : toegewezen.Contains(i.Id)))
            .Select(i => new { i.Id, i.Naam }).FirstOrDefaultAsync();
        School = school?.Naam ?? "";
        return school?.Id;
    }

    private async Task Lees(Guid schoolId)
    {
        var (begin, einde, vandaag) = (Schooljaar.Begin, Schooljaar.Einde, tijd.Vandaag());
        var beloften = await db.Toewijzingen(wie).AsNoTracking().Where(t => t.SchoolId == schoolId && t.Van <= einde && (t.Tot == null || t.Tot >= begin))
            .Select(t => new { t.TrajectId, Leerling = t.Traject!.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam, Ondersteuner = t.Personeelslid!.Voornaam + " " + t.Personeelslid.Familienaam, t.MinutenPerWeek, t.Van, t.Tot, t.Traject.OnHoldSinds }).ToListAsync();
        var gegeven = await db.Inzetregels(wie).Where(i => i.SchoolId == schoolId && i.Datum >= begin && i.Datum <= einde)
            .GroupBy(i => new { i.TrajectId, i.Niveau }).Select(g => new Gegeven(g.Key.TrajectId, g.Key.Niveau, g.Sum(i => i.Minuten))).ToListAsync();
        var balans = new Inzetbalans(Schooljaar);
        Rijen = [.. beloften.GroupBy(b => (b.TrajectId, b.Leerling)).Select(g => new Rij(g.Key.TrajectId, g.Key.Leerling, string.Join(", ", g.Select(b => b.Ondersteuner).Distinct()),
                balans.Stand([.. g.Select(b => Belofte.VanToewijzing(b.MinutenPerWeek, b.Van, b.Tot, b.OnHoldSinds))], gegeven.Where(x => x.TrajectId == g.Key.TrajectId).Sum(x => x.Minuten), vandaag)))
            .OrderBy(r => r.Leerling, StringComparer.Create(Weergave.Cultuur, true))];
        ZonderLeerling = gegeven.Where(g => g.TrajectId is null).Sum(g => g.Minuten);
        PerNiveau = Niveautotaal.Van(gegeven.Select(g => (g.Niveau, g.Minuten)));
    }
}
