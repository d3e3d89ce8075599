using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties;

/// <summary>Evaluations due and done, closing questions and results, each role its own part.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, EvaluatieLijsten lijsten, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Evaluatievraag Vraag { get; private set; } = null!;
    public IReadOnlyList<(string Tab, string Tekst, int? Aantal)> Tabs { get; private set; } = [];
    public int Totaal { get; private set; }

    public IReadOnlyList<RijTeDoen> TeDoen { get; private set; } = [];
    public IReadOnlyList<RijGedaan> Gedaan { get; private set; } = [];
    public IReadOnlyList<RijSlotvraag> Slotvragen { get; private set; } = [];
    public IReadOnlyList<Uitslag> Doelen { get; private set; } = [];
    public IReadOnlyList<Uitslag> Effecten { get; private set; } = [];

    public bool IsSchool => wie.Rol == RolSoort.School;
    public bool KanEvalueren => wie.IsCoordinatie || wie.Rol == RolSoort.Ondersteuner;

    /// <summary>This school year and the four before it.</summary>
    public IEnumerable<Schooljaar> Schooljaren => Enumerable.Range(0, 5).Select(n => new Schooljaar(Schooljaar.Van(Vandaag).Beginjaar - n));

    public async Task OnGetAsync(string? tab, string? q, string? schooljaar, EvaluatieBesluit? besluit, bool beantwoord = false, int pagina = 1)
    {
        var toegestaan = Toegestaan();
        Vraag = new Evaluatievraag(toegestaan.Contains(tab) ? tab! : toegestaan[0], q, Jaar(schooljaar), besluit, beantwoord, Math.Clamp(pagina, 1, 100_000));
        switch (Vraag.Tab)
        {
            case EvaluatiesLinks.TabTeDoen: (TeDoen, Totaal) = await lijsten.TeDoen(Vraag, Vandaag); break;
            case EvaluatiesLinks.TabSlotvragen: (Slotvragen, Totaal) = await lijsten.Slotvragen(Vraag); break;
            case EvaluatiesLinks.TabResultaten: (Doelen, Effecten, Totaal) = await lijsten.Resultaten(Vraag); break;
            default: (Gedaan, Totaal) = await lijsten.Gedaan(Vraag); break;
        }
        await MaakTabs(toegestaan);
    }

    /// <summary>The evaluations that were done, all of them, as a worksheet.</summary>
    public async Task<IActionResult> OnGetXlsxAsync(string? q, string? schooljaar, EvaluatieBesluit? besluit)
    {
        var rijen = await lijsten.GedaanVolledig(new Evaluatievraag(EvaluatiesLinks.TabGedaan, q, Jaar(schooljaar), besluit, false, 1));
        return await db.Uitvoeren(wie, "Evaluaties", Vandaag.Iso(), RijGedaan.Kolommen, rijen);
    }

    private Schooljaar Jaar(string? schooljaar) => Schooljaar.TryParse(schooljaar, out var jaar) ? jaar : Schooljaar.Van(Vandaag);

    private string[] Toegestaan() => wie.Rol switch
    {
        RolSoort.School => [EvaluatiesLinks.TabSlotvragen, EvaluatiesLinks.TabGedaan],
        RolSoort.Clb => [EvaluatiesLinks.TabGedaan],
        RolSoort.Competentiebegeleider => [EvaluatiesLinks.TabGedaan, EvaluatiesLinks.TabResultaten],
        _ => [EvaluatiesLinks.TabTeDoen, EvaluatiesLinks.TabGedaan, EvaluatiesLinks.TabSlotvragen, EvaluatiesLinks.TabResultaten],
    };

    private async Task MaakTabs(string[] toegestaan)
    {
        int? teDoen = toegestaan.Contains(EvaluatiesLinks.TabTeDoen) ? await db.EvaluatiesTeDoen(wie, Vandaag).CountAsync() : null;
        int? open = toegestaan.Contains(EvaluatiesLinks.TabSlotvragen) ? await db.Slotvragen(wie).CountAsync(s => s.BeantwoordOp == null) : null;
        Tabs = [.. toegestaan.Select(t => (t, t switch
        {
            EvaluatiesLinks.TabTeDoen => "Te evalueren",
            EvaluatiesLinks.TabSlotvragen => "Slotvragen",
            EvaluatiesLinks.TabResultaten => "Resultaten",
            _ => IsSchool ? "Ontvangen evaluaties" : "Geëvalueerd",
        }, t switch { EvaluatiesLinks.TabTeDoen => teDoen, EvaluatiesLinks.TabSlotvragen => open, _ => null }))];
    }
}
