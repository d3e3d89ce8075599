using System.Security.Cryptography;
using System.Text;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>The code that whoever starts the program reads on the console and needs to make the first account; stops working after ten wrong tries.</summary>
public sealed class Inrichtcode
{
    private const int HoogsteAantalPogingen = 10;
    // Without letters and digits that look alike.
    private const string Tekens = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private int pogingen;

    public string Code { get; } = $"{RandomNumberGenerator.GetString(Tekens, 4)}-{RandomNumberGenerator.GetString(Tekens, 4)}-{RandomNumberGenerator.GetString(Tekens, 4)}";

    public bool IsJuist(string code) =>
        Interlocked.Increment(ref pogingen) <= HoogsteAantalPogingen
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant()), Encoding.UTF8.GetBytes(Code));

    /// <summary>What `start` says on an empty database; nothing once there is an account.</summary>
    public async Task<IReadOnlyList<string>> Regels(KrijtlijnDb db, string adres) =>
        await db.Gebruikers().AnyAsync() ? [] : ["", "Er is nog geen enkel account. Maak het account van de technisch beheerder:", $"  {adres}{GebruikersLinks.Inrichten}", $"  code: {Code}", ""];
}
