using Krijtlijn.Gebruikers;
using Krijtlijn.Leerlingen;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Aanmeldingen.Indienen;

/// <summary>All answers once more, with links to change them, a pupil that looks like this one (R26), and the button that sends the request.</summary>
public sealed class NakijkenModel(KrijtlijnDb db, HuidigeGebruiker wie, IndienService indienen, Dubbelzoeker dubbelzoeker, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [FromRoute] public Guid Id { get; set; }
    public AanmeldingBeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Ontbrekend> Ontbreekt { get; private set; } = [];
    public string? Bezwaar { get; private set; }
    public Waarschuwing? Dubbel { get; private set; }
    public bool KanIndienen => Ontbreekt.Count == 0 && Bezwaar is null;

    public Task<IActionResult> OnGetAsync() => ToonOpnieuw();

    public async Task<IActionResult> OnPostAsync(int versie)
    {
        var aanmelding = await db.Aanmeldingen(wie).Include(a => a.Leerling!.Inschrijvingen).Include(a => a.Verslag).Include(a => a.Aanvulvragen).FirstOrDefaultAsync(a => a.Id == Id);
        if (Aanmeldingsreis.Weiger(aanmelding) is { } nee) return nee;
        db.VerwachtVersie(aanmelding!, versie);
        await indienen.Indienen(aanmelding!, wie);
        return LocalRedirect(AanmeldingenLinks.Ontvangst(Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var beeld = await AanmeldingBeeld.Lees(db, wie, Id);
        if (Aanmeldingsreis.Weiger(beeld?.Aanmelding) is { } nee) return nee;
        Beeld = beeld!;
        Ontbreekt = AanmeldingRegels.Ontbrekend(Beeld.Aanmelding);
        Bezwaar = (await Aanmeldvenster.Van(db, Beeld.Aanmelding.NetwerkId)).Bezwaar(Beeld.Aanmelding.Schooljaar, tijd.Vandaag());
        // The name may have been changed since the pupil was entered.
        if (await dubbelzoeker.Zoek(Beeld.Aanmelding.Leerling!) is { Gevonden: true } dubbels) Dubbel = Aanmeldingsbegin.Dubbel(dubbels);
        await db.Inzien(wie, Beeld.Aanmelding.LeerlingId, Beeld.Aanmelding.NetwerkId, "Aanmelding nakijken", tijd.Nu());
        return Page();
    }
}
