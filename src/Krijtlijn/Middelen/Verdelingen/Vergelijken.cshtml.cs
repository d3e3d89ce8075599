using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Any number of scenarios of a school year beside each other.</summary>
public sealed class VergelijkenModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelinglezer lezer, TimeProvider tijd) : PageModel
{
    public const int PerPagina = 50;

    public Schooljaar Schooljaar { get; private set; }
    public Vergelijking Vergelijking { get; private set; } = new([]);
    public IReadOnlyList<Vergelijking.Rij> Rijen { get; private set; } = [];
    public string? Q { get; private set; }
    public bool AlleenVerschillend { get; private set; }
    public int Totaal { get; private set; }
    public int Bladzijde { get; private set; } = 1;

    /// <param name="v">The scenarios; all of the school year when none is named.</param>
    public async Task<IActionResult> OnGetAsync(Guid[] v, string? schooljaar, string? q, bool verschillend, int pagina = 1)
    {
        await Laad(v, schooljaar);
        (Q, AlleenVerschillend) = (q, verschillend);
        var woorden = Zoekwoorden.Van(q);
        var rijen = Vergelijking.Rijen.Where(r => (!verschillend || r.IsVerschillend) && woorden.All(w => Letters.Kaal($"{r.Naam} {r.Nummer} {r.Net} {r.Team}").Contains(w, StringComparison.Ordinal))).ToList();
        Totaal = rijen.Count;
        Bladzijde = Math.Clamp(pagina, 1, Math.Max(1, (Totaal + PerPagina - 1) / PerPagina));
        Rijen = [.. rijen.Skip((Bladzijde - 1) * PerPagina).Take(PerPagina)];
        return Page();
    }

    public async Task<IActionResult> OnGetXlsxAsync(Guid[] v, string? schooljaar)
    {
        await Laad(v, schooljaar);
        return await db.UitvoerenBoek(wie, "Vergelijking", $"{Schooljaar}", Verdeelboek.Van(Vergelijking), Vergelijking.Rijen.Count);
    }

    private async Task Laad(Guid[] gekozen, string? schooljaar)
    {
        ModelState.Clear();
        var vraag = db.Verdelingen(wie).AsNoTracking();
        if (gekozen.Length > 0 && await vraag.Where(x => gekozen.Contains(x.Id)).OrderByDescending(x => x.GemaaktOp).Select(x => (Schooljaar?)x.Schooljaar).FirstOrDefaultAsync() is { } van) Schooljaar = van;
        else Schooljaar = Schooljaar.TryParse(schooljaar, out var jaar) ? jaar : await db.Verdeeljaar(wie, tijd.Vandaag());
        var verdelingen = await vraag.Where(x => x.Schooljaar == Schooljaar && (gekozen.Length == 0 || gekozen.Contains(x.Id))).OrderBy(x => x.GemaaktOp).ThenBy(x => x.Id).ToListAsync();
        Vergelijking = new Vergelijking(await lezer.Beelden(verdelingen));
    }
}
