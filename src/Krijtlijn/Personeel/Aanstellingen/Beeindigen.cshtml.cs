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
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>Gives a post its last day. It counts up to and including that day, and stays in the ledger for every day before.</summary>
public sealed class BeeindigenModel(KrijtlijnDb db, HuidigeGebruiker wie, AanstellingService aanstellingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Vul de laatste dag in.")]
    public DateOnly? Tot { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public AanstellingRij Rij { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Lees() is not { } aanstelling) return NotFound();
        (Tot, Versie) = (aanstelling.Tot, aanstelling.Versie);
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Lees() is not { } aanstelling || await ToonOpnieuw() is NotFoundResult) return NotFound();
        db.VerwachtVersie(aanstelling, Versie);
        if (aanstelling.Tot is { } al && al < tijd.Vandaag()) throw new RegelGebroken("aanstelling", $"Deze aanstelling eindigde al op {al.Datum()}. Was die dag fout, verbeter dan de aanstelling.", nameof(Tot));
        var gegevens = aanstelling.Gegevens with { Tot = Tot };
        var waarschuwing = await aanstellingen.Toets(aanstelling.NetwerkId, aanstelling.PersoneelslidId, gegevens, aanstelling);
        aanstelling.Beeindigen(Tot!.Value);
        await db.Bewaren(wie, $"Aanstelling van {Rij.Naam} beëindigd", new Dossierverwijzing(aanstelling.NetwerkId), $"{gegevens.InHetKort()}", intern: true);
        this.Meld($"De aanstelling van {Rij.Naam} telt tot en met {Tot.Value.Datum()}. {waarschuwing}".TrimEnd());
        return Redirect(AanstellingenLinks.Overzicht);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if ((await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).Where(a => a.Id == Id))).FirstOrDefault() is not { } rij) return NotFound();
        Rij = rij;
        return Page();
    }

    private Task<Aanstelling?> Lees() => db.Aanstellingen(wie).FirstOrDefaultAsync(a => a.Id == Id);
}
