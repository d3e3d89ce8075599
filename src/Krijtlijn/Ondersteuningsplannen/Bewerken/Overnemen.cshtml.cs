using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen.Bewerken;

/// <summary>Take goals and activities over from another pupil or from last school year's plan: nothing is typed twice.</summary>
public sealed class OvernemenModel(KrijtlijnDb db, HuidigeGebruiker wie, Deelbewerking bewerking, OndersteuningsplanService plannen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class OverneemFormulier
    {
        public int Versie { get; set; }
        public List<Guid> Doelen { get; set; } = [];
        public List<Guid> Activiteiten { get; set; } = [];
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid TrajectId { get; set; }
    [BindProperty] public OverneemFormulier Formulier { get; set; } = new();

    public Deelbeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Bron> Bronnen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var resultaat = await ToonOpnieuw();
        if (Beeld is null) return resultaat;
        Formulier.Versie = Beeld.Plan.Versie;
        await db.Inzien(wie, Bronnen.Select(b => b.LeerlingId), Beeld.Plan.NetwerkId, "Doelen overnemen", tijd.Nu());
        return Beeld.IsBewerkbaar ? resultaat : LocalRedirect(OndersteuningsplannenLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Formulier.Doelen.Count + Formulier.Activiteiten.Count == 0) throw new RegelGebroken("R35", "Vink aan wat u wilt overnemen.");
        if (await plannen.Laad(Id) is not { } plan) return NotFound();
        var bronnen = await Overneembaar.Bronnen(db, wie, plan, TrajectId);
        if (!await bewerking.Schrijf(Id, TrajectId, Formulier.Versie, "Doelen en activiteiten overgenomen", deel => NeemOver(bronnen, deel))) return NotFound();
        this.Meld("Overgenomen. Pas aan wat anders is voor deze leerling.");
        return LocalRedirect(OndersteuningsplannenLinks.Bewerken(Id, TrajectId, Planonderdeel.Doelen));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await bewerking.Toon(Id, TrajectId) is not { } beeld) return NotFound();
        Beeld = beeld;
        Bronnen = await Overneembaar.Bronnen(db, wie, beeld.Plan, TrajectId);
        if (ViewData["Botsing"] is Botsing botsing) Formulier.Versie = botsing.NieuweVersie;
        return Page();
    }

    // What is in the part already is not taken over a second time.
    private void NeemOver(IReadOnlyList<Bron> bronnen, Plandeel deel)
    {
        foreach (var bron in bronnen)
        {
            var zelfde = bron.TrajectId == deel.TrajectId;
            foreach (var doel in bron.Doelen.Where(d => Formulier.Doelen.Contains(d.Id) && deel.Doelen.All(x => x.Wat != d.Wat || x.Niveau != d.Niveau))) deel.Overnemen(doel, zelfde);
            foreach (var activiteit in bron.Activiteiten.Where(a => Formulier.Activiteiten.Contains(a.Id) && deel.Activiteiten.All(x => x.Omschrijving != a.Omschrijving || x.Niveau != a.Niveau)))
                deel.Overnemen(activiteit, zelfde);
        }
    }
}
