using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen.Ophalen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen.Inlezen;

/// <summary>Step one: choose the official list. It is read at once; with refusals nothing goes further.</summary>
public sealed class OpladenModel(KrijtlijnDb db, HuidigeGebruiker wie, Ophaalboek boek, Ophaalinstellingen instellingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MeesteWeigeringen = 200;

    public sealed class Invoer
    {
        [Required] public IFormFile? Bestand { get; set; }
        [Required] public string? Schooljaar { get; set; }
    }

    public sealed record VorigeKeer(DateTime Moment, string Wie, string? Toelichting);

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Weigering> Weigeringen { get; private set; } = [];
    public string? Bestandsnaam { get; private set; }
    public IReadOnlyList<VorigeKeer> Vorige { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Schooljaren { get; private set; } = [];
    public Ophaalbeeld Ophalen { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Formulier.Schooljaar = Schooljaar.Van(tijd.Vandaag()).ToString();
        await Laad();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        if (!Schooljaar.TryParse(formulier.Schooljaar, out var jaar)) throw new RegelGebroken("domein", "Kies een schooljaar uit de lijst.", nameof(Invoer.Schooljaar));
        var bestand = formulier.Bestand!;
        if (bestand.Length > Bestand.MaxBytes) throw new RegelGebroken("domein", "Dit bestand is groter dan 20 MB. De officiële lijst telt er hoogstens enkele.", nameof(Invoer.Bestand));
        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud);
        var voorstel = new Schoollijstvoorstel(wie, jaar, bestand.FileName, inhoud.ToArray(), tijd.Nu());
        var lijst = voorstel.Lees();
        if (lijst.Weigeringen.Count > 0)
        {
            (Weigeringen, Bestandsnaam) = (lijst.Weigeringen, bestand.FileName);
            ModelState.AddModelError("Formulier.Bestand", $"{lijst.Weigeringen.Count.Aantal("fout", "fouten")} in {bestand.FileName}. Niets is bewaard; verbeter het bestand en kies het opnieuw.");
            return await ToonOpnieuw();
        }
        await db.Set<Schoollijstvoorstel>().Where(v => v.VervaltOp < tijd.Nu()).ExecuteDeleteAsync();
        db.Add(voorstel);
        await db.SaveChangesAsync();
        return Redirect(ScholenLinks.Voorstel(voorstel.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        await Laad();
        return Page();
    }

    private async Task Laad()
    {
        var nu = Schooljaar.Van(tijd.Vandaag());
        Schooljaren = [.. new[] { nu.Volgende, nu, nu.Vorige }.Select(j => new SelectListItem(j.ToString(), j.ToString()))];
        Ophalen = await Ophaalbeeld.Maak(boek, instellingen, db, wie, tijd.Nu());
        Vorige = await db.Gebeurtenissen().Where(g => g.Wat == SchoollijstService.Daad).OrderByDescending(g => g.Moment).Take(5).Select(g => new VorigeKeer(g.Moment, g.Wie, g.Toelichting)).ToListAsync();
    }
}
