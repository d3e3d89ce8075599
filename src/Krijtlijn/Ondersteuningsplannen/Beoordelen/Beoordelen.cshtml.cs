using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Ondersteuningsplannen.Beoordelen;

/// <summary>The school reads the submitted plan and approves it or sends it back with what must change (R33).</summary>
public sealed class BeoordelenModel(KrijtlijnDb db, HuidigeGebruiker wie, Planlezer lezer, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class GoedkeurenFormulier
    {
        public int Versie { get; set; }
        [StringLength(Planversie.OpmerkingLengte)] public string? Bedenking { get; set; }
    }

    public sealed class TeruggevenFormulier
    {
        public int Versie { get; set; }
        [Required(ErrorMessage = "Schrijf wat er aangepast moet worden."), StringLength(Planversie.OpmerkingLengte)] public string? Opmerking { get; set; }
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public GoedkeurenFormulier Goedkeuren { get; } = new();
    public TeruggevenFormulier Teruggeven { get; } = new();
    public Planbeeld Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        return Plan is not null && Plan.Kop.Status != PlanStatus.Voorgelegd ? LocalRedirect(OndersteuningsplannenLinks.Detail(Id)) : resultaat;
    }

    public async Task<IActionResult> OnPostGoedkeurenAsync([Bind(Prefix = nameof(Goedkeuren))] GoedkeurenFormulier formulier)
    {
        var nu = tijd.Nu();
        if (!await Beslis(formulier.Versie, "goedgekeurd door de school", formulier.Bedenking, plan => plan.Goedkeuren(nu, formulier.Bedenking))) return NotFound();
        this.Meld("Het plan is goedgekeurd. De uitvoering kan beginnen; de ondersteuner krijgt bericht.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostTeruggevenAsync([Bind(Prefix = nameof(Teruggeven))] TeruggevenFormulier formulier)
    {
        var nu = tijd.Nu();
        if (!await Beslis(formulier.Versie, "teruggegeven door de school", formulier.Opmerking, plan => plan.Teruggeven(nu, formulier.Opmerking!))) return NotFound();
        this.Meld("Het plan is teruggegeven met uw opmerking. U krijgt bericht wanneer de ondersteuner een aangepaste versie voorlegt.");
        return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await lezer.Lees(Id, "Ondersteuningsplan beoordelen") is not { } plan) return NotFound();
        Plan = plan;
        Goedkeuren.Versie = Teruggeven.Versie = plan.Kop.Versie;
        return Page();
    }

    private async Task<bool> Beslis(int versie, string besluit, string? opmerking, Action<Ondersteuningsplan> beslissing)
    {
        if (await db.Ondersteuningsplannen(wie).Include(p => p.Versies).FirstOrDefaultAsync(p => p.Id == Id) is not { } plan) return false;
        db.VerwachtVersie(plan, versie);
        beslissing(plan);
        await db.MeldAanOndersteuner(plan, tijd.Nu());
        await db.Bewaren(wie, $"Ondersteuningsplan {besluit} (versie {plan.LaatsteNummer})", plan, opmerking);
        return true;
    }
}
