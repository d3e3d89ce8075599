using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Received units from a spreadsheet: all rows at once, or every mistake named with its row and column and none stored.</summary>
public sealed class InlezenModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Zeg waar de cijfers vandaan komen."), StringLength(Cijferbron.Lengte)] public string? Bron { get; set; }
        [Required(ErrorMessage = "Kies de dag van de bron.")] public DateOnly? BronDag { get; set; }
        [Required(ErrorMessage = "Kies het ingevulde bestand.")] public IFormFile? Bestand { get; set; }
    }

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Bladfout> Fouten { get; private set; } = [];
    public Schooljaar Schooljaar => Middelenblik.LeesJaar(Request, tijd.Vandaag());

    public void OnGet() { }

    public IActionResult OnGetSjabloon() => File(Werkgeverlijst.Sjabloon.Xlsx(false), Werkblad.Mediatype, "ontvangen-eenheden.xlsx");

    public IActionResult OnGetVoorbeeld() => File(Werkgeverlijst.Sjabloon.Xlsx(true), Werkblad.Mediatype, "ontvangen-eenheden-voorbeeld.xlsx");

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        var bron = Cijferbron.Van(formulier.Bron, formulier.BronDag, tijd.Vandaag());
        var (jaar, naam) = (await werkgevers.Lees(wie.EigenNetwerk, Schooljaar), Path.GetFileName(formulier.Bestand!.FileName));
        await using var stroom = formulier.Bestand.OpenReadStream();
        var lijst = new Werkgeverlijst(Bladlezer.Lees(stroom, formulier.Bestand.Length, naam), jaar.Rijen.ToDictionary(r => r.Werkgever.Nummer, r => (r.SchoolId, r.Werkgever.Naam)));
        var cijfers = lijst.Lees();
        Fouten = lijst.Fouten;
        if (Fouten.Count > 0)
        {
            ModelState.AddModelError("Formulier.Bestand", $"{Fouten.Count.Aantal("fout", "fouten")} in {naam}. Er is niets bewaard.");
            return Page();
        }
        var gewijzigd = await werkgevers.Zet(jaar.NetwerkId, jaar.Jaar, cijfers, bron);
        await db.Bewaren(wie, $"Ontvangen eenheden {jaar.Jaar} ingelezen", null, $"{gewijzigd.Aantal("school", "scholen")} uit {naam}, {bron.Bron}", intern: true, isMassaal: true);
        this.Meld($"{naam} telt {cijfers.Count.Aantal("school", "scholen")}; de cijfers van {gewijzigd.Aantal("school", "scholen")} zijn gewijzigd. Scholen die er niet in staan, houden hun cijfers.");
        return Redirect(MiddelenLinks.WerkgeversIn(jaar.Jaar));
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
