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
    public sealed class Invoer
    {
        public DateOnly? OudersIngelichtOp { get; set; }
        [MaxLength(Contactformulier.Hoogstens)] public List<Contactformulier> Contacten { get; set; } = [];
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public Invoer Formulier { get; set; } = new();
    public Deelkop Kop { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var aanmelding = await Laad();
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Formulier = new Invoer { OudersIngelichtOp = aanmelding!.OudersIngelichtOp, Contacten = Contactformulier.Van(aanmelding.Leerling!), Versie = aanmelding.Versie };
        Kop = Deelkop.Van(aanmelding, Onderdeel.Ouders);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool later)
    {
        var aanmelding = await Laad();
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        if (Formulier.OudersIngelichtOp > tijd.Vandaag()) throw InDeToekomst();
        aanmelding!.OudersIngelichtOp = Formulier.OudersIngelichtOp;
        foreach (var contact in Formulier.Contacten) contact.Op(aanmelding.Leerling!);
        return await reis.Bewaar(this, aanmelding, Formulier.Versie, Onderdeel.Ouders, later);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var aanmelding = await reis.Laad(Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        Kop = Deelkop.Van(aanmelding!, Onderdeel.Ouders);
        return Page();
    }

    internal static RegelGebroken InDeToekomst() => new("R20", "Deze datum ligt in de toekomst. Vul in wanneer de ouders ingelicht zijn.", nameof(Aanmelding.OudersIngelichtOp));

    private async Task<Aanmelding?> Laad()
    {
        var aanmelding = await reis.Laad(Id);
        if (aanmelding is not null) await db.Entry(aanmelding.Leerling!).Collection(l => l.Contactpersonen).LoadAsync();
        return aanmelding;
    }
}
