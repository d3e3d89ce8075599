using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Time;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>Tells the schools of a booking what was decided: the school that asked, and once it is accepted every school whose capacity changes.</summary>
public sealed class Boekingbericht(KrijtlijnDb db, TimeProvider tijd)
{
    /// <summary>Lays the mails in the outbox; the act that decides saves them. A number and a link only: no names, no reason (R41).</summary>
    public async Task Beslist(Boeking boeking)
    {
        Guid[] scholen = [.. (boeking.Status == Boekingstatus.Aanvaard ? new[] { boeking.VanSchoolId, boeking.NaarSchoolId, boeking.DoorSchoolId } : [boeking.DoorSchoolId]).OfType<Guid>().Distinct()];
        if (scholen.Length == 0) return;
        var (wat, vervolg) = boeking switch
        {
            { HeftOpId: not null } => ("is geboekt", "Ze maakt een vroegere boeking ongedaan."),
            { Status: Boekingstatus.Geweigerd } => ("is geweigerd", "De reden leest u in Krijtlijn."),
            { DoorSchoolId: null } => ("is geboekt", "De coördinator paste de richtcapaciteit van uw school aan."),
            _ => ("is aanvaard", "De richtcapaciteit van uw school is aangepast."),
        };
        foreach (var aan in (await db.MailadressenVan(boeking.NetwerkId, scholen)).Values)
            db.Add(new UitgaandBericht(boeking.NetwerkId, aan, $"Boeking {boeking.Kenmerk} {wat}", $"Boeking {boeking.Kenmerk} ({boeking.Soort.Tekst().InDeZin()}) {wat}. {vervolg}\n\nOpen de boeking in Krijtlijn: {BoekingenLinks.Detail(boeking.Id)}", tijd.Nu()));
    }
}
