using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>Sets a new password with the link from the mail; the link works once, because a new password ends all earlier links.</summary>
[AllowAnonymous]
public sealed class WachtwoordHerstellenModel(UserManager<Gebruiker> gebruikers) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies een nieuw wachtwoord."), StringLength(Wachtwoordregels.Hoogste), DataType(DataType.Password)]
        public string Wachtwoord { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    [FromQuery(Name = "gebruiker")]
    public string? GebruikerId { get; set; }

    [FromQuery(Name = "sleutel")]
    public string? Sleutel { get; set; }

    public IActionResult OnGet() => Guid.TryParse(GebruikerId, out _) && Sleutel is { Length: > 0 } ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        var gebruiker = Guid.TryParse(GebruikerId, out var id) ? await gebruikers.FindByIdAsync(id.ToString()) : null;
        var uitkomst = gebruiker is not null && Sleutel is { } sleutel ? await gebruikers.ResetPasswordAsync(gebruiker, sleutel, Formulier.Wachtwoord) : IdentityResult.Failed(new IdentityError { Code = "InvalidToken" });
        if (!uitkomst.Succeeded)
        {
            ModelState.AddModelError("Formulier.Wachtwoord", Wachtwoordregels.Tekst(uitkomst));
            return Page();
        }
        await gebruikers.SetLockoutEndDateAsync(gebruiker!, null);
        this.Meld("Uw nieuwe wachtwoord is bewaard. Meld u ermee aan.");
        return Redirect(GebruikersLinks.Aanmelden);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
