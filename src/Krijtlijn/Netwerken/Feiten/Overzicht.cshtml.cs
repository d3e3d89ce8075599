using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Spelling;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Netwerken.Feiten;

/// <summary>One kind of dated fact about the network: add one from a day on, end one on a day, or take one back that was a mistake.</summary>
public sealed class OverzichtModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        public string? Een { get; set; }
        public string? Twee { get; set; }
        public string? Drie { get; set; }
        [Required(ErrorMessage = "Kies de eerste dag.")] public DateOnly? Van { get; set; }
    }

    public const int PerPagina = 20;

    [FromRoute] public string Soort { get; set; } = "";
    [FromQuery(Name = "q")] public string? Q { get; set; }
    /// <summary>What ended, instead of what runs or is to come.</summary>
    [FromQuery(Name = "beeindigd")] public bool Beeindigd { get; set; }
    [FromQuery(Name = "pagina")] public int Pagina { get; set; } = 1;
    public Feitsoort Feit { get; private set; } = null!;
    public Invoer Formulier { get; private set; } = new();
    /// <summary>What this page of the list shows.</summary>
    public IReadOnlyList<Feitrij> Rijen { get; private set; } = [];
    public int Gevonden { get; private set; }
    public int Lopend { get; private set; }
    public int Voorbij { get; private set; }
    public IReadOnlyList<Feitveld> Velden { get; private set; } = [];
    public DateOnly Vandaag { get; } = tijd.Vandaag();

    public async Task<IActionResult> OnGetAsync()
    {
        Formulier.Van = Schooljaar.Van(Vandaag).Begin;
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        if (!Zoek()) return NotFound();
        var van = Ingangsdag.Eis(formulier.Van!.Value, Vandaag, nameof(Invoer.Van));
        if (Regelboek.Zoek(Schooljaar.Van(van)) is null) throw new RegelGebroken("netwerk", Regelboek.GeenRegime(Schooljaar.Van(van)), nameof(Invoer.Van));
        db.Add(await Feit.Maak(db, wie.EigenNetwerk, new Feitinvoer(formulier.Een, formulier.Twee, formulier.Drie, van), tijd.Nu()));
        await db.Bewaren(wie, $"{Feit.Titel}: toegevoegd", null, $"vanaf {van.Datum()}", intern: true);
        this.Meld($"Toegevoegd, vanaf {van.Datum()}.");
        return Redirect(NetwerkenLinks.Feiten(Soort));
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid id, DateOnly? tot)
    {
        if (!Zoek() || await Feit.Vind(db, wie.EigenNetwerk, id) is not { } feit) return NotFound();
        if (tot is not { } laatste) throw new RegelGebroken("netwerk", "Kies de laatste dag.");
        if (laatste < feit.Van) throw new RegelGebroken("netwerk", $"Dit begint pas op {feit.Van.Datum()}. Was het een vergissing, neem het dan terug.");
        if (feit.Tot is { } al && al < Vandaag) throw new RegelGebroken("netwerk", $"Dit eindigde al op {al.Datum()}.");
        await Feit.EisWijzigbaar(db, wie.EigenNetwerk, feit, Vandaag);
        if (await Feit.Opvolging(db, feit) is { } volgt && laatste >= volgt) throw new RegelGebroken("netwerk", $"Vanaf {volgt.Datum()} is al een vervolg vastgelegd. Neem dat eerst terug, of kies een dag ervoor.");
        if (await Feit.Grens(db, feit) is { } grens && laatste > grens) throw new RegelGebroken("netwerk", $"Dit kan hoogstens tot en met {grens.Datum()}: dan eindigt waar het aan vasthangt, zoals het lidmaatschap of het andere netwerk.");
        feit.Beeindigen(laatste);
        await db.Bewaren(wie, $"{Feit.Titel}: beëindigd", null, $"tot en met {laatste.Datum()}", intern: true);
        this.Meld($"Beëindigd: geldt tot en met {laatste.Datum()}.");
        return Redirect(NetwerkenLinks.Feiten(Soort));
    }

    public async Task<IActionResult> OnPostTerugnemenAsync(Guid id)
    {
        if (!Zoek() || await Feit.Vind(db, wie.EigenNetwerk, id) is not { } feit) return NotFound();
        await Feit.EisWijzigbaar(db, wie.EigenNetwerk, feit, Vandaag);
        var loopt = await Feit.Terugnemen(db, feit, tijd.Nu());
        await db.Bewaren(wie, $"{Feit.Titel}: teruggenomen als vergissing", null, intern: true);
        this.Meld($"Teruggenomen: het telt voor geen enkele dag meer.{(loopt ? " Wat ervoor gold, geldt opnieuw." : "")}");
        return Redirect(NetwerkenLinks.Feiten(Soort));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (!Zoek()) return NotFound();
        Velden = await Feit.Velden(db, wie.EigenNetwerk, Formulier.Van ?? Vandaag);
        var alle = (await Feit.Rijen(db, wie.EigenNetwerk)).ToLookup(r => r.Tot < Vandaag);
        (Lopend, Voorbij) = (alle[false].Count(), alle[true].Count());
        var woorden = Zoekwoorden.Van(Q);
        var gevonden = alle[Beeindigd].Where(r => woorden.All(w => Letters.Kaal($"{r.Wat} {r.Onder}").Contains(w, StringComparison.Ordinal))).ToList();
        Gevonden = gevonden.Count;
        Pagina = Math.Clamp(Pagina, 1, Math.Max(1, (Gevonden + PerPagina - 1) / PerPagina));
        Rijen = [.. gevonden.Skip((Pagina - 1) * PerPagina).Take(PerPagina)];
        return Page();
    }

    private bool Zoek() => (Feit = Feitsoort.Alle.FirstOrDefault(f => f.Adres == Soort)!) is not null;
}
