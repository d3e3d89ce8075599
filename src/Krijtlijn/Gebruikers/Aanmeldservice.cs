using System.Security.Claims;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers;

/// <summary>Signs somebody in with one of her roles active; used by the password page, the role switch and the example's one-click entry.</summary>
public sealed class Aanmeldservice(KrijtlijnDb db, SignInManager<Gebruiker> aanmelding, TimeProvider tijd)
{
    /// <summary>Signs in with the given role, or with the first active one. False when the person has no active role.</summary>
    public async Task<bool> Aanmelden(Guid gebruikerId, Guid? rolId = null, bool onthouden = false)
    {
        var vandaag = tijd.Vandaag();
        var gebruiker = await db.Gebruikers().Include(g => g.Rollen).FirstAsync(g => g.Id == gebruikerId);
        var rollen = gebruiker.Rollen.Where(r => r.IsActief(vandaag)).ToList();
        var rol = rollen.FirstOrDefault(r => r.Id == rolId) ?? (rolId is null ? rollen.FirstOrDefault() : null);
        if (rol is null) return false;
        await aanmelding.SignInWithClaimsAsync(gebruiker, onthouden, HuidigeGebruiker.Claims(rol, await Omschrijving(rol), rollen.Count > 1).Append(new Claim(HuidigeGebruiker.ClaimNaam, gebruiker.Naam)));
        return true;
    }

    /// <summary>The role in words with its organisation.</summary>
    public async Task<string> Omschrijving(Rol rol)
    {
        var organisatie = rol.InstellingId is { } instelling
            ? await db.Set<Scholen.Instelling>().Where(i => i.Id == instelling).Select(i => i.Naam).FirstOrDefaultAsync()
            : await db.Set<Netwerken.Netwerk>().Where(n => n.Id == rol.NetwerkId).Select(n => n.Naam).FirstOrDefaultAsync();
        return organisatie is null ? rol.Soort.Tekst() : $"{rol.Soort.Tekst()} – {organisatie}";
    }
}
