using System.Security.Cryptography;
using Krijtlijn.Gebruikers;
using Krijtlijn.Tests.Opzet;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Krijtlijn.Tests.Gebruikers;

/// <summary>Accounts with a password for the sign-in tests, and the codes their app would show.</summary>
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

    /// <summary>The code an authenticator app shows now (RFC 6238, SHA-1, 30 s, 6 digits).</summary>
    public static string Code(string base32)
    {
        var bits = string.Concat(base32.Replace(" ", "", StringComparison.Ordinal).TrimEnd('=').Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var sleutel = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var stap = BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The standard prescribes SHA-1.
        var hash = HMACSHA1.HashData(sleutel, stap);
#pragma warning restore CA5350
        var plaats = hash[^1] & 0xf;
        var getal = ((hash[plaats] & 0x7f) << 24) | (hash[plaats + 1] << 16) | (hash[plaats + 2] << 8) | hash[plaats + 3];
        return (getal % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
