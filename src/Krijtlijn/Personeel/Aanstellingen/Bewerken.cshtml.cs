using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Personeel.Aanstellingen;

/// <summary>Records a post, or puts right what was entered wrongly in one.</summary>
public sealed class BewerkenModel(KrijtlijnDb db, HuidigeGebruiker wie, AanstellingService aanstellingen, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public AanstellingFormulier Formulier { get; set; } = new();

    public bool IsNieuw => Id is null;
    /// <summary>Whose post is put right.</summary>
    public string? Naam { get; private set; }
    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Vervangbaar { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Werkgevers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? persoon)
    {
        if (Id is not null)
        {
            if (await Lees() is not { } aanstelling) return NotFound();
            Formulier = AanstellingFormulier.VanAanstelling(aanstelling);
        }
        else
        {
            var gekozen = await db.Aanstelbaar(wie).Where(p => p.Id == persoon).Select(p => new { p.Id, p.WerkgeverId }).FirstOrDefaultAsync();
            Formulier = new AanstellingFormulier { PersoneelslidId = gekozen?.Id, WerkgeverId = wie.Rol == RolSoort.DirecteurBuo ? wie.InstellingId : gekozen?.WerkgeverId };
        }
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var aanstelling = await Lees();
        if (!IsNieuw && aanstelling is null) return NotFound();
        var persoon = await db.Aanstelbaar(wie).Where(p => p.Id == (aanstelling == null ? Formulier.PersoneelslidId : aanstelling.PersoneelslidId)).Select(p => new { p.Id, p.NetwerkId, Naam = p.Voornaam + " " + p.Familienaam }).FirstOrDefaultAsync()
            ?? throw new RegelGebroken("aanstelling", "Kies wie aangesteld is uit de lijst.", nameof(Formulier.PersoneelslidId));
        var gegevens = Formulier.Gegevens();
        if (aanstelling is null) db.Add(new Aanstelling(persoon.NetwerkId, persoon.Id, gegevens));
        var waarschuwing = await aanstellingen.Toets(persoon.NetwerkId, persoon.Id, gegevens, aanstelling);
        if (aanstelling is not null)
        {
            db.VerwachtVersie(aanstelling, Formulier.Versie);
            aanstelling.Verbeteren(gegevens);
        }
        await db.Bewaren(wie, IsNieuw ? $"Aanstelling van {persoon.Naam} vastgelegd" : $"Aanstelling van {persoon.Naam} verbeterd", new Dossierverwijzing(persoon.NetwerkId), gegevens.InHetKort(), intern: true);
        this.Meld($"De aanstelling van {persoon.Naam} is bewaard: {gegevens.InHetKort()}. {waarschuwing}".TrimEnd(), AanstellingenLinks.NieuwVoor(persoon.Id), "Leg nog een aanstelling voor dezelfde persoon vast");
        return Redirect(gegevens.Van <= tijd.Vandaag() && !(gegevens.Tot < tijd.Vandaag()) ? AanstellingenLinks.Overzicht : AanstellingenLinks.Op(gegevens.Van));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var rij = Id is null ? null : (await AanstellingRij.Lees(db, wie, db.Aanstellingen(wie).Where(a => a.Id == Id))).FirstOrDefault();
        if (!IsNieuw && rij is null) return NotFound();
        Naam = rij?.Naam;
        Mensen = await db.Aanstelbaar(wie).OrderBy(p => p.Familienaam).ThenBy(p => p.Voornaam).ThenBy(p => p.Id).Select(p => new SelectListItem(p.Familienaam + ", " + p.Voornaam, p.Id.ToString())).ToListAsync();
        // Whom she replaces may work with another employer, and stays as recorded.
        Vervangbaar = rij?.VervangtId is { } vervangt && !Mensen.Any(m => m.Value == vervangt.ToString()) ? [.. Mensen, new SelectListItem(rij.Vervangt, vervangt.ToString())] : Mensen;
        Werkgevers = await db.Werkgevers(wie).OrderBy(i => i.Naam).ThenBy(i => i.Nummer).Select(i => new SelectListItem(i.Naam + " (" + i.Nummer + ")", i.Id.ToString())).ToListAsync();
        return Page();
    }

    private async Task<Aanstelling?> Lees() => Id is null ? null : await db.Aanstellingen(wie).FirstOrDefaultAsync(a => a.Id == Id);
}
