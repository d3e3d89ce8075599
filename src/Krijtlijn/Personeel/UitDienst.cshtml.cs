using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel;

/// <summary>Ends the service of a supporter; her running assignments stay until the coordinator gives them to somebody else, and are named here.</summary>
public sealed class UitDienstModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Lopend(Guid TrajectId, string Leerling, string School, DateOnly? Tot);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Vul de laatste dag in.")]
    public DateOnly? Op { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Personeelslid Persoon { get; private set; } = null!;
    public IReadOnlyList<Lopend> Lopende { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        (Op, Versie) = (Persoon.InDienstTot ?? tijd.Vandaag(), Persoon.Versie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad()) return NotFound();
        db.VerwachtVersie(Persoon, Versie);
        Persoon.UitDienst(Op!.Value);
        await db.Bewaren(wie, $"{Persoon.Naam} uit dienst op {Op.Value.Datum()}", null, intern: true);
        var blijven = Lopende.Count(l => l.Tot is null || l.Tot > Op);
        var posten = await db.Aanstellingen(wie).CountAsync(a => a.PersoneelslidId == Id && (a.Tot == null || a.Tot > Op));
        this.Meld($"{Persoon.Naam} is uit dienst vanaf {Op.Value.AddDays(1).Datum()} en komt dan niet meer in de lijst bij het toewijzen." + (blijven == 0 ? "" : $" {blijven.Aantal("toewijzing loopt", "toewijzingen lopen")} nog langer: wijs ze aan iemand anders toe.") + (posten == 0 ? "" : $" Ook {posten.Aantal("aanstelling loopt", "aanstellingen lopen")} nog langer: beëindig ze hieronder."));
        return Redirect(PersoneelLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Personeelsleden(wie).FirstOrDefaultAsync(p => p.Id == Id) is not { } persoon) return false;
        Persoon = persoon;
        var vandaag = tijd.Vandaag();
        Lopende = await db.Toewijzingen(wie).Where(t => t.PersoneelslidId == Id && (t.Tot == null || t.Tot >= vandaag)).OrderBy(t => t.Traject!.School!.Naam).ThenBy(t => t.Id)
            .Select(t => new Lopend(t.TrajectId, t.Traject!.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam, t.Traject.School!.Naam, t.Tot)).ToListAsync();
        return true;
    }
}
