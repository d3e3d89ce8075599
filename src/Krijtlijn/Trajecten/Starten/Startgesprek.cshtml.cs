using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten.Starten;

/// <summary>Records the start meeting; the first one stops the start clock (R25).</summary>
public sealed class StartgesprekModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina, IGesprekspagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Gespreksformulier Formulier { get; set; } = new();

    public Trajectstand Traject { get; private set; } = null!;
    public DateOnly Vandaag { get; } = tijd.Vandaag();

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is not PageResult) return antwoord;
        await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Startgesprek", tijd.Nu());
        Formulier = new Gespreksformulier { Datum = Vandaag, Aanwezigen = Traject.Contact };
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Trajecten(wie).Include(t => t.Startgesprekken).FirstOrDefaultAsync(t => t.Id == Id) is not { } traject) return NotFound();
        traject.Starten(Formulier.Datum!.Value, Formulier.Aanwezigen!, Formulier.Afspraken ?? "", Vandaag);
        await db.Bewaren(wie, "Startgesprek gevoerd", traject, $"Aanwezig: {Formulier.Aanwezigen!.Trim()}");
        this.Meld("Het startgesprek is vastgelegd en de startklok staat stil. Nu volgt het ondersteuningsplan: neem de leerling erin op met noden, doelen en activiteiten.");
        return LocalRedirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        return Page();
    }
}
