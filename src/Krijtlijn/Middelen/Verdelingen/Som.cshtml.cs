using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>The sum of one school in a division, step by step, beside the other scenarios of the year.</summary>
public sealed class SomModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelinglezer lezer) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    [FromRoute] public string Nummer { get; set; } = "";

    public Verdeling Verdeling { get; private set; } = null!;
    public Verdeelrij Rij { get; private set; } = null!;
    public bool ZietCijfers => wie.IsCoordinatie;
    public Verdeelkeuze Keuze => Verdeling.Keuze;
    public Sombeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == Id) is not { } verdeling) return NotFound();
        Verdeling = verdeling;
        if ((await lezer.Beeld(verdeling)).Rijen.FirstOrDefault(r => r.Nummer == Nummer) is not { } rij) return NotFound();
        (Rij, Beeld) = (rij, new Sombeeld(rij));
        return Page();
    }
}
