using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Leerlingen;

/// <summary>The school corrects a pupil's name or birth date, and keeps whom to call up to date.</summary>
public sealed class WijzigenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required, StringLength(Leerling.NaamLengte)] public string? Voornaam { get; set; }
        [Required, StringLength(Leerling.NaamLengte)] public string? Familienaam { get; set; }
        [Required] public DateOnly? Geboortedatum { get; set; }
        [MaxLength(Contactformulier.Hoogstens)] public List<Contactformulier> Contacten { get; set; } = [];
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public string Naam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad() is not { } leerling) return NotFound();
        await db.Inzien(wie, leerling.Id, leerling.NetwerkId, "Gegevens van de leerling", tijd.Nu());
        Formulier = new Invoer { Voornaam = leerling.Voornaam, Familienaam = leerling.Familienaam, Geboortedatum = leerling.Geboortedatum, Contacten = Contactformulier.Van(leerling), Versie = leerling.Versie };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad() is not { } leerling) return NotFound();
        Leeftijd.Eis(Formulier.Geboortedatum!.Value, tijd.Vandaag());
        leerling.Hernoemen(Formulier.Voornaam!, Formulier.Familienaam!, Formulier.Geboortedatum.Value);
        foreach (var contact in Formulier.Contacten) contact.Op(leerling);
        db.VerwachtVersie(leerling, Formulier.Versie);
        // A change of only a contact is a change of the pupil too, so that two people editing at once see each other.
        db.Entry(leerling).Property(l => l.Familienaam).IsModified = true;
        await db.Bewaren(wie, "Gegevens van de leerling gewijzigd", leerling);
        this.Meld($"De gegevens van {leerling.Naam} zijn bewaard.");
        return LocalRedirect(LeerlingenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() is null ? NotFound() : Page();

    private async Task<Leerling?> Laad()
    {
        var leerling = await db.Leerlingen(wie).Include(l => l.Contactpersonen).FirstOrDefaultAsync(l => l.Id == Id);
        Naam = leerling?.Naam ?? "";
        return leerling;
    }
}
