using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Personeel.Aanstellingen.Inlezen;

/// <summary>Posts from a spreadsheet: all rows at once, or every mistake named and none stored.</summary>
public sealed class OpladenModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanstellingslezer lezer, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies het ingevulde bestand.")] public IFormFile? Bestand { get; set; }
    }

    public const int MeesteRijen = 100;

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Bladfout> Fouten { get; private set; } = [];
    public IReadOnlyList<string> Waarschuwingen { get; private set; } = [];
    public string? Bestandsnaam { get; private set; }
    /// <summary>What the file would add, when it was only checked, and in words that it is right.</summary>
    public IReadOnlyList<Aanstellingsrij> Nagekeken { get; private set; } = [];
    public string? Oordeel { get; private set; }

    public void OnGet() { }

    public IActionResult OnGetSjabloon() => File(Aanstellingslijst.Sjabloon.Xlsx(false), Werkblad.Mediatype, "aanstellingen.xlsx");

    public IActionResult OnGetVoorbeeld() => File(Aanstellingslijst.Sjabloon.Xlsx(true), Werkblad.Mediatype, "aanstellingen-voorbeeld.xlsx");

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        var (lijst, rijen) = await Lees(formulier);
        if (Fouten.Count > 0) return Page();
        db.AddRange(rijen.Select(r => new Aanstelling(r.Persoon.NetwerkId, r.Persoon.Id, r.Gegevens)));
        await db.Bewaren(wie, "Aanstellingen ingelezen", new Dossierverwijzing(wie.NetwerkId ?? rijen.Select(r => (Guid?)r.Persoon.NetwerkId).FirstOrDefault()), $"{rijen.Count.Aantal("aanstelling", "aanstellingen")} uit {Bestandsnaam}", intern: true, isMassaal: true);
        this.Meld($"{rijen.Count.Aantal("aanstelling", "aanstellingen")} toegevoegd{Bekend(lijst)}.{(Waarschuwingen.Count > 0 ? $" Let op: {Waarschuwingen.Count.Aantal("rij brengt", "rijen brengen")} iemand boven {Samenloop.Gewoon.AlsVte()} VTE." : "")}");
        return Redirect(AanstellingenLinks.Overzicht);
    }

    /// <summary>Checks the file and shows what it would add; stores nothing.</summary>
    public async Task<IActionResult> OnPostNakijkenAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        var (lijst, rijen) = await Lees(formulier);
        Nagekeken = rijen;
        if (Fouten.Count == 0) Oordeel = $"{Bestandsnaam} klopt: {rijen.Count.Aantal("aanstelling", "aanstellingen")}, samen {rijen.Sum(r => r.Gegevens.VteDuizendsten).AlsVte()} VTE{Bekend(lijst)}.";
        return Page();
    }

    private async Task<(Aanstellingslijst Lijst, IReadOnlyList<Aanstellingsrij> Rijen)> Lees(Invoer formulier)
    {
        Formulier = formulier;
        Bestandsnaam = Path.GetFileName(formulier.Bestand!.FileName);
        await using var stroom = formulier.Bestand.OpenReadStream();
        var lijst = new Aanstellingslijst(Bladlezer.Lees(stroom, formulier.Bestand.Length, Bestandsnaam), await lezer.Naslag(tijd.Vandaag()));
        var rijen = lijst.Lees();
        (Fouten, Waarschuwingen) = (lijst.Fouten, lijst.Waarschuwingen);
        if (Fouten.Count > 0) ModelState.AddModelError("Formulier.Bestand", $"{Fouten.Count.Aantal("fout", "fouten")} in {Bestandsnaam}. Er is niets bewaard.");
        return (lijst, rijen);
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(Page());

    private static string Bekend(Aanstellingslijst lijst) => lijst.AlBekend > 0 ? $"; {lijst.AlBekend.Aantal("rij was", "rijen waren")} al bekend" : "";
}
