using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Toewijzingen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Trajecten.Staat;

/// <summary>Takes a traject up again that was on hold, finished or stopped: one act, the same history (R36).</summary>
public sealed class HerstartenModel(KrijtlijnDb db, TrajectService service, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public Trajectstand Traject { get; private set; } = null!;

    /// <summary>Who would go on: with an assignment that still runs, or else who had it when the traject ended.</summary>
    public IReadOnlyList<string> Ondersteuners { get; private set; } = [];

    public bool IsNogToegewezen { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is not PageResult) return antwoord;
        await db.Inzien(wie, Traject.LeerlingId, Traject.NetwerkId, "Traject herstarten", tijd.Nu());
        Formulier.ZelfdeOndersteuners = Ondersteuners.Count > 0;
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Trajecten(wie).FirstOrDefaultAsync(t => t.Id == Id) is not { } traject) return NotFound();
        await service.Herstarten(traject, Formulier.ZelfdeOndersteuners);
        await db.Bewaren(wie, "Traject herstart", traject, Formulier.Reden);
        this.Meld(traject.Status == TrajectStatus.WachtOpToewijzing
            ? "Het traject is herstart met dezelfde geschiedenis. Nu wijst de coördinator een ondersteuner toe."
            : "Het traject is herstart met dezelfde geschiedenis. De ondersteuner gaat verder.");
        return LocalRedirect(TrajectenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (await db.Trajectstand(wie, Id) is not { } stand) return NotFound();
        Traject = stand;
        var vandaag = tijd.Vandaag();
        var toewijzingen = await db.Toewijzingen(wie).AsNoTracking().Include(t => t.Personeelslid).Where(t => t.TrajectId == Id).ToListAsync();
        var lopend = TrajectService.NogToegewezen(toewijzingen, stand.GeeindigdOp, vandaag);
        IsNogToegewezen = lopend.Count > 0;
        Ondersteuners = (IsNogToegewezen ? lopend : TrajectService.LaatsteOndersteuners(toewijzingen, stand.GeeindigdOp, vandaag))
            .ConvertAll(t => $"{t.Personeelslid!.Naam} ({t.MinutenPerWeek} minuten per week)");
        return Page();
    }

    public sealed class Invoer
    {
        public bool ZelfdeOndersteuners { get; set; }

        [System.ComponentModel.DataAnnotations.StringLength(Trajecten.Traject.ToelichtingLengte)]
        public string? Reden { get; set; }
    }
}
