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
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Beheren;

/// <summary>Makes a network and invites its first coordinator, in one act.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, UitnodigingService uitnodigingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de naam van het netwerk in."), StringLength(Netwerk.NaamLengte)]
        public string Naam { get; set; } = "";

        [Required(ErrorMessage = "Kies de soort.")]
        public Netwerksoort? Soort { get; set; }

        [Required(ErrorMessage = "Kies de eerste dag.")]
        public DateOnly? Van { get; set; }

        [StringLength(Netwerk.CodeLengte)]
        public string? Code { get; set; }

        [Required(ErrorMessage = "Vul de naam van de coördinator in."), StringLength(Gebruiker.NaamLengte)]
        public string CoordinatorNaam { get; set; } = "";

        [Required(ErrorMessage = "Vul het e-mailadres van de coördinator in."), StringLength(Uitnodiging.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)]
        public string CoordinatorEmail { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    public IEnumerable<SelectListItem> Soorten => Enum.GetValues<Netwerksoort>().Select(s => new SelectListItem(s.Tekst(), s.ToString()));

    public void OnGet() => Formulier.Van = Schooljaar.Van(tijd.Vandaag()).Begin;

    public async Task<IActionResult> OnPostAsync()
    {
        // The accounts of the example have a password that everybody knows.
        if (await db.Netwerken().AnyAsync(n => n.IsVoorbeeld)) throw new RegelGebroken("netwerk", "Deze databank bevat het voorbeeld. Begin voor een echt netwerk een eigen databank, met ./krijtlijn start --leeg in een andere map.", nameof(Invoer.Naam));
        var naam = Formulier.Naam.Trim();
        if (await db.Netwerken().AnyAsync(n => n.Naam == naam)) throw new RegelGebroken("netwerk", "Er is al een netwerk met deze naam.", nameof(Invoer.Naam));
        var (van, code) = (Formulier.Van!.Value, string.IsNullOrWhiteSpace(Formulier.Code) ? null : Formulier.Code.Trim());
        if (van < Regelboek.Eerste.Begin || van > tijd.Vandaag().AddYears(3)) throw new RegelGebroken("netwerk", $"Kies een dag vanaf {Regelboek.Eerste.Begin.Datum()}, de eerste waarop er netwerken waren.", nameof(Invoer.Van));
        if (code is not null && await db.Netwerken().AnyAsync(n => n.Code == code)) throw new RegelGebroken("netwerk", "Er is al een netwerk met deze code.", nameof(Invoer.Code));
        var netwerk = new Netwerk(new Netwerkgegevens(naam, Formulier.Soort!.Value), van) { Code = code };
        db.Add(netwerk);
        await uitnodigingen.Uitnodigen(Formulier.CoordinatorNaam, Formulier.CoordinatorEmail, new Rolkeuze(RolSoort.Coordinator, netwerk.Id), netwerk.Naam);
        await db.Bewaren(wie, "Netwerk gemaakt", null, netwerk.Naam, intern: true);
        this.Meld($"{netwerk.Naam} is gemaakt. De uitnodiging aan {Formulier.CoordinatorEmail.Trim()} vertrekt.");
        return Redirect(NetwerkenLinks.Overzicht);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());
}
