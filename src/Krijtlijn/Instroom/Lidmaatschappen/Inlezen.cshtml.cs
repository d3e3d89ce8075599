using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Gedeeld.Bladen;
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
    public IReadOnlyList<Bladfout> Fouten { get; private set; } = [];
    public string? Bestandsnaam { get; private set; }
    public const int MeesteRijen = 100;
    /// <summary>What the file would add, when it was only checked, and in words that it is right.</summary>
    public IReadOnlyList<Lidmaatschapsrij> Nagekeken { get; private set; } = [];
    public string? Oordeel { get; private set; }
    public IReadOnlyList<SelectListItem> Netwerken { get; private set; } = [];
    public bool KiestNetwerk => wie.NetwerkId is null;

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public IActionResult OnGetSjabloon() => File(Lidmaatschapslijst.Sjabloon.Xlsx(false), Werkblad.Mediatype, "lidmaatschappen.xlsx");

    public IActionResult OnGetVoorbeeld() => File(Lidmaatschapslijst.Sjabloon.Xlsx(true), Werkblad.Mediatype, "lidmaatschappen-voorbeeld.xlsx");

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        var netwerk = await Netwerk(formulier);
        var lijst = await Lijst(formulier.Bestand!, netwerk);
        var rijen = Rijen(lijst);
        if (Fouten.Count > 0) return await ToonOpnieuw();
        db.AddRange(rijen.Select(r => new Lidmaatschap(netwerk.Id, r.InstellingId, r.Rol, r.Van, r.Tot)));
        await db.Bewaren(wie, "Lidmaatschappen ingelezen", new Dossierverwijzing(netwerk.Id), $"{rijen.Count.Aantal("lidmaatschap", "lidmaatschappen")} uit {Bestandsnaam}", intern: true, isMassaal: true);
        this.Meld($"{rijen.Count.Aantal("lidmaatschap", "lidmaatschappen")} toegevoegd aan {netwerk.Naam}{Bekend(lijst)}.");
        return Redirect(NetwerkenLinks.Detail(netwerk.Id));
    }

    /// <summary>Checks the file and shows what it would add; stores nothing.</summary>
    public async Task<IActionResult> OnPostNakijkenAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        var netwerk = await Netwerk(formulier);
        var lijst = await Lijst(formulier.Bestand!, netwerk);
        Nagekeken = Rijen(lijst);
        if (Fouten.Count == 0) Oordeel = $"{Bestandsnaam} klopt: {Nagekeken.Count.Aantal("lidmaatschap", "lidmaatschappen")} voor {netwerk.Naam}{Bekend(lijst)}.";
        return await ToonOpnieuw();
    }

    private IReadOnlyList<Lidmaatschapsrij> Rijen(Lidmaatschapslijst lijst)
    {
        var rijen = lijst.Lees();
        Fouten = lijst.Fouten;
        if (Fouten.Count > 0) ModelState.AddModelError("Formulier.Bestand", $"{Fouten.Count.Aantal("fout", "fouten")} in {Bestandsnaam}. Er is niets bewaard.");
        return rijen;
    }

    private static string Bekend(Lidmaatschapslijst lijst) => lijst.AlBekend > 0 ? $"; {lijst.AlBekend.Aantal("rij was", "rijen waren")} al bekend" : "";

    private async Task<BekendNetwerk> Netwerk(Invoer formulier)
    {
        var id = wie.NetwerkId ?? formulier.NetwerkId;
        return await db.Netwerken().Where(n => n.Id == id).Select(n => new BekendNetwerk(n.Id, n.Naam, n.Van, n.Tot)).FirstOrDefaultAsync() ?? throw new RegelGebroken("netwerk", "Kies het netwerk.", nameof(Invoer.NetwerkId));
    }

    private async Task<Lidmaatschapslijst> Lijst(IFormFile bestand, BekendNetwerk netwerk)
    {
        Bestandsnaam = Path.GetFileName(bestand.FileName);
        await using var stroom = bestand.OpenReadStream();
        var blad = Bladlezer.Lees(stroom, bestand.Length, Bestandsnaam);
        var instellingen = await db.Instellingen().Where(i => i.Soort != Instellingssoort.Bestuur).Select(i => new { i.Nummer, i.Id, i.Naam, i.Soort }).ToListAsync();
        var leden = await (from l in db.Lidmaatschappen() join n in db.Netwerken() on l.NetwerkId equals n.Id select new BekendLid(l.InstellingId, l.NetwerkId, n.Naam, l.Van, l.Tot)).ToListAsync();
        return new Lidmaatschapslijst(blad, netwerk, instellingen.ToDictionary(i => i.Nummer, i => new BekendeInstelling(i.Id, i.Naam, i.Soort)), leden);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        if (KiestNetwerk) Netwerken = await db.Netwerken().Begonnen().OrderBy(n => n.Naam).Select(n => new SelectListItem(n.Naam, n.Id.ToString())).ToListAsync();
        return Page();
    }
}
