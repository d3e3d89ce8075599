using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Voorbeeld;

/// <summary>An account to enter with one click: who it is, in which role and institution.</summary>
public sealed record Instapkeuze(Guid GebruikerId, string Naam, string Email, RolSoort Rol, string? Instelling, string Uitleg);

/// <summary>
/// The accounts one click may enter: only those the loader listed, only while every network is an example. As soon as a real network stands in the same database,
/// this door is shut for all of them: nobody comes near real pupils without a password.
/// </summary>
public sealed class Voorbeeldinstap(KrijtlijnDb db, Aanmeldservice aanmeldservice)
{
    public async Task<IReadOnlyList<Instapkeuze>> Keuzes()
    {
        var accounts = await (from a in db.Set<Voorbeeldaccount>()
                              join n in db.Netwerken() on a.NetwerkId equals n.Id
                              join g in db.Gebruikers() on a.GebruikerId equals g.Id
                              where n.IsVoorbeeld
                              orderby a.Volgorde
                              select new { Gebruiker = g, a.Uitleg }).AsNoTracking().ToListAsync();
        if (accounts.Count == 0 || await db.Netwerken().AnyAsync(n => !n.IsVoorbeeld)) return [];
        var ids = accounts.Select(a => a.Gebruiker.Id).ToList();
        var rollen = (await db.Rollen().AsNoTracking().Where(r => ids.Contains(r.GebruikerId)).ToListAsync()).OrderBy(r => r.Id).ToLookup(r => r.GebruikerId);
        var instellingIds = rollen.Select(r => r.First().InstellingId).OfType<Guid>().ToList();
        var instellingen = await db.Instellingen().Where(i => instellingIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Naam);
        var keuzes = new List<Instapkeuze>();
        foreach (var account in accounts)
        {
            if (rollen[account.Gebruiker.Id].FirstOrDefault() is not { } rol) continue;
            keuzes.Add(new Instapkeuze(account.Gebruiker.Id, account.Gebruiker.Naam, account.Gebruiker.Email!, rol.Soort, instellingen.GetValueOrDefault(rol.InstellingId ?? Guid.Empty), account.Uitleg));
        }
        return keuzes;
    }

    /// <summary>Signs in as an account of the example. False when that account may not be entered this way.</summary>
    public async Task<bool> StapIn(Guid gebruikerId) =>
        (await Keuzes()).Any(k => k.GebruikerId == gebruikerId) && await aanmeldservice.Aanmelden(gebruikerId);

    /// <summary>The accounts and their password as `start` prints them; nothing without the example.</summary>
    public async Task<IReadOnlyList<string>> Regels()
    {
        var keuzes = await Keuzes();
        if (keuzes.Count == 0) return [];
        return ["", $"Voorbeeldaccounts (wachtwoord voor alle: {Voorbeeldaccount.Wachtwoord})", .. keuzes.Select(k => $"  {k.Rol.Tekst(),-32} {k.Naam,-28} {k.Email}"), ""];
    }
}
