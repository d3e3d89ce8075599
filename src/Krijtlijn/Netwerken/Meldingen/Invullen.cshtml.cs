using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>Fills in a notice that was not done yet. What the role fixes is shown, not asked.</summary>
public sealed class InvullenModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [FromRoute] public Guid Id { get; set; }
    public Meldingsformulier Formulier { get; private set; } = new();
    public Netwerkmelding Melding { get; private set; } = null!;
    /// <summary>The school of who fills in, where it can be no other: the one the notice is about, or the contact school of a new network.</summary>
    public string? EigenSchool { get; private set; }
    public string? VastNetwerk { get; private set; }
    public IReadOnlyList<SelectListItem> Netwerken { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Schooljaren { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public bool VraagtSchool => Melding.Soort.IsVanSchool() && EigenSchool is null;
    public bool VraagtNetwerk => VastNetwerk is null && Melding.Soort is Meldingsoort.Toetreden or Meldingsoort.Overstappen or Meldingsoort.Stopzetten or Meldingsoort.Gegevens;
    /// <summary>The kind is asked of a new network; of another only when the law no longer knows the one it has.</summary>
    public bool VraagtSoort { get; private set; }
    public bool VraagtGegevens => Melding.Soort is Meldingsoort.Oprichten or Meldingsoort.Gegevens;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Formulier = await Meldingsformulier.Van(Melding, db);
        if (Melding is { Soort: Meldingsoort.Gegevens, Naam: null, NetwerkId: { } netwerk }) await NeemOver(netwerk);
        return Page();
    }

    // A plain notice starts from what holds now: one changes a line of it.
    private async Task NeemOver(Guid netwerkId)
    {
        var nu = await db.Netwerken().Where(n => n.Id == netwerkId).Select(n => new { n.Naam, n.Soort, n.Aanspreekpunt, n.Email, n.Telefoon, Contact = db.Set<Scholen.Instelling>().Where(i => i.Id == n.ContactschoolId).Select(i => i.Nummer).FirstOrDefault() }).FirstAsync();
        (Formulier.NetwerkId, Formulier.Netwerksoort) = (netwerkId, nu.Soort);
        (Formulier.Naam, Formulier.Aanspreekpunt, Formulier.Email, Formulier.Telefoon, Formulier.Contactschoolnummer, Formulier.Ingang) = (nu.Naam, nu.Aanspreekpunt, nu.Email, nu.Telefoon, nu.Contact, tijd.Vandaag());
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Meldingsformulier formulier)
    {
        Formulier = formulier;
        if (!await Laad()) return NotFound();
        foreach (var (veld, tekst) in formulier.Ontbreekt(Melding.Soort, wie)) ModelState.AddModelError($"{nameof(Formulier)}.{veld}", tekst);
        if (!ModelState.IsValid) return Page();
        var melding = await db.Netwerkmeldingen().AsTracking().FirstAsync(m => m.Id == Id);
        db.VerwachtVersie(melding, formulier.Versie);
        await formulier.Zet(melding, db, wie, tijd.Vandaag());
        await db.Bewaren(wie, "Melding ingevuld", null, melding.Soort.Tekst(), intern: true);
        return Redirect(NetwerkenLinks.Melding(Id));
    }

    public async Task<IActionResult> OnPostWeggooienAsync()
    {
        if (!await Laad()) return NotFound();
        db.Remove(await db.Netwerkmeldingen().AsTracking().FirstAsync(m => m.Id == Id));
        await db.Bewaren(wie, "Werkversie van een melding weggegooid", null, Melding.Soort.Tekst(), intern: true);
        this.Meld("De werkversie is weggegooid; er is niets gemeld.");
        return Redirect(NetwerkenLinks.Meldingen);
    }

    public async Task<IActionResult> ToonOpnieuw() => await Laad() ? Page() : NotFound();

    private async Task<bool> Laad()
    {
        var gevonden = await db.Netwerkmeldingen(wie).AsNoTracking().FirstOrDefaultAsync(m => m.Id == Id && m.Status == Meldingstatus.Werkversie);
        if (gevonden is null) return false;
        Melding = gevonden;
        var nu = Schooljaar.Van(tijd.Vandaag());
        if ((Melding.Soort.IsVanSchool() ? Meldingsformulier.VasteSchool(wie) : Meldingsformulier.VasteContactschool(Melding.Soort, wie)) is { } school) EigenSchool = await db.Set<Scholen.Instelling>().Where(i => i.Id == school).Select(i => i.Naam + " (" + i.Nummer + ")").FirstAsync();
        if (Meldingsformulier.VastNetwerk(Melding.Soort, wie) is { } vast) VastNetwerk = await db.Netwerken().Where(n => n.Id == vast).Select(n => n.Naam).FirstAsync();
        Netwerken = await db.NetwerkenOpDag(Melding.Vanaf is { } vanaf && vanaf > nu.Begin ? vanaf : tijd.Vandaag());
        Schooljaren = [.. Meldingsformulier.Schooljaren(tijd.Vandaag()).Select(j => new SelectListItem(j == nu ? $"{j} (nu, te laat)" : j.ToString(), j.ToString()))];
        var regime = Regelboek.Zoek(Melding.Schooljaar ?? nu) ?? Regelboek.Regimes[^1];
        VraagtSoort = Melding.Soort == Meldingsoort.Oprichten || (Melding is { Soort: Meldingsoort.Gegevens, NetwerkId: { } id } && !regime.Netwerksoorten.Waarde.Contains(await db.Netwerken().Where(n => n.Id == id).Select(n => n.Soort).FirstAsync()));
        Soorten = [.. regime.Netwerksoorten.Waarde.Select(s => new SelectListItem(s.Tekst(), s.ToString()))];
        return true;
    }
}
