using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Verslagen;

/// <summary>The CLB enters a report for a pupil of one of its schools.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, Dubbelzoeker dubbelzoeker, Bestandsopslag opslag, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Leerlingkeuze
    {
        public Guid? LeerlingId { get; set; }
        [StringLength(Leerling.NaamLengte)] public string? Voornaam { get; set; }
        [StringLength(Leerling.NaamLengte)] public string? Familienaam { get; set; }
        public DateOnly? Geboortedatum { get; set; }
        public bool TochVerder { get; set; }
    }

    [FromQuery] public Guid? School { get; set; }
    [BindProperty] public Leerlingkeuze Keuze { get; set; } = new();
    [BindProperty] public VerslagFormulier Formulier { get; set; } = new();
    public string SchoolNaam { get; private set; } = "";
    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Leerlingen { get; private set; } = [];
    public Dubbels? Dubbels { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? leerling)
    {
        if (leerling is { } id && await db.Leerlingen(wie).Where(l => l.Id == id).Select(l => (Guid?)l.SchoolId).FirstOrDefaultAsync() is { } school) (School, Keuze.LeerlingId) = (school, id);
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (School is not { } school || !await EigenScholen().AnyAsync(s => s.Id == school)) return NotFound();
        var vandaag = tijd.Vandaag();
        var leerling = Keuze.LeerlingId is { } id ? await db.Leerlingen(wie).FirstOrDefaultAsync(l => l.Id == id && l.SchoolId == school) : await Maak(school, vandaag);
        if (leerling is null) return Dubbels is null ? NotFound() : await ToonOpnieuw();
        var verslag = Formulier.Toepassen(null, leerling, vandaag);
        verslag.ClbId = wie.EigenInstelling;
        if (Formulier is { Vindplaats: null, Upload: null, IrisReferentie: null }) throw new RegelGebroken("R20", "Zeg waar het verslag te lezen is.", nameof(VindplaatsFormulier.Vindplaats));
        var bestand = await Formulier.Vindbaar(verslag, leerling, opslag, vandaag);
        leerling.Delen();
        db.Add(verslag);
        await opslag.Bewaren(wie, "Verslag ingevoerd", verslag, bestand, Formulier.Upload, $"{verslag.Soort.Tekst()} van {verslag.Datum.Datum()}");
        this.Meld($"Het verslag is bewaard. De school ziet het nu bij {leerling.Naam}.");
        return LocalRedirect(VerslagenLinks.Detail(verslag.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var scholen = await EigenScholen().OrderBy(s => s.Naam).Select(s => new { s.Id, s.Naam }).ToListAsync();
        Scholen = [.. scholen.Select(s => new SelectListItem(s.Naam, s.Id.ToString()))];
        if (School is not { } school) return Page();
        if (scholen.FirstOrDefault(s => s.Id == school) is not { } gekozen) return NotFound();
        SchoolNaam = gekozen.Naam;
        var leerlingen = await db.Leerlingen(wie).Where(l => l.SchoolId == school).OrderBy(l => l.Familienaam).ThenBy(l => l.Voornaam).Select(l => new { l.Id, l.Voornaam, l.Familienaam, l.Geboortedatum }).Take(2000).ToListAsync();
        Leerlingen = [.. leerlingen.Select(l => new SelectListItem($"{l.Familienaam} {l.Voornaam}, {l.Geboortedatum.Datum()}", l.Id.ToString()))];
        return Page();
    }

    // Null with Dubbels set: the CLB looks at what was found first (R26).
    private async Task<Leerling?> Maak(Guid school, DateOnly vandaag)
    {
        if (Keuze.Geboortedatum is not { } geboren) throw new RegelGebroken("R20", "Kies een leerling, of vul naam en geboortedatum in.", nameof(Leerlingkeuze.LeerlingId));
        Leeftijd.Eis(geboren, vandaag);
        var netwerk = await db.NetwerkVan(wie, school, Schooljaar.Van(vandaag));
        var leerling = new Leerling(netwerk, school, Keuze.Voornaam ?? "", Keuze.Familienaam ?? "", geboren);
        var dubbels = await dubbelzoeker.Zoek(netwerk, leerling.Voornaam, leerling.Familienaam, geboren);
        if (dubbels.Gevonden && !Keuze.TochVerder)
        {
            Dubbels = dubbels;
            return null;
        }
        db.Add(leerling);
        return leerling;
    }

    private IQueryable<Instelling> EigenScholen() => db.Scholen(wie, Schooljaar.Van(tijd.Vandaag())).Where(i => i.GestoptOp == null);
}
