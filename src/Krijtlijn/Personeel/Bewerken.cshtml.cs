using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel;

/// <summary>Adds a supporter or changes her facts.</summary>
public sealed class BewerkenModel(KrijtlijnDb db, HuidigeGebruiker wie, PersoneelService personeel, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public PersoneelFormulier Formulier { get; set; } = new();

    public IReadOnlyList<SelectListItem> Werkgevers { get; private set; } = [];
    public bool IsNieuw => Id is null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Id is not null)
        {
            if (await Lees() is not { } persoon) return NotFound();
            Formulier = PersoneelFormulier.Van(persoon);
        }
        else Formulier.InDienstVan = tijd.Vandaag();
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var persoon = IsNieuw ? new Personeelslid(wie.EigenNetwerk, Formulier.Voornaam!, Formulier.Familienaam!, Formulier.Duizendsten, Formulier.Minuten) : await Lees();
        if (persoon is null) return NotFound();
        if (IsNieuw) db.Add(persoon);
        else db.VerwachtVersie(persoon, Formulier.Versie);
        if (Formulier.WerkgeverId is { } werkgever && werkgever != persoon.WerkgeverId && !await MogelijkeWerkgevers().AnyAsync(i => i.Id == werkgever))
            throw new RegelGebroken("domein", "Kies als werkgever een school voor buitengewoon onderwijs van uw netwerk.", nameof(Formulier.WerkgeverId));
        var verhuisd = persoon.Postcode != Formulier.Postcode || persoon.Breedtegraad is null;
        Formulier.Op(persoon);
        if (verhuisd)
        {
            var plaats = await personeel.PlaatsVan(persoon.Postcode);
            (persoon.Breedtegraad, persoon.Lengtegraad) = (plaats?.Breedtegraad, plaats?.Lengtegraad);
        }
        await db.Bewaren(wie, IsNieuw ? $"Ondersteuner {persoon.Naam} toegevoegd" : $"Gegevens van ondersteuner {persoon.Naam} gewijzigd", null, intern: true);
        this.Meld($"De gegevens van {persoon.Naam} zijn bewaard." + (persoon.Breedtegraad is null ? " De woonplaats is niet gevonden; reistijden blijven onbekend tot u een postcode invult waar een school staat." : ""));
        return Redirect(PersoneelLinks.Detail(persoon.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (Id is { } id && !await db.Personeelsleden(wie).AnyAsync(p => p.Id == id)) return NotFound();
        var huidige = await db.Personeelsleden(wie).Where(p => p.Id == Id).Select(p => p.WerkgeverId).FirstOrDefaultAsync();
        Werkgevers = await MogelijkeWerkgevers().Union(db.Instellingen().Where(i => i.Id == huidige)).OrderBy(i => i.Naam).Select(i => new SelectListItem(i.Naam, i.Id.ToString())).ToListAsync();
        return Page();
    }

    // An employer sees its staff: only a member of this network this school year may become one.
    private IQueryable<Instelling> MogelijkeWerkgevers()
    {
        var (netwerk, jaar) = (wie.EigenNetwerk, Schooljaar.Van(tijd.Vandaag()));
        return db.Instellingen().Where(i => i.Soort == Instellingssoort.BuitengewoneSchool && db.Lidmaatschappen().In(jaar).Any(l => l.InstellingId == i.Id && l.NetwerkId == netwerk));
    }

    private Task<Personeelslid?> Lees() => db.Personeelsleden(wie).Include(p => p.Expertises).FirstOrDefaultAsync(p => p.Id == Id);
}
