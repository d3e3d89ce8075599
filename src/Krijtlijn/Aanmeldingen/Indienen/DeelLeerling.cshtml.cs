using System.ComponentModel.DataAnnotations;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelLeerlingModel(Aanmeldingsreis reis, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required, StringLength(Leerling.NaamLengte)] public string Voornaam { get; set; } = "";
        [Required, StringLength(Leerling.NaamLengte)] public string Familienaam { get; set; } = "";
        [Required] public DateOnly? Geboortedatum { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        var leerling = aanmelding!.Leerling!;
        Formulier = new Invoer { Voornaam = leerling.Voornaam, Familienaam = leerling.Familienaam, Geboortedatum = leerling.Geboortedatum, Versie = aanmelding.Versie };
        Kop = Deelkop.Van(aanmelding, Onderdeel.Leerling);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        var geboren = Formulier.Geboortedatum!.Value;
        Leeftijd.Eis(geboren, tijd.Vandaag());
        aanmelding!.Leerling!.Hernoemen(Formulier.Voornaam, Formulier.Familienaam, geboren);
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Leerling, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kop = Deelkop.Van(aanmelding!, Onderdeel.Leerling);
        return Page();
    }
}
