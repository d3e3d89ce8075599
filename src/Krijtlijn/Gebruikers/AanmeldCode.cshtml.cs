using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>The second step of signing in: a code of the app, or a recovery code.</summary>
[AllowAnonymous]
public sealed class AanmeldCodeModel(Aanmeldservice aanmelding, UserManager<Gebruiker> gebruikers) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de code in."), StringLength(20)]
        public string Code { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    [FromQuery(Name = "naar")]
    public string? Naar { get; set; }

    public async Task<IActionResult> OnGetAsync() => await aanmelding.WachtOpCode() is null ? Redirect(GebruikersLinks.AanmeldenMet(Lokaal())) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await aanmelding.WachtOpCode() is not { } gebruiker) return Redirect(GebruikersLinks.AanmeldenMet(Lokaal()));
        if (await gebruikers.IsLockedOutAsync(gebruiker)) return Weiger("", "Na te veel mislukte pogingen is dit account een kwartier geblokkeerd. Probeer het daarna opnieuw.");
        if (!await aanmelding.ControleerCode(gebruiker, Formulier.Code)) return Weiger("Formulier.Code", "Deze code is niet juist of al gebruikt. Wacht op de volgende code en probeer opnieuw.");
        if (!await aanmelding.Aanmelden(gebruiker.Id)) return Weiger("", Aanmeldservice.GeenRol);
        return Redirect(await aanmelding.Bestemming(gebruiker.Id, Lokaal()));
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());

    private PageResult Weiger(string veld, string tekst)
    {
        ModelState.AddModelError(veld, tekst);
        return Page();
    }

    private string? Lokaal() => Url.IsLocalUrl(Naar) ? Naar : null;
}
