using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.KleineTypes;

/// <summary>Puts down the decision to use part of the small types for the broad types, or withdraws it. Without one that never happens.</summary>
public sealed class VrijgaveModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul het deel in, in procent."), Range(1, 100, ErrorMessage = "Het deel ligt tussen 1 en 100 %.")] public int? Procent { get; set; }
        [Required(ErrorMessage = "Kies de dag van de beslissing.")] public DateOnly? Dag { get; set; }
        [Required(ErrorMessage = "Zeg wie besliste, bijvoorbeeld de leersteunraad."), StringLength(Beslissing.OrgaanLengte)] public string? Orgaan { get; set; }
        [Required(ErrorMessage = "Verwijs naar het verslag van de vergadering."), StringLength(Beslissing.VerslagLengte)] public string? Verslag { get; set; }
        [Required(ErrorMessage = "Zeg waarom het netwerk hiervan afwijkt."), StringLength(Kleintypevrijgave.RedenLengte)] public string? Reden { get; set; }
    }

    public Invoer Formulier { get; private set; } = new();
    public Kleintypevrijgave? Geldt { get; private set; }
    public Schooljaar Schooljaar => Middelenblik.LeesJaar(Request, tijd.Vandaag());

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        (Formulier, var nu) = (formulier, tijd.Nu());
        var nieuw = new Kleintypevrijgave(wie.EigenNetwerk, Schooljaar, formulier.Procent!.Value, Beslissing.Van(formulier.Dag, formulier.Orgaan, formulier.Verslag, tijd.Vandaag()), formulier.Reden, nu);
        (await Geldend())?.LatenVervallen(nu);
        db.Add(nieuw);
        await db.Bewaren(wie, $"Kleine types {Schooljaar}: {nieuw.Procent} % vrijgegeven voor de brede types", null, $"{nieuw.Orgaan}, {nieuw.Verslagreferentie}", intern: true);
        this.Meld($"{nieuw.Procent} % van de kleine types mag in {Schooljaar} voor de brede types dienen. De modellen rekenen ermee; wat al beslist is, blijft.");
        return Redirect(MiddelenLinks.In(MiddelenLinks.KleineTypes, Schooljaar));
    }

    public async Task<IActionResult> OnPostHerroepenAsync()
    {
        if (await Geldend() is not { } geldt) throw new RegelGebroken(Kleintypewaarborg.Regel, "Er is geen beslissing om te herroepen.");
        geldt.LatenVervallen(tijd.Nu());
        await db.Bewaren(wie, $"Kleine types {Schooljaar}: vrijgave herroepen", null, $"{geldt.Orgaan}, {geldt.Verslagreferentie}", intern: true);
        this.Meld("De beslissing is herroepen: niets van de kleine types gaat nog naar de brede types. Wat over de werkgevers al beslist is, blijft.");
        return Redirect(MiddelenLinks.In(MiddelenLinks.KleineTypes, Schooljaar));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        Geldt = await Geldend();
        return Page();
    }

    private Task<Kleintypevrijgave?> Geldend()
    {
        var (netwerk, jaar) = (wie.EigenNetwerk, Schooljaar);
        return db.Kleintypevrijgaven().FirstOrDefaultAsync(v => v.NetwerkId == netwerk && v.Schooljaar == jaar);
    }
}
