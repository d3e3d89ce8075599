using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Beheren;

/// <summary>The networks that live in this database, for the technical administrator.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, TimeProvider tijd) : PageModel
{
    public sealed record Rij(string Naam, Netwerksoort Soort, int Coordinatoren, int Leden);

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var vandaag = tijd.Vandaag();
        var jaar = Schooljaar.Van(vandaag);
        Rijen = await db.Netwerken().AsNoTracking().OrderBy(n => n.Naam).Take(500).Select(n => new Rij(n.Naam, n.Soort,
            db.Rollen().Count(r => r.NetwerkId == n.Id && r.Soort == RolSoort.Coordinator && (r.Tot == null || r.Tot >= vandaag)),
            db.LedenIn(jaar).Count(l => l.NetwerkId == n.Id))).ToListAsync();
    }
}
