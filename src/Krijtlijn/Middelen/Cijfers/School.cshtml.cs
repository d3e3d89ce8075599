using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Krijtlijn.Gebruikers;
using Krijtlijn.Gedeeld;
using Krijtlijn.Logboek;
using Krijtlijn.Middelen.Werkgevers;
using Krijtlijn.Platform.Database;
using Krijtlijn.Platform.Time;
using Krijtlijn.Platform.Web;
using Krijtlijn.Regelgeving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Krijtlijn.Middelen.Cijfers;

/// <summary>All counts of one school with their sources, what they were before, and the own count beside them; no pupil is named. A school reads her own.</summary>
public sealed class SchoolModel(KrijtlijnDb db, HuidigeGebruiker wie, CijferService cijfers, TimeProvider tijd) : PageModel, IFormulierpagina
{
    public const int MeesteVroegere = 100;

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Zeg waar de cijfers vandaan komen."), StringLength(Cijferbron.Lengte)] public string? Bron { get; set; }
        [Required(ErrorMessage = "Kies de dag van de bron.")] public DateOnly? BronDag { get; set; }
    }

    public sealed class Celinvoer
    {
        public string? Sleutel { get; set; }
        public string? Aantal { get; set; }
        public string? Aangepast { get; set; }
    }

    /// <summary>A count that held before, and until when.</summary>
    public sealed record Vroeger(Cijferkolom Kolom, Telwaarde Waarde, Telherkomst Herkomst, string Bron, DateOnly BronDag, DateTime Van, DateTime Tot);

    [BindProperty] public Invoer Formulier { get; set; } = new();
    [BindProperty] public List<Celinvoer> Cellen { get; set; } = [];

    public Getelde School { get; private set; } = null!;
    public Schooljaar Jaar { get; private set; }
    public bool MetVroegere { get; private set; }
    public Cijferrij Rij { get; private set; } = null!;
    public int Andere { get; private set; }
    public IReadOnlyList<Vroeger> Geschiedenis { get; private set; } = [];
    public bool MagWijzigen => wie.Rol == RolSoort.Coordinator;
    public bool IsEigenSchool => wie.Rol == RolSoort.School;
    public IEnumerable<Schooljaar> Jaren => new[] { Schooljaar.Van(tijd.Vandaag()), Schooljaar.Van(tijd.Vandaag()).Volgende, Jaar }.Distinct().Order();

    public async Task<IActionResult> OnGetAsync(string? nummer)
    {
        if (!await Laad(nummer)) return NotFound();
        Cellen = [.. Invulbaar.Select(c => new Celinvoer { Sleutel = c.Kolom.Sleutel, Aantal = Tekst(c.Telling?.Waarde.Gewoon), Aangepast = c.Kolom.Soort == Telsoort.Verslagen ? Tekst(c.Telling?.Waarde.Aangepast) : null })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? nummer, string? gezien)
    {
        if (!MagWijzigen || !await Laad(nummer)) return NotFound();
        var bron = Cijferbron.Van(Formulier.Bron, Formulier.BronDag, tijd.Vandaag());
        var nieuw = Lees();
        if (!ModelState.IsValid) return Page();
        if (gezien != Rij.Vingerafdruk) throw new RegelGebroken("middelen", "Intussen bewaarde iemand anders cijfers van deze school. Onder elk veld staat wat nu bewaard is; wat u typte, staat er nog. Bewaar nog eens om het te houden.");
        var gewijzigd = await cijfers.Zet(School.NetwerkId, nieuw, bron, Telherkomst.Ingevoerd);
        await db.Bewaren(wie, $"Cijfers van {School.Naam} ingevuld", new Dossierverwijzing(School.NetwerkId, School.SchoolId), $"{gewijzigd.Aantal("getal", "getallen")}, {bron.Bron}", intern: true);
        this.Meld(gewijzigd == 0 ? "Er was niets gewijzigd." : $"{gewijzigd.Aantal("getal is", "getallen zijn")} bewaard. Wat er eerst stond, leest u onderaan bij de vroegere cijfers.");
        return Redirect(CijfersLinks.School(School.Nummer, Jaar, MetVroegere));
    }

    public async Task<IActionResult> ToonOpnieuw() => MagWijzigen && await Laad(RouteData.Values["nummer"]?.ToString()) ? Page() : NotFound();

    /// <summary>What was typed for a count, and where in the form it stands.</summary>
    public (int Plaats, Celinvoer Invoer) Getypt(Cijferkolom kolom) => Cellen.Index().Where(c => c.Item.Sleutel == kolom.Sleutel).Select(c => (c.Index, c.Item)).FirstOrDefault((Invulbaar.Index().Where(c => c.Item.Kolom == kolom).Select(c => c.Index).FirstOrDefault(-1), new Celinvoer { Sleutel = kolom.Sleutel }));

    // A moment still to come has no field: the fields are numbered without a gap.
    private IEnumerable<Cijfercel> Invulbaar => Rij.Cellen.Where(c => c.IsVoorbij);

    private async Task<bool> Laad(string? nummer)
    {
        (Jaar, MetVroegere) = (Middelenblik.LeesJaar(Request, tijd.Vandaag()), Request.Query["vroeger"] == "true");
        if (await db.GeteldeSchool(wie, nummer, Jaar) is not { } school) return false;
        School = school;
        var beeld = await cijfers.Lees(school.NetwerkId, Jaar, MetVroegere, school.SchoolId);
        (Rij, Andere) = (beeld.Rijen[0], beeld.Andere);
        Geschiedenis = [.. (await db.Tellinggeschiedenis().Where(t => t.NetwerkId == school.NetwerkId && t.SchoolId == school.SchoolId && t.VervallenOp != null).OrderByDescending(t => t.VervallenOp).ThenByDescending(t => t.Id).Take(MeesteVroegere)
            .Select(t => new { t.Soort, t.Moment, t.Aantal, t.AantalAangepast, t.Herkomst, t.Bron, t.BronDag, t.IngevoerdOp, t.VervallenOp }).ToListAsync())
            .Select(t => new Vroeger(new Cijferkolom(t.Soort, t.Moment), new Telwaarde(t.Aantal, t.AantalAangepast), t.Herkomst, t.Bron, t.BronDag, t.IngevoerdOp, t.VervallenOp!.Value))];
        return true;
    }

    private Dictionary<(Guid, Cijferkolom), Telwaarde?> Lees()
    {
        var nieuw = new Dictionary<(Guid, Cijferkolom), Telwaarde?>();
        foreach (var (i, invoer) in Cellen.Index())
        {
            if (Invulbaar.FirstOrDefault(c => c.Kolom.Sleutel == invoer.Sleutel) is not { Kolom: var kolom }) continue;
            var (aantal, aangepast) = (Getal(invoer.Aantal, $"Cellen[{i}].Aantal", kolom), kolom.Soort == Telsoort.Verslagen ? Getal(invoer.Aangepast, $"Cellen[{i}].Aangepast", kolom) : null);
            if (aangepast > 0 && string.IsNullOrWhiteSpace(invoer.Aantal)) ModelState.AddModelError($"Cellen[{i}].Aantal", $"{kolom.Kop}: vul ook het gemeenschappelijk curriculum in. Zijn het er geen, schrijf dan 0.");
            nieuw[(School.SchoolId, kolom)] = aantal is { } n ? new Telwaarde(n, aangepast ?? 0) : null;
        }
        return nieuw;
    }

    private int? Getal(string? tekst, string veld, Cijferkolom kolom)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        if (int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal <= Schooltelling.Meeste) return getal;
        ModelState.AddModelError(veld, $"{kolom.Kop}: \"{tekst}\" is geen geheel getal van 0 tot {Schooltelling.Meeste.AlsGetal()}. Schrijf alleen cijfers, zonder punt of komma.");
        return null;
    }

    private static string? Tekst(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);
}
