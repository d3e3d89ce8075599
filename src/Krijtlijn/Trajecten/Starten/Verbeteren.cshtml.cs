using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten.Starten;

/// <summary>Puts right what was noted of the start meeting; the logbook keeps what it was.</summary>
public sealed class VerbeterenModel(KrijtlijnDb db, TrajectService service, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina, IGesprekspagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Gespreksformulier Formulier { get; set; } = new();

    public Trajectstand Traject { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is not PageResult) return antwoord;
        if (await Lees() is not { LaatsteStartgesprek: { } gesprek } traject) return NotFound();
        await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Startgesprek verbeteren", tijd.Nu());
        Formulier = new Gespreksformulier { Datum = gesprek.Datum, Aanwezigen = gesprek.Aanwezigen, Afspraken = gesprek.Afspraken, Versie = traject.Versie };
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Lees() is not { LaatsteStartgesprek: { } gesprek } traject) return NotFound();
        var was = gesprek.Datum;
        db.VerwachtVersie(traject, Formulier.Versie);
        await service.StartgesprekVerbeteren(traject, Formulier.Datum!.Value, Formulier.Aanwezigen!, Formulier.Afspraken ?? "");
        if (db.ChangeTracker.HasChanges()) await db.Bewaren(wie, "Startgesprek verbeterd", traject, gesprek.Datum == was ? null : $"Het gesprek was op {gesprek.Datum.Datum()}, niet op {was.Datum()}.");
        this.Meld("De verbetering is bewaard. In het logboek blijft staan wat er stond.");
        return LocalRedirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        return Page();
    }

    private Task<Traject?> Lees() => db.Trajecten(wie).Include(t => t.Startgesprekken).FirstOrDefaultAsync(t => t.Id == Id);
}
