using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Verslagen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>The report: choose one that is known, or enter it; a report of the CLB itself only gets where it can be read.</summary>
public sealed class DeelVerslagModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldingsreis reis, Bestandsopslag opslag, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public enum Stap { Kiezen, Invoeren, Vindplaats }

    [FromRoute] public Guid Id { get; set; }
    [FromQuery] public bool Nieuw { get; set; }
    [FromQuery] public bool Kies { get; set; }
    public VerslagFormulier Formulier { get; private set; } = new();
    public Deelkop Kop { get; private set; } = null!;
    public Stap Vorm { get; private set; }
    public IReadOnlyList<Verslag> Gekend { get; private set; } = [];
    public Verslag? Gekoppeld { get; private set; }
    public Guid? Gekozen { get; private set; }
    public bool KanAnderKiezen => Vorm != Stap.Kiezen && Gekend.Any(v => v.Id != Gekoppeld?.Id);

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostKiesAsync(Guid? gekozen, int versie, bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kies = true;
        if (gekozen is { } id)
        {
            var verslag = await db.Verslagen(wie).FirstOrDefaultAsync(v => v.Id == id && v.LeerlingId == aanmelding!.LeerlingId);
            if (verslag is null) return NotFound();
            aanmelding!.Koppel(verslag);
            // A report that nobody can read yet is linked first and then asked about.
            if (!verslag.IsLeesbaar)
            {
                await reis.Bewaar(this, aanmelding, versie, Onderdeel.Verslag, later: true);
                return LocalRedirect(AanmeldingenLinks.Invullen(Id, Onderdeel.Verslag));
            }
        }
        else if (!later) throw new RegelGebroken("R20", "Kies het verslag, of voeg het toe.", nameof(gekozen));
        return await reis.Bewaar(this, aanmelding!, versie, Onderdeel.Verslag, later);
    }

    public async Task<IActionResult> OnPostVindplaatsAsync(VindplaatsFormulier formulier, bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        if (aanmelding!.Verslag is not { } verslag) return NotFound();
        var bestand = await formulier.Vindbaar(verslag, aanmelding.Leerling!, opslag, tijd.Vandaag());
        db.VerwachtVersie(verslag, formulier.Versie);
        return await Bewaren(aanmelding, bestand, formulier.Upload, later);
    }

    public async Task<IActionResult> OnPostBewaarAsync(VerslagFormulier formulier, Guid? verslagId, int versie, bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        var bestaand = verslagId is null ? null : await db.Verslagen(wie).FirstOrDefaultAsync(v => v.Id == verslagId && v.LeerlingId == aanmelding!.LeerlingId && v.ClbId == null);
        if (verslagId is not null && bestaand is null) return NotFound();
        var verslag = formulier.Toepassen(bestaand, aanmelding!.Leerling!, tijd.Vandaag());
        if (bestaand is null) db.Add(verslag);
        else db.VerwachtVersie(verslag, formulier.Versie);
        aanmelding.Koppel(verslag);
        db.VerwachtVersie(aanmelding, versie);
        var bestand = await formulier.Vindbaar(verslag, aanmelding.Leerling!, opslag, tijd.Vandaag());
        return await Bewaren(aanmelding, bestand, formulier.Upload, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kop = Deelkop.Van(aanmelding!, Onderdeel.Verslag);
        var vandaag = tijd.Vandaag();
        Gekend = await db.Verslagen(wie).AsNoTracking().Where(v => v.LeerlingId == aanmelding!.LeerlingId && (v.GeeindigdOp == null || v.GeeindigdOp >= vandaag)).OrderByDescending(v => v.Datum).Take(20).ToListAsync();
        Gekoppeld = Nieuw ? null : aanmelding!.Verslag;
        Gekozen = aanmelding!.VerslagId ?? (Gekend.Count == 1 ? Gekend[0].Id : null);
        Vorm = Bepaal();
        if (Vorm != Stap.Kiezen && Gekoppeld is { } verslag) Formulier = VerslagFormulier.Van(verslag);
        return Page();
    }

    private Stap Bepaal()
    {
        if (Nieuw) return Stap.Invoeren;
        if (Kies && Gekend.Count > 0) return Stap.Kiezen;
        if (Gekoppeld is { ClbId: null }) return Stap.Invoeren;
        if (Gekoppeld is { IsLeesbaar: false }) return Stap.Vindplaats;
        return Gekend.Count > 0 ? Stap.Kiezen : Stap.Invoeren;
    }

    private async Task<IActionResult> Bewaren(Aanmelding aanmelding, Bestand? bestand, IFormFile? upload, bool later)
    {
        if (reis.MistNog(this, aanmelding, Onderdeel.Verslag, later)) return await ToonOpnieuw();
        await opslag.Bewaren(wie, Aanmeldingsreis.Bijgewerkt, aanmelding, bestand, upload, Onderdeel.Verslag.Tekst());
        return Aanmeldingsreis.Verder(aanmelding, Onderdeel.Verslag, later);
    }
}
