using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>The receipt: the reference, the promised start and what comes next; no pupil data, so it may be printed and pinned up.</summary>
public sealed class OntvangstModel(KrijtlijnDb db, HuidigeGebruiker wie) : PageModel
{
    public sealed record Ontvangstbewijs(Guid Id, string Referentie, DateOnly? StartUiterlijk, string Contact, string? Email, string Netwerk);

    public Ontvangstbewijs Bewijs { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var bewijs = await db.Aanmeldingen(wie).Where(a => a.Id == id && a.Referentie != null)
            .Select(a => new Ontvangstbewijs(a.Id, a.Referentie!, a.StartUiterlijk, a.ContactNaam!, a.ContactEmail, db.Set<Netwerken.Netwerk>().Where(n => n.Id == a.NetwerkId).Select(n => n.Naam).First()))
            .FirstOrDefaultAsync();
        if (bewijs is null) return NotFound();
        Bewijs = bewijs;
        return Page();
    }
}
