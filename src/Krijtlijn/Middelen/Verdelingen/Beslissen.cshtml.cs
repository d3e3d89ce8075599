using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Verdelingen;

/// <summary>Puts down what the leersteunraad or the governing body decided about a division that was put forward.</summary>
public sealed class BeslissenModel(KrijtlijnDb db, HuidigeGebruiker wie, Verdelinglezer lezer, VerdelingService verdelingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public enum Uitspraak { Aanvaard, Afgewezen }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Zeg wat er beslist is.")] public Uitspraak? Uitspraak { get; set; }
        [Required(ErrorMessage = "Kies wie besliste.")] public Beslisorgaan? Orgaan { get; set; }
        [Required(ErrorMessage = "Kies de dag van de beslissing.")] public DateOnly? Dag { get; set; }
        [Required(ErrorMessage = "Zeg hoe er beslist is.")] public Beslissingswijze? Wijze { get; set; }
        [Range(0, 1000)] public int? Voor { get; set; }
        [Range(0, 1000)] public int? Tegen { get; set; }
        [Range(0, 1000)] public int? Onthouding { get; set; }
        [Required(ErrorMessage = "Zeg welke leden mee beslisten."), StringLength(Besluit.AanwezigenLengte)] public string? Aanwezigen { get; set; }
        [Required(ErrorMessage = "Verwijs naar het verslag van de vergadering."), StringLength(Beslissing.VerslagLengte)] public string? Verslag { get; set; }
        [StringLength(Besluit.VragenLengte)] public string? Vragen { get; set; }
        [StringLength(Besluit.RedenLengte)] public string? Reden { get; set; }
        public bool Bevestigd { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    public Invoer Formulier { get; private set; } = new();
    public Verdeling Verdeling { get; private set; } = null!;
    public Verdeelbeeld Beeld { get; private set; } = null!;
    /// <summary>Schools that have another guiding number now: it is replaced.</summary>
    public int Overschreven { get; private set; }
    public string? Vervangt { get; private set; }

    public static IReadOnlyList<KeuzeOptie> Uitspraken { get; } = [new(nameof(Uitspraak.Aanvaard), "Aanvaard", "Elke school krijgt haar brief, en het getal wordt haar richtcapaciteit."), new(nameof(Uitspraak.Afgewezen), "Afgewezen", "Er verandert niets voor de scholen. De verdeling blijft te lezen.")];
    public static IEnumerable<SelectListItem> Organen => Enum.GetValues<Beslisorgaan>().Select(o => new SelectListItem(o.Tekst(), o.ToString()));
    public static IReadOnlyList<KeuzeOptie> Wijzen { get; } = [.. Enum.GetValues<Beslissingswijze>().Select(w => new KeuzeOptie(w.ToString(), w.Tekst()))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        if (Verdeling.Stand != Verdelingstand.Voorgelegd) return Redirect(VerdelingenLinks.Detail(Id));
        Formulier = new Invoer { Versie = Verdeling.Versie, Dag = tijd.Vandaag(), Vragen = wie.Naam };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Invoer formulier)
    {
        Formulier = formulier;
        if (await db.Verdelingen(wie).FirstOrDefaultAsync(v => v.Id == Id) is not { } verdeling) return NotFound();
        db.VerwachtVersie(verdeling, formulier.Versie);
        if (!formulier.Bevestigd) throw new RegelGebroken("middelen", "Vink aan dat dit de beslissing is: daarna ligt ze vast.", nameof(Invoer.Bevestigd));
        if (formulier.Wijze == Beslissingswijze.Consensus && (formulier.Voor ?? 0) + (formulier.Tegen ?? 0) + (formulier.Onthouding ?? 0) > 0) throw new RegelGebroken("middelen", "Bij consensus zijn er geen stemmen. Kies \"Bij stemming\", of maak de stemmen leeg.", nameof(Invoer.Voor));
        var besluit = new Besluit(formulier.Uitspraak == Uitspraak.Aanvaard, formulier.Orgaan!.Value, formulier.Dag!.Value, formulier.Aanwezigen!,
            formulier.Wijze == Beslissingswijze.Stemming ? new Stemmen(formulier.Voor ?? 0, formulier.Tegen ?? 0, formulier.Onthouding ?? 0) : null, formulier.Verslag!, formulier.Vragen ?? "", formulier.Reden);
        await verdelingen.Beslissen(verdeling, besluit, wie);
        this.Meld(besluit.IsAanvaard ? "De beslissing ligt vast. De scholen kregen bericht dat hun brief klaarstaat, en het getal is nu hun richtcapaciteit." : "De afwijzing ligt vast. Er verandert niets voor de scholen.", VerdelingenLinks.NieuwVoor(verdeling.Schooljaar) + $"&kopie={Id}", besluit.IsAanvaard ? null : "Reken verder met een kopie");
        return Redirect(VerdelingenLinks.Detail(Id));
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        if (await db.Verdelingen(wie).AsNoTracking().FirstOrDefaultAsync(v => v.Id == Id) is not { } verdeling) return false;
        (Verdeling, Beeld) = (verdeling, await lezer.Beeld(verdeling));
        var nu = await db.Richtcapaciteiten().Where(r => r.NetwerkId == verdeling.NetwerkId && r.Schooljaar == verdeling.Schooljaar).Select(r => new { r.SchoolId, r.AantalTrajecten }).ToDictionaryAsync(r => r.SchoolId, r => r.AantalTrajecten);
        Overschreven = Beeld.Rijen.Count(r => nu.TryGetValue(r.SchoolId, out var aantal) && aantal != r.Resultaat);
        Vervangt = await db.Verdelingen(wie).Where(v => v.Schooljaar == verdeling.Schooljaar && v.Stand == Verdelingstand.Beslist && v.VervangenOp == null && v.Id != Id).Select(v => v.Naam).FirstOrDefaultAsync();
        return true;
    }
}
