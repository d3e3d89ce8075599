using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten.Staat;

/// <summary>Ends a traject: finished with aftercare (R36) or stopped with a reason; the school gets its closing questions (R37).</summary>
public sealed class BeeindigenModel(KrijtlijnDb db, TrajectService service, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public static IReadOnlyList<SelectListItem> Wijzen { get; } =
    [
        new KeuzeOptie(nameof(Wijze.Afronden), "Afronden", "De doelen zijn bereikt, of zo ver als kon. U noteert de nazorg."),
        new KeuzeOptie(nameof(Wijze.Stopzetten), "Stopzetten", "Het traject stopt voor de doelen bereikt zijn: verhuisd, niet meer gewenst, ander aanbod. U noteert de reden."),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public Trajectstand Traject { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is not PageResult) return antwoord;
        await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Traject beëindigen", tijd.Nu());
        Formulier.Op = tijd.Vandaag();
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id) is not { } traject) return NotFound();
        if (Formulier.Wijze == Wijze.Afronden)
        {
            await service.Afronden(traject, Formulier.Op!.Value, Formulier.Reden, Formulier.Nazorg ?? "");
            await db.Bewaren(wie, "Traject afgerond", traject, $"Nazorg: {traject.Nazorg}");
        }
        else
        {
            await service.Stopzetten(traject, Formulier.Op!.Value, Formulier.Reden ?? "");
            await db.Bewaren(wie, "Traject stopgezet", traject, traject.Toelichting);
        }
        this.Meld($"Het traject is {(Formulier.Wijze == Wijze.Afronden ? "afgerond" : "stopgezet")} en de tijd van de ondersteuner is vrij. De school krijgt twee slotvragen. Toch verder? Herstart het traject.");
        return LocalRedirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        return Page();
    }

    public enum Wijze { Afronden, Stopzetten }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies of u het traject afrondt of stopzet.")]
        public Wijze? Wijze { get; set; }

        [Required]
        public DateOnly? Op { get; set; }

        [StringLength(Trajecten.Traject.ToelichtingLengte)]
        public string? Reden { get; set; }

        [StringLength(Trajecten.Traject.ToelichtingLengte)]
        public string? Nazorg { get; set; }
    }
}
