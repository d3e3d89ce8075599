using Krijtlijn.Gebruikers;
using Krijtlijn.Middelen.Rekenen;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>All letters of a decided division: a list to open them, and PDFs of so many at a time to print.</summary>
public sealed class BrievenModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelingsbrief brief) : PageModel
{
    /// <summary>As many letters as one PDF holds: printed well within its time limit.</summary>
    public const int PerBundel = 100;

    public sealed record Rij(Guid Id, string Naam, int Resultaat);

    [FromRoute] public Guid Id { get; set; }

    public Verdeling Verdeling { get; private set; } = null!;
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];
    public int Bundels => (Rijen.Count + PerBundel - 1) / PerBundel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Rijen = await Brieven().Select(r => new Rij(r.Id, r.Schoolnaam, r.Resultaat)).ToListAsync();
        return Page();
    }

    /// <param name="bundel">Which hundred, from 1.</param>
    public async Task<IActionResult> OnGetPdfAsync(int bundel = 1)
    {
        if (bundel is < 1 or > Verdeler.MeesteScholen / PerBundel || !await Laad()) return NotFound();
        var rijen = await Brieven().Skip((bundel - 1) * PerBundel).Take(PerBundel).ToListAsync();
        if (rijen.Count == 0) return NotFound();
        var netwerk = await db.Netwerken().Where(n => n.Id == Verdeling.NetwerkId).Select(n => n.Naam).FirstAsync();
        return await brief.Pdf([.. rijen.Select(r => new Briefbeeld(Verdeling, r, netwerk))], $"brieven-{Verdeling.Schooljaar}-{bundel}");
    }

    private IOrderedQueryable<Verdelingsrij> Brieven() => db.Verdelingsbrieven(wie).AsNoTracking().Where(r => r.VerdelingId == Id).OrderBy(r => r.Schoolnaam).ThenBy(r => r.Schoolnummer);

    private async Task<bool> Laad()
    {
        if (await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == Id && v.Stand == Verdelingstand.Beslist) is not { } verdeling) return false;
        Verdeling = verdeling;
        return true;
    }
}
