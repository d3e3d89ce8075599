using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>Which pupils the plan is about: add a traject of mine in this school, or take one out.</summary>
public sealed class LeerlingenModel(KrijtlijnDb db, HuidigeGebruiker wie, Planlezer lezer, OndersteuningsplanService plannen) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public Planbeeld Plan { get; private set; } = null!;
    public IReadOnlyList<PlanTraject> NietInPlan { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        return Plan is { Inhoud.IsBewerkbaar: false } ? LocalRedirect(OndersteuningsplannenLinks.Detail(Id)) : resultaat;
    }

    public async Task<IActionResult> OnPostToevoegenAsync(int versie, List<Guid> trajecten)
    {
        if (trajecten.Count == 0) throw new RegelGebroken("R34", "Kies minstens één leerling om toe te voegen.", nameof(trajecten));
        if (await plannen.Laad(Id, versie) is not { } plan) return NotFound();
        // Only her own running trajecten of this school: the list the page offers.
        var eigen = (await plannen.MijnTrajecten(plan.SchoolId)).Select(t => t.TrajectId).Intersect(trajecten).ToList();
        if (eigen.Count == 0) return NotFound();
        await plannen.VoegDelen(plannen.Bewerk(plan), eigen);
        await db.Bewaren(wie, "Leerlingen aan het ondersteuningsplan toegevoegd", plan, intern: true);
        this.Meld($"{eigen.Count.Aantal("leerling", "leerlingen")} toegevoegd. Wat de school vroeg, staat er al in.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(int versie, Guid trajectId)
    {
        if (await plannen.Laad(Id, versie) is not { } plan || plan.Laatste.Deel(trajectId) is null) return NotFound();
        var nieuw = plannen.Bewerk(plan);
        var deel = nieuw.Deel(trajectId)!;
        nieuw.VerwijderDeel(deel);
        await db.Bewaren(wie, "Leerling uit het ondersteuningsplan gehaald", Plandossier.Van(plan, deel), intern: true);
        this.Meld("De leerling staat niet meer in deze versie van het plan. Eerdere versies blijven zoals ze waren.");
        return LocalRedirect(OndersteuningsplannenLinks.Leerlingen(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await lezer.Lees(Id, "Ondersteuningsplan") is not { } plan) return NotFound();
        Plan = plan;
        var inPlan = plan.Inhoud.Delen.Select(d => d.TrajectId).ToHashSet();
        NietInPlan = [.. (await plannen.MijnTrajecten(plan.Kop.SchoolId)).Where(t => !inPlan.Contains(t.TrajectId))];
        return Page();
    }
}
