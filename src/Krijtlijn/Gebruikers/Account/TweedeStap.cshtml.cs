using System.ComponentModel.DataAnnotations;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Gebruikers.Account;

/// <summary>Sets the second step of signing in on or off: a code of an app on the telephone (TOTP), with recovery codes that are shown once.</summary>
public sealed class TweedeStapModel(KrijtlijnDb db, HuidigeGebruiker wie, UserManager<Gebruiker> gebruikers, IUserStore<Gebruiker> opslag, Aanmeldservice aanmelding) : PageModel, IFormulierpagina
{
    private const int AantalHerstelcodes = 10;

    public bool StaatAan { get; private set; }
    public string Sleutel { get; private set; } = "";
    public string Qr { get; private set; } = "";
    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    [DataType(DataType.Password)]
    public string? Wachtwoord { get; set; }
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker) return NotFound();
        await Laad(gebruiker);
        return Page();
    }

    public async Task<IActionResult> OnPostAanAsync([Required(ErrorMessage = "Vul de code in die de app toont."), StringLength(20)] string code)
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker) return NotFound();
        var kaal = code.Replace(" ", "", StringComparison.Ordinal);
        if (!await gebruikers.VerifyTwoFactorTokenAsync(gebruiker, TokenOptions.DefaultAuthenticatorProvider, kaal)) return await Weiger(gebruiker, nameof(Code), "Deze code is niet juist. Wacht op de volgende code van de app en probeer opnieuw.");
        db.Daad(wie, "Tweede stap bij het aanmelden aangezet");
        await gebruikers.SetTwoFactorEnabledAsync(gebruiker, true);
        return await ToonCodes(gebruiker);
    }

    public async Task<IActionResult> OnPostCodesAsync([Required(ErrorMessage = "Vul uw wachtwoord in.")] string wachtwoord)
    {
        if (await gebruikers.GetUserAsync(User) is not { TwoFactorEnabled: true } gebruiker) return NotFound();
        return await IsJuist(gebruiker, wachtwoord) ? await ToonCodes(gebruiker) : await Weiger(gebruiker, nameof(Wachtwoord), "Dit is niet uw wachtwoord.");
    }

    public async Task<IActionResult> OnPostUitAsync([Required(ErrorMessage = "Vul uw wachtwoord in.")] string wachtwoord)
    {
        if (await gebruikers.GetUserAsync(User) is not { TwoFactorEnabled: true } gebruiker) return NotFound();
        if (!await IsJuist(gebruiker, wachtwoord)) return await Weiger(gebruiker, nameof(Wachtwoord), "Dit is niet uw wachtwoord.");
        db.Daad(wie, "Tweede stap bij het aanmelden uitgezet");
        await gebruikers.SetTwoFactorEnabledAsync(gebruiker, false);
        await gebruikers.ResetAuthenticatorKeyAsync(gebruiker);
        await aanmelding.Aanmelden(gebruiker.Id, wie.RolId);
        this.Meld("De tweede stap staat uit. Voortaan volstaat uw wachtwoord.");
        return Redirect(GebruikersLinks.MijnAccount);
    }

    public Task<IActionResult> ToonOpnieuw() => OnGetAsync();

    private async Task<PageResult> ToonCodes(Gebruiker gebruiker)
    {
        db.Daad(wie, "Nieuwe herstelcodes gemaakt");
        Herstelcodes = [.. await gebruikers.GenerateNewTwoFactorRecoveryCodesAsync(gebruiker, AantalHerstelcodes) ?? []];
        await aanmelding.Aanmelden(gebruiker.Id, wie.RolId);
        return Page();
    }

    private async Task<PageResult> Weiger(Gebruiker gebruiker, string veld, string tekst)
    {
        ModelState.AddModelError(veld, tekst);
        await Laad(gebruiker);
        return Page();
    }

    private async Task<bool> IsJuist(Gebruiker gebruiker, string wachtwoord) => (await aanmelding.Controleer(gebruiker, wachtwoord)).Succeeded;

    private async Task Laad(Gebruiker gebruiker)
    {
        StaatAan = gebruiker.TwoFactorEnabled;
        if (StaatAan) return;
        var sleutel = await gebruikers.GetAuthenticatorKeyAsync(gebruiker);
        if (sleutel is null)
        {
            // Through the store: the manager's own reset renews the security stamp, and looking at this page would sign the person out everywhere else.
            sleutel = gebruikers.GenerateNewAuthenticatorKey();
            await ((IUserAuthenticatorKeyStore<Gebruiker>)opslag).SetAuthenticatorKeyAsync(gebruiker, sleutel, HttpContext.RequestAborted);
            await gebruikers.UpdateAsync(gebruiker);
        }
        Sleutel = string.Join(' ', sleutel!.Chunk(4).Select(deel => new string(deel)));
        Qr = Qrbeeld.Svg($"otpauth://totp/{Uri.EscapeDataString("Krijtlijn:" + gebruiker.Email)}?secret={sleutel}&issuer=Krijtlijn&digits=6");
    }
}
