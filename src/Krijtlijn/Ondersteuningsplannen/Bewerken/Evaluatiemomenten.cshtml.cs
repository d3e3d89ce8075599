using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>When and how progress is looked at and told.</summary>
public sealed class EvaluatiemomentenModel(Deelbewerking bewerking) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public Rijenformulier<Momentrij> Formulier { get; set; } = new();

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
        if (!await bewerking.Schrijf(Id, TrajectId, Formulier.Versie, "Evaluatiemomenten van een leerling bijgewerkt", Toepassen)) return NotFound();
        this.Meld("Bewaard.");
        return LocalRedirect(verder is null ? OndersteuningsplannenLinks.Deel(Id, TrajectId) : OndersteuningsplannenLinks.Bewerken(Id, TrajectId, Planonderdeel.Evaluatiemomenten) + "#nieuw");
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await bewerking.Toon(Id, TrajectId) is not { } beeld) return NotFound();
        Beeld = beeld;
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }

    private static IEnumerable<Momentrij> Rijen(Plandeel deel) =>
        deel.Evaluatiemomenten.OrderBy(m => m.Datum).Select(m => new Momentrij { Sleutel = m.Sleutel, Datum = m.Datum, Wijze = m.Wijze });

    private void Toepassen(Plandeel deel)
    {
        foreach (var rij in Formulier.Gevuld())
        {
            var moment = deel.Evaluatiemomenten.FirstOrDefault(m => m.Sleutel == rij.Sleutel);
            if (rij.Verwijderen) { if (moment is not null) deel.Verwijder(moment); }
            else if (moment is null) deel.Voeg(new Evaluatiemoment(deel, rij.Datum!.Value, rij.Wijze));
            else moment.Wijzigen(rij.Datum!.Value, rij.Wijze);
        }
    }
}
