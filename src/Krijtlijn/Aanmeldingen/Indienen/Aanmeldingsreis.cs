using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>How far a part of the request is, as the task list says it.</summary>
public enum Deelstand { Klaar, TeDoen, Onvolledig, Gevraagd }

/// <summary>A part of the request on the task list: how far it is, what it still needs and what the coordinator asked.</summary>
public sealed record Deel(Onderdeel Onderdeel, Deelstand Stand, IReadOnlyList<string> Nodig, IReadOnlyList<string> Gevraagd)
{
    /// <summary>All parts in the order of the form.</summary>
    public static IReadOnlyList<Deel> Van(Aanmelding aanmelding)
    {
        var mist = AanmeldingRegels.Ontbrekend(aanmelding).ToLookup(m => m.Onderdeel, m => m.Tekst);
        var vragen = aanmelding.Aanvulvragen.Where(v => v.BeantwoordOp is null).ToLookup(v => v.Onderdeel, v => v.Tekst);
        return [.. Enum.GetValues<Onderdeel>().Select(o => new Deel(o, Bepaal(o), [.. mist[o]], [.. vragen[o]]))];

        Deelstand Bepaal(Onderdeel o) => vragen[o].Any() ? Deelstand.Gevraagd
            : !mist[o].Any() ? Deelstand.Klaar
            : IsBegonnen(aanmelding, o) ? Deelstand.Onvolledig : Deelstand.TeDoen;
    }

    private static bool IsBegonnen(Aanmelding a, Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.SchoolEnKlas => a.VestigingId is not null || a.Klas is not null,
        Onderdeel.Contact => a.ContactNaam is not null,
        Onderdeel.Verslag => a.VerslagId is not null,
        Onderdeel.Zorgfase => a.Fase is not null,
        _ => false,
    };
}

/// <summary>The school's way through a request: loads it for a page, refuses what may not be edited, saves a part and knows what comes next.</summary>
public sealed class Aanmeldingsreis(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd)
{
    /// <summary>What the logbook calls the saving of a part; timelines leave these lines out.</summary>
    public const string Bijgewerkt = "Aanmelding bijgewerkt";

    /// <summary>The request with its pupil, report and open questions; the reading is logged.</summary>
    public async Task<Aanmelding?> Laad(Guid id)
    {
        var aanmelding = await db.Aanmeldingen(wie).Include(a => a.Leerling).Include(a => a.Verslag).Include(a => a.School).Include(a => a.Aanvulvragen).FirstOrDefaultAsync(a => a.Id == id);
        if (aanmelding is not null && aanmelding.IsBewerkbaar) await db.Inzien(wie, aanmelding.LeerlingId, aanmelding.NetwerkId, "Aanmelding invullen", tijd.Nu());
        return aanmelding;
    }

    /// <summary>Where somebody goes who may not edit this request: nowhere when it is not hers, to its page when it was sent.</summary>
    public static IActionResult? Weiger(Aanmelding? aanmelding) => aanmelding switch
    {
        null => new NotFoundResult(),
        { IsBewerkbaar: false } => new LocalRedirectResult(AanmeldingenLinks.Detail(aanmelding.Id)),
        _ => null,
    };

    /// <summary>
    /// Saves a part on the version the user saw, and goes to the next part that needs something. A part that is not complete is shown again with what it
    /// still needs at its fields, unless the user chose to go on later.
    /// </summary>
    public async Task<IActionResult> Bewaar<T>(T pagina, Aanmelding aanmelding, int versie, Onderdeel onderdeel, bool later) where T : PageModel, IFormulierpagina
    {
        if (MistNog(pagina, aanmelding, onderdeel, later)) return await pagina.ToonOpnieuw();
        db.VerwachtVersie(aanmelding, versie);
        await db.Bewaren(wie, Bijgewerkt, aanmelding, onderdeel.Tekst());
        return Verder(aanmelding, onderdeel, later);
    }

    /// <summary>Whether a part is not complete and the user did not choose to go on later; puts what it needs at its fields and drops the changes.</summary>
    public bool MistNog(PageModel pagina, Aanmelding aanmelding, Onderdeel onderdeel, bool later)
    {
        if (later) return false;
        // Phase 0 or 1 is an answer, not a mistake: it is kept and explained (R7).
        var mist = AanmeldingRegels.Ontbrekend(aanmelding).Where(m => m.Onderdeel == onderdeel && m.Regel != "R7").ToList();
        if (mist.Count == 0) return false;
        foreach (var m in mist) pagina.ModelState.AddModelError($"Formulier.{m.Veld}", char.ToUpper(m.Tekst[0], Weergave.Cultuur) + m.Tekst[1..]);
        db.ChangeTracker.Clear();
        return true;
    }

    public static IActionResult Verder(Aanmelding aanmelding, Onderdeel onderdeel, bool later) =>
        later ? new LocalRedirectResult(AanmeldingenLinks.Invullen(aanmelding.Id)) : Volgende(aanmelding, onderdeel);

    /// <summary>From a part to the next one that is not done; after the last to the check page, or to the list when something was skipped.</summary>
    private static LocalRedirectResult Volgende(Aanmelding aanmelding, Onderdeel onderdeel)
    {
        var open = Deel.Van(aanmelding).Where(d => d.Stand is Deelstand.TeDoen or Deelstand.Onvolledig).ToList();
        if (open.Count == 0) return new LocalRedirectResult(AanmeldingenLinks.Nakijken(aanmelding.Id));
        var volgende = open.FirstOrDefault(d => d.Onderdeel > onderdeel);
        return new LocalRedirectResult(volgende is null ? AanmeldingenLinks.Invullen(aanmelding.Id) : AanmeldingenLinks.Invullen(aanmelding.Id, volgende.Onderdeel));
    }
}
