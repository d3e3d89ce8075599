using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties;

/// <summary>One evaluation, for everybody with a role in the traject.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel
{
    public Evaluatie Evaluatie { get; private set; } = null!;
    public bool KanVerbeteren => wie.IsCoordinatie || wie.Rol == RolSoort.Ondersteuner;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var evaluatie = await db.Evaluaties(wie).AsNoTracking().AsSingleQuery().Include(e => e.Doelen).Include(e => e.Traject!.Leerling).Include(e => e.Traject!.School).FirstOrDefaultAsync(e => e.Id == id);
        if (evaluatie is null) return NotFound();
        Evaluatie = evaluatie;
        await db.Inzien(wie, evaluatie.LeerlingId, evaluatie.NetwerkId, "Evaluatie", tijd.Nu());
        return Page();
    }
}
