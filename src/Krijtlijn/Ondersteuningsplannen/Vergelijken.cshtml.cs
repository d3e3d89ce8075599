using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Ondersteuningsplannen;

/// <summary>What changed between two versions of a plan.</summary>
public sealed class VergelijkenModel(Planlezer lezer) : PageModel
{
    public Plankop Kop { get; private set; } = null!;
    public Planversie Oud { get; private set; } = null!;
    public Planversie Nieuw { get; private set; } = null!;
    public IReadOnlyList<Deelverschil> Verschillen { get; private set; } = [];

    /// <summary>Without numbers in the address: the newest version against the one before it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, int? van, int? naar)
    {
        if (van is null || naar is null) return await Standaard(id);
        var (eerste, tweede) = van < naar ? (van.Value, naar.Value) : (naar.Value, van.Value);
        if (await lezer.LeesTwee(id, eerste, tweede, "Versies van het ondersteuningsplan vergelijken") is not var (kop, oud, nieuw)) return NotFound();
        (Kop, Oud, Nieuw) = (kop, oud, nieuw);
        Verschillen = Planvergelijking.Vergelijk(oud, nieuw);
        return Page();
    }

    private async Task<IActionResult> Standaard(Guid id)
    {
        if (await lezer.Kop(id) is not { } kop) return NotFound();
        return LocalRedirect(kop.Versies.Count < 2 ? OndersteuningsplannenLinks.Detail(id) : OndersteuningsplannenLinks.Vergelijken(id, kop.Versies[1].Nummer, kop.Versies[0].Nummer));
    }
}
