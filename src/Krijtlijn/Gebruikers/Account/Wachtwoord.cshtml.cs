using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers.Account;

/// <summary>Changes one's own password; other devices are signed out.</summary>
public sealed class WachtwoordModel(HuidigeGebruiker wie, UserManager<Gebruiker> gebruikers, Aanmeldservice aanmelding) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul uw huidige wachtwoord in."), StringLength(Wachtwoordregels.Hoogste), DataType(DataType.Password)]
        public string Huidig { get; set; } = "";

        [Required(ErrorMessage = "Kies een nieuw wachtwoord."), StringLength(Wachtwoordregels.Hoogste), DataType(DataType.Password)]
        public string Nieuw { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker) return NotFound();
        var uitkomst = await gebruikers.ChangePasswordAsync(gebruiker, Formulier.Huidig, Formulier.Nieuw);
        if (!uitkomst.Succeeded)
        {
            ModelState.AddModelError(uitkomst.Errors.Any(e => e.Code == "PasswordMismatch") ? "Formulier.Huidig" : "Formulier.Nieuw", Wachtwoordregels.Tekst(uitkomst));
            return Page();
        }
        await aanmelding.Aanmelden(gebruiker.Id, wie.RolId);
        this.Meld("Uw wachtwoord is gewijzigd. Op andere toestellen moet u opnieuw aanmelden.");
        return Redirect(GebruikersLinks.MijnAccount);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
