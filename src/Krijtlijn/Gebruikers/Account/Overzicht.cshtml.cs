using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers.Account;

/// <summary>Everybody's own account: password, second step, roles.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, UserManager<Gebruiker> gebruikers, TimeProvider tijd) : PageModel
{
    public string Naam { get; private set; } = "";
    public string Email { get; private set; } = "";
    public bool HeeftTweedeStap { get; private set; }
    public int Herstelcodes { get; private set; }
    public IReadOnlyList<string> Rollen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker) return NotFound();
        (Naam, Email, HeeftTweedeStap) = (gebruiker.Naam, gebruiker.Email!, gebruiker.TwoFactorEnabled);
        if (HeeftTweedeStap) Herstelcodes = await gebruikers.CountRecoveryCodesAsync(gebruiker);
        var vandaag = tijd.Vandaag();
        var rollen = await db.Rollen().AsNoTracking().Actief(vandaag).Where(r => r.GebruikerId == wie.GebruikerId).OrderBy(r => r.Id).ToListAsync();
        Rollen = [.. (await Rolnamen.Van(db, rollen)).Select(r => r.Omschrijving)];
        return Page();
    }
}
