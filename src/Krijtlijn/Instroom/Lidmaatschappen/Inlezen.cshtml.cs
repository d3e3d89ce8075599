using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Files;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Instroom.Lidmaatschappen;

/// <summary>Memberships from a spreadsheet: all rows at once, or every mistake named and none stored.</summary>
public sealed class InlezenModel(KrijtlijnDb db, HuidigeGebruiker wie) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        /// <summary>Asked of the technical administrator; a coordinator has her own.</summary>
        public Guid? NetwerkId { get; set; }
        [Required(ErrorMessage = "Kies het ingevulde bestand.")] public IFormFile? Bestand { get; set; }
    }

    public Invoer Formulier { get; private set; } = new();
    public IReadOnlyList<Instroomfout> Fouten { get; private set; } = [];
    public string? Bestandsnaam { get; private set; }
    public IReadOnlyList<SelectListItem> Netwerken { get; private set; } = [];
    public bool KiestNetwerk => wie.NetwerkId is null;

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public IActionResult OnGetSjabloon() => File(Lidmaatschapslijst.Sjabloon.Xlsx(false), Werkblad.Mediatype, "lidmaatschappen.xlsx");

    public IActionResult OnGetVoorbeeld() => File(Lidmaatschapslijst.Sjabloon.Xlsx(true), Werkblad.Mediatype, "lidmaatschappen-voorbeeld.xlsx");

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        var netwerk = wie.NetwerkId ?? formulier.NetwerkId ?? throw new RegelGebroken("netwerk", "Kies het netwerk.", nameof(Invoer.NetwerkId));
        var naam = await db.Netwerken().Where(n => n.Id == netwerk).Select(n => n.Naam).FirstOrDefaultAsync() ?? throw new RegelGebroken("netwerk", "Kies het netwerk.", nameof(Invoer.NetwerkId));
        Bestandsnaam = Path.GetFileName(formulier.Bestand!.FileName);
        await using var stroom = formulier.Bestand.OpenReadStream();
        var lijst = await Lijst(Bladlezer.Lees(stroom, formulier.Bestand.Length, Bestandsnaam), netwerk);
        var rijen = lijst.Lees();
        Fouten = lijst.Fouten;
        if (Fouten.Count > 0)
        {
            ModelState.AddModelError("Formulier.Bestand", $"{Fouten.Count.Aantal("fout", "fouten")} in {Bestandsnaam}. Er is niets bewaard.");
            return await ToonOpnieuw();
        }
        db.AddRange(rijen.Select(r => new Lidmaatschap(netwerk, r.InstellingId, r.Rol, r.Van, r.Tot)));
        await db.Bewaren(wie, "Lidmaatschappen ingelezen", new Dossierverwijzing(netwerk), $"{rijen.Count.Aantal("lidmaatschap", "lidmaatschappen")} uit {Bestandsnaam}", intern: true, isMassaal: true);
        this.Meld($"{rijen.Count.Aantal("lidmaatschap", "lidmaatschappen")} toegevoegd aan {naam}{(lijst.AlBekend > 0 ? $"; {lijst.AlBekend.Aantal("rij was", "rijen waren")} al bekend" : "")}.");
        return Redirect(NetwerkenLinks.Detail(netwerk));
    }

    private async Task<Lidmaatschapslijst> Lijst(Blad blad, Guid netwerk)
    {
        var instellingen = await db.Instellingen().Where(i => i.Soort != Instellingssoort.Bestuur).Select(i => new { i.Nummer, i.Id, i.Naam, i.Soort }).ToListAsync();
        var leden = await (from l in db.Lidmaatschappen() join n in db.Netwerken() on l.NetwerkId equals n.Id select new BekendLid(l.InstellingId, l.NetwerkId, n.Naam, l.Van, l.Tot)).ToListAsync();
        return new Lidmaatschapslijst(blad, netwerk, instellingen.ToDictionary(i => i.Nummer, i => new BekendeInstelling(i.Id, i.Naam, i.Soort)), leden);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (KiestNetwerk) Netwerken = await db.Netwerken().OrderBy(n => n.Naam).Select(n => new SelectListItem(n.Naam, n.Id.ToString())).ToListAsync();
        return Page();
    }
}
