using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Somebody with several roles chooses the one she works in; only her own active roles.</summary>
public sealed class RolwisselModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldservice aanmelding, TimeProvider tijd) : PageModel
{
    public IReadOnlyList<Rolnamen.Naam> Rollen { get; private set; } = [];
    public Guid? HuidigeRolId => wie.RolId;

    [FromQuery(Name = "naar")]
    public string? Naar { get; set; }

    public async Task OnGetAsync()
    {
        var vandaag = tijd.Vandaag();
        var rollen = await db.Rollen().AsNoTracking().Actief(vandaag).Where(r => r.GebruikerId == wie.GebruikerId).OrderBy(r => r.Id).ToListAsync();
        Rollen = await Rolnamen.Van(db, rollen);
    }

    public async Task<IActionResult> OnPostAsync(Guid rolId)
    {
        if (!await aanmelding.Aanmelden(wie.GebruikerId!.Value, rolId)) return NotFound();
        var rol = (await Rolnamen.Van(db, [await db.Rollen().FirstAsync(r => r.Id == rolId)])).Single();
        this.Meld($"U werkt nu als {rol.Omschrijving}.");
        return Redirect(Url.IsLocalUrl(Naar) ? Naar : "/");
    }
}
