using System.ComponentModel.DataAnnotations;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelVraagModel(Aanmeldingsreis reis) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [StringLength(Aanmelding.TekstLengte)] public string? VraagLeerling { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? VraagLeraar { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? VraagTeam { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Formulier = new Invoer { VraagLeerling = aanmelding!.VraagLeerling, VraagLeraar = aanmelding.VraagLeraar, VraagTeam = aanmelding.VraagTeam, Versie = aanmelding.Versie };
        Kop = Deelkop.Van(aanmelding, Onderdeel.Vraag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        (aanmelding!.VraagLeerling, aanmelding.VraagLeraar, aanmelding.VraagTeam) = (Formulier.VraagLeerling?.Trim(), Formulier.VraagLeraar?.Trim(), Formulier.VraagTeam?.Trim());
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Vraag, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kop = Deelkop.Van(aanmelding!, Onderdeel.Vraag);
        return Page();
    }
}
