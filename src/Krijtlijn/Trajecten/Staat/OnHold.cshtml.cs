using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten.Staat;

/// <summary>Puts a running traject on hold, with a reason and a day.</summary>
public sealed class OnHoldModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public Trajectstand Traject { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is not PageResult) return antwoord;
        await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Traject on hold", tijd.Nu());
        Formulier.Sinds = tijd.Vandaag();
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id) is not { } traject) return NotFound();
        traject.OnHoldZetten(Formulier.Reden!, Formulier.Sinds!.Value, tijd.Vandaag());
        await db.Bewaren(wie, "Traject on hold gezet", traject, Formulier.Reden);
        var dagen = await db.Netwerken().Where(n => n.Id == traject.NetwerkId).Select(n => n.DagenOnHoldSignaal).FirstAsync();
        this.Meld($"Het traject staat on hold. Na {dagen} dagen vraagt Krijtlijn de coördinator om het te bekijken. Herstarten kan op elk moment, met dezelfde geschiedenis.");
        return LocalRedirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        return Page();
    }

    public sealed class Invoer
    {
        [Required]
        public DateOnly? Sinds { get; set; }

        [Required, StringLength(Trajecten.Traject.ToelichtingLengte)]
        public string? Reden { get; set; }
    }
}
