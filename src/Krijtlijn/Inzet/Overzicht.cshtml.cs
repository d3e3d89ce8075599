using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>The supporter's effort: register a visit in two taps, repeat last week's in one, and see the week.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int AantalWeken = 8;

    public sealed record Weekregel(Week Week, Niveautotaal Totaal);

    [BindProperty(SupportsGet = true, Name = "week")] public DateOnly? GekozenDag { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Net { get; set; }

    public DateOnly Vandaag { get; private set; }
    public Week Week { get; private set; }
    public IReadOnlyList<Inzetknop> Knoppen { get; private set; } = [];
    public IReadOnlyList<Inzetweergave> Regels { get; private set; } = [];
    public IReadOnlyList<Weekregel> Weken { get; private set; } = [];
    public Inzetweergave? Geregistreerd { get; private set; }
    public Niveautotaal Totaal => Niveautotaal.Van(Regels.Select(r => (r.Niveau, r.Minuten)));
    public Inzetknop? KnopVanGeregistreerd => Geregistreerd is { TrajectId: { } id } ? Knoppen.FirstOrDefault(k => k.TrajectId == id) : null;

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    /// <summary>One tap: the same visit as on this weekday last week.</summary>
    public async Task<IActionResult> OnPostHerhalenAsync(Guid bron, Guid sleutel)
    {
        if (await db.BestaandeInzet(wie, sleutel) is { } eerder) return LocalRedirect(InzetLinks.Geregistreerd(eerder));
        if (await db.EigenInzet(wie).Include(i => i.Traject).FirstOrDefaultAsync(i => i.Id == bron) is not { Traject: { } traject } vorige) return NotFound();
        if (!await db.Trajecten(wie).AnyAsync(t => t.Id == traject.Id)) return NotFound();
        var vandaag = tijd.Vandaag();
        var regel = new Inzetregel(traject, wie.EigenPersoneelslid, vandaag, vorige.Minuten, vorige.Niveau, null, vandaag, sleutel);
        db.Add(regel);
        await db.Bewaren(wie, "Inzet geregistreerd", regel);
        return LocalRedirect(InzetLinks.Geregistreerd(regel.Id));
    }

    /// <summary>Takes back what was just registered.</summary>
    public async Task<IActionResult> OnPostOngedaanAsync(Guid id)
    {
        if (await db.EigenInzet(wie).FirstOrDefaultAsync(i => i.Id == id) is not { } regel) return NotFound();
        db.Remove(regel);
        await db.Bewaren(wie, "Inzet verwijderd", regel);
        this.Meld("De registratie is ongedaan gemaakt.");
        return LocalRedirect(InzetLinks.Overzicht);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        Vandaag = tijd.Vandaag();
        Week = Week.Van(GekozenDag is { } dag && dag <= Vandaag ? dag : Vandaag);
        var (laatste, begin) = (Week.Van(Vandaag), Week.Van(Vandaag).Maandag.AddDays(-7 * (AantalWeken - 1)));
        var (maandag, zondag) = (Week.Maandag, Week.Zondag);
        var recent = await db.EigenInzet(wie).AsNoTracking().Where(i => i.Datum >= begin || (i.Datum >= maandag && i.Datum <= zondag) || i.Id == Net)
            .OrderByDescending(i => i.Datum).ThenByDescending(i => i.Id).Weergave(db).ToListAsync();
        Regels = [.. recent.Where(r => Week.Bevat(r.Datum))];
        Geregistreerd = recent.Find(r => r.Id == Net);
        Knoppen = await Inzetdag.Knoppen(db, wie, Vandaag, recent);
        Weken = [.. Enumerable.Range(0, AantalWeken).Select(n => new Week(laatste.Maandag.AddDays(-7 * n)))
            .Select(w => new Weekregel(w, Niveautotaal.Van(recent.Where(r => w.Bevat(r.Datum)).Select(r => (r.Niveau, r.Minuten)))))];
        return Page();
    }
}
