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

namespace Krijtlijn.Netwerken.Regels;

/// <summary>The network's own rules on top of the law, each from a day on: entry moments, and from when one may prepare and submit.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies de eerste dag.")] public DateOnly? Van { get; set; }
        public Instapritme? Instapritme { get; set; }
        /// <summary>A day of the year, as one writes it: 15/5.</summary>
        [StringLength(5)] public string? Werkversies { get; set; }
        [StringLength(5)] public string? Indienen { get; set; }
    }

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Netwerkregels> Versies { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();
    public Regime Wet => Regelboek.Voor(Schooljaar.Van(Vandaag));
    public Netwerkafspraken Nu { get; private set; } = null!;
    public IEnumerable<SelectListItem> Ritmes => Enum.GetValues<Instapritme>().Select(r => new SelectListItem(r.Tekst(), r.ToString()));

    public async Task<IActionResult> OnGetAsync()
    {
        await ToonOpnieuw();
        var eigen = Nu.Eigen;
        Formulier = new Invoer { Van = Schooljaar.Van(Vandaag).Volgende.Begin, Instapritme = eigen?.Instapritme, Werkversies = Tekst(eigen?.WerkversiesVanaf), Indienen = Tekst(eigen?.IndienenVanaf) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (formulier.Van is { } dag && Ingangsdag.Eis(dag, Vandaag, nameof(Invoer.Van)) != Schooljaar.Van(dag).Begin) throw new RegelGebroken("R21", $"Eigen regels gelden per schooljaar: kies 1 september, bijvoorbeeld {Schooljaar.Van(Vandaag).Volgende.Begin.Datum()}.", nameof(Invoer.Van));
        var van = formulier.Van!.Value;
        var (werkversies, indienen) = (Lees(formulier.Werkversies, nameof(Invoer.Werkversies)), Lees(formulier.Indienen, nameof(Invoer.Indienen)));
        if (indienen is { Maand: < 6 } && werkversies is null) throw new RegelGebroken("R21", "Indienen kan niet voor men kan voorbereiden. Geef ook een dag voor werkversies.", nameof(Invoer.Indienen));
        if (werkversies is { } w && indienen is { } i && w.In(2026) > i.In(2026)) throw new RegelGebroken("R21", "Voorbereiden begint niet na het indienen.", nameof(Invoer.Werkversies));
        foreach (var oud in await db.Netwerkregels().AsTracking().Where(r => r.NetwerkId == wie.NetwerkId && r.Van == van).ToListAsync()) oud.LatenVervallen(tijd.Nu());
        db.Add(new Netwerkregels(wie.EigenNetwerk, van, formulier.Instapritme, werkversies, indienen));
        await db.Bewaren(wie, "Eigen regels van het netwerk gewijzigd", null, $"vanaf {van.Datum()}", intern: true);
        this.Meld($"Bewaard: deze regels gelden vanaf {van.Datum()}.");
        return Redirect(NetwerkenLinks.Regels);
    }

    /// <summary>Takes rules back that were a mistake: what held before holds again.</summary>
    public async Task<IActionResult> OnPostTerugnemenAsync(Guid id)
    {
        if (await db.Netwerkregels().AsTracking().FirstOrDefaultAsync(r => r.Id == id && r.NetwerkId == wie.NetwerkId) is not { } regels) return NotFound();
        regels.LatenVervallen(tijd.Nu());
        await db.Bewaren(wie, "Eigen regels van het netwerk teruggenomen als vergissing", null, $"die vanaf {regels.Van.Datum()}", intern: true);
        this.Meld($"Teruggenomen: de regels vanaf {regels.Van.Datum()} tellen niet meer. Wat ervoor gold, geldt opnieuw.");
        return Redirect(NetwerkenLinks.Regels);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        Versies = await db.Netwerkregels().AsNoTracking().Where(r => r.NetwerkId == wie.NetwerkId).OrderByDescending(r => r.Van).ToListAsync();
        Nu = Netwerkafspraken.Kies(Versies, Schooljaar.Van(Vandaag));
        return Page();
    }

    public static string? Tekst(Dagmaand? dag) => dag is null ? null : $"{dag.Dag}/{dag.Maand}";

    private static Dagmaand? Lees(string? tekst, string veld)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        // 29 February is not there every year.
        if (DateOnly.TryParseExact($"{tekst.Trim()}/2001", ["d/M/yyyy"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var dag)) return new Dagmaand(dag.Day, dag.Month);
        throw new RegelGebroken("R21", $"\"{tekst}\" is geen dag van elk jaar, zoals 15/5.", veld);
    }
}
