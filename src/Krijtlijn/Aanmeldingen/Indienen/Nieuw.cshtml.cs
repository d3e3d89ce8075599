using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>The start of a request: a pupil the school knows, or a new one after a look at possible duplicates (R26).</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, Dubbelzoeker dubbelzoeker, Aanmeldingsbegin begin, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class GekendFormulier
    {
        [Required(ErrorMessage = "Kies een leerling.")] public Guid? LeerlingId { get; set; }
        public int? Schooljaar { get; set; }
        public bool TochVerder { get; set; }
    }

    public sealed class NieuwFormulier
    {
        [Required, StringLength(Leerling.NaamLengte)] public string? Voornaam { get; set; }
        [Required, StringLength(Leerling.NaamLengte)] public string? Familienaam { get; set; }
        [Required] public DateOnly? Geboortedatum { get; set; }
        public int? Schooljaar { get; set; }
        public bool TochVerder { get; set; }
    }

    public GekendFormulier Gekend { get; private set; } = new();
    public NieuwFormulier Nieuw { get; private set; } = new();
    public IReadOnlyList<SelectListItem> Leerlingen { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];
    public Waarschuwing? Waarschuwing { get; private set; }
    public bool WaarschuwtNieuw { get; private set; }
    public bool MagVerder => Waarschuwing is { MagVerder: true } && !WaarschuwtNieuw;

    public Task<IActionResult> OnGetAsync(Guid? leerling)
    {
        Gekend.LeerlingId = leerling;
        return ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostGekendAsync(GekendFormulier gekend)
    {
        Gekend = gekend;
        var leerling = await db.Leerlingen(wie).Include(l => l.Inschrijvingen).FirstOrDefaultAsync(l => l.Id == gekend.LeerlingId);
        if (leerling is null) return NotFound();
        var jaar = await Jaar(gekend.Schooljaar);
        Waarschuwing = await begin.Bezwaar(leerling, jaar);
        if (Waarschuwing is { } w && !(w.MagVerder && gekend.TochVerder)) return await ToonOpnieuw();
        return await Begin(leerling, jaar, null);
    }

    public async Task<IActionResult> OnPostNieuwAsync(NieuwFormulier nieuw)
    {
        Nieuw = nieuw;
        var (jaar, geboren) = (await Jaar(nieuw.Schooljaar), nieuw.Geboortedatum!.Value);
        Leeftijd.Eis(geboren, tijd.Vandaag());
        var netwerk = await db.NetwerkVan(wie, wie.EigenInstelling, jaar);
        var dubbels = await dubbelzoeker.Zoek(netwerk, nieuw.Voornaam!, nieuw.Familienaam!, geboren);
        if (dubbels.Gevonden && !nieuw.TochVerder)
        {
            (Waarschuwing, WaarschuwtNieuw) = (Aanmeldingsbegin.Dubbel(dubbels), true);
            return await ToonOpnieuw();
        }
        var leerling = new Leerling(netwerk, wie.EigenInstelling, nieuw.Voornaam!, nieuw.Familienaam!, geboren);
        db.Add(leerling);
        return await Begin(leerling, jaar, dubbels.Gevonden ? "Mogelijk dubbel: de school ging verder na de waarschuwing" : null);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var leerlingen = await db.Leerlingen(wie).OrderBy(l => l.Familienaam).ThenBy(l => l.Voornaam).Select(l => new { l.Id, l.Voornaam, l.Familienaam, l.Geboortedatum }).Take(2000).ToListAsync();
        Leerlingen = [.. leerlingen.Select(l => new SelectListItem($"{l.Familienaam} {l.Voornaam}, {l.Geboortedatum.Datum()}", l.Id.ToString()))];
        var venster = await Aanmeldvenster.Van(db, wie, tijd.Vandaag());
        var open = venster.Open(tijd.Vandaag());
        Jaren = [.. open.Select(j => (SelectListItem)new KeuzeOptie($"{j.Beginjaar}", j.ToString(), venster.Bezwaar(j, tijd.Vandaag())))];
        Gekend.Schooljaar ??= open[0].Beginjaar;
        Nieuw.Schooljaar ??= open[0].Beginjaar;
        return Page();
    }

    private async Task<IActionResult> Begin(Leerling leerling, Schooljaar jaar, string? toelichting)
    {
        var aanmelding = await begin.Maak(leerling, jaar);
        await db.Bewaren(wie, "Werkversie gemaakt", aanmelding, toelichting);
        return LocalRedirect(AanmeldingenLinks.Invullen(aanmelding.Id));
    }

    private async Task<Schooljaar> Jaar(int? beginjaar)
    {
        var open = (await Aanmeldvenster.Van(db, wie, tijd.Vandaag())).Open(tijd.Vandaag());
        return open.FirstOrDefault(j => j.Beginjaar == beginjaar, open[0]);
    }
}
