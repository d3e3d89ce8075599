using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>One plan: the newest version the reader may see, what it still lacks, and what can be done with it now.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, Planlezer lezer, OndersteuningsplanService plannen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public Planbeeld Plan { get; private set; } = null!;
    public IReadOnlyList<PlanTraject> NietInPlan { get; private set; } = [];
    public Plankop Kop => Plan.Kop;
    public bool IsVanMij => wie.Rol == RolSoort.Ondersteuner && wie.PersoneelslidId == Kop.PersoneelslidId;
    public bool MagBewerken => IsVanMij && Kop.Status is PlanStatus.Ontwerp or PlanStatus.Teruggegeven;
    public bool MagTerugnemen => IsVanMij && Kop.Status == PlanStatus.Voorgelegd;
    public bool MagBijsturen => IsVanMij && Kop.Status == PlanStatus.Goedgekeurd;
    public bool MagBeoordelen => wie.Rol == RolSoort.School && Kop.Status == PlanStatus.Voorgelegd;
    public bool IsVolledig => Plan.Inhoud.Delen.Count > 0 && Plan.Inhoud.Delen.All(d => d.Ontbreekt().Count == 0);
    public int NietSmart => Plan.Inhoud.Delen.Sum(d => d.AantalDoelenNietSmart);

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostVoorleggenAsync(int versie)
    {
        if (await plannen.Laad(Id, versie) is not { } plan) return NotFound();
        var nu = tijd.Nu();
        plan.Voorleggen(nu);
        await db.MeldAanSchool(plan, nu);
        await db.Bewaren(wie, $"Ondersteuningsplan voorgelegd aan de school (versie {plan.LaatsteNummer})", plan);
        this.Meld("Het plan ligt nu bij de school. U krijgt bericht zodra zij het goedkeurt of teruggeeft. Ook het CLB en de competentiebegeleider kunnen het lezen.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostTerugnemenAsync(int versie)
    {
        if (await plannen.Laad(Id, versie) is not { } plan) return NotFound();
        plan.Terugnemen(tijd.Nu());
        await db.Bewaren(wie, $"Ondersteuningsplan teruggenomen (versie {plan.LaatsteNummer})", plan);
        this.Meld("U kunt weer verder schrijven. De school beslist pas als u het plan opnieuw voorlegt.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostBijsturenAsync(int versie)
    {
        if (await plannen.Laad(Id, versie) is not { } plan) return NotFound();
        var nieuw = plan.Bijsturen(tijd.Nu());
        await db.Bewaren(wie, $"Ondersteuningsplan bijgestuurd: versie {nieuw.Nummer} gestart", plan, intern: true);
        this.Meld($"Versie {nieuw.Nummer} is gestart als kopie. De goedgekeurde versie {nieuw.Nummer - 1} blijft gelden tot de school de nieuwe goedkeurt.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await lezer.Lees(Id, "Ondersteuningsplan") is not { } plan) return NotFound();
        Plan = plan;
        if (MagBewerken || MagTerugnemen || MagBijsturen)
        {
            var inPlan = plan.Inhoud.Delen.Select(d => d.TrajectId).ToHashSet();
            NietInPlan = [.. (await plannen.MijnTrajecten(Kop.SchoolId)).Where(t => !inPlan.Contains(t.TrajectId))];
        }
        return Page();
    }
}
