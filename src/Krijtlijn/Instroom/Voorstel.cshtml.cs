using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Instroom;

/// <summary>What a file would add, with the doubles apart; after the yes, what was added.</summary>
public sealed class VoorstelModel(KrijtlijnDb db, HuidigeGebruiker wie, InstroomService instroom, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MeesteRijen = 300;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Instroomvoorstel Voorstel { get; private set; } = null!;
    public IReadOnlyList<IInstroomrij> Nieuw { get; private set; } = [];
    public IReadOnlyList<IInstroomrij> Dubbel { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Laad() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(List<int> toch)
    {
        if (!await Laad()) return NotFound();
        if (Voorstel.Toegevoegd is not null) throw new RegelGebroken("instroom", "Dit bestand is al verwerkt.");
        await instroom.Bevestigen(Voorstel, toch);
        return Redirect(InstroomLinks.Voorstel(Id));
    }

    public async Task<IActionResult> OnPostWeggooienAsync()
    {
        if (!await Laad()) return NotFound();
        db.Remove(Voorstel);
        await db.SaveChangesAsync();
        this.Meld("Het bestand is weggegooid; er is niets bewaard.");
        return Redirect(InstroomLinks.Inlezen(Voorstel.Soort));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Instroomvoorstellen(wie, tijd.Nu()).FirstOrDefaultAsync(v => v.Id == Id) is not { } voorstel) return false;
        Voorstel = voorstel;
        var rijen = InstroomService.Rijen(voorstel);
        (Nieuw, Dubbel) = ([.. rijen.Where(r => r.Dubbel is null)], [.. rijen.Where(r => r.Dubbel is not null)]);
        return true;
    }
}
