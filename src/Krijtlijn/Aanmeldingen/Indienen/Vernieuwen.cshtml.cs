using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>Last year's running trajecten of the school, each waiting for "go on" or "stop" (R22).</summary>
public sealed class VernieuwenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public sealed record Rij(Guid Id, string Leerling, string? Klas, Ondersteuningstype Type, TrajectStatus Status, IReadOnlyList<string> Ondersteuners);

    public Schooljaar Doel { get; private set; }
    public string? Bezwaar { get; private set; }
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Doel = Vernieuwing.Doeljaar(tijd.Vandaag());
        Bezwaar = Aanmeldvenster.Bezwaar(Doel, tijd.Vandaag());
        Rijen = await db.TeVernieuwen(wie, Doel).OrderBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Leerling!.Voornaam).Take(500)
            .Select(t => new Rij(t.Id, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.Leerling.Inschrijvingen.OrderByDescending(i => i.Van).Select(i => i.Klas).FirstOrDefault(), t.Type, t.Status,
                db.Set<Toewijzing>().Where(w => w.TrajectId == t.Id).OrderByDescending(w => w.Van).Select(w => w.Personeelslid!.Voornaam + " " + w.Personeelslid.Familienaam).ToList()))
            .ToListAsync();
    }
}
