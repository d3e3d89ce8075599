using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Evaluaties.Slotvragen;

/// <summary>The two closing questions (R37): the school answers, the supporter and the coordinator read the answer.</summary>
public sealed class SlotvraagModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public Stand Vraag { get; private set; } = null!;
    public bool IsSchool => wie.Rol == RolSoort.School;

    public async Task<IActionResult> OnGetAsync()
    {
        var antwoord = await ToonOpnieuw();
        if (antwoord is PageResult) await db.Inzien(wie, Vraag.LeerlingId, Vraag.NetwerkId, "Slotvragen", tijd.Nu());
        return antwoord;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSchool || await db.Slotvragen(wie).FirstOrDefaultAsync(s => s.Id == Id) is not { } slotvraag) return NotFound();
        slotvraag.Beantwoorden(Formulier.Meegenomen ?? "", Formulier.Kansen ?? "", Formulier.Opmerking, tijd.Nu());
        await db.Bewaren(wie, "Slotvragen beantwoord", slotvraag);
        this.Meld("Bedankt, uw antwoord is bewaard. De ondersteuner en de coördinator lezen het in het dossier. U hoeft niets meer te doen.");
        return LocalRedirect(EvaluatiesLinks.Slotvraag(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var stand = await db.Slotvragen(wie).AsNoTracking().Where(s => s.Id == Id).Select(s => new Stand(
            s.TrajectId, s.LeerlingId, s.NetwerkId, s.Traject!.Leerling!.Voornaam + " " + s.Traject.Leerling.Familienaam, s.Traject.School!.Naam,
            s.Traject.GeeindigdOp, s.Traject.Toelichting, s.Traject.Nazorg, s.GesteldOp, s.BeantwoordOp, s.Meegenomen, s.Kansen, s.Opmerking)).FirstOrDefaultAsync();
        if (stand is null) return NotFound();
        Vraag = stand;
        return Page();
    }

    public sealed record Stand(
        Guid TrajectId, Guid LeerlingId, Guid NetwerkId, string Leerling, string School, DateOnly? GeeindigdOp, string? Reden, string? Nazorg,
        DateTime GesteldOp, DateTime? BeantwoordOp, string? Meegenomen, string? Kansen, string? Opmerking);

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Schrijf wat de school meeneemt uit dit traject."), StringLength(Evaluaties.Slotvraag.TekstLengte)]
        public string? Meegenomen { get; set; }

        [Required(ErrorMessage = "Schrijf waar de school nog kansen ziet."), StringLength(Evaluaties.Slotvraag.TekstLengte)]
        public string? Kansen { get; set; }

        [StringLength(Evaluaties.Slotvraag.TekstLengte)]
        public string? Opmerking { get; set; }
    }
}
