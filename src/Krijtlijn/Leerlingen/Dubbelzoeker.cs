using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Leerlingen;

/// <summary>Pupils that may be the one being entered (R26): those the user may see by name, and whether there are others that she may not.</summary>
public sealed record Dubbels(IReadOnlyList<Dubbels.Gelijkende> Zichtbaar, bool OokElders)
{
    public sealed record Gelijkende(Guid Id, string Naam, DateOnly Geboortedatum);

    public bool Gevonden => Zichtbaar.Count > 0 || OokElders;
}

/// <summary>Looks in the whole network for the same birth date with a similar name, without telling what lies out of reach.</summary>
public sealed class Dubbelzoeker(KrijtlijnDb db, HuidigeGebruiker wie)
{
    public Task<Dubbels> Zoek(Guid netwerkId, string voornaam, string familienaam, DateOnly geboortedatum) => Zoek(netwerkId, null, voornaam, familienaam, geboortedatum);

    /// <summary>Others that may be the same as a pupil who is entered already, under the name she has now.</summary>
    public Task<Dubbels> Zoek(Leerling leerling) => Zoek(leerling.NetwerkId, leerling.Id, leerling.Voornaam, leerling.Familienaam, leerling.Geboortedatum);

    private async Task<Dubbels> Zoek(Guid netwerkId, Guid? zelf, string voornaam, string familienaam, DateOnly geboortedatum)
    {
        var zelfdeDag = await db.AlleLeerlingen().Where(l => l.NetwerkId == netwerkId && l.Geboortedatum == geboortedatum && (zelf == null || l.Id != zelf))
            .Select(l => new { l.Id, l.Voornaam, l.Familienaam, l.Geboortedatum }).ToListAsync();
        var gelijkend = zelfdeDag.Where(l => Gelijkenis.IsGelijkend(voornaam, familienaam, l.Voornaam, l.Familienaam)).ToList();
        if (gelijkend.Count == 0) return new Dubbels([], false);
        var ids = gelijkend.Select(g => g.Id).ToList();
        var binnenBereik = (await db.Leerlingen(wie).Where(l => ids.Contains(l.Id)).Select(l => l.Id).ToListAsync()).ToHashSet();
        return new Dubbels([.. gelijkend.Where(g => binnenBereik.Contains(g.Id)).Select(g => new Dubbels.Gelijkende(g.Id, $"{g.Voornaam} {g.Familienaam}", g.Geboortedatum))], binnenBereik.Count < gelijkend.Count);
    }
}
