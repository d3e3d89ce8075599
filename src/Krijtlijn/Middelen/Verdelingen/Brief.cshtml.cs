using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The letter of one school: for the network, and for the school itself.</summary>
public sealed class BriefModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelingsbrief brief) : PageModel
{
    [FromRoute] public Guid Id { get; set; }

    public Briefbeeld Beeld { get; private set; } = null!;
    public bool IsSchool => wie.Rol == RolSoort.School;

    public async Task<IActionResult> OnGetAsync() => await Laad() ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync() => await Laad() ? await brief.Pdf([Beeld], $"trajecten-{Beeld.Verdeling.Schooljaar}-{Beeld.Rij.Schoolnummer}") : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Verdelingsbrieven(wie).AsNoTracking().FirstOrDefaultAsync(r => r.Id == Id) is not { } rij) return false;
        Beeld = await db.Brief(rij);
        return true;
    }
}
