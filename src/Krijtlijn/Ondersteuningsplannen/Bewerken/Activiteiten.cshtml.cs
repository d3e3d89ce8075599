using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>What the supporter will do for one pupil, at which level and how long.</summary>
public sealed class ActiviteitenModel(Deelbewerking bewerking) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public Rijenformulier<Activiteitrij> Formulier { get; set; } = new();

    public Deelbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (Beeld is null) return resultaat;
        if (!Beeld.IsBewerkbaar) return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
        Formulier.Zet(Beeld.Plan.Versie, Rijen(Beeld.Deel));
        return resultaat;
    }

    public async Task<IActionResult> OnPostAsync(string? verder)
    {
        if (!await bewerking.Schrijf(Id, TrajectId, Formulier.Versie, "Activiteiten voor een leerling bijgewerkt", Toepassen)) return NotFound();
        this.Meld("Bewaard.");
        return LocalRedirect(verder is null ? OndersteuningsplannenLinks.Deel(Id, TrajectId) : OndersteuningsplannenLinks.Bewerken(Id, TrajectId, Planonderdeel.Activiteiten) + "#nieuw");
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await bewerking.Toon(Id, TrajectId) is not { } beeld) return NotFound();
        Beeld = beeld;
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }

    private static IEnumerable<Activiteitrij> Rijen(Plandeel deel) => deel.Activiteiten.OrderBy(a => a.Volgorde)
        .Select(a => new Activiteitrij { Sleutel = a.Sleutel, Niveau = a.Niveau, Omschrijving = a.Omschrijving, Van = a.Van, Tot = a.Tot });

    private void Toepassen(Plandeel deel)
    {
        foreach (var rij in Formulier.Gevuld())
        {
            var activiteit = deel.Activiteiten.FirstOrDefault(a => a.Sleutel == rij.Sleutel);
            if (rij.Verwijderen) { if (activiteit is not null) deel.Verwijder(activiteit); }
            else if (activiteit is null) deel.Voeg(new Activiteit(deel, rij.Niveau, rij.Omschrijving!, rij.Van, rij.Tot));
            else activiteit.Wijzigen(rij.Niveau, rij.Omschrijving!, rij.Van, rij.Tot);
        }
    }
}
