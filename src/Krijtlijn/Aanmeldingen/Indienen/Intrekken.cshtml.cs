using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class IntrekkenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [StringLength(1000)] public string? Reden { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public string Leerling { get; private set; } = "";
    public string? Referentie { get; private set; }
    public bool IsWerkversie { get; private set; }

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync()
    {
        var aanmelding = await db.Aanmeldingen(wie).FirstOrDefaultAsync(a => a.Id == Id);
        if (aanmelding is null) return NotFound();
        var wasWerkversie = aanmelding.Status == AanmeldingStatus.Werkversie;
        if (!wasWerkversie && string.IsNullOrWhiteSpace(Formulier.Reden)) throw new RegelGebroken("domein", "Zeg waarom u de aanmelding intrekt.", nameof(Invoer.Reden));
        var reden = string.IsNullOrWhiteSpace(Formulier.Reden) ? null : Formulier.Reden.Trim();
        aanmelding.Intrekken(reden, tijd.Nu());
        db.VerwachtVersie(aanmelding, Formulier.Versie);
        await db.Bewaren(wie, wasWerkversie ? "Werkversie weggegooid" : "Aanmelding ingetrokken", aanmelding, reden);
        this.Meld(wasWerkversie ? "De werkversie is weg." : $"Aanmelding {aanmelding.Referentie} is ingetrokken. Het centrum behandelt ze niet verder.");
        return LocalRedirect(AanmeldingenLinks.Overzicht);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var a = await db.Aanmeldingen(wie).Where(a => a.Id == Id).Select(a => new { a.LeerlingId, a.NetwerkId, a.Status, a.Referentie, a.Versie, Naam = a.Leerling!.Voornaam + " " + a.Leerling.Familienaam }).FirstOrDefaultAsync();
        if (a is null) return NotFound();
        if (a.Status is not (AanmeldingStatus.Werkversie or AanmeldingStatus.Ingediend or AanmeldingStatus.Onvolledig)) return LocalRedirect(AanmeldingenLinks.Detail(Id));
        (Leerling, Referentie, IsWerkversie) = (a.Naam, a.Referentie, a.Status == AanmeldingStatus.Werkversie);
        if (!HttpMethods.IsPost(Request.Method)) Formulier.Versie = a.Versie;
        await db.Inzien(wie, a.LeerlingId, a.NetwerkId, "Aanmelding intrekken", tijd.Nu());
        return Page();
    }
}
