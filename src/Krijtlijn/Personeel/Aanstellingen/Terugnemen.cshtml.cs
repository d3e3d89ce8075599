using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>Takes back a post that was recorded by mistake: it lapses and counts for no day; the reason is in the logbook.</summary>
public sealed class TerugnemenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Zeg waarom u de aanstelling terugneemt."), StringLength(Aanstelling.RedenLengte)]
    public string? Reden { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public AanstellingRij Rij { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Lees() is not { } aanstelling) return NotFound();
        Versie = aanstelling.Versie;
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Lees() is not { } aanstelling || await ToonOpnieuw() is NotFoundResult) return NotFound();
        db.VerwachtVersie(aanstelling, Versie);
        aanstelling.LatenVervallen(tijd.Nu());
        await db.Bewaren(wie, $"Aanstelling van {Rij.Naam} teruggenomen", new Dossierverwijzing(aanstelling.NetwerkId), $"{aanstelling.Gegevens.InHetKort()}: {Reden!.Trim()}", intern: true);
        this.Meld($"De aanstelling van {Rij.Naam} is teruggenomen: ze telt voor geen enkele dag meer.");
        return Redirect(AanstellingenLinks.Overzicht);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if ((await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).Where(a => a.Id == Id))).FirstOrDefault() is not { } rij) return NotFound();
        Rij = rij;
        return Page();
    }

    private Task<Aanstelling?> Lees() => db.Aanstellingen(wie).FirstOrDefaultAsync(a => a.Id == Id);
}
