using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>The plan as one document on A4: letterhead, parts, and room to sign.</summary>
public sealed class AfdrukkenModel(Planlezer lezer, TimeProvider tijd) : PageModel
{
    public Planbeeld Plan { get; private set; } = null!;
    public DateOnly Vandaag => tijd.Vandaag();

    public async Task<IActionResult> OnGetAsync(Guid id, int? versie)
    {
        if (await lezer.Lees(id, "Ondersteuningsplan afdrukken", versie) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }
}
