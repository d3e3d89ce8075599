using System.ComponentModel.DataAnnotations;
using System.Globalization;
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
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Werkgevers;

/// <summary>The received units and the pupils of every special school of the network for a school year, in one form, with where they come from.</summary>
public sealed class InvullenModel(KrijtlijnDb db, HuidigeGebruiker wie, WerkgeverService werkgevers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public sealed class Invoer
    {
        [Required(ErrorMessage = "Zeg waar de cijfers vandaan komen."), StringLength(Cijferbron.Lengte)] public string? Bron { get; set; }
        [Required(ErrorMessage = "Kies de dag van de bron.")] public DateOnly? BronDag { get; set; }
    }

    public sealed class Rij
    {
        public Guid SchoolId { get; set; }
        public string? Eenheden { get; set; }
        public string? LeerlingenNu { get; set; }
        public string? LeerlingenVorig { get; set; }
    }

    /// <summary>Figures that counted before, and until when.</summary>
    public sealed record Vroeger(string School, long Duizendsten, string Bron, DateOnly BronDag, DateTime Van, DateTime Tot);

    public Invoer Formulier { get; private set; } = new();
    public List<Rij> Rijen { get; private set; } = [];
    public Werkgeverjaar Jaar { get; private set; } = null!;
    public IReadOnlyList<Vroeger> Geschiedenis { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await Laad();
        Rijen = [.. Jaar.Rijen.Select(r => new Rij { SchoolId = r.SchoolId, Eenheden = r.HeeftCijfers ? r.Werkgever.OntvangenDuizendsten.AlsInvoer() : null, LeerlingenNu = Tekst(r.Werkgever.LeerlingenNu), LeerlingenVorig = Tekst(r.Werkgever.LeerlingenVorig) })];
        if (Jaar.Rijen.FirstOrDefault(r => r.HeeftCijfers) is { } eerste) Formulier = new Invoer { Bron = eerste.Bron, BronDag = eerste.BronDag };
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Formulier")] Invoer formulier, List<Rij> rijen, string? gezien)
    {
        (Formulier, Rijen) = (formulier, rijen);
        await Laad();
        var bron = Cijferbron.Van(formulier.Bron, formulier.BronDag, tijd.Vandaag());
        var nieuw = Lees(rijen);
        if (!ModelState.IsValid) return Page();
        if (gezien != Jaar.Vingerafdruk) throw new RegelGebroken(Werkgevercontrole.Regel, "Intussen bewaarde iemand anders cijfers voor dit schooljaar. Wat u typte, staat nog hieronder: bewaar nog eens om het te houden, of open de pagina opnieuw.");
        var gewijzigd = await werkgevers.Zet(Jaar.NetwerkId, Jaar.Jaar, nieuw, bron);
        await db.Bewaren(wie, $"Ontvangen eenheden {Jaar.Jaar} ingevuld", null, $"{gewijzigd.Aantal("school", "scholen")}, {bron.Bron}", intern: true);
        this.Meld(gewijzigd == 0 ? "Er was niets gewijzigd." : $"De cijfers van {gewijzigd.Aantal("school", "scholen")} voor {Jaar.Jaar} zijn bewaard. Hieronder ziet u wat elk model ermee doet.");
        return Redirect(MiddelenLinks.WerkgeversIn(Jaar.Jaar));
    }

    public async Task<IActionResult> ToonOpnieuw()
    {
        // What was typed comes in before the handler runs; after a mistake in it the handler never does.
        if (Rijen.Count == 0)
        {
            await OnGetAsync();
            for (var i = 0; i < Rijen.Count; i++)
            {
                string? Getypt(string veld, string? anders) => ModelState.TryGetValue($"rijen[{i}].{veld}", out var stand) ? stand.AttemptedValue : anders;
                (Rijen[i].Eenheden, Rijen[i].LeerlingenNu, Rijen[i].LeerlingenVorig) = (Getypt(nameof(Rij.Eenheden), Rijen[i].Eenheden), Getypt(nameof(Rij.LeerlingenNu), Rijen[i].LeerlingenNu), Getypt(nameof(Rij.LeerlingenVorig), Rijen[i].LeerlingenVorig));
            }
        }
        else await Laad();
        return Page();
    }

    private Dictionary<Guid, Werkgevercijfers?> Lees(List<Rij> rijen)
    {
        var (nieuw, namen) = (new Dictionary<Guid, Werkgevercijfers?>(), Jaar.Rijen.ToDictionary(r => r.SchoolId, r => r.Werkgever.Naam));
        for (var i = 0; i < rijen.Count; i++)
        {
            if (!namen.TryGetValue(rijen[i].SchoolId, out var naam)) continue;
            var leeg = string.IsNullOrWhiteSpace(rijen[i].Eenheden);
            var duizendsten = 0L;
            if (!leeg && !Eenheden.TryLees(rijen[i].Eenheden, out duizendsten)) ModelState.AddModelError($"rijen[{i}].Eenheden", $"{naam}: \"{rijen[i].Eenheden}\" is geen aantal eenheden. {Eenheden.Uitleg}");
            var (nu, vorig) = (Leerlingen(rijen[i].LeerlingenNu, $"rijen[{i}].LeerlingenNu", naam), Leerlingen(rijen[i].LeerlingenVorig, $"rijen[{i}].LeerlingenVorig", naam));
            if (leeg && (nu ?? vorig) is not null) ModelState.AddModelError($"rijen[{i}].Eenheden", $"{naam}: vul ook de eenheden in. Kreeg de school er geen, schrijf dan 0.");
            nieuw[rijen[i].SchoolId] = leeg ? null : new Werkgevercijfers(duizendsten, nu, vorig);
        }
        return nieuw;
    }

    private int? Leerlingen(string? tekst, string veld, string naam)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        if (int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) && aantal <= Werkgevercontrole.MeesteLeerlingen) return aantal;
        ModelState.AddModelError(veld, $"{naam}: \"{tekst}\" is geen aantal leerlingen. Geef een geheel getal.");
        return null;
    }

    private static string? Tekst(int? aantal) => aantal?.ToString(CultureInfo.InvariantCulture);

    private async Task Laad()
    {
        Jaar = await werkgevers.Lees(wie.EigenNetwerk, Middelenblik.LeesJaar(Request, tijd.Vandaag()));
        Geschiedenis = await (from o in db.Werkgeverontvangstgeschiedenis()
                              where o.NetwerkId == Jaar.NetwerkId && o.Schooljaar == Jaar.Jaar && o.VervallenOp != null
                              join i in db.Instellingen() on o.SchoolId equals i.Id
                              orderby o.VervallenOp descending, i.Naam, o.Id
                              select new Vroeger(i.Naam, o.OntvangenDuizendsten, o.Bron, o.BronDag, o.IngevoerdOp, o.VervallenOp!.Value)).Take(100).ToListAsync();
    }
}
