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

/// <summary>The norms for the small types from a school year on: units per counted pupil by type and level. What counted before keeps counting for the years before.</summary>
public sealed class NormenModel(KrijtlijnDb db, HuidigeGebruiker wie, KleineTypesService kleineTypes, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public Kleintypejaar Jaar { get; private set; } = null!;
    public Rooster Rooster { get; private set; } = null!;
    public Vroegerewaarden Vroeger { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Jaar = await kleineTypes.Lees(wie.EigenNetwerk, Middelenblik.LeesJaar(Request, tijd.Vandaag()));
        Vroeger = await kleineTypes.VroegereNormen(wie.EigenNetwerk, Jaar.Jaar);
        Toon(Jaar.Normen.ToDictionary(n => n.Key, n => (string?)((long)n.Value.Duizendsten).AlsInvoer()));
    }

    public async Task<IActionResult> OnPostAsync(List<Roostercel> cellen)
    {
        await OnGetAsync();
        var getypt = Rooster.Lees(Jaar.Soorten, cellen);
        Toon(getypt);
        var nieuw = new Dictionary<Kleintype, int>();
        foreach (var (soort, tekst) in getypt)
        {
            if (tekst is null && !Jaar.Normen.ContainsKey(soort)) continue;
            if (tekst is null) ModelState.AddModelError(Rooster.Veld(Jaar.Soorten, soort), $"{soort.Tekst}: een norm die gold, verdwijnt niet. Schrijf 0 als er vanaf {Jaar.Jaar} geen eenheden meer zijn.");
            else if (!Eenheden.TryLees(tekst, out var duizendsten) || duizendsten > Kleintypenorm.Hoogste) ModelState.AddModelError(Rooster.Veld(Jaar.Soorten, soort), $"{soort.Tekst}: \"{tekst}\" is geen norm tussen 0 en {Kleintypenorm.Hoogste.AlsEenheden()}. {Eenheden.Uitleg}");
            else if (!Jaar.Normen.TryGetValue(soort, out var oud) || oud.Duizendsten != duizendsten) nieuw[soort] = (int)duizendsten;
        }
        if (getypt.Values.All(t => t is null) && ModelState.IsValid) ModelState.AddModelError(Rooster.Veld(Jaar.Soorten, Jaar.Soorten[0]), "Vul minstens één norm in.");
        if (!ModelState.IsValid) return Page();
        var (nu, netwerk) = (tijd.Nu(), wie.EigenNetwerk);
        foreach (var oud in (await db.Kleintypenormen().Where(n => n.NetwerkId == netwerk && n.Van == Jaar.Jaar).ToListAsync()).Where(n => nieuw.ContainsKey(n.Wat))) oud.LatenVervallen(nu);
        db.AddRange(nieuw.Select(n => new Kleintypenorm(netwerk, n.Key, Jaar.Jaar, n.Value, nu)));
        await db.Bewaren(wie, $"Normen voor de kleine types vanaf {Jaar.Jaar}", null, nieuw.Count.Aantal("norm", "normen"), intern: true);
        this.Meld(nieuw.Count == 0 ? "Er was niets gewijzigd." : $"{nieuw.Count.Aantal("norm geldt", "normen gelden")} vanaf {Jaar.Jaar}. De waarborg is herrekend.");
        return Redirect(MiddelenLinks.In(MiddelenLinks.KleineTypes, Jaar.Jaar));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (Rooster is null) await OnGetAsync();
        return Page();
    }

    private void Toon(IReadOnlyDictionary<Kleintype, string?> waarden) => Rooster = new Rooster(Jaar.Soorten, waarden, "eenheden per getelde leerling", true);
}
