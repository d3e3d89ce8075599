using Krijtlijn.Platform.Database;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

public static class Schooladressen
{
    /// <summary>Where mail of a network to its schools goes: to the first contact by name who has an address, else to the address of the school. A school with neither is left out. Two queries, however many schools.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> MailadressenVan(this KrijtlijnDb db, Guid netwerkId, IReadOnlyCollection<Guid> scholen)
    {
        var contacten = (await db.Schoolcontacten().Where(c => c.NetwerkId == netwerkId && scholen.Contains(c.SchoolId) && c.Email != null).Select(c => new { c.SchoolId, c.Naam, c.Email }).ToListAsync()).ToLookup(c => c.SchoolId);
        var zelf = await db.Instellingen().Where(i => scholen.Contains(i.Id)).OrderBy(i => i.Nummer).Select(i => new { i.Id, i.Email }).ToListAsync();
        return zelf.Select(s => (s.Id, Aan: contacten[s.Id].OrderBy(c => c.Naam, StringComparer.Ordinal).FirstOrDefault()?.Email ?? s.Email)).Where(s => s.Aan is not null).ToDictionary(s => s.Id, s => s.Aan!);
    }
}
