using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Verslagen;

/// <summary>One report: what it is, where it can be read and whether anybody uses it.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, Bestandsopslag opslag, TimeProvider tijd) : PageModel, IFormulierpagina
{
    private bool isSlapend;

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public VindplaatsFormulier Formulier { get; set; } = new();
    public Verslag Verslag { get; private set; } = null!;
    public bool IsVanKracht => Verslag.IsVanKracht(tijd.Vandaag());
    public bool MagBeeindigen => wie.Rol == RolSoort.Clb && Verslag.GeeindigdOp is null;
    public bool MagVerbeteren => MagBeeindigen && (Verslag.ClbId is null || Verslag.ClbId == wie.InstellingId);
    public bool MagVindplaatsWijzigen => wie.Rol is RolSoort.Clb or RolSoort.School && Verslag.GeeindigdOp is null;
    public bool MagAanmelden => wie.Rol == RolSoort.School && isSlapend;
    public (TagSoort Soort, string Tekst) Toestand => !IsVanKracht ? (TagSoort.Stil, Verslag.GeeindigdOp is null ? "Nog niet geldig" : "Geëindigd") : isSlapend ? (TagSoort.LetOp, "Slapend") : (TagSoort.Goed, "In gebruik");

    public async Task<IActionResult> OnGetAsync()
    {
        var pagina = await ToonOpnieuw();
        if (Verslag is not null) Formulier = VindplaatsFormulier.VanVindplaats(Verslag);
        return pagina;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var verslag = await db.Verslagen(wie).Include(v => v.Leerling).FirstOrDefaultAsync(v => v.Id == Id && v.GeeindigdOp == null);
        if (verslag is null || wie.Rol is not (RolSoort.Clb or RolSoort.School)) return NotFound();
        if (Formulier is { Vindplaats: null, Upload: null, IrisReferentie: null }) throw new RegelGebroken("R20", "Zeg waar het verslag te lezen is.", nameof(VindplaatsFormulier.Vindplaats));
        var bestand = await Formulier.Vindbaar(verslag, verslag.Leerling!, opslag, tijd.Vandaag());
        db.VerwachtVersie(verslag, Formulier.Versie);
        await opslag.Bewaren(wie, "Vindplaats van het verslag gewijzigd", verslag, bestand, Formulier.Upload, verslag.WaarTeLezen());
        this.Meld("Bewaard. Wie de leerling begeleidt, weet nu waar het verslag te lezen is.");
        return LocalRedirect(VerslagenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var verslag = await db.Verslagen(wie).AsNoTracking().Include(v => v.Leerling!.School).FirstOrDefaultAsync(v => v.Id == Id);
        if (verslag is null) return NotFound();
        Verslag = verslag;
        isSlapend = await db.Verslagen(wie).Slapend(db, tijd.Vandaag()).AnyAsync(v => v.Id == Id);
        await db.Inzien(wie, verslag.LeerlingId, verslag.NetwerkId, "Verslag", tijd.Nu());
        return Page();
    }
}
