using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>The goals of one pupil: change, remove, and an empty row for a new one.</summary>
public sealed class DoelenModel(Deelbewerking bewerking) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public Rijenformulier<Doelrij> Formulier { get; set; } = new();

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
        if (!await bewerking.Schrijf(Id, TrajectId, Formulier.Versie, "Doelen van een leerling bijgewerkt", Toepassen)) return NotFound();
        this.Meld("Bewaard.");
        return LocalRedirect(verder is null ? OndersteuningsplannenLinks.Deel(Id, TrajectId) : OndersteuningsplannenLinks.Bewerken(Id, TrajectId, Planonderdeel.Doelen) + "#nieuw");
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await bewerking.Toon(Id, TrajectId) is not { } beeld) return NotFound();
        Beeld = beeld;
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }

    private static IEnumerable<Doelrij> Rijen(Plandeel deel) => deel.Doelen.OrderBy(d => d.Niveau).ThenBy(d => d.Volgorde)
        .Select(d => new Doelrij { Sleutel = d.Sleutel, Niveau = d.Niveau, Wat = d.Wat, HoeGemeten = d.HoeGemeten, Tegen = d.Tegen });

    // A goal that somebody else removed meanwhile is written again: nothing that was typed is lost.
    private void Toepassen(Plandeel deel)
    {
        foreach (var rij in Formulier.Gevuld())
        {
            var doel = deel.Doelen.FirstOrDefault(d => d.Sleutel == rij.Sleutel);
            if (rij.Verwijderen) { if (doel is not null) deel.Verwijder(doel); }
            else if (doel is null) deel.Voeg(new Doel(deel, rij.Niveau, rij.Wat!, rij.HoeGemeten, rij.Tegen));
            else doel.Wijzigen(rij.Niveau, rij.Wat!, rij.HoeGemeten, rij.Tegen);
        }
    }
}
