using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>Signs out; only by POST, so that no link or picture can do it.</summary>
[AllowAnonymous]
public sealed class AfmeldenModel(SignInManager<Gebruiker> identiteit) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await identiteit.SignOutAsync();
        this.Meld("U bent afgemeld.");
        return Redirect(GebruikersLinks.Aanmelden);
    }
}
