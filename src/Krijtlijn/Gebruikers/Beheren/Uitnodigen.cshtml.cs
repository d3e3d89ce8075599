using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Personeel;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Gebruikers.Beheren;

/// <summary>Invites somebody: first the role, then where and who.</summary>
public sealed class UitnodigenModel(KrijtlijnDb db, HuidigeGebruiker wie, UitnodigingService uitnodigingen) : PageModel, IFormulierpagina
{
    private const string Kies = "Maak een keuze.";

    public sealed class Invoer
    {
        /// <summary>The school, CLB, employer, network or member of staff that the role belongs to.</summary>
        public Guid? Plaats { get; set; }

        [StringLength(6)]
        public string? Nummer { get; set; }

        [Required(ErrorMessage = "Vul de naam in."), StringLength(Gebruiker.NaamLengte)]
        public string Naam { get; set; } = "";

        [Required(ErrorMessage = "Vul het e-mailadres in."), StringLength(Uitnodiging.EmailLengte), EmailAddress, DataType(DataType.EmailAddress)]
        public string Email { get; set; } = "";
    }

    [BindProperty]
    public Invoer Formulier { get; set; } = new();

    [FromQuery(Name = "rol")]
    public string? RolTekst { get; set; }

    public RolSoort? Soort => Enum.TryParse<RolSoort>(RolTekst, out var soort) && Soorten.Any(s => s.Soort == soort) ? soort : null;
    public IReadOnlyList<SelectListItem>? Plaatsen { get; private set; }
    public bool VraagtNummer => IsBeheerder && Soort?.VraagtInstelling() == true;
    public string Plaatslabel => Soort switch { RolSoort.School => "School", RolSoort.Clb => "CLB", RolSoort.DirecteurBuo => "School voor buitengewoon onderwijs", RolSoort.Ondersteuner => "Personeelslid", _ => "Netwerk" };
    private bool IsBeheerder => wie.Rol == RolSoort.Beheerder;

    /// <summary>The roles the reader may give, with what they are for.</summary>
    public IEnumerable<(RolSoort Soort, string Uitleg)> Soorten => Alle.Where(s => IsBeheerder ? s.Soort != RolSoort.Ondersteuner : s.Soort != RolSoort.Beheerder);

    private static readonly (RolSoort Soort, string Uitleg)[] Alle =
    [
        (RolSoort.School, "Dient aanmeldingen in en keurt plannen goed voor haar school."),
        (RolSoort.Ondersteuner, "Ziet de eigen leerlingen, schrijft plannen en logt de inzet."),
        (RolSoort.Clb, "Volgt verslagen en leest plannen van de scholen van het CLB."),
        (RolSoort.Competentiebegeleider, "Leest plannen en trajecten van het netwerk mee."),
        (RolSoort.DirecteurBuo, "Werkgever van ondersteuners; ziet hun opdracht."),
        (RolSoort.Regioverantwoordelijke, "Werkt mee aan de verdeling, zonder het beheer."),
        (RolSoort.Coordinator, "Beheert het netwerk: aanmeldingen, toewijzing, gebruikers."),
        (RolSoort.Raadslid, "Leest de cijfers over de middelen van het netwerk; ziet geen leerlingen en wijzigt niets."),
        (RolSoort.Beheerder, "Maakt netwerken en accounts; ziet geen leerlinggegevens."),
    ];

    public async Task OnGetAsync() => await Laad();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Soort is not { } soort) return NotFound();
        await Laad();
        var keuze = await Keuze(soort);
        var organisatie = (await Rolnamen.Van(db, [new Rol(Guid.Empty, keuze.Soort, keuze.NetwerkId, keuze.InstellingId, keuze.PersoneelslidId)])).Single().Organisatie ?? "technisch beheer";
        var uitnodiging = await uitnodigingen.Uitnodigen(Formulier.Naam, Formulier.Email, keuze, organisatie);
        await db.Bewaren(wie, "Gebruiker uitgenodigd", null, $"{uitnodiging.Naam}, {soort.Tekst()}, {organisatie}", intern: true);
        this.Meld($"De uitnodiging aan {uitnodiging.Email} vertrekt. De link werkt tot en met {uitnodiging.VervaltOp.DagInBrussel().Datum()}.");
        return Redirect(GebruikersLinks.Uitnodigingen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (Soort is null) return NotFound();
        await Laad();
        return Page();
    }

    private async Task<Rolkeuze> Keuze(RolSoort soort)
    {
        if (soort == RolSoort.Beheerder) return new Rolkeuze(soort, null);
        if (VraagtNummer) return new Rolkeuze(soort, null, await Instelling(soort));
        if (!IsBeheerder && soort is not RolSoort.Ondersteuner && !soort.VraagtInstelling()) return new Rolkeuze(soort, wie.EigenNetwerk);
        // Only what the list offered: it holds what is within the reader's reach.
        if (Formulier.Plaats is not { } plaats || Plaatsen!.All(p => p.Value != plaats.ToString())) throw new RegelGebroken("uitnodiging", Kies, nameof(Invoer.Plaats));
        if (IsBeheerder) return new Rolkeuze(soort, plaats);
        // Whoever a coordinator invites reaches what her network has, and no more.
        return soort == RolSoort.Ondersteuner ? new Rolkeuze(soort, wie.EigenNetwerk, null, plaats) : new Rolkeuze(soort, wie.EigenNetwerk, plaats);
    }

    private async Task<Guid> Instelling(RolSoort soort)
    {
        var nummer = (Formulier.Nummer ?? "").Trim();
        var gevonden = await db.Instellingen().Where(i => i.Nummer == nummer).Select(i => new { i.Id, i.Soort }).FirstOrDefaultAsync() ?? throw new RegelGebroken("uitnodiging", "Dit instellingsnummer staat niet in de scholenlijst.", nameof(Invoer.Nummer));
        return Past(soort).Contains(gevonden.Soort) ? gevonden.Id : throw new RegelGebroken("uitnodiging", $"Dit is geen instelling voor een {soort.Tekst().InDeZin()}.", nameof(Invoer.Nummer));
    }

    private static Instellingssoort[] Past(RolSoort soort) => soort switch
    {
        RolSoort.Clb => [Instellingssoort.Clb],
        RolSoort.DirecteurBuo => [Instellingssoort.BuitengewoneSchool],
        _ => [Instellingssoort.GewoneSchool, Instellingssoort.BuitengewoneSchool],
    };

    private async Task Laad()
    {
        if (Soort is not { } soort || soort == RolSoort.Beheerder || VraagtNummer) return;
        var lijst = Lijst(soort);
        if (lijst is not null) Plaatsen = [.. (await lijst.ToListAsync()).Select(p => new SelectListItem(p.Naam, p.Id.ToString()))];
    }

    private IQueryable<Plaats>? Lijst(RolSoort soort)
    {
        if (IsBeheerder) return db.Netwerken().Begonnen().OrderBy(n => n.Naam).Select(n => new Plaats(n.Id, n.Naam));
        if (soort == RolSoort.Ondersteuner) return db.Personeelsleden(wie).OrderBy(p => p.Familienaam).ThenBy(p => p.Voornaam).Select(p => new Plaats(p.Id, p.Familienaam + " " + p.Voornaam));
        if (!soort.VraagtInstelling()) return null;
        var past = Past(soort);
        return db.Instellingen().Where(i => past.Contains(i.Soort) && GebruikersBereik.InstellingenVan(db, wie).Contains(i.Id)).OrderBy(i => i.Naam).Select(i => new Plaats(i.Id, i.Naam + " (" + i.Nummer + ")"));
    }

    private sealed record Plaats(Guid Id, string Naam);
}
