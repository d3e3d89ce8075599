using Krijtlijn.Gebruikers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen.Inlezen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Scholen.Ophalen;

/// <summary>How the fetch stands, and the button to begin or go on. While it runs the page comes back by itself.</summary>
public sealed class OphalenModel(Ophaalboek boek, Ophaaldienst dienst, Ophaalwerker werker, Ophaalinstellingen instellingen, KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int SecondenTotVernieuwen = 3;

    public Ophaalbeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Weigering> Weigeringen { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync()
    {
        Beeld = await Ophaalbeeld.Maak(boek, instellingen, db, wie, tijd.Nu());
        if (!instellingen.IsIngesteld) throw new RegelGebroken("domein", Beeld.NietIngesteld);
        // When somebody else began meanwhile, this page shows that one.
        if (await boek.Neem(Ophaalaanleiding.Pagina) is { } houder) werker.Begin(houder);
        return Redirect(ScholenLinks.Ophalen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        Beeld = await Ophaalbeeld.Maak(boek, instellingen, db, wie, tijd.Nu());
        if (Beeld.IsBezig) Response.Headers["Refresh"] = $"{SecondenTotVernieuwen}";
        // A trial that was refused leaves the proposal of before to look at.
        if (Beeld is { Voorstel: null, Ophaling.Stand: Ophaalstand.Geweigerd }) Weigeringen = await dienst.Weigeringen();
        return Page();
    }
}
