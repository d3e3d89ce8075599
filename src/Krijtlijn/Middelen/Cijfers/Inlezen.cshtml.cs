using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>Counts from a spreadsheet: all cells at once, or every mistake named with its row and column and none stored.</summary>
public sealed class InlezenModel(KrijtlijnDb db, HuidigeGebruiker wie, Cijferlezer lezer, CijferService cijfers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MeesteRijen = 100;

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Zeg waar de cijfers vandaan komen."), StringLength(Cijferbron.Lengte)] public string? Bron { get; set; }
        [Required(ErrorMessage = "Kies de dag van de bron.")] public DateOnly? BronDag { get; set; }
        [Required(ErrorMessage = "Kies het ingevulde bestand.")] public IFormFile? Bestand { get; set; }
    }

    /// <summary>What a cell of the file changes.</summary>
    public sealed record Verandering(Cijferschool School, Cijferkolom Kolom, Telwaarde? Was, Telwaarde Wordt);

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Bladfout> Fouten { get; private set; } = [];
    /// <summary>In words that the file is right, when it was only checked, and what it would change.</summary>
    public string? Oordeel { get; private set; }
    public IReadOnlyList<Verandering> Nagekeken { get; private set; } = [];
    public Schooljaar Jaar => Middelenblik.LeesJaar(Request, tijd.Vandaag());
    public bool MetVroegere => Request.Query["vroeger"] == "true";

    public void OnGet() { }

    public async Task<IActionResult> OnGetSjabloonAsync()
    {
        var beeld = await cijfers.Lees(wie.EigenNetwerk, Jaar, MetVroegere);
        return File(Cijferblad.Sjabloon(beeld), Werkblad.Mediatype, $"cijfers-{Jaar}.xlsx");
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        var (bron, naam, gelezen, _) = await Lees(formulier);
        if (Fouten.Count > 0) return Page();
        var gewijzigd = await cijfers.Zet(wie.EigenNetwerk, gelezen, bron, Telherkomst.Ingelezen);
        await db.Bewaren(wie, $"Cijfers {Jaar} ingelezen", null, $"{gewijzigd.Aantal("getal", "getallen")} uit {naam}, {bron.Bron}", intern: true, isMassaal: true);
        this.Meld($"{naam} telt {gelezen.Count.Aantal("getal", "getallen")}, waarvan {gewijzigd.AlsGetal()} nieuw of gewijzigd. Lege cellen en scholen die er niet in staan, houden wat ze hadden.");
        return Redirect(CijfersLinks.In(Jaar, MetVroegere));
    }

    /// <summary>Checks the file and shows what it would change; stores nothing.</summary>
    public async Task<IActionResult> OnPostNakijkenAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        var (_, naam, gelezen, beeld) = await Lees(formulier);
        if (Fouten.Count > 0) return Page();
        var scholen = beeld.Scholen.ToDictionary(s => s.Id);
        Telcontrole.Eis(Telcontrole.Zoek(gelezen.Keys.Select(k => (k.School, k.Kolom.Moment)), (school, kolom) => gelezen.TryGetValue((school, kolom), out var waarde) ? waarde : beeld[school, kolom.Soort, kolom.Moment]?.Waarde), id => scholen[id].Naam);
        Nagekeken = [.. gelezen.Select(g => new Verandering(scholen[g.Key.School], g.Key.Kolom, beeld[g.Key.School, g.Key.Kolom.Soort, g.Key.Kolom.Moment]?.Waarde, g.Value!.Value)).Where(v => v.Was != v.Wordt)];
        Oordeel = $"{naam} klopt: {gelezen.Count.Aantal("getal", "getallen")}, waarvan {Nagekeken.Count.AlsGetal()} nieuw of gewijzigd.";
        return Page();
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());

    private async Task<(Cijferbron Bron, string Naam, IReadOnlyDictionary<(Guid School, Cijferkolom Kolom), Telwaarde?> Gelezen, Cijferbeeld Beeld)> Lees(Invoer formulier)
    {
        Formulier = formulier;
        var (bron, naam) = (Cijferbron.Van(formulier.Bron, formulier.BronDag, tijd.Vandaag()), Path.GetFileName(formulier.Bestand!.FileName));
        var beeld = await lezer.Lees(wie.EigenNetwerk, Jaar);
        await using var stroom = formulier.Bestand.OpenReadStream();
        var lijst = new Cijferlijst(Bladlezer.Lees(stroom, formulier.Bestand.Length, naam), beeld.Scholen.ToDictionary(s => s.Nummer), (school, kolom) => beeld[school, kolom.Soort, kolom.Moment]?.Waarde, tijd.Vandaag());
        var gelezen = lijst.Lees();
        Fouten = lijst.Fouten;
        if (Fouten.Count > 0) ModelState.AddModelError("Formulier.Bestand", $"{Fouten.Count.Aantal("fout", "fouten")} in {naam}. Er is niets bewaard.");
        return (bron, naam, gelezen, beeld);
    }
}
