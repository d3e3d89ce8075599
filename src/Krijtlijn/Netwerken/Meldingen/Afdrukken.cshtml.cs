using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>The letter of a notice, to print.</summary>
public sealed class AfdrukkenModel(KrijtlijnDb db, HuidigeGebruiker wie) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    public Briefbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Netwerkmeldingen(wie).AsNoTracking().FirstOrDefaultAsync(m => m.Id == Id && m.Status != Meldingstatus.Werkversie) is not { } melding) return NotFound();
        Beeld = new Briefbeeld(melding, Brief.Bevroren(melding));
        return Page();
    }
}
