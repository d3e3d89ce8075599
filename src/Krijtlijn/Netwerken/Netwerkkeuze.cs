using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

public static class Netwerkkeuze
{
    /// <summary>The network a school belongs to in a school year (R14); throws a broken rule in words for the school when there is none.</summary>
    public static async Task<Guid> NetwerkVan(this KrijtlijnDb db, Guid schoolId, Schooljaar jaar)
    {
        var netwerk = await db.Lidmaatschappen().Where(l => l.InstellingId == schoolId && l.Schooljaar == jaar).Select(l => (Guid?)l.NetwerkId).FirstOrDefaultAsync();
        return netwerk ?? throw new RegelGebroken("R14", $"De school is in schooljaar {jaar} nog bij geen ondersteuningsnetwerk of leersteuncentrum aangesloten. Vraag het centrum om de school toe te voegen.");
    }
}
