using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen.Inlezen;

/// <summary>Gathers what the check of a file of posts needs to know, within the reach of who reads it in: four queries, however long the file.</summary>
public sealed class Aanstellingslezer(KrijtlijnDb db, HuidigeGebruiker wie)
{
    public async Task<Aanstellingsnaslag> Naslag(DateOnly vandaag)
    {
        var mensen = await db.Aanstelbaar(wie).AsNoTracking().Select(p => new BekendPersoon(p.Id, p.NetwerkId, p.Voornaam, p.Familienaam)).ToListAsync();
        var scholen = await db.Werkgevers(wie).AsNoTracking().Select(i => new { i.Id, i.Nummer, i.Naam }).ToListAsync();
        var leden = (await db.Lidmaatschappen().Where(l => db.Werkgevers(wie).Any(i => i.Id == l.InstellingId)).Select(l => new { l.InstellingId, l.NetwerkId, l.Van, l.Tot }).ToListAsync()).ToLookup(l => l.InstellingId);
        var bereik = db.Aanstelbaar(wie).Select(p => p.Id);
        var posten = await db.Aanstellingen().Where(a => bereik.Contains(a.PersoneelslidId)).AlsPost().ToListAsync();
        return new Aanstellingsnaslag(scholen.ToDictionary(s => s.Nummer, s => new BekendeWerkgever(s.Id, s.Naam, [.. leden[s.Id].Select(l => (l.NetwerkId, l.Van, l.Tot))])), mensen, posten, vandaag, wie.Rol == RolSoort.DirecteurBuo);
    }
}
