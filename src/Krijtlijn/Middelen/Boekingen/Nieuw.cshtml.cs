using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Netwerken;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Krijtlijn.Scholen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Boekingen;

/// <summary>A new booking: a school proposes for herself, the coordinator books at once or lays one ready.</summary>
public sealed class NieuwModel(KrijtlijnDb db, HuidigeGebruiker wie, BoekingService boekingen, Potlezer potten, CapaciteitService capaciteiten, TimeProvider tijd) : PageModel, IFormulierpagina
{
    [BindProperty(SupportsGet = true, Name = "schooljaar")]
    public string? SchooljaarTekst { get; set; }

    [BindProperty]
    public BoekingFormulier Formulier { get; set; } = new();

    public IReadOnlyList<SelectListItem> Scholen { get; private set; } = [];
    public Pot? Pot { get; private set; }
    public Capaciteit? Eigen { get; private set; }
    public Guid? NetwerkId { get; private set; }
    public Schooljaar Schooljaar => !IsSchool && Schooljaar.TryParse(SchooljaarTekst, out var jaar) ? jaar : Schooljaar.Van(tijd.Vandaag());
    public bool IsSchool => wie.Rol == RolSoort.School;
    public string Terug => IsSchool ? BoekingenLinks.MijnSaldo : $"{BoekingenLinks.Overzicht}?schooljaar={Schooljaar}";

    /// <summary>The tick and the reason are asked once there is something to warn about.</summary>
    public bool VraagtToch => !IsSchool && (Formulier.Toch || ModelState.TryGetValue("Formulier.Toch", out var stand) && stand.Errors.Count > 0);

    public IEnumerable<KeuzeOptie> Soorten => (IsSchool ? [Boekingsoort.Vrijgave, Boekingsoort.Bijvraag, Boekingsoort.Overdracht] : new[] { Boekingsoort.ReserveInzet, Boekingsoort.Vrijgave, Boekingsoort.Overdracht, Boekingsoort.Bijvraag })
        .Select(s => IsSchool ? new KeuzeOptie(s.ToString(), s switch { Boekingsoort.Vrijgave => "Geef trajecten vrij", Boekingsoort.Bijvraag => "Vraag er bij", _ => "Geef aan een andere school" }, s switch
        {
            Boekingsoort.Vrijgave => "U hebt er minder nodig; ze gaan naar de pot van het netwerk.",
            Boekingsoort.Bijvraag => "U hebt meer vragen dan u mag rekenen.",
            _ => "U sprak met die school af dat ze de trajecten beter kan gebruiken.",
        }) : new KeuzeOptie(s.ToString(), s.Tekst(), s.Uitleg()));

    public async Task<IActionResult> OnGetAsync(string? soort, Guid? van, Guid? naar)
    {
        // What a link fills in beforehand; what cannot be read is left open.
        ModelState.Clear();
        var vandaag = tijd.Vandaag();
        Formulier = new BoekingFormulier
        {
            Soort = Enum.TryParse<Boekingsoort>(soort, out var gekozen) && Soorten.Any(s => s.Value == gekozen.ToString()) ? gekozen : null,
            VanSchoolId = van, NaarSchoolId = naar, Meteen = !IsSchool, Datum = Schooljaar.Bevat(vandaag) ? vandaag : Schooljaar.Begin,
        };
        return await ToonOpnieuw();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await (IsSchool ? db.NetwerkVanSchool(wie, Schooljaar) : Task.FromResult(wie.NetwerkId)) is not { } netwerk) return NotFound();
        if (Soorten.All(s => s.Value != Formulier.Soort.ToString())) throw new RegelGebroken("middelen", "Kies wat u wilt doen.", nameof(Formulier.Soort));
        if (IsSchool) VanEigenSchool();
        if (!IsSchool && Formulier.Meteen)
        {
            var geboekt = await boekingen.Boeken(netwerk, Schooljaar, Formulier.Voorstel(), Formulier.BeslistWaar, new Toch(Formulier.Toch, Formulier.Waarom), wie);
            var pot = await potten.Lees(netwerk, Schooljaar);
            this.Meld($"{geboekt.Soort.Tekst()} {geboekt.Kenmerk} is geboekt en de scholen kregen bericht. In de pot: {pot.Som}.");
            return Redirect(BoekingenLinks.Detail(geboekt.Id));
        }
        var boeking = await boekingen.Voorstellen(netwerk, Schooljaar, Formulier.Voorstel(), wie);
        this.Meld(IsSchool
            ? $"Uw {boeking.Soort.Tekst().InDeZin()} {boeking.Kenmerk} ligt bij de coördinator. U krijgt bericht als erover beslist is; tot dan verandert er niets.{await Let(boeking)}"
            : $"{boeking.Soort.Tekst()} {boeking.Kenmerk} ligt klaar als voorstel. Er verandert niets tot u ze aanvaardt.");
        return Redirect(IsSchool ? BoekingenLinks.MijnSaldo : BoekingenLinks.Detail(boeking.Id));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        var jaar = Schooljaar;
        NetwerkId = IsSchool ? await db.NetwerkVanSchool(wie, jaar) : wie.NetwerkId;
        if (NetwerkId is not { } netwerk) return Page();
        Scholen = await (from l in db.LedenIn(jaar)
                         join i in db.Instellingen() on l.InstellingId equals i.Id
                         where l.NetwerkId == netwerk && l.Rol == Lidrol.GewoneSchool && (!IsSchool || i.Id != wie.InstellingId)
                         orderby i.Naam, i.Nummer
                         select new SelectListItem(i.Naam, i.Id.ToString())).ToListAsync();
        if (IsSchool) Eigen = await capaciteiten.CapaciteitVan(netwerk, wie.EigenInstelling, jaar);
        else Pot = await potten.Lees(netwerk, jaar);
        return Page();
    }

    // A school books for herself only, whatever was sent.
    private void VanEigenSchool()
    {
        if (Formulier.Soort != Boekingsoort.Overdracht && Formulier.NaarSchoolId is { } ander && ander != wie.EigenInstelling) throw new RegelGebroken("middelen", "Een andere school kiest u alleen als u aan haar geeft. Laat dit veld open, of kies \"Geef aan een andere school\".", nameof(Formulier.NaarSchoolId));
        Formulier.VanSchoolId = Formulier.Soort == Boekingsoort.Bijvraag ? null : wie.EigenInstelling;
        Formulier.NaarSchoolId = Formulier.Soort switch { Boekingsoort.Bijvraag => wie.EigenInstelling, Boekingsoort.Overdracht => Formulier.NaarSchoolId, _ => null };
    }

    private async Task<string> Let(Boeking boeking) => (await potten.Gevolg(boeking)).Scholen.FirstOrDefault(s => s.SchoolId == wie.InstellingId) is { } eigen && eigen.Geeft && eigen.Na.Beloofd < eigen.Na.InGebruik
        ? $" Let op: op uw school {(eigen.Na.InGebruik == 1 ? "loopt" : "lopen")} er {eigen.Na.InGebruik.AlsGetal()}; na deze boeking mag u op {eigen.Na.Beloofd} rekenen." : "";
}
