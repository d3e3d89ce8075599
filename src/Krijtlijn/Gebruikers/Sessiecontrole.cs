using System.Security.Claims;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Krijtlijn.Gebruikers;

/// <summary>
/// Rights end when the role ends (R40): at most a minute after a role was ended or a password changed, the sign-in stops working everywhere.
/// A lock after wrong passwords stops nobody who is signed in: else whoever guesses could throw her out.
/// </summary>
public sealed class Sessiecontrole(KrijtlijnDb db, TimeProvider tijd, IOptions<IdentityOptions> opties)
{
    public static readonly TimeSpan Houdbaarheid = TimeSpan.FromMinutes(1);

    public static Task Valideer(CookieValidatePrincipalContext context) => context.HttpContext.RequestServices.GetRequiredService<Sessiecontrole>().Controleer(context);

    private async Task Controleer(CookieValidatePrincipalContext context)
    {
        if (context.Properties.IssuedUtc is { } sinds && tijd.GetUtcNow() - sinds < Houdbaarheid) return;
        if (context.Principal is { } principal && await IsGeldig(principal))
        {
            // A renewed cookie starts a new minute and a new eight hours.
            context.ShouldRenew = true;
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private async Task<bool> IsGeldig(ClaimsPrincipal principal)
    {
        var wie = HuidigeGebruiker.Van(principal);
        var vandaag = tijd.Vandaag();
        var stempel = principal.FindFirstValue(opties.Value.ClaimsIdentity.SecurityStampClaimType);
        return await db.Rollen().Actief(vandaag).AnyAsync(r => r.Id == wie.RolId && r.GebruikerId == wie.GebruikerId
            && db.Gebruikers().Any(g => g.Id == r.GebruikerId && g.SecurityStamp == stempel));
    }
}
