using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Verslagen;

/// <summary>The CLB corrects the facts of a running report that were entered wrong; the kind must still fit its date (R6).</summary>
public sealed class VerbeterenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public VerslagFormulier Formulier { get; set; } = new();
    public string Omschrijving { get; private set; } = "";
    public Guid LeerlingId { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad() is not { } verslag) return NotFound();
        await db.Inzien(wie, verslag.LeerlingId, verslag.NetwerkId, "Verslag verbeteren", tijd.Nu());
        Formulier = VerslagFormulier.Van(verslag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad() is not { } verslag) return NotFound();
        var was = $"Het was: {verslag.Soort.Tekst()} van {verslag.Datum.Datum()}, {verslag.Type.Tekst()}{(verslag.TweedeType is { } tweede ? $" en {tweede.Tekst()}" : "")}.";
        Formulier.Toepassen(verslag, verslag.Leerling!, tijd.Vandaag());
        db.VerwachtVersie(verslag, Formulier.Versie);
        await db.Bewaren(wie, "Verslag verbeterd", verslag, was);
        this.Meld("De verbetering is bewaard. In het dossier staat wat er eerst stond.");
        return LocalRedirect(VerslagenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() is null ? NotFound() : Page();

    // Of another CLB it stays as it is, also when the pupil came to a school of this one.
    private async Task<Verslag?> Laad()
    {
        var verslag = await db.Verslagen(wie).Include(v => v.Leerling).FirstOrDefaultAsync(v => v.Id == Id && v.GeeindigdOp == null && (v.ClbId == null || v.ClbId == wie.InstellingId));
        if (verslag is not null) (Omschrijving, LeerlingId) = ($"{verslag.Soort.Tekst()} van {verslag.Leerling!.Naam}", verslag.LeerlingId);
        return verslag;
    }
}
