using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

public static class Netwerkkeuze
{
    /// <summary>
    /// The network a school belongs to in a school year (R14); the last when it switched during the year. Throws a broken rule in words for the user when there is none, or when it is
    /// not the one her role belongs to.
    /// </summary>
    public static async Task<Guid> NetwerkVan(this KrijtlijnDb db, HuidigeGebruiker wie, Guid schoolId, Schooljaar jaar)
    {
        var netwerk = await db.Lidmaatschappen().In(jaar).Where(l => l.InstellingId == schoolId).OrderByDescending(l => l.Van).Select(l => (Guid?)l.NetwerkId).FirstOrDefaultAsync();
        if (netwerk is { } gevonden && wie.NetwerkId is { } eigen && eigen != gevonden)
            throw new RegelGebroken("R14", $"De school werkt in schooljaar {jaar} met {await db.Netwerken().Where(n => n.Id == gevonden).Select(n => n.Naam).FirstAsync()}. Wissel naar uw rol bij dat centrum, of vraag het om u uit te nodigen.");
        return netwerk ?? throw new RegelGebroken("R14", $"De school is in schooljaar {jaar} nog bij geen ondersteuningsnetwerk of leersteuncentrum aangesloten. Vraag het centrum om de school toe te voegen.");
    }

    /// <summary>The networks there were on a day, by the name they had.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> NetwerkenOpDag(this KrijtlijnDb db, DateOnly dag) =>
        [.. (await db.Netwerken().OpDag(dag).Select(n => new { n.Id, Naam = n.Standen.Where(s => s.VervallenOp == null && s.Van <= dag).OrderByDescending(s => s.Van).Select(s => s.Naam).FirstOrDefault() ?? n.Naam }).OrderBy(n => n.Id).Take(500).ToListAsync()).OrderBy(n => n.Naam, StringComparer.Create(Weergave.Cultuur, false)).Select(n => new SelectListItem(n.Naam, n.Id.ToString()))];
}
