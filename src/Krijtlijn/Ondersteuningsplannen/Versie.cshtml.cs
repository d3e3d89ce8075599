using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>One version of a plan as it was.</summary>
public sealed class VersieModel(Planlezer lezer) : PageModel
{
    public Planbeeld Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, int nummer)
    {
        if (await lezer.Lees(id, "Versie van het ondersteuningsplan", nummer) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }
}
