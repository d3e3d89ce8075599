using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelContactModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldingsreis reis) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [StringLength(Aanmelding.NaamLengte)] public string? ContactNaam { get; set; }
        [StringLength(Aanmelding.NaamLengte)] public string? ContactFunctie { get; set; }
        [EmailAddress, DataType(DataType.EmailAddress), StringLength(Instelling.EmailLengte)] public string? ContactEmail { get; set; }
        [DataType(DataType.PhoneNumber), RegularExpression(Instelling.TelefoonPatroon, ErrorMessage = Instelling.TelefoonFout), StringLength(Instelling.TelefoonLengte)] public string? ContactTelefoon { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;
    public IReadOnlyList<Schoolcontact> Gekend { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? contact)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        await Toon(aanmelding!);
        Formulier = Gekend.FirstOrDefault(c => c.Id == contact) is { } gekozen
            ? new Invoer { ContactNaam = gekozen.Naam, ContactFunctie = gekozen.Functie, ContactEmail = gekozen.Email, ContactTelefoon = gekozen.Telefoon }
            : new Invoer { ContactNaam = aanmelding!.ContactNaam, ContactFunctie = aanmelding.ContactFunctie, ContactEmail = aanmelding.ContactEmail, ContactTelefoon = aanmelding.ContactTelefoon };
        if (Formulier.ContactNaam is null) await VulZelfIn();
        Formulier.Versie = aanmelding!.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        (aanmelding!.ContactNaam, aanmelding.ContactFunctie) = (Formulier.ContactNaam?.Trim(), Formulier.ContactFunctie?.Trim());
        (aanmelding.ContactEmail, aanmelding.ContactTelefoon) = (Formulier.ContactEmail?.Trim(), Formulier.ContactTelefoon?.Trim());
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Contact, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        await Toon(aanmelding!);
        return Page();
    }

    private async Task Toon(Aanmelding aanmelding)
    {
        Kop = Deelkop.Van(aanmelding, Onderdeel.Contact);
        Gekend = await db.Schoolcontacten().AsNoTracking().Where(c => c.NetwerkId == aanmelding.NetwerkId && c.SchoolId == aanmelding.SchoolId).OrderBy(c => c.Naam).Take(6).ToListAsync();
    }

    // Most of the time who files the request is the one to call.
    private async Task VulZelfIn()
    {
        if (await db.Gebruikers().Where(g => g.Id == wie.GebruikerId).Select(g => new { g.Naam, g.Email }).FirstOrDefaultAsync() is not { } zelf) return;
        (Formulier.ContactNaam, Formulier.ContactFunctie, Formulier.ContactEmail) = (zelf.Naam, wie.Rol?.Tekst(), zelf.Email);
    }
}
