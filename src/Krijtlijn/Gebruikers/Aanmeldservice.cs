using System.Security.Claims;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Signs somebody in with one of her roles active; used by the password page, the role switch and the example's one-click entry.</summary>
public sealed class Aanmeldservice(KrijtlijnDb db, UserManager<Gebruiker> gebruikers, SignInManager<Gebruiker> aanmelding, IPasswordHasher<Gebruiker> versleuteling, IHttpContextAccessor web, TimeProvider tijd)
{
    public const string GeenRol = "U hebt op dit moment geen rol in Krijtlijn. Vraag de coördinator van uw leersteuncentrum om u opnieuw uit te nodigen.";

    // Checked when the address is unknown, so that the answer takes as long as for a known one.
    private static readonly string Schijnhash = new PasswordHasher<Gebruiker>().HashPassword(null!, Guid.NewGuid().ToString());

    public Task<Gebruiker?> Zoek(string email) => gebruikers.FindByEmailAsync(email.Trim());

    /// <summary>Checks a password; counts the failures and locks the account for a while after too many.</summary>
    public async Task<SignInResult> Controleer(Gebruiker? gebruiker, string wachtwoord)
    {
        if (gebruiker is not null) return await aanmelding.CheckPasswordSignInAsync(gebruiker, wachtwoord, lockoutOnFailure: true);
        versleuteling.VerifyHashedPassword(null!, Schijnhash, wachtwoord);
        return SignInResult.Failed;
    }

    /// <summary>The password was right; remembers for a few minutes whose code is asked.</summary>
    public Task VraagCode(Gebruiker gebruiker)
    {
        var identiteit = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identiteit.AddClaim(new Claim(ClaimTypes.Name, gebruiker.Id.ToString()));
        return web.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identiteit));
    }

    /// <summary>Who gave a right password and now has to give a code.</summary>
    public Task<Gebruiker?> WachtOpCode() => aanmelding.GetTwoFactorAuthenticationUserAsync();

    /// <summary>Checks a code of the app or one of the recovery codes, which work once.</summary>
    public async Task<bool> ControleerCode(Gebruiker gebruiker, string code)
    {
        var kaal = code.Replace(" ", "", StringComparison.Ordinal).Trim();
        var goed = kaal.Length == 6 && kaal.All(char.IsAsciiDigit)
            ? await gebruikers.VerifyTwoFactorTokenAsync(gebruiker, TokenOptions.DefaultAuthenticatorProvider, kaal) && await IsNietGebruikt(gebruiker, kaal)
            : (await gebruikers.RedeemTwoFactorRecoveryCodeAsync(gebruiker, kaal.ToUpperInvariant())).Succeeded;
        if (goed) await gebruikers.ResetAccessFailedCountAsync(gebruiker);
        else await gebruikers.AccessFailedAsync(gebruiker);
        return goed;
    }

    // A code holds for some minutes; who looked over a shoulder may not use it after its owner did. As many are remembered as can hold at the same time.
    private async Task<bool> IsNietGebruikt(Gebruiker gebruiker, string code)
    {
        const string Aanbieder = "Krijtlijn", Naam = "GebruikteCodes";
        const int Onthouden = 6;
        var gebruikt = (await gebruikers.GetAuthenticationTokenAsync(gebruiker, Aanbieder, Naam) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (gebruikt.Contains(code)) return false;
        await gebruikers.SetAuthenticationTokenAsync(gebruiker, Aanbieder, Naam, string.Join(',', gebruikt.TakeLast(Onthouden - 1).Append(code)));
        return true;
    }

    /// <summary>Signs in with the given role, or with the first active one. False when the person has no such active role.</summary>
    public async Task<bool> Aanmelden(Guid gebruikerId, Guid? rolId = null, bool onthouden = false)
    {
        var vandaag = tijd.Vandaag();
        var gebruiker = await db.Gebruikers().Include(g => g.Rollen).FirstAsync(g => g.Id == gebruikerId);
        var rollen = gebruiker.Rollen.Where(r => r.IsActief(vandaag)).OrderBy(r => r.Id).ToList();
        var rol = rollen.FirstOrDefault(r => r.Id == rolId) ?? (rolId is null ? rollen.FirstOrDefault() : null);
        if (rol is null) return false;
        await web.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await aanmelding.SignInWithClaimsAsync(gebruiker, onthouden, HuidigeGebruiker.Claims(rol, await Omschrijving(rol), rollen.Count > 1).Append(new Claim(HuidigeGebruiker.ClaimNaam, gebruiker.Naam)));
        return true;
    }

    /// <summary>Where to go after signing in: who has several roles chooses first.</summary>
    public async Task<string> Bestemming(Guid gebruikerId, string? naar)
    {
        var vandaag = tijd.Vandaag();
        var aantal = await db.Rollen().Actief(vandaag).CountAsync(r => r.GebruikerId == gebruikerId);
        return aantal > 1 ? GebruikersLinks.RolkeuzeMet(naar) : naar ?? "/";
    }

    /// <summary>The role in words with its organisation.</summary>
    public async Task<string> Omschrijving(Rol rol) => (await Rolnamen.Van(db, [rol])).Single().Omschrijving;
}
