using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The plans within reach: what waits for whom, and for a supporter the schools where she has no plan yet.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, OndersteuningsplanService plannen) : PageModel
{
    public const int PerPagina = 25;

    public sealed record Rij(Guid Id, string School, string Ondersteuner, PlanStatus Status, int Nummer, int AantalLeerlingen, DateTime GewijzigdOp, DateTime? VoorgelegdOp)
    {
        internal static IReadOnlyList<Kolom<Rij>> Kolommen { get; } =
        [
            new("School", r => r.School, 34), new("Ondersteuner", r => r.Ondersteuner, 28), new("Toestand", r => r.Status.Tekst(), 22), new("Versie", r => r.Nummer, 8), new("Leerlingen", r => r.AantalLeerlingen, 11),
            new("Voorgelegd", r => r.VoorgelegdOp), new("Gewijzigd", r => r.GewijzigdOp),
        ];
    }

    public sealed record SchoolZonderPlan(Guid SchoolId, string School, IReadOnlyList<string> Leerlingen);

    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    [BindProperty(SupportsGet = true)] public string? Schooljaar { get; set; }
    [BindProperty(SupportsGet = true)] public PlanStatus? Status { get; set; }
    [BindProperty(SupportsGet = true)] public string? School { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Ondersteuner { get; set; }
    [BindProperty(SupportsGet = true)] public string? Sort { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Traject { get; set; }
    [BindProperty(SupportsGet = true)] public int Pagina { get; set; } = 1;

    public Schooljaar GekozenJaar { get; private set; }
    public IReadOnlyList<SelectListItem> Schooljaren { get; private set; } = [];
    public IReadOnlyDictionary<PlanStatus, int> Aantallen { get; private set; } = new Dictionary<PlanStatus, int>();
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public IReadOnlyList<SchoolZonderPlan> ZonderPlan { get; private set; } = [];
    public int Totaal { get; private set; }
    public bool IsOndersteuner => wie.Rol == RolSoort.Ondersteuner;
    public bool IsSchool => wie.Rol == RolSoort.School;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Traject is { } traject && IsOndersteuner && await PlanVoor(traject) is { } bestemming) return LocalRedirect(bestemming);
        KiesJaar();
        Schooljaren = [.. new[] { plannen.Schooljaar.Volgende, plannen.Schooljaar, plannen.Schooljaar.Vorige, plannen.Schooljaar.Vorige.Vorige }
            .Append(GekozenJaar).Distinct().OrderDescending().Select(j => new SelectListItem(j.ToString(), j.ToString(), j == GekozenJaar))];
        var gekozen = Gezocht();
        Aantallen = await gekozen.GroupBy(p => p.Status).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal);
        Totaal = Status is { } status ? Aantallen.GetValueOrDefault(status) : Aantallen.Values.Sum();
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = await Lees(gekozen).Skip((Pagina - 1) * PerPagina).Take(PerPagina).ToListAsync();
        if (IsOndersteuner && GekozenJaar == plannen.Schooljaar) ZonderPlan = await LeesZonderPlan();
        return Page();
    }

    /// <summary>The same rows as the list, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync()
    {
        KiesJaar();
        var rijen = await Lees(Gezocht()).ToListAsync();
        return await db.Uitvoeren(wie, "Ondersteuningsplannen", $"{GekozenJaar}", Rij.Kolommen, rijen);
    }

    private void KiesJaar() => GekozenJaar = Regelgeving.Schooljaar.TryParse(Schooljaar, out var jaar) ? jaar : plannen.Schooljaar;

    /// <summary>Starts the plan of this school year for one of my schools, with all my trajecten there.</summary>
    public async Task<IActionResult> OnPostStartenAsync(Guid schoolId)
    {
        if (!IsOndersteuner || await plannen.Starten(schoolId) is not { } id) return NotFound();
        this.Meld("Het plan is gestart. Wat de school vroeg, staat er al in. Vul per leerling aan en leg het plan dan voor aan de school.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(id));
    }

    // My plan in the school of this traject: to its pupils while it can be changed, else to the plan, from where a new version starts.
    private async Task<string?> PlanVoor(Guid trajectId)
    {
        var jaar = plannen.Schooljaar;
        var plan = await db.Ondersteuningsplannen(wie).Where(p => p.Schooljaar == jaar && db.Trajecten(wie).Any(t => t.Id == trajectId && t.SchoolId == p.SchoolId))
            .Select(p => new { p.Id, p.Status }).FirstOrDefaultAsync();
        return plan switch
        {
            null => null,
            { Status: PlanStatus.Ontwerp or PlanStatus.Teruggegeven } => OndersteuningsplannenLinks.Leerlingen(plan.Id),
            _ => OndersteuningsplannenLinks.Detail(plan.Id),
        };
    }

    private IQueryable<Ondersteuningsplan> Gezocht()
    {
        var jaar = GekozenJaar;
        var gekozen = db.Ondersteuningsplannen(wie).AsNoTracking().Where(p => p.Schooljaar == jaar);
        if (School is not null) gekozen = gekozen.Where(p => p.School!.Nummer == School);
        if (Ondersteuner is not null) gekozen = gekozen.Where(p => p.PersoneelslidId == Ondersteuner);
        foreach (var woord in Zoekwoorden.Van(Q))
            gekozen = gekozen.Where(p => p.School!.Zoeknaam.Contains(woord) || Letters.Kaal(p.Personeelslid!.Voornaam).Contains(woord) || Letters.Kaal(p.Personeelslid.Familienaam).Contains(woord));
        return gekozen;
    }

    private IQueryable<Rij> Lees(IQueryable<Ondersteuningsplan> gekozen)
    {
        var metOntwerp = wie.ZietOntwerpen();
        if (Status is { } status) gekozen = gekozen.Where(p => p.Status == status);
        var geordend = Sort switch
        {
            "school" => gekozen.OrderBy(p => p.School!.Naam),
            "-school" => gekozen.OrderByDescending(p => p.School!.Naam),
            "ondersteuner" => gekozen.OrderBy(p => p.Personeelslid!.Familienaam).ThenBy(p => p.Personeelslid!.Voornaam),
            "-ondersteuner" => gekozen.OrderByDescending(p => p.Personeelslid!.Familienaam).ThenByDescending(p => p.Personeelslid!.Voornaam),
            "gewijzigd" => gekozen.OrderBy(p => p.GewijzigdOp),
            _ => gekozen.OrderByDescending(p => p.GewijzigdOp),
        };
        return geordend.ThenBy(p => p.Id).Select(p => new Rij(
            p.Id, p.School!.Naam, p.Personeelslid!.Voornaam + " " + p.Personeelslid.Familienaam, p.Status, p.LaatsteNummer,
            p.Versies.Where(v => metOntwerp || v.VoorgelegdOp != null).OrderByDescending(v => v.Nummer).Select(v => v.Delen.Count).First(),
            p.GewijzigdOp, p.Versies.Max(v => v.VoorgelegdOp)));
    }

    private async Task<List<SchoolZonderPlan>> LeesZonderPlan()
    {
        var jaar = plannen.Schooljaar;
        var metPlan = await db.Ondersteuningsplannen(wie).Where(p => p.Schooljaar == jaar).Select(p => p.SchoolId).ToListAsync();
        return [.. (await plannen.MijnTrajecten()).Where(t => !metPlan.Contains(t.SchoolId)).GroupBy(t => (t.SchoolId, t.School))
            .Select(g => new SchoolZonderPlan(g.Key.SchoolId, g.Key.School, [.. g.Select(t => t.Leerling)]))];
    }
}
