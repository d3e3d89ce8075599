using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

/// <summary>Chooses the fixed supporter and first contact of a school (R31); the choice stays with the membership.</summary>
public sealed class AnkerModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public Guid? AnkerpersoonId { get; set; }
        /// <summary>Who it was when the page was opened.</summary>
        public Guid? Was { get; set; }
    }

    [BindProperty(SupportsGet = true)] public string Nummer { get; set; } = "";
    [BindProperty] public Invoer Formulier { get; set; } = new();

    public string Schoolnaam { get; private set; } = "";
    public Ankerpersoon? Nu { get; private set; }
    /// <summary>The staff; those who come in the school first.</summary>
    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];
    private Lidmaatschap? lid;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Formulier = new Invoer { AnkerpersoonId = Nu?.Id, Was = Nu?.Id };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad()) return NotFound();
        if (Nu?.Id != Formulier.Was)
        {
            Formulier.Was = Nu?.Id;
            ModelState.Remove("Formulier.Was");
            throw new RegelGebroken("R31", $"Intussen koos iemand anders {Nu?.Naam ?? "niemand"} als ankerpersoon. Bewaar nog eens om uw keuze te houden.", nameof(Invoer.AnkerpersoonId));
        }
        var naam = Keuzes.FirstOrDefault(k => k.Value == Formulier.AnkerpersoonId?.ToString())?.Text;
        if (Formulier.AnkerpersoonId is not null && naam is null) throw new RegelGebroken("R31", "Kies iemand uit de lijst.", nameof(Invoer.AnkerpersoonId));
        var was = lid!.AnkerpersoonId;
        lid.AnkerpersoonId = Formulier.AnkerpersoonId;
        if (lid.AnkerpersoonId != was) await db.Bewaren(wie, naam is null ? "Ankerpersoon weggenomen" : "Ankerpersoon gekozen", new Dossierverwijzing(lid.NetwerkId, lid.InstellingId), naam is null ? Schoolnaam : $"{naam}, {Schoolnaam}");
        this.Meld(naam is null ? was is null ? $"{Schoolnaam} heeft geen ankerpersoon." : $"{Schoolnaam} heeft geen ankerpersoon meer." : $"{naam} is de ankerpersoon van {Schoolnaam}.");
        return Redirect(ScholenLinks.School(Nummer));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (!Instellingsnummer.IsGeldig(Nummer)) return false;
        var (gezocht, vandaag) = (Instellingsnummer.Lees(Nummer), tijd.Vandaag());
        var jaar = Schooljaar.Van(vandaag);
        var school = await db.Scholen(wie, jaar).Where(i => i.Nummer == gezocht).Select(i => new { i.Id, i.Naam }).FirstOrDefaultAsync();
        if (school is null) return false;
        Schoolnaam = school.Naam;
        // The one that holds today, or else the last of this year.
        lid = await db.Lidmaatschappen().In(jaar).Where(l => l.InstellingId == school.Id && l.NetwerkId == wie.NetwerkId)
            .OrderByDescending(l => l.Van <= vandaag && (l.Tot == null || l.Tot >= vandaag)).ThenByDescending(l => l.Van).FirstAsync();
        Nu = await db.AnkersIn(wie.NetwerkId, jaar).FirstOrDefaultAsync(a => a.SchoolId == school.Id);
        var (hier, nu) = (db.Toewijzingen(wie).Where(t => t.SchoolId == school.Id && (t.Tot == null || t.Tot >= vandaag)), lid.AnkerpersoonId);
        var mensen = await db.Personeelsleden(wie).Where(p => p.Id == nu || p.InDienstTot == null || p.InDienstTot >= vandaag)
            .Select(p => new { p.Id, Naam = p.Voornaam + " " + p.Familienaam, KomtHier = hier.Any(t => t.PersoneelslidId == p.Id) }).OrderByDescending(p => p.KomtHier).ThenBy(p => p.Naam).ToListAsync();
        Keuzes = [.. mensen.Select(p => new SelectListItem(p.Naam, p.Id.ToString()))];
        return true;
    }
}
