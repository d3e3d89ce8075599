using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Dagelijks;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten;

/// <summary>Stops the trajecten that a school did not renew once their school year is over, and asks the closing questions (R22, R37).</summary>
internal sealed class NietVernieuwdeTrajecten(KrijtlijnDb db, TrajectService service, TimeProvider tijd) : IDagtaak
{
    private const int PerKeer = 100;

    public async Task Uitvoeren(CancellationToken ct)
    {
        var jaar = Schooljaar.Van(tijd.Vandaag());
        while (true)
        {
            var voorbij = await db.AlleTrajecten().Actief().Where(t => t.NietVernieuwdReden != null && t.TotSchooljaar < jaar).OrderBy(t => t.Id).Take(PerKeer).ToListAsync(ct);
            if (voorbij.Count == 0) return;
            foreach (var traject in voorbij)
            {
                var reden = traject.NietVernieuwdReden!;
                await service.Stopzetten(traject, traject.TotSchooljaar.Einde, reden);
                await db.Bewaren(HuidigeGebruiker.Systeem("Krijtlijn"), "Traject gestopt: niet vernieuwd", traject, reden, ct: ct);
            }
        }
    }
}
