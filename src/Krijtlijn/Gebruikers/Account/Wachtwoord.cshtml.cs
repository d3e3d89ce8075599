using System.ComponentModel.DataAnnotations;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers.Account;

/// <summary>Changes one's own password; other devices are signed out.</summary>
public sealed class WachtwoordModel(KrijtlijnDb db, HuidigeGebruiker wie, UserManager<Gebruiker> gebruikers, Aanmeldservice aanmelding) : PageModel, IFormulierpagina
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
        // Guessing here counts as guessing at the door.
        if (!(await aanmelding.Controleer(gebruiker, Formulier.Huidig)).Succeeded) throw new RegelGebroken("account", "Dit is niet uw huidige wachtwoord. Na acht mislukte pogingen wacht u een kwartier.", nameof(Invoer.Huidig));
        db.Daad(wie, "Wachtwoord gewijzigd");
        var uitkomst = await gebruikers.ChangePasswordAsync(gebruiker, Formulier.Huidig, Formulier.Nieuw);
        if (!uitkomst.Succeeded)
        {
            ModelState.AddModelError("Formulier.Nieuw", Wachtwoordregels.Tekst(uitkomst));
            return Page();
        }
        await aanmelding.Aanmelden(gebruiker.Id, wie.RolId);
        this.Meld("Uw wachtwoord is gewijzigd. Op andere toestellen moet u opnieuw aanmelden.");
        return Redirect(GebruikersLinks.MijnAccount);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
