using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gedeeld.Bladen;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Krijtlijn.Instroom;

/// <summary>One list: its template to download, its upload, and every mistake of a wrong file at once.</summary>
public sealed class InlezenModel(InstroomService instroom) : PageModel, IFormulierpagina
{

    [BindProperty(SupportsGet = true)]
    public string? Lijst { get; set; }

    [BindProperty, Required(ErrorMessage = "Kies het ingevulde bestand.")]
    public IFormFile? Bestand { get; set; }

    public Instroomsoort Soort => Enum.Parse<Instroomsoort>(Lijst!, true);
    public Sjabloon Sjabloon => Instroomsjablonen.Van(Soort);
    public IReadOnlyList<Bladfout> Fouten { get; private set; } = [];
    public string? Bestandsnaam { get; private set; }

    private bool IsBekend => Enum.TryParse<Instroomsoort>(Lijst, true, out var soort) && Enum.IsDefined(soort);

    public IActionResult OnGet() => IsBekend ? Page() : NotFound();

    public IActionResult OnGetSjabloon() => IsBekend ? File(Sjabloon.Xlsx(false), Werkblad.Mediatype, $"{Lijst}.xlsx") : NotFound();

    public IActionResult OnGetVoorbeeld() => IsBekend ? File(Sjabloon.Xlsx(true), Werkblad.Mediatype, $"{Lijst}-voorbeeld.xlsx") : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsBekend) return NotFound();
        await using var stroom = Bestand!.OpenReadStream();
        var blad = Bladlezer.Lees(stroom, Bestand.Length, Bestand.FileName);
        (var voorstel, Fouten) = await instroom.Voorstellen(Soort, blad, Path.GetFileName(Bestand.FileName));
        Bestandsnaam = Path.GetFileName(Bestand.FileName);
        return voorstel is null ? Page() : Redirect(InstroomLinks.Voorstel(voorstel.Id));
    }

    public Task<IActionResult> ToonOpnieuw() => Task.FromResult<IActionResult>(IsBekend ? Page() : NotFound());
}
