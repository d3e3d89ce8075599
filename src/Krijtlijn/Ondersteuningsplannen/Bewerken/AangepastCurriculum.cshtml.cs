using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>The five steps of an individually adapted curriculum (R34).</summary>
public sealed class AangepastCurriculumModel(Deelbewerking bewerking) : PageModel, IFormulierpagina
{
    public sealed class StappenFormulier
    {
        public int Versie { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? Beginsituatie { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? Doelenselectie { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? StrategischePlanning { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? Uitvoering { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? IacEvaluatie { get; set; }
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public StappenFormulier Formulier { get; set; } = new();

    public Deelbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (Beeld is null) return resultaat;
        if (!Beeld.IsBewerkbaar) return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
        var deel = Beeld.Deel;
        Formulier = new StappenFormulier
        {
            Versie = Beeld.Plan.Versie, Beginsituatie = deel.Beginsituatie, Doelenselectie = deel.Doelenselectie,
            StrategischePlanning = deel.StrategischePlanning, Uitvoering = deel.Uitvoering, IacEvaluatie = deel.IacEvaluatie,
        };
        return resultaat;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var f = Formulier;
        if (!await bewerking.Schrijf(Id, TrajectId, f.Versie, "Aangepast curriculum van een leerling bijgewerkt",
            deel => deel.StappenZetten(f.Beginsituatie, f.Doelenselectie, f.StrategischePlanning, f.Uitvoering, f.IacEvaluatie))) return NotFound();
        this.Meld("De vijf stappen zijn bewaard.");
        return LocalRedirect(OndersteuningsplannenLinks.Deel(Id, TrajectId));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await bewerking.Toon(Id, TrajectId) is not { } beeld) return NotFound();
        Beeld = beeld;
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }
}
