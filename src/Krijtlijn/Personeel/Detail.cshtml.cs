using Krijtlijn.Gebruikers;
using Krijtlijn.Personeel.Aanstellingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Scholen;
using Krijtlijn.Toewijzingen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel;

/// <summary>One supporter: facts, hours, expertise, and for the coordination her schools and pupils.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, PersoneelService personeel, TimeProvider tijd) : PageModel
{
    public sealed record Opdracht(Guid TrajectId, string Leerling, Guid SchoolId, string School, string SchoolNummer, TrajectStatus Status, int Minuten, DateOnly Van, DateOnly? Tot);

    public Personeelslid Persoon { get; private set; } = null!;
    public PersoneelRij Rij { get; private set; } = null!;
    public string? Werkgever { get; private set; }
    public IReadOnlyList<Opdracht> Opdrachten { get; private set; } = [];
    /// <summary>Her posts that the current user may see, those that ended too, the newest first.</summary>
    public IReadOnlyList<AanstellingRij> Posten { get; private set; } = [];
    public bool MagAanstellen => wie.Rol is RolSoort.Coordinator or RolSoort.DirecteurBuo;
    public DateOnly Vandaag => tijd.Vandaag();
    public bool IsCoordinator => wie.Rol == RolSoort.Coordinator;
    public bool ZietLeerlingen => wie.IsCoordinatie;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var gevonden = await db.Personeelsleden(wie).AsNoTracking().AsSingleQuery().Include(p => p.Expertises).FirstOrDefaultAsync(p => p.Id == id);
        if (gevonden is null) return NotFound();
        Persoon = gevonden;
        var belasting = (await personeel.Belasting(db.Personeelsleden(wie).Where(p => p.Id == id).Select(p => p.Id), Vandaag)).GetValueOrDefault(id, Belasting.Geen);
        Werkgever = await db.Instellingen().Where(i => i.Id == gevonden.WerkgeverId).Select(i => i.Naam).FirstOrDefaultAsync();
        Rij = new PersoneelRij(id, gevonden.Voornaam, gevonden.Familienaam, gevonden.Gemeente, gevonden.Email, gevonden.VteDuizendsten, gevonden.MinutenPerWeek, gevonden.InDienstVan, gevonden.InDienstTot,
            Werkgever, [.. gevonden.Expertises.Select(e => new Vakgebied(e.Type, e.Niveau))], belasting);
        Posten = [.. (await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).Where(a => a.PersoneelslidId == id))).OrderByDescending(r => r.Van).ThenBy(r => r.Id)];
        var dag = Vandaag;
        if (ZietLeerlingen)
        {
            Opdrachten = await db.Toewijzingen(wie).AsNoTracking().Where(t => t.PersoneelslidId == id && (t.Tot == null || t.Tot >= dag))
                .OrderBy(t => t.Traject!.School!.Naam).ThenBy(t => t.Traject!.Leerling!.Familienaam).ThenBy(t => t.Id)
                .Select(t => new Opdracht(t.TrajectId, t.Traject!.Leerling!.Voornaam + " " + t.Traject.Leerling.Familienaam, t.SchoolId, t.Traject.School!.Naam, t.Traject.School.Nummer, t.Traject.Status, t.MinutenPerWeek, t.Van, t.Tot)).ToListAsync();
        }
        return Page();
    }
}
