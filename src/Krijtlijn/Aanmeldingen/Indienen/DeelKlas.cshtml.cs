using System.ComponentModel.DataAnnotations;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelKlasModel(KrijtlijnDb db, Aanmeldingsreis reis, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public Guid? VestigingId { get; set; }
        public Onderwijsniveau? Niveau { get; set; }
        [StringLength(Inschrijving.KlasLengte)] public string? Klas { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Vestigingen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Niveaus { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        await Toon(aanmelding!);
        Formulier = new Invoer { VestigingId = aanmelding!.VestigingId, Niveau = aanmelding.Niveau, Klas = aanmelding.Klas, Versie = aanmelding.Versie };
        // Where there is only one answer it is filled in already.
        if (Vestigingen.Count == 1) Formulier.VestigingId ??= Guid.Parse(Vestigingen[0].Value);
        if (Niveaus.Count == 1) Formulier.Niveau ??= Enum.Parse<Onderwijsniveau>(Niveaus[0].Value);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        if (Formulier.VestigingId is { } vestiging && !await db.Vestigingsplaatsen().AnyAsync(v => v.Id == vestiging && v.InstellingId == aanmelding!.SchoolId))
            throw new RegelGebroken("R20", "Kies een vestiging van uw school.", nameof(Invoer.VestigingId));
        (aanmelding!.VestigingId, aanmelding.Niveau, aanmelding.Klas) = (Formulier.VestigingId, Formulier.Niveau, Formulier.Klas?.Trim());
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.SchoolEnKlas, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        await Toon(aanmelding!);
        return Page();
    }

    private async Task Toon(Aanmelding aanmelding)
    {
        Kop = Deelkop.Van(aanmelding, Onderdeel.SchoolEnKlas);
        var vandaag = tijd.Vandaag();
        var vestigingen = await db.Vestigingsplaatsen().AsNoTracking().Where(v => v.InstellingId == aanmelding.SchoolId && (v.Einddatum == null || v.Einddatum >= vandaag)).OrderBy(v => v.InternNummer).ToListAsync();
        Vestigingen = [.. vestigingen.Select(v => new SelectListItem(v.Adres, v.Id.ToString()))];
        Niveaus = [.. Schoolniveaus.Van(aanmelding.School!.Hoofdstructuren).Select(n => new SelectListItem(n.Tekst(), n.ToString()))];
    }
}
