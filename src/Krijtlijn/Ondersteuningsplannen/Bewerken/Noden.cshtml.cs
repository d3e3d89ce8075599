using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>The current needs of pupil, teacher and team (R34).</summary>
public sealed class NodenModel(Deelbewerking bewerking) : PageModel, IFormulierpagina
{
    public sealed class NodenFormulier
    {
        public int Versie { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? NodenLeerling { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? NodenLeraar { get; set; }
        [StringLength(Plandeel.TekstLengte)] public string? NodenTeam { get; set; }
        public bool IsIac { get; set; }
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public NodenFormulier Formulier { get; set; } = new();

    public Deelbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (Beeld is null) return resultaat;
        if (!Beeld.IsBewerkbaar) return LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
        var deel = Beeld.Deel;
        Formulier = new NodenFormulier { Versie = Beeld.Plan.Versie, NodenLeerling = deel.NodenLeerling, NodenLeraar = deel.NodenLeraar, NodenTeam = deel.NodenTeam, IsIac = deel.IsIac };
        return resultaat;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var gelukt = await bewerking.Schrijf(Id, TrajectId, Formulier.Versie, "Ondersteuningsnoden van een leerling bijgewerkt", deel =>
        {
            deel.NodenZetten(Formulier.NodenLeerling, Formulier.NodenLeraar, Formulier.NodenTeam);
            deel.IsIac = Formulier.IsIac;
        });
        if (!gelukt) return NotFound();
        this.Meld("De ondersteuningsnoden zijn bewaard. Beschrijf nu de doelen.", OndersteuningsplannenLinks.Bewerken(Id, TrajectId, Planonderdeel.Doelen), "Naar de doelen");
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
