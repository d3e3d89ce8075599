using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Tells every school of a decided division that its letter is there. A link only: no number, no name (R41).</summary>
public sealed class Verdelingbericht(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>Lays the mails in the outbox; the act that decides saves them.</summary>
    /// <param name="verdeling">With its rows.</param>
    public async Task Beslist(Verdeling verdeling)
    {
        var scholen = db.AlleVerdelingsrijen().Where(r => r.VerdelingId == verdeling.Id).Select(r => r.SchoolId);
        var brieven = verdeling.Rijen.ToDictionary(r => r.SchoolId, r => VerdelingenLinks.Brief(r.Id));
        var contacten = (await db.Schoolcontacten().Where(c => c.NetwerkId == verdeling.NetwerkId && scholen.Contains(c.SchoolId) && c.Email != null).Select(c => new { c.SchoolId, c.Naam, c.Email }).ToListAsync()).ToLookup(c => c.SchoolId);
        foreach (var school in await db.Instellingen().Where(i => scholen.Contains(i.Id)).OrderBy(i => i.Nummer).Select(i => new { i.Id, i.Email }).ToListAsync())
        {
            if ((contacten[school.Id].OrderBy(c => c.Naam, StringComparer.Ordinal).FirstOrDefault()?.Email ?? school.Email) is not { } aan) continue;
            db.Add(new UitgaandBericht(verdeling.NetwerkId, aan, $"De verdeling van de middelen voor {verdeling.Schooljaar} is beslist",
                $"Voor schooljaar {verdeling.Schooljaar} is beslist op hoeveel trajecten elke school mag rekenen. In uw brief staat de hele som, stap voor stap.\n\nOpen de brief in Krijtlijn: {brieven[school.Id]}", tijd.Nu()));
        }
    }
}
