using System.ComponentModel.DataAnnotations;
using Krijtlijn.Leerlingen;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

public sealed class DeelOudersModel(KrijtlijnDb db, Aanmeldingsreis reis, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MaxContacten = 6;

    public sealed class Invoer
    {
        public DateOnly? OudersIngelichtOp { get; set; }
        [MaxLength(MaxContacten)] public List<Contact> Contacten { get; set; } = [];
        public int Versie { get; set; }
    }

    public sealed class Contact
    {
        public Guid? Id { get; set; }
        [StringLength(Contactpersoon.NaamLengte)] public string? Naam { get; set; }
        [StringLength(Contactpersoon.RelatieLengte)] public string? Relatie { get; set; }
        [DataType(DataType.PhoneNumber), StringLength(Instelling.TelefoonLengte)] public string? Telefoon { get; set; }
        [EmailAddress, DataType(DataType.EmailAddress), StringLength(Instelling.EmailLengte)] public string? Email { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await Laad();
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Formulier = new Invoer { OudersIngelichtOp = aanmelding!.OudersIngelichtOp, Versie = aanmelding.Versie };
        Formulier.Contacten.AddRange(aanmelding.Leerling!.Contactpersonen.Select(c => new Contact { Id = c.Id, Naam = c.Naam, Relatie = c.Relatie, Telefoon = c.Telefoon, Email = c.Email }));
        // Two places as a rule, and always one empty when more are known.
        do Formulier.Contacten.Add(new Contact()); while (Formulier.Contacten.Count < 2);
        Kop = Deelkop.Van(aanmelding, Onderdeel.Ouders);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await Laad();
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        if (Formulier.OudersIngelichtOp > tijd.Vandaag())
            throw new RegelGebroken("R20", "Deze datum ligt in de toekomst. Vul in wanneer de ouders ingelicht zijn.", nameof(Invoer.OudersIngelichtOp));
        aanmelding!.OudersIngelichtOp = Formulier.OudersIngelichtOp;
        foreach (var contact in Formulier.Contacten) Verwerk(aanmelding.Leerling!, contact);
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Ouders, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kop = Deelkop.Van(aanmelding!, Onderdeel.Ouders);
        return Page();
    }

    // A known person whose name was emptied is removed; an empty line that was never filled in is skipped.
    private static void Verwerk(Leerling leerling, Contact invoer)
    {
        var gekend = leerling.Contactpersonen.FirstOrDefault(c => c.Id == invoer.Id);
        if (string.IsNullOrWhiteSpace(invoer.Naam))
        {
            if (gekend is not null) leerling.Verwijder(gekend);
            return;
        }
        var relatie = string.IsNullOrWhiteSpace(invoer.Relatie) ? "Ouder" : invoer.Relatie.Trim();
        gekend ??= leerling.Voeg(new Contactpersoon(leerling, invoer.Naam.Trim(), relatie));
        (gekend.Naam, gekend.Relatie, gekend.Telefoon, gekend.Email) = (invoer.Naam.Trim(), relatie, invoer.Telefoon?.Trim(), invoer.Email?.Trim());
    }

    private async Task<Aanmelding?> Laad()
    {
        var aanmelding = await reis.Laad(Id);
        if (aanmelding is not null) await db.Entry(aanmelding.Leerling!).Collection(l => l.Contactpersonen).LoadAsync();
        return aanmelding;
    }
}
