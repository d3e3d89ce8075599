using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Sign in with e-mail and password; who set a second step is asked for its code next.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel(KrijtlijnDb db, Aanmeldservice aanmelding) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul uw e-mailadres in."), StringLength(Uitnodiging.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Vul uw wachtwoord in."), StringLength(Wachtwoordregels.Hoogste), DataType(DataType.Password)]
        public string Wachtwoord { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    [FromQuery(Name = "naar")]
    public string? Naar { get; set; }

    public async Task<IActionResult> OnGetAsync() => await db.Gebruikers().AnyAsync() ? Page() : Redirect(GebruikersLinks.Inrichten);

    public async Task<IActionResult> OnPostAsync()
    {
        var gebruiker = await aanmelding.Zoek(Formulier.Email);
        var uitkomst = await aanmelding.Controleer(gebruiker, Formulier.Wachtwoord);
        // The same words for a wrong password, an unknown address and a locked account: none of them tells who has one.
        if (!uitkomst.Succeeded || gebruiker is null) return Weiger("Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw. Na acht mislukte pogingen wacht u een kwartier, of kiest u een nieuw wachtwoord via Wachtwoord vergeten.");
        if (gebruiker.TwoFactorEnabled)
        {
            await aanmelding.VraagCode(gebruiker);
            return Redirect(GebruikersLinks.AanmeldCodeMet(Lokaal()));
        }
        if (!await aanmelding.Aanmelden(gebruiker.Id)) return Weiger(Aanmeldservice.GeenRol);
        return Redirect(await aanmelding.Bestemming(gebruiker.Id, Lokaal()));
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());

    private PageResult Weiger(string tekst)
    {
        ModelState.AddModelError("", tekst);
        return Page();
    }

    private string? Lokaal() => Url.IsLocalUrl(Naar) ? Naar : null;
}
