using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers;

/// <summary>Takes up an invitation: a new account with a password, or one more role for an account that exists.</summary>
[AllowAnonymous]
public sealed class UitnodigingAannemenModel(HuidigeGebruiker wie, UitnodigingService uitnodigingen, Aanmeldservice aanmelding, UserManager<Gebruiker> gebruikers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    private Uitnodiging? uitnodiging;
    private Gebruiker? account;

    [FromRoute(Name = "sleutel")]
    public string Sleutel { get; set; } = "";

    [DataType(DataType.Password)]
    public string? Wachtwoord { get; set; }

    public bool IsGeldig => uitnodiging?.IsGeldig(tijd.Nu()) == true;
    public bool HeeftAccount => account is not null;
    public bool IsAangemeldAlsDezelfde => account is not null && account.Id == wie.GebruikerId;
    public string Naam => uitnodiging!.Naam;
    public string Email => uitnodiging!.Email;
    public string Rol { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Zoek()) return NotFound();
        if (IsGeldig) Rol = await aanmelding.Omschrijving(new Rol(Guid.Empty, uitnodiging!.Soort, uitnodiging.NetwerkId, uitnodiging.InstellingId, uitnodiging.PersoneelslidId));
        return Page();
    }

    public async Task<IActionResult> OnPostNieuwAsync([Required(ErrorMessage = "Kies een wachtwoord."), StringLength(Wachtwoordregels.Hoogste)] string wachtwoord)
    {
        if (!await Zoek() || account is not null) return await OnGetAsync();
        var gebruiker = await uitnodigingen.MaakAccount(Naam, Email, wachtwoord, id => uitnodiging!.Aannemen(id, tijd.Nu()), "Uitnodiging aangenomen");
        await aanmelding.Aanmelden(gebruiker.Id);
        this.Meld("Welkom in Krijtlijn. Uw account is klaar; bij Mijn account zet u een tweede stap bij het aanmelden aan.");
        return Redirect("/");
    }

    public async Task<IActionResult> OnPostBestaandAsync([Required(ErrorMessage = "Vul uw wachtwoord in."), StringLength(Wachtwoordregels.Hoogste)] string wachtwoord)
    {
        if (!await Zoek() || account is null) return await OnGetAsync();
        if (!(await aanmelding.Controleer(account, wachtwoord)).Succeeded) throw new RegelGebroken("account", "Dit wachtwoord is niet juist, of het account is even geblokkeerd na te veel pogingen.", nameof(Wachtwoord));
        return await NeemAan();
    }

    public async Task<IActionResult> OnPostRolAsync()
    {
        if (!await Zoek() || !IsAangemeldAlsDezelfde) return NotFound();
        return await NeemAan();
    }

    public Task<IActionResult> ToonOpnieuw() => OnGetAsync();

    private async Task<RedirectResult> NeemAan()
    {
        var rol = await uitnodigingen.VoegRolToe(account!, uitnodiging!);
        // Who set a second step proves it at the next sign-in; a session that already did goes on.
        if (account!.TwoFactorEnabled && !IsAangemeldAlsDezelfde)
        {
            this.Meld("De rol is toegevoegd aan uw account. Meld u aan om ermee te werken.");
            return Redirect(GebruikersLinks.Aanmelden);
        }
        await aanmelding.Aanmelden(account.Id, rol.Id);
        this.Meld($"De rol is toegevoegd. U werkt nu als {await aanmelding.Omschrijving(rol)}.");
        return Redirect("/");
    }

    private async Task<bool> Zoek()
    {
        uitnodiging = await uitnodigingen.Zoek(Sleutel);
        if (uitnodiging is null) return false;
        account = await gebruikers.FindByEmailAsync(uitnodiging.Email);
        return true;
    }
}
