using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Voorbeeld;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Communicatie;

/// <summary>One outgoing message with its text, unless it carries a link that opens an account.</summary>
public sealed class BerichtModel(KrijtlijnDb db, HuidigeGebruiker wie, Mailinstellingen mail, Voorbeeldband voorbeeld) : PageModel
{
    public UitgaandBericht Bericht { get; private set; } = null!;
    public bool MagLezen { get; private set; }
    public string Adres => mail.Adres;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await db.Postvak(wie).AsNoTracking().FirstOrDefaultAsync(b => b.Id == id) is not { } bericht) return NotFound();
        Bericht = bericht;
        MagLezen = bericht.VerzondenOp is not null || PostvakBereik.MagLezen(bericht.Soort, mail.IsIngesteld, await voorbeeld.IsNodig());
        return Page();
    }
}
