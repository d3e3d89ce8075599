using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Krijtlijn.Trajecten;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>Goes on with a traject of last year by stating only the new question, or stops it (R22).</summary>
public sealed class VernieuwTrajectModel(KrijtlijnDb db, HuidigeGebruiker wie, Aanmeldingsbegin begin, TrajectService trajecten, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class VerderFormulier
    {
        [Required(ErrorMessage = "Kies het onderwijsniveau.")] public Onderwijsniveau? Niveau { get; set; }
        [Required, StringLength(Inschrijving.KlasLengte)] public string? Klas { get; set; }
        [Required(ErrorMessage = "Vul in wanneer de ouders ingelicht zijn.")] public DateOnly? OudersIngelichtOp { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? VraagLeerling { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? VraagLeraar { get; set; }
        [StringLength(Aanmelding.TekstLengte)] public string? VraagTeam { get; set; }
        public bool TochVerder { get; set; }
    }

    public sealed class StopFormulier
    {
        [Required(ErrorMessage = "Zeg waarom de ondersteuning stopt."), StringLength(Traject.ToelichtingLengte)] public string? Reden { get; set; }
        public int Versie { get; set; }
    }

    [FromRoute] public Guid Id { get; set; }
    public VerderFormulier Verder { get; private set; } = new();
    public StopFormulier Stop { get; private set; } = new();
    public Waarschuwing? Waarschuwing { get; private set; }
    public string Leerling { get; private set; } = "";
    public Ondersteuningstype Type { get; private set; }
    public Onderwijsniveau Niveau { get; private set; }
    public int Versie { get; private set; }
    public IReadOnlyList<SelectListItem> Niveaus { get; private set; } = [];
    /// <summary>The school year in which support runs out when the school says stop.</summary>
    public Schooljaar Laatste { get; private set; }
    public bool LaatsteIsVoorbij => Laatste.Einde < tijd.Vandaag();
    public Schooljaar Doel { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ToonOpnieuw() is not PageResult pagina) return NotFound();
        Verder.Niveau = Niveau;
        return pagina;
    }

    public async Task<IActionResult> OnPostVerderAsync(VerderFormulier verder)
    {
        var traject = await Laad();
        if (traject is null) return NotFound();
        if (string.IsNullOrWhiteSpace(verder.VraagLeerling + verder.VraagLeraar + verder.VraagTeam))
            throw new RegelGebroken("R22", "Stel minstens één vraag: van de leerling, de leraar of het team.", nameof(VerderFormulier.VraagLeerling));
        if (verder.OudersIngelichtOp > tijd.Vandaag()) throw DeelOudersModel.InDeToekomst();
        Waarschuwing = await begin.Bezwaar(traject.Leerling!, Doel, traject.Id);
        if (Waarschuwing is { } w && !(w.MagVerder && verder.TochVerder)) return await ToonOpnieuw();
        var aanmelding = await begin.Overnemen(db, wie, traject, Doel);
        aanmelding.Niveau = verder.Niveau;
        aanmelding.Klas = verder.Klas!.Trim();
        aanmelding.OudersIngelichtOp = verder.OudersIngelichtOp;
        (aanmelding.VraagLeerling, aanmelding.VraagLeraar, aanmelding.VraagTeam) = (verder.VraagLeerling?.Trim(), verder.VraagLeraar?.Trim(), verder.VraagTeam?.Trim());
        await db.Bewaren(wie, "Vernieuwing voorbereid", aanmelding);
        return LocalRedirect(AanmeldingRegels.Ontbrekend(aanmelding).Count == 0 ? AanmeldingenLinks.Nakijken(aanmelding.Id) : AanmeldingenLinks.Invullen(aanmelding.Id));
    }

    public async Task<IActionResult> OnPostStopAsync(StopFormulier stop)
    {
        var traject = await Laad();
        if (traject is null) return NotFound();
        db.VerwachtVersie(traject, stop.Versie);
        var einde = traject.TotSchooljaar.Einde;
        // Who is supported now stays so: the answer is about next year.
        var isVoorbij = einde < tijd.Vandaag();
        if (isVoorbij) await trajecten.Stopzetten(traject, einde, stop.Reden!);
        else traject.NietVernieuwen(stop.Reden!);
        await db.Bewaren(wie, "Traject niet vernieuwd", traject, stop.Reden);
        this.Meld(isVoorbij ? $"Het traject van {traject.Leerling!.Naam} stopt. De coördinator ziet uw reden."
            : $"De ondersteuning van {traject.Leerling!.Naam} loopt door tot het einde van het schooljaar en stopt op {einde.Datum()}. De coördinator ziet uw reden.");
        return LocalRedirect(AanmeldingenLinks.Vernieuwen);
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        Doel = await Vernieuwing.Doeljaar(db, wie, tijd.Vandaag());
        var t = await db.TeVernieuwen(wie, Doel).Where(t => t.Id == Id).Select(t => new { Naam = t.Leerling!.Voornaam + " " + t.Leerling.Familienaam, t.Type, t.Niveau, t.TotSchooljaar, t.School!.Hoofdstructuren, t.Versie, t.LeerlingId, t.NetwerkId }).FirstOrDefaultAsync();
        if (t is null) return NotFound();
        (Leerling, Type, Niveau, Laatste, Versie) = (t.Naam, t.Type, t.Niveau, t.TotSchooljaar, t.Versie);
        Niveaus = [.. Schoolniveaus.Van(t.Hoofdstructuren).Select(n => new SelectListItem(n.Tekst(), n.ToString()))];
        await db.Inzien(wie, t.LeerlingId, t.NetwerkId, "Traject vernieuwen", tijd.Nu());
        return Page();
    }

    private async Task<Traject?> Laad()
    {
        Doel = await Vernieuwing.Doeljaar(db, wie, tijd.Vandaag());
        return await db.TeVernieuwen(wie, Doel).Include(t => t.Leerling!.Inschrijvingen).FirstOrDefaultAsync(t => t.Id == Id);
    }
}
