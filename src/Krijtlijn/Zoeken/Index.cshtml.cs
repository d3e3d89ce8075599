using Krijtlijn.Gebruikers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Zoeken;

/// <summary>One search over everything the user may see.</summary>
public sealed class IndexModel(Zoeker zoeker, HuidigeGebruiker wie) : PageModel
{
    public string Q { get; private set; } = "";

    /// <summary>Null when the question was too short to search.</summary>
    public Zoekresultaat? Resultaat { get; private set; }

    public bool ZoektLeerlingen => wie.Rol?.IsZonderLeerlingen() != true;

    public async Task OnGetAsync([FromQuery] string? q)
    {
        Q = (q ?? "").Trim();
        if (Q.Length > Zoeker.MaxLengte) Q = Q[..Zoeker.MaxLengte];
        if (Q.Length >= Zoeker.MinLengte) Resultaat = await zoeker.Zoek(Q);
    }
}
