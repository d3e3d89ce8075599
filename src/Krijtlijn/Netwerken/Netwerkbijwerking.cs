using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken;

/// <summary>When the day comes from which a network has another name or contact, makes it today's.</summary>
public sealed class Netwerkbijwerking(KrijtlijnDb db, TimeProvider tijd) : IDagtaak
{
    public async Task Uitvoeren(CancellationToken ct)
    {
        var vandaag = tijd.Vandaag();
        var begonnen = await db.Netwerken().AsTracking().Include(n => n.Standen).Where(n => n.Standen.Any(s => s.VervallenOp == null && s.Van <= vandaag && s.Van > n.Van && (s.Naam != n.Naam || s.Soort != n.Soort || s.ContactschoolId != n.ContactschoolId || s.Email != n.Email || s.Telefoon != n.Telefoon || s.Aanspreekpunt != n.Aanspreekpunt))).ToListAsync(ct);
        foreach (var netwerk in begonnen)
        {
            netwerk.Bijwerken(vandaag);
            if (db.ChangeTracker.HasChanges()) await db.Bewaren(HuidigeGebruiker.Systeem("dagtaak"), "Gegevens van het netwerk gaan in", new Dossierverwijzing(netwerk.Id), netwerk.Naam, intern: true, ct: ct);
        }
    }
}
