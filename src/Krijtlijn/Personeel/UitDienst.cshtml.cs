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

/// <summary>
/// Ends the service of a supporter, and with it the posts that run on that day unless the user says otherwise. Her running assignments stay until the coordinator gives them to somebody else, and are
/// named here.
/// </summary>
public sealed class UitDienstModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed record Lopend(Guid TrajectId, string Leerling, string School, DateOnly? Tot);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Vul de laatste dag in.")]
    public DateOnly? Op { get; set; }

    /// <summary>End her posts on the same day.</summary>
    [BindProperty]
    public bool OokAanstellingen { get; set; } = true;

    [BindProperty]
    public int Versie { get; set; }

    public Personeelslid Persoon { get; private set; } = null!;
    public IReadOnlyList<Lopend> Lopende { get; private set; } = [];
    public IReadOnlyList<AanstellingRij> Posten { get; private set; } = [];

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
        var posten = await db.Aanstellingen(wie).Where(a => a.PersoneelslidId == Id && (a.Tot == null || a.Tot > Op)).ToListAsync();
        // Only what the form showed; and a post that begins later cannot end before: it stays, and the message names it.
        var eindigen = OokAanstellingen ? posten.Where(a => a.Van <= Op && Posten.Any(p => p.Id == a.Id)).ToList() : [];
        foreach (var post in eindigen) post.Beeindigen(Op.Value);
        await db.Bewaren(wie, $"{Persoon.Naam} uit dienst op {Op.Value.Datum()}", null, eindigen.Count == 0 ? null : $"{eindigen.Count.Aantal("aanstelling", "aanstellingen")} beëindigd op die dag", intern: true);
        this.Meld(Gedaan(eindigen.Count, posten.Count - eindigen.Count));
        return Redirect(PersoneelLinks.Detail(Id));
    }

    private string Gedaan(int beeindigd, int lopenVerder)
    {
        var blijven = Lopende.Count(l => l.Tot is null || l.Tot > Op);
        return $"{Persoon.Naam} is uit dienst vanaf {Op!.Value.AddDays(1).Datum()} en komt dan niet meer in de lijst bij het toewijzen."
            + (beeindigd == 0 ? "" : $" {beeindigd.Aantal("aanstelling eindigt", "aanstellingen eindigen")} op {Op.Value.Datum()}.")
            + (blijven == 0 ? "" : $" {blijven.Aantal("toewijzing loopt", "toewijzingen lopen")} nog langer: wijs ze aan iemand anders toe.")
            + (lopenVerder == 0 ? "" : $" Ook {lopenVerder.Aantal("aanstelling loopt", "aanstellingen lopen")} nog langer: beëindig ze hieronder of neem ze terug.");
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Personeelsleden(wie).FirstOrDefaultAsync(p => p.Id == Id) is not { } persoon) return false;
        Persoon = persoon;
        var vandaag = tijd.Vandaag();
        Lopende = await db.Toewijzingen(wie).Where(t => t.PersoneelslidId == Id && (t.Tot == null || t.Tot >= vandaag)).OrderBy(t => t.Traject!.School!.Naam).ThenBy(t => t.Id)
            .Select(t => new Lopend(t.TrajectId, t.Traject!.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam, t.Traject.School!.Naam, t.Tot)).ToListAsync();
        Posten = [.. (await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).Where(a => a.PersoneelslidId == Id && (a.Tot == null || a.Tot >= vandaag)))).OrderBy(p => p.Werkgever, StringComparer.CurrentCulture).ThenBy(p => p.Van)];
        return true;
    }
}
