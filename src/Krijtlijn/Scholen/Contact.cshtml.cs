using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Scholen;

/// <summary>Adds, changes or removes somebody the network may call at a school; by the coordinator or by the school itself.</summary>
public sealed class ContactModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required, StringLength(Schoolcontact.NaamLengte)] public string Naam { get; set; } = "";
        [StringLength(Schoolcontact.FunctieLengte)] public string? Functie { get; set; }
        [StringLength(Instelling.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)] public string? Email { get; set; }
        [StringLength(Instelling.TelefoonLengte), DataType(DataType.PhoneNumber)] public string? Telefoon { get; set; }
        public int Versie { get; set; }
    }

    [BindProperty(SupportsGet = true)] public string Nummer { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string Id { get; set; } = "";

    public Invoer Formulier { get; private set; } = new();
    public string Schoolnaam { get; private set; } = "";
    public bool IsNieuw => Id == "nieuw";
    public bool IsEigenSchool => wie.Rol == RolSoort.School;
    public string Terug => IsEigenSchool ? ScholenLinks.MijnSchool : ScholenLinks.School(Nummer);

    private Guid schoolId, netwerkId;
    private Schoolcontact? contact;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        if (contact is not null) Formulier = new Invoer { Naam = contact.Naam, Functie = contact.Functie, Email = contact.Email, Telefoon = contact.Telefoon, Versie = contact.Versie };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (!await Laad()) return NotFound();
        if (string.IsNullOrWhiteSpace(formulier.Email) && string.IsNullOrWhiteSpace(formulier.Telefoon)) throw new RegelGebroken("domein", "Geef een e-mailadres of een telefoonnummer, anders is de persoon niet te bereiken.", nameof(Invoer.Email));
        if (contact is null) db.Add(contact = new Schoolcontact(netwerkId, schoolId, formulier.Naam.Trim()));
        else db.VerwachtVersie(contact, formulier.Versie);
        (contact.Naam, contact.Functie, contact.Email, contact.Telefoon) = (formulier.Naam.Trim(), formulier.Functie?.Trim(), formulier.Email?.Trim(), formulier.Telefoon?.Trim());
        await db.Bewaren(wie, IsNieuw ? "Contactpersoon toegevoegd" : "Contactpersoon gewijzigd", contact, contact.Naam);
        this.Meld($"{contact.Naam} staat bij de contactpersonen van {Schoolnaam}.");
        return Redirect(Terug);
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(int versie)
    {
        if (!await Laad() || contact is null) return NotFound();
        db.VerwachtVersie(contact, versie);
        db.Remove(contact);
        await db.Bewaren(wie, "Contactpersoon verwijderd", contact, contact.Naam);
        this.Meld($"{contact.Naam} is geen contactpersoon van {Schoolnaam} meer.");
        return Redirect(Terug);
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    // The school must work with a network this year: with the coordinator's, or for a school with the one it belongs to.
    private async Task<bool> Laad()
    {
        if (!Instellingsnummer.IsGeldig(Nummer)) return false;
        var (gezocht, jaar, netwerk) = (Instellingsnummer.Lees(Nummer), Schooljaar.Van(tijd.Vandaag()), wie.NetwerkId);
        var school = await (from i in db.Scholen(wie, jaar)
                            join l in db.Lidmaatschappen().In(jaar) on i.Id equals l.InstellingId
                            where i.Nummer == gezocht && (netwerk == null || l.NetwerkId == netwerk)
                            orderby l.Van descending
                            select new { i.Id, i.Naam, l.NetwerkId }).FirstOrDefaultAsync();
        if (school is null) return false;
        (schoolId, netwerkId, Schoolnaam) = (school.Id, school.NetwerkId, school.Naam);
        if (IsNieuw) return true;
        contact = Guid.TryParse(Id, out var id) ? await db.Schoolcontacten().FirstOrDefaultAsync(c => c.Id == id && c.SchoolId == schoolId && c.NetwerkId == netwerkId) : null;
        return contact is not null;
    }
}
