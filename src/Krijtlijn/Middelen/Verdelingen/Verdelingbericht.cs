using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Tells every school of a decided division that its letter is there. A link only: no number, no name (R41).</summary>
public sealed class Verdelingbericht(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>Lays the mails in the outbox; the act that decides saves them.</summary>
    /// <param name="verdeling">With its rows.</param>
    public async Task Beslist(Verdeling verdeling)
    {
        var brieven = verdeling.Rijen.ToDictionary(r => r.SchoolId, r => VerdelingenLinks.Brief(r.Id));
        foreach (var (school, aan) in await db.MailadressenVan(verdeling.NetwerkId, [.. brieven.Keys]))
            db.Add(new UitgaandBericht(verdeling.NetwerkId, aan, $"De verdeling van de middelen voor {verdeling.Schooljaar} is beslist",
                $"Voor schooljaar {verdeling.Schooljaar} is beslist op hoeveel trajecten elke school mag rekenen. In uw brief staat de hele som, stap voor stap.\n\nOpen de brief in Krijtlijn: {brieven[school]}", tijd.Nu()));
    }
}
