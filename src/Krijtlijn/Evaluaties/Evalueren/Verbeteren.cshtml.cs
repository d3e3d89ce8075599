using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties.Evalueren;

/// <summary>Puts right what was noted of an evaluation; the decision stands and the logbook keeps what it was.</summary>
public sealed class VerbeterenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina, IOordeelpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Oordeelformulier Formulier { get; set; } = new();

    public Evaluatie Evaluatie { get; private set; } = null!;
    public IReadOnlyList<Doelvraag> Doelvragen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        await db.Inzien(wie, Evaluatie.LeerlingId, Evaluatie.NetwerkId, "Evaluatie verbeteren", tijd.Nu());
        Formulier = new Oordeelformulier
        {
            Datum = Evaluatie.Datum, ToelichtingBesluit = Evaluatie.ToelichtingBesluit, Versie = Evaluatie.Versie,
            EffectLeerling = Evaluatie.EffectLeerling, ToelichtingLeerling = Evaluatie.ToelichtingLeerling, EffectLeraarTeam = Evaluatie.EffectLeraarTeam, ToelichtingLeraarTeam = Evaluatie.ToelichtingLeraarTeam,
            Doelen = [.. Doelen.Select(d => new DoelInvoer { Sleutel = d.Id, Resultaat = d.Resultaat, Toelichting = d.Toelichting })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad()) return NotFound();
        var f = Formulier;
        var was = Evaluatie.Datum;
        db.VerwachtVersie(Evaluatie, f.Versie);
        Evaluatie.Verbeteren(Evaluatie.Traject!, f.Datum!.Value, f.ToelichtingBesluit, tijd.Vandaag());
        Evaluatie.Effecten(f.EffectLeerling!.Value, f.ToelichtingLeerling, f.EffectLeraarTeam!.Value, f.ToelichtingLeraarTeam);
        foreach (var (doel, vraag) in Doelen.Zip(Doelvragen))
        {
            var invoer = f.Over(vraag) ?? throw new RegelGebroken("R36", "Bij deze evaluatie horen andere doelen. Kijk de lijst na en vul aan.");
            doel.Verbeteren(invoer.Resultaat!.Value, invoer.Toelichting);
        }
        if (db.ChangeTracker.HasChanges()) await db.Bewaren(wie, $"Evaluatie van {was.Datum()} verbeterd", Evaluatie, Evaluatie.Datum == was ? null : $"Ze was op {Evaluatie.Datum.Datum()}.");
        this.Meld("De verbetering is bewaard. In het logboek blijft staan wat er stond.");
        return LocalRedirect(EvaluatiesLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (!await Laad()) return NotFound();
        Formulier.Doelen = [.. Doelvragen.Select(d => Formulier.Over(d) ?? new DoelInvoer { Sleutel = d.Sleutel })];
        return Page();
    }

    private IReadOnlyList<Doelevaluatie> Doelen => [.. Evaluatie.Doelen.OrderBy(d => d.Niveau).ThenBy(d => d.Id)];

    private async Task<bool> Laad()
    {
        if (await db.Evaluaties(wie).AsSingleQuery().Include(e => e.Doelen).Include(e => e.Traject!.Leerling).Include(e => e.Traject!.School).FirstOrDefaultAsync(e => e.Id == Id) is not { } evaluatie) return false;
        Evaluatie = evaluatie;
        Doelvragen = [.. Doelen.Select(d => new Doelvraag(d.Id, d.Niveau, d.Doeltekst))];
        return true;
    }
}
