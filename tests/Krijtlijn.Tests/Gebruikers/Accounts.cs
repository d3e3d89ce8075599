using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>Accounts with a password for the sign-in tests.</summary>
internal static class Accounts
{
    public const string Wachtwoord = "correct paard batterij";

    /// <summary>Gives the person of a role a password; returns the e-mail address.</summary>
    public static async Task<string> MetWachtwoord(Toepassing toepassing, Rol rol, string wachtwoord = Wachtwoord)
    {
        await using var bereik = toepassing.Diensten.CreateAsyncScope();
        var gebruikers = bereik.ServiceProvider.GetRequiredService<UserManager<Gebruiker>>();
        var gebruiker = (await gebruikers.FindByIdAsync(rol.GebruikerId.ToString()))!;
        await gebruikers.AddPasswordAsync(gebruiker, wachtwoord);
        return gebruiker.Email!;
    }

    public static async Task<Antwoord> MeldAan(Bezoeker bezoeker, string email, string wachtwoord = Wachtwoord, string url = GebruikersLinks.Aanmelden) =>
        await bezoeker.Verstuur(await bezoeker.Open(url), new Dictionary<string, string?> { ["Formulier.Email"] = email, ["Formulier.Wachtwoord"] = wachtwoord });

    public static Task<Gebruiker> Lees(Toepassing toepassing, Guid id) => toepassing.Db(db => db.Gebruikers().Include(g => g.Rollen).AsNoTracking().SingleAsync(g => g.Id == id));
}
