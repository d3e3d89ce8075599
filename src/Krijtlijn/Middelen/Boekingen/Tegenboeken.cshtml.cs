using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>Undoes an accepted booking with a counter-booking.</summary>
public sealed class TegenboekenModel(KrijtlijnDb db, HuidigeGebruiker wie, BoekingService boekingen) : PageModel, IFormulierpagina
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty]
    public TegenboekFormulier Formulier { get; set; } = new();

    public BoekingRij Rij { get; private set; } = null!;

    public bool VraagtToch => Formulier.Toch || (ModelState.TryGetValue("Formulier.Toch", out var stand) && stand.Errors.Count > 0);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Boekingen(wie).AsNoTracking().FirstOrDefaultAsync(b => b.Id == Id) is not { } boeking) return NotFound();
        if (!boeking.KanTegengeboekt) return LocalRedirect(BoekingenLinks.Detail(Id));
        Formulier.Versie = boeking.Versie;
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Boekingen(wie).FirstOrDefaultAsync(b => b.Id == Id) is not { } boeking) return NotFound();
        db.VerwachtVersie(boeking, Formulier.Versie);
        var tegen = await boekingen.Tegenboeken(boeking, new Toch(Formulier.Toch, Formulier.Reden), wie);
        this.Meld($"{boeking.Kenmerk} is opgeheven door {tegen.Kenmerk}. Beide blijven te lezen; samen tellen ze voor niets.");
        return Redirect(BoekingenLinks.Detail(tegen.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Boekingen(wie).Where(b => b.Id == Id).Rijen(db).FirstOrDefaultAsync() is not { } rij) return NotFound();
        Rij = rij;
        return Page();
    }
}
