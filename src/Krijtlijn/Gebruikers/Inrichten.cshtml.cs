using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Makes the first account, of the technical administrator; exists only while there are no users.</summary>
[AllowAnonymous]
public sealed class InrichtenModel(KrijtlijnDb db, Inrichtcode code, UitnodigingService uitnodigingen, Aanmeldservice aanmelding) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de code in die bij het starten getoond werd."), StringLength(40)]
        public string Code { get; set; } = "";

        [Required(ErrorMessage = "Vul uw naam in."), StringLength(Gebruiker.NaamLengte)]
        public string Naam { get; set; } = "";

        [Required(ErrorMessage = "Vul uw e-mailadres in."), StringLength(Uitnodiging.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Kies een wachtwoord."), StringLength(Wachtwoordregels.Hoogste), DataType(DataType.Password)]
        public string Wachtwoord { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await db.Gebruikers().AnyAsync() ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Gebruikers().AnyAsync()) return NotFound();
        if (!code.IsJuist(Formulier.Code))
        {
            ModelState.AddModelError("Formulier.Code", "Deze code is niet juist. Kijk ze na; na tien pogingen moet Krijtlijn opnieuw gestart worden.");
            return Page();
        }
        var gebruiker = await uitnodigingen.MaakAccount(Formulier.Naam, Formulier.Email, Formulier.Wachtwoord, id => new Rol(id, RolSoort.Beheerder), "Krijtlijn ingericht");
        await aanmelding.Aanmelden(gebruiker.Id);
        this.Meld("Uw account is gemaakt. Maak nu het eerste netwerk en nodig er een coördinator voor uit.");
        return Redirect(Netwerken.NetwerkenLinks.Nieuw);
    }

    public Task<IActionResult> ToonOpnieuw() => OnGetAsync();
}
