using System.ComponentModel.DataAnnotations;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers.Beheren;

/// <summary>One user: her roles within what the reader manages, ending one, and the name others see.</summary>
public sealed class DetailModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public string? NieuweNaam { get; set; }
    public string Naam { get; private set; } = "";
    public string Email { get; private set; } = "";
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public IReadOnlyList<Rolnamen.Naam> Rollen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var rollen = await db.RollenInBeheer(wie).AsNoTracking().Where(r => r.GebruikerId == Id).OrderBy(r => r.Id).ToListAsync();
        if (rollen.Count == 0) return NotFound();
        Rollen = await Rolnamen.Van(db, rollen);
        (Naam, Email) = await db.Gebruikers().Where(g => g.Id == Id).Select(g => new ValueTuple<string, string>(g.Naam, g.Email!)).FirstAsync();
        NieuweNaam = Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid rolId)
    {
        var rol = await db.RollenInBeheer(wie).FirstOrDefaultAsync(r => r.Id == rolId && r.GebruikerId == Id);
        if (rol is null) return NotFound();
        if (rol.GebruikerId == wie.GebruikerId) throw new RegelGebroken("rol", "Uw eigen rol kan alleen iemand anders beëindigen. Zo blijft er altijd een beheerder over.");
        var gebruiker = await db.Gebruikers().FirstAsync(g => g.Id == Id);
        rol.Beeindigen(Vandaag.AddDays(-1));
        gebruiker.SecurityStamp = Guid.NewGuid().ToString("N");
        var omschrijving = (await Rolnamen.Van(db, [rol])).Single().Omschrijving;
        await db.Bewaren(wie, "Rol beëindigd", null, $"{gebruiker.Naam}: {omschrijving}", intern: true);
        this.Meld($"{gebruiker.Naam} werkt niet meer als {omschrijving}.");
        return Redirect(GebruikersLinks.Detail(Id));
    }

    public async Task<IActionResult> OnPostNaamAsync([Required(ErrorMessage = "Vul een naam in."), StringLength(Gebruiker.NaamLengte)] string nieuweNaam, string? was)
    {
        if (!await db.RollenInBeheer(wie).AnyAsync(r => r.GebruikerId == Id)) return NotFound();
        var gebruiker = await db.Gebruikers().FirstAsync(g => g.Id == Id);
        if (gebruiker.Naam != was) throw new RegelGebroken("gebruiker", $"Intussen bewaarde iemand anders de naam \"{gebruiker.Naam}\". Bewaar nog eens om \"{nieuweNaam.Trim()}\" te houden.", nameof(NieuweNaam));
        gebruiker.Naam = nieuweNaam.Trim();
        await db.Bewaren(wie, "Naam van een gebruiker gewijzigd", intern: true);
        this.Meld("De naam is bewaard. Ze verschijnt bij de volgende aanmelding in de kop.");
        return Redirect(GebruikersLinks.Detail(Id));
    }

    public Task<IActionResult> ToonOpnieuw() => OnGetAsync();
}
