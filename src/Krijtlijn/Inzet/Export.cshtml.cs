using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Inzet;

/// <summary>The supporter's own lines of a school year as a spreadsheet.</summary>
public sealed class ExportModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    internal static readonly IReadOnlyList<Kolom<Inzetweergave>> Kolommen =
    [
        new("Dag", r => r.Datum, 12), new("School", r => r.School, 32), new("Leerling", r => r.Leerling, 26), new("Ondersteuner", r => r.Ondersteuner, 24),
        new("Niveau", r => r.Niveau.Tekst(), 12), new("Minuten", r => r.Minuten, 10),
    ];

    public async Task<IActionResult> OnGetAsync(string? schooljaar)
    {
        var jaar = Schooljaar.TryParse(schooljaar, out var gekozen) ? gekozen : Schooljaar.Van(tijd.Vandaag());
        var (begin, einde) = (jaar.Begin, jaar.Einde);
        var regels = await db.EigenInzet(wie).AsNoTracking().Where(i => i.Datum >= begin && i.Datum <= einde).OrderBy(i => i.Datum).ThenBy(i => i.Id).Weergave(db).ToListAsync();
        return await db.Uitvoeren(wie, "Inzet", $"{jaar}", [.. Kolommen, new Kolom<Inzetweergave>("Notitie", r => r.Notitie, 50)], regels);
    }
}
