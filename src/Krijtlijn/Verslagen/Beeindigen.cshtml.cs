using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Verslagen;

public sealed class BeeindigenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required] public DateOnly? Datum { get; set; }
        [Required(ErrorMessage = "Kies een reden.")] public Eindreden? Reden { get; set; }
        [StringLength(Verslag.ToelichtingLengte)] public string? Toelichting { get; set; }
        public int Versie { get; set; }
    }

    public static IReadOnlyList<KeuzeOptie> Redenen { get; } = [.. Enum.GetValues<Eindreden>().Select(r => new KeuzeOptie(r.ToString(), r.Tekst()))];

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public string Omschrijving { get; private set; } = "";

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync()
    {
        var verslag = await db.Verslagen(wie).FirstOrDefaultAsync(v => v.Id == Id && v.GeeindigdOp == null);
        if (verslag is null) return NotFound();
        if (Formulier.Reden == Eindreden.Andere && string.IsNullOrWhiteSpace(Formulier.Toelichting)) throw new RegelGebroken("R6", "Leg de reden uit.", nameof(Invoer.Toelichting));
        verslag.Beeindigen(Formulier.Datum!.Value, Formulier.Reden!.Value, string.IsNullOrWhiteSpace(Formulier.Toelichting) ? null : Formulier.Toelichting.Trim());
        db.VerwachtVersie(verslag, Formulier.Versie);
        await db.Bewaren(wie, "Verslag beëindigd", verslag, Formulier.Reden.Value.Tekst());
        this.Meld($"Het verslag eindigt op {Formulier.Datum.Value.Datum()}. Het blijft in het dossier te lezen.");
        return LocalRedirect(VerslagenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var v = await db.Verslagen(wie).Where(v => v.Id == Id && v.GeeindigdOp == null).Select(v => new { v.Soort, v.Versie, v.LeerlingId, v.NetwerkId, Naam = v.Leerling!.Voornaam + " " + v.Leerling.Familienaam }).FirstOrDefaultAsync();
        if (v is null) return NotFound();
        Omschrijving = $"{v.Soort.Tekst()} van {v.Naam}";
        if (HttpMethods.IsGet(Request.Method)) (Formulier.Versie, Formulier.Datum) = (v.Versie, tijd.Vandaag());
        await db.Inzien(wie, v.LeerlingId, v.NetwerkId, "Verslag beëindigen", tijd.Nu());
        return Page();
    }
}
