using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>Puts down a decision on a simulation: shown in full first, then frozen with the body and its minutes.</summary>
public sealed class BeslissenModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies de dag van de beslissing.")] public DateOnly? Dag { get; set; }
        [Required(ErrorMessage = "Zeg wie besliste, bijvoorbeeld de leersteunraad."), StringLength(Beslissing.OrgaanLengte)] public string? Orgaan { get; set; }
        [Required(ErrorMessage = "Verwijs naar het verslag van de vergadering."), StringLength(Beslissing.VerslagLengte)] public string? Verslag { get; set; }
        public bool Bevestigd { get; set; }
    }

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public int Versie { get; set; }
    public Invoer Formulier { get; private set; } = new();
    public Werkgeververdeling Verdeling { get; private set; } = null!;
    /// <summary>The decision that counts now, whose place this one takes; null for the first of the year.</summary>
    public Werkgeververdeling? Vervangt { get; private set; }
    public Werkgeverjaar Jaar { get; private set; } = null!;
    public Werkgeverberekening Berekening { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Versie = Verdeling.Versie;
        return Verdeling.IsBeslist ? Redirect(MiddelenLinks.Werkgeververdeling(Id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier, string? gezien)
    {
        Formulier = formulier;
        if (!await Laad()) return NotFound();
        db.VerwachtVersie(Verdeling, Versie);
        var beslissing = Beslissing.Van(formulier.Dag, formulier.Orgaan, formulier.Verslag, tijd.Vandaag());
        if (gezien != Jaar.Vingerafdruk) throw new RegelGebroken(Werkgevercontrole.Regel, "Intussen zijn de cijfers gewijzigd. Kijk het resultaat hieronder opnieuw na; bevestig daarna nog eens.");
        if (!formulier.Bevestigd) throw new RegelGebroken(Werkgevercontrole.Regel, "Vink aan dat dit de beslissing is: daarna ligt ze vast.", nameof(Invoer.Bevestigd));
        await werkgevers.Beslissen(Verdeling, Jaar, beslissing, wie);
        this.Meld("De beslissing ligt vast en de overdrachten zijn geboekt. De directeurs zien ze bij hun school.");
        return Redirect(MiddelenLinks.Werkgeververdeling(Id));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Werkgeververdeling(wie, Id) is not { } verdeling) return false;
        Verdeling = verdeling;
        Jaar = await werkgevers.Lees(verdeling.NetwerkId, verdeling.Schooljaar);
        Vervangt = await db.Werkgeververdelingen().AsNoTracking().FirstOrDefaultAsync(v => v.NetwerkId == verdeling.NetwerkId && v.Schooljaar == verdeling.Schooljaar && v.Status == Verdelingsstatus.Beslist && v.VervallenOp == null && v.Id != Id);
        if (Jaar.Rijen.Count == 0 || !Past()) return false;
        Berekening = Werkgeverrekening.Bereken(Jaar.Werkgevers, verdeling.Keuze);
        return true;
    }

    // A school that was chosen and left the network meanwhile cannot be given anything.
    private bool Past() => new[] { Verdeling.EersteNummer, Verdeling.TweedeNummer }.All(n => n is null || Jaar.Rijen.Any(r => r.Werkgever.Nummer == n));
}
