using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>Change or remove a line of one's own; the logbook keeps what it was.</summary>
public sealed class WijzigenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    public Inzetformulier Formulier { get; private set; } = new();
    public Inzetweergave Regel { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (resultaat is not PageResult) return resultaat;
        var regel = await db.EigenInzet(wie).Where(i => i.Id == Id).Select(i => new { i.Versie, i.LeerlingId, i.NetwerkId }).FirstAsync();
        if (regel.LeerlingId is { } leerling) await db.Inzien(wie, leerling, regel.NetwerkId, "Inzet wijzigen", tijd.Nu());
        Formulier = new Inzetformulier { Versie = regel.Versie, Datum = Regel.Datum, Minuten = Regel.Minuten, Niveau = Regel.Niveau, Notitie = Regel.Notitie };
        return resultaat;
    }

    public async Task<IActionResult> OnPostAsync(Inzetformulier formulier)
    {
        Formulier = formulier;
        if (await Laad(formulier.Versie) is not { } regel) return NotFound();
        regel.Traject?.Begonnen(formulier.Datum!.Value);
        regel.Wijzigen(formulier.Datum!.Value, formulier.GekozenMinuten, formulier.Niveau, formulier.Notitie, tijd.Vandaag());
        await db.Bewaren(wie, "Inzet gewijzigd", regel);
        this.Meld("De wijziging is bewaard.");
        return LocalRedirect(InzetLinks.Week(Week.Van(regel.Datum).Maandag));
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(int versie)
    {
        if (await Laad(versie) is not { } regel) return NotFound();
        db.Remove(regel);
        await db.Bewaren(wie, "Inzet verwijderd", regel);
        this.Meld("De inzet is verwijderd. In het logboek blijft staan wat er stond.");
        return LocalRedirect(InzetLinks.Week(Week.Van(regel.Datum).Maandag));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.EigenInzet(wie).AsNoTracking().Where(i => i.Id == Id).Weergave(db).FirstOrDefaultAsync() is not { } regel) return NotFound();
        Regel = regel;
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }

    private async Task<Inzetregel?> Laad(int versie)
    {
        var regel = await db.EigenInzet(wie).Include(i => i.Traject).FirstOrDefaultAsync(i => i.Id == Id);
        if (regel is not null) db.VerwachtVersie(regel, versie);
        return regel;
    }
}
