using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>Last year's running trajecten of the school, each waiting for "go on" or "stop" (R22).</summary>
public sealed class VernieuwenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Rij(Guid Id, string Leerling, string? Klas, Ondersteuningstype Type, TrajectStatus Status, IReadOnlyList<string> Ondersteuners);

    public sealed record Stopper(Guid Id, string Leerling, string Reden, DateOnly Op, int Versie);

    public Schooljaar Doel { get; private set; }
    public string? Bezwaar { get; private set; }
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    /// <summary>What the school said it does not renew, and what can still be taken back.</summary>
    public IReadOnlyList<Stopper> Stoppers { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var venster = await Aanmeldvenster.Van(db, wie, tijd.Vandaag());
        Doel = venster.Open(tijd.Vandaag())[^1];
        Bezwaar = venster.Bezwaar(Doel, tijd.Vandaag());
        Rijen = await db.TeVernieuwen(wie, Doel).OrderBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Leerling!.Voornaam).Take(500)
            .Select(t => new Rij(t.Id, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.Leerling.Inschrijvingen.OrderByDescending(i => i.Van).Select(i => i.Klas).FirstOrDefault(), t.Type, t.Status,
                db.Set<Toewijzing>().Where(w => w.TrajectId == t.Id).OrderByDescending(w => w.Van).Select(w => w.Personeelslid!.Voornaam + " " + w.Personeelslid.Familienaam).ToList()))
            .ToListAsync();
        Stoppers = await NietVernieuwd().OrderBy(t => t.Leerling!.Familienaam).ThenBy(t => t.Leerling!.Voornaam).Take(500)
            .Select(t => new Stopper(t.Id, t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.NietVernieuwdReden!, t.TotSchooljaar.Einde, t.Versie)).ToListAsync();
    }

    /// <summary>Takes back that a traject is not renewed.</summary>
    public async Task<IActionResult> OnPostTochAsync(Guid traject, int versie)
    {
        var gevonden = await NietVernieuwd().Include(t => t.Leerling).FirstOrDefaultAsync(t => t.Id == traject);
        if (gevonden is null) return NotFound();
        db.VerwachtVersie(gevonden, versie);
        gevonden.TochVernieuwen();
        await db.Bewaren(wie, "Traject toch te vernieuwen", gevonden);
        this.Meld($"{gevonden.Leerling!.Naam} staat weer bij de trajecten om te vernieuwen.");
        return LocalRedirect(AanmeldingenLinks.Vernieuwen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await OnGetAsync();
        return Page();
    }

    private IQueryable<Traject> NietVernieuwd() => db.Trajecten(wie).Actief().Where(t => t.NietVernieuwdReden != null);
}
