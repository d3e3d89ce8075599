using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Mail;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Communicatie;

/// <summary>One outgoing message with its text, unless it carries a link that opens an account.</summary>
public sealed class BerichtModel(KrijtlijnDb db, HuidigeGebruiker wie, Mailinstellingen mail, Paginatoegang toegang) : PageModel
{
    /// <summary>A piece of the text; with an address when it names a page that this reader may open too.</summary>
    public sealed record Deel(string Tekst, string? Link);

    public UitgaandBericht Bericht { get; private set; } = null!;
    public bool MagLezen { get; private set; }
    public IReadOnlyList<Deel> Delen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await db.Postvak(wie).AsNoTracking().FirstOrDefaultAsync(b => b.Id == id) is not { } bericht) return NotFound();
        Bericht = bericht;
        MagLezen = bericht.VerzondenOp is not null || PostvakBereik.MagLezen(bericht.Soort, mail.IsIngesteld, await AllesIsVoorbeeld());
        if (MagLezen) Delen = await Lezen(bericht.Tekst);
        return Page();
    }

    private async Task<bool> AllesIsVoorbeeld() => await db.Netwerken().AnyAsync() && await db.Netwerken().AllAsync(n => n.IsVoorbeeld);

    // The addressee has another role than who reads along here: a page of hers is named, not linked.
    private async Task<IReadOnlyList<Deel>> Lezen(string tekst)
    {
        var delen = new List<Deel>();
        foreach (var (stuk, isLink) in Berichttekst.Delen(tekst))
            delen.Add(isLink ? new(mail.Adres + stuk, await toegang.MagOpenen(User, stuk) ? stuk : null) : new(stuk, null));
        return delen;
    }
}
