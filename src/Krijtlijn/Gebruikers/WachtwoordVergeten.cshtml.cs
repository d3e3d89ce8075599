using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>Asks a link for a new password. The answer is the same whether the account exists or not.</summary>
[AllowAnonymous]
public sealed class WachtwoordVergetenModel(KrijtlijnDb db, UserManager<Gebruiker> gebruikers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul uw e-mailadres in."), StringLength(Uitnodiging.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)]
        public string Email { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await gebruikers.FindByEmailAsync(Formulier.Email.Trim()) is { } gebruiker)
        {
            var sleutel = Uri.EscapeDataString(await gebruikers.GeneratePasswordResetTokenAsync(gebruiker));
            db.Add(new UitgaandBericht(null, gebruiker.Email!, "Een nieuw wachtwoord voor Krijtlijn",
                $"Beste {gebruiker.Naam}\n\nVia deze link kiest u een nieuw wachtwoord. Hij werkt één keer, binnen twee uur:\n\n{GebruikersLinks.WachtwoordHerstellen(gebruiker.Id, sleutel)}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.\n", tijd.Nu())
            { Soort = Berichtsoort.Wachtwoordlink });
            await db.SaveChangesAsync();
        }
        this.Meld($"Als {Formulier.Email.Trim()} een account heeft, komt er binnen enkele minuten een e-mail met een link toe. Kijk ook bij ongewenste post.");
        return Redirect(GebruikersLinks.WachtwoordVergeten);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
