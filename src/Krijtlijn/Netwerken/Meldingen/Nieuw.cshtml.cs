using System.ComponentModel.DataAnnotations;
using Krijtlijn.Gebruikers;
using Krijtlijn.Logboek;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Krijtlijn.Gedeeld;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Netwerken.Meldingen;

/// <summary>The first question of a notice: what changes.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Kies wat er verandert.")] public Meldingsoort? Soort { get; set; }
    }

    public Invoer Formulier { get; private set; } = new();

    public IEnumerable<SelectListItem> Soorten => wie.Meldingsoorten().Select(s => (SelectListItem)new KeuzeOptie(s.ToString(), s.Tekst(), s.Uitleg()));

    /// <summary>What somebody began to fill in and did not notify yet, the newest first.</summary>
    public IReadOnlyList<Netwerkmelding> Werkversies { get; private set; } = [];

    public async Task OnGetAsync() => Werkversies = await Eigen().AsNoTracking().Where(m => m.Versie > 0).OrderByDescending(m => m.GemaaktOp).Take(5).ToListAsync();

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier)
    {
        Formulier = formulier;
        var soort = Formulier.Soort!.Value;
        if (!wie.Meldingsoorten().Contains(soort)) throw new RegelGebroken("R10", "Kies wat er verandert.", nameof(Invoer.Soort));
        var nu = Schooljaar.Van(tijd.Vandaag());
        var melding = new Netwerkmelding(soort, wie.GebruikerId!.Value, tijd.Nu()) { NetwerkId = Meldingsformulier.VastNetwerk(soort, wie) ?? await VanContactschool(soort), SchoolId = soort.IsVanSchool() ? Meldingsformulier.VasteSchool(wie) : null, Schooljaar = soort == Meldingsoort.Gegevens ? null : nu.Volgende };
        db.RemoveRange(await Eigen().Where(m => m.Versie == 0).AsTracking().ToListAsync());
        db.Add(melding);
        await db.Bewaren(wie, "Melding begonnen", null, soort.Tekst(), intern: true);
        return Redirect(NetwerkenLinks.MeldingInvullen(melding.Id));
    }

    private IQueryable<Netwerkmelding> Eigen() => db.Netwerkmeldingen().Where(m => m.Status == Meldingstatus.Werkversie && m.GemaaktDoorId == wie.GebruikerId);

    // A director whose school is a contact school starts from that network.
    private async Task<Guid?> VanContactschool(Meldingsoort soort) => wie.Rol == RolSoort.DirecteurBuo && soort is Meldingsoort.Gegevens or Meldingsoort.Stopzetten
        ? await db.Netwerken().OpDag(tijd.Vandaag()).Where(n => n.ContactschoolId == wie.InstellingId).OrderBy(n => n.Naam).Select(n => (Guid?)n.Id).FirstOrDefaultAsync() : null;

    public async Task<IActionResult> ToonOpnieuw()
    {
        await OnGetAsync();
        return Page();
    }
}
